import Markup
import Words
import WorkModel

/// Signing up without having been written to. Young people are asked for no name, and no address of their own.
struct OpenSignUpForm {
    let visit: Visit
    let open: Answers.PublicInvitation
    let namedKinds: NamedKinds
    let draft: OpenSignUpDraft
    let problems: FormProblems

    /// Where it is told what has to do with no field.
    static let button = "meld"

    private var say: Tongue { visit.say }

    var html: HTML {
        let gone = open.dugnad.dayOfForgetting(after: Answers.namesAreKept)
        return """
            <section class="later stack form signup" aria-labelledby="melding">
            <h2 id="melding">\(say(nb: "Meld deg på", nn: "Meld deg på", en: "Sign up"))</h2>
            \(problems.summary(say))
            \(late)
            <form class="stack openform" method="post" action="\(visit.to(.publicInvitation(open.signUp.page)))" novalidate>
            \(kinds)
            \(line(.body, draft.body, Phrase(
                nb: "Skole, lag, kontor eller gruppe", nn: "Skule, lag, kontor eller gruppe",
                en: "School, club, office or group")))
            <div class="not-young">\(line(.name, draft.name, Phrase(nb: "Navnet ditt", nn: "Namnet ditt", en: "Your name")))</div>
            \(line(.address, draft.address, Phrase(nb: "E-postadresse", nn: "E-postadresse", en: "E-mail address"), Phrase(
                nb: "Er du ung, så bruk adressen til rådet eller til en voksen. Vi trenger ikke navnet ditt.",
                nn: "Er du ung, så bruk adressa til rådet eller til ein vaksen. Vi treng ikkje namnet ditt.",
                en: "If you are young, use the council’s address or an adult’s. We do not need your name.")))
            \(line(.people, draft.people, Phrase(
                nb: "Hvor mange kommer?", nn: "Kor mange kjem?", en: "How many are coming?"), Phrase(
                nb: "La stå tomt når du kommer alene.", nn: "La stå tomt når du kjem åleine.",
                en: "Leave empty when you come alone.")))
            <div class="if-young">\(line(.young, draft.young, Phrase(
                nb: "Hvor mange av dem er under 18?", nn: "Kor mange av dei er under 18?",
                en: "How many of them are under 18?")))</div>
            \(needs)
            \(problems.at(OpenSignUpForm.button, say))
            <p><button class="btn" id="\(OpenSignUpForm.button)"\(problems.told(OpenSignUpForm.button))>\(say(
                nb: "Meld på", nn: "Meld på", en: "Sign up"))</button></p>
            <p class="small">\(say(
                nb: "\(open.unit.name) er ansvarlig. Navn og adresse slettes \(gone.nb). Hvor du kommer fra, blir stående.",
                nn: "\(open.unit.name) er ansvarleg. Namn og adresse blir sletta \(gone.nn). Kvar du kjem frå, blir ståande.",
                en: "\(open.unit.name) is responsible. Name and address are deleted \(gone.en). Where you are from is kept."))
            <a href="\(visit.toSite(.privacy))">\(say(.privacy))</a></p>
            </form></section>
            """
    }

    private var late: HTML? {
        guard open.signUp.isLate(at: open.at) else { return nil }
        return """
            <p class="heed">\(say(
                nb: "Fristen er ute. Du kan likevel melde deg, så avgjør kontaktpersonen.",
                nn: "Fristen er ute. Du kan likevel melde deg, så avgjer kontaktpersonen.",
                en: "The deadline has passed. You can still sign up, and the contact person decides."))</p>
            """
    }

    private var kinds: HTML {
        let name = OpenSignUpDraft.Field.kind.name
        let options = namedKinds.kinds.map { kind in
            let young: HTML? = open.dugnad.variant.isOfYoungPeople(kind) ? " class=\"young\"" : nil
            return """
                <option value="\(kind.rawValue)"\(young)\("selected", when: draft.kind == kind)>\(say(namedKinds.name(of: kind)))</option>

                """ as HTML
        }
        return """
            <p><label for="\(name)">\(say(
                nb: "Hvor kommer du fra?", nn: "Kvar kjem du frå?", en: "Where do you come from?"))</label></p>
            \(problems.at(name, say))
            <p><select id="\(name)" name="\(name)"\(problems.told(name))><option value="">\(say(
                nb: "Velg", nn: "Vel", en: "Choose"))</option>
            \(options)</select></p>
            """
    }

    private func line(_ field: OpenSignUpDraft.Field, _ typed: String, _ label: Phrase, _ hint: Phrase? = nil) -> HTML {
        let name = field.name
        let words: HTML? = hint.map { "<p class=\"small\" id=\"\(name)-hint\">\(say($0))</p>" }
        let kind: HTML =
            switch field {
            case .address: " type=\"email\" spellcheck=\"false\""
            case .people, .young: " inputmode=\"numeric\" size=\"3\""
            case .name: " dir=\"auto\" autocomplete=\"name\""
            case .kind, .body, .needs: " dir=\"auto\""
            }
        return """
            <p><label for="\(name)">\(say(label))</label></p>\(words)
            \(problems.at(name, say))
            <p><input id="\(name)" name="\(name)" value="\(typed)"\(kind)\(problems.told(name, hint: hint == nil ? nil : "\(name)-hint"))></p>
            """
    }

    private var needs: HTML {
        let name = OpenSignUpDraft.Field.needs.name
        let gone = open.dugnad.dayOfForgetting(after: Answers.needsAreKept)
        return """
            <details class="slip plain"\("open", when: !draft.needs.isEmpty || problems.has(name))><summary>\(say(
                nb: "Mat, tolk eller annet", nn: "Mat, tolk eller anna", en: "Food, interpreter or other"))</summary>
            <p><label for="\(name)">\(say(
                nb: "Skriv det som gjør kvelden god for deg", nn: "Skriv det som gjer kvelden god for deg",
                en: "Write what makes the evening good for you"))</label></p>
            \(problems.at(name, say))
            <p><textarea dir="auto" id="\(name)" name="\(name)" rows="2"\(problems.told(name, hint: "\(name)-hint"))>\(draft.needs)</textarea></p>
            <p class="small" id="\(name)-hint">\(say(
                nb: "Ikke skriv navn. Bare kontaktpersonen leser det. Vi sletter det \(gone.nb).",
                nn: "Ikkje skriv namn. Berre kontaktpersonen les det. Vi slettar det \(gone.nn).",
                en: "Leave names out. Only the contact person reads it. We delete it \(gone.en)."))</p></details>
            """
    }
}
