import Markup
import Words
import WorkModel

/// One who is invited: new, or to be mended or taken off the list.
struct InviteePage {
    let visit: ListVisit
    let kinds: NamedKinds
    let draft: InviteeDraft
    /// Nil for a new one.
    let invitee: Invitee?
    /// The letter to them did not come.
    let isUnreached: Bool
    /// The version that the form began from, where that is not today's.
    let seen: Int?
    let kept: WhatIsKept
    var problems = FormProblems()

    private var say: Tongue { visit.say }
    private var dugnad: Dugnad { visit.dugnad }

    var page: Page {
        let title =
            invitee == nil
            ? say(nb: "Legg til én", nn: "Legg til éin", en: "Add one")
            : say(nb: "Rett det som står", nn: "Rett det som står", en: "Correct what it says")
        let address = invitee.map { Path.invitee(dugnad, $0.id) } ?? .invited(dugnad)
        // What is typed here is never kept in the browser: it may be a person's.
        return formPage(
            visit.leading, below: .invited(dugnad), .backToTheList, title: title, problems: problems,
            """
            <form class="stack" method="post" action="\(visit.to(address))" novalidate>
            \(version)
            \(isUnreached ? wrongAddress : nil)
            \(kind)
            \(field(.body, draft.body, say(nb: "Hvem eller hvor", nn: "Kven eller kvar", en: "Who or where"), say(
                nb: "For eksempel «FAU ved barneskolen» eller «Skolekorpset».",
                nn: "Til dømes «FAU ved barneskulen» eller «Skulekorpset».",
                en: "Such as “Parents’ council of the primary school” or “The school band”.")))
            \(field(.role, draft.role, say(nb: "Rolle", nn: "Rolle", en: "Role"), say(
                nb: "For eksempel «leder» eller «trener».", nn: "Til dømes «leiar» eller «trenar».",
                en: "Such as “chair” or “coach”.")))
            \(kept.people.areKept ? person : "<p class=\"small\">\(kept.html)</p>")
            <p><button class="btn">\(say(.save))</button></p></form>
            \(invitee.map(removal))
            """)
    }

    private var wrongAddress: HTML {
        """
        <p class="heed">\(say(
            nb: "Brevet kom ikke fram til adressen som står her. Rett den, så kan du sende invitasjonen på nytt.",
            nn: "Brevet kom ikkje fram til adressa som står her. Rett ho, så kan du sende invitasjonen på nytt.",
            en: "The letter did not arrive at the address below. Correct it, and you can send the invitation again."))</p>
        """
    }

    private var version: HTML? {
        invitee.map { "<input type=\"hidden\" name=\"versjon\" value=\"\(seen ?? $0.version)\">\n" }
    }

    private var kind: HTML {
        let name = InviteeDraft.Field.kind.name
        return """
            <p><label for="\(name)">\(say(.whatKind))</label></p>
            \(problems.at(name, say))
            <p><select id="\(name)" name="\(name)"\(problems.told(name))>
            \(kinds.options(chosen: draft.kind, say(.choose), say))</select></p>
            """
    }

    /// What is kept of a person, with the day it goes.
    private var person: HTML {
        """
        <fieldset class="stack"><legend>\(say(
            nb: "Personen vi skriver til", nn: "Personen vi skriv til", en: "The person we write to"))</legend>
        <p class="small" id="person-hint">\(kept.html) \(say(
            nb: "Skriv aldri navnet på en ungdom.", nn: "Skriv aldri namnet på ein ungdom.",
            en: "Never write the name of a young person."))</p>
        \(field(.name, draft.name, say(.name), hint: "person-hint"))
        \(field(.address, draft.address, say(nb: "E-postadresse", nn: "E-postadresse", en: "E-mail address"), hint: "person-hint"))
        </fieldset>
        """
    }

    private func field(_ field: InviteeDraft.Field, _ typed: String, _ label: String, _ words: String) -> HTML {
        """
        <p><label for="\(field.name)">\(label)</label></p>
        <p class="small" id="\(field.name)-hint">\(words)</p>
        \(input(field, typed, hint: "\(field.name)-hint"))
        """
    }

    private func field(_ field: InviteeDraft.Field, _ typed: String, _ label: String, hint: String) -> HTML {
        """
        <p><label for="\(field.name)">\(label)</label> <span class="small">(\(say(.optional)))</span></p>
        \(input(field, typed, hint: hint))
        """
    }

    private func input(_ field: InviteeDraft.Field, _ typed: String, hint: String) -> HTML {
        let name = field.name
        let mail: HTML =
            field == .address ? " type=\"email\" inputmode=\"email\" spellcheck=\"false\"" : " dir=\"auto\""
        return """
            \(problems.at(name, say))
            <p><input id="\(name)" name="\(name)" value="\(typed)" autocomplete="off"\(mail)\(problems.told(name, hint: hint))></p>
            """
    }

    private func removal(_ invitee: Invitee) -> HTML {
        pressOnceMore(
            "\(say(nb: "Ta bort fra lista", nn: "Ta bort frå lista", en: "Take off the list"))", formClass: "stack",
            to: visit.to(.inviteeRemoval(dugnad, invitee.id)),
            """
            <p>\(say(
                nb: "Alt som står her, blir borte, og det de har svart. Det kan ikke angres.",
                nn: "Alt som står her, blir borte, og det dei har svart. Det kan ikkje angrast.",
                en: "Everything here goes, and what they have answered. It cannot be undone."))</p>
            <button class="btn quiet">\(say(nb: "Ja, ta bort", nn: "Ja, ta bort", en: "Yes, take it off"))</button>

            """)
    }
}
