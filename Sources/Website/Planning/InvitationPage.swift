import Documents
import Markup
import Words
import WorkModel

/// Filling in the invitation, and beside it how it will be read.
struct InvitationPage {
    let visit: ModeratorVisit
    let text: InvitationText
    let form: Form
    let recipient: String
    let filled: DugnadPapers.FilledInvitation
    /// Where people sign up, the deadline is the one there.
    let signUp: SignUp?
    let own: Invitations.Own
    let isInstalled: Bool
    let problems: FormProblems

    private var say: Tongue { visit.say }
    private var dugnad: Dugnad { visit.dugnad }
    private var address: String { visit.to(.invitation(dugnad)) }

    var page: Page {
        var page = formPage(
            visit, below: dugnad.changedFrom.place, dugnad.changedFrom.back, title: say(.invitation),
            problems: problems,
            mainClass: "wrap stack desk",
            """
            <div class="two"><div class="stack">\(fields)</div>\(reading)</div>
            """)
        page.scripts.append("copy.js")
        page.words = ScriptWords.copying.json(say)
        return page
    }

    private var fields: HTML {
        """
        <p>\(say(
            nb: "Resten av teksten er skrevet, med tid, sted og tall for dere. Det dere selv må fylle inn, står i hakeparentes.",
            nn: "Resten av teksten er skriven, med tid, stad og tal for dykk. Det de sjølve må fylle inn, står i hakeparentesar.",
            en: "The rest is written, with your time, place and figures. What you have to fill in yourselves is in square brackets."))</p>
        <form class="stack" method="post" action="\(address)" novalidate\(keptUntilSaved(say))>
        <input type="hidden" name="versjon" value="\(form["versjon"])">\
        <input type="hidden" name="til" value="\(recipient)">
        \(area(.youthLine, say(
            nb: "En setning fra en ungdom hos dere", nn: "Ei setning frå ein ungdom hos dykk",
            en: "A sentence from a young person near you"), say(
                nb: "Spør om lov, og skriv alder i stedet for navn.", nn: "Spør om lov, og skriv alder i staden for namn.",
                en: "Ask for permission, and give their age instead of their name.")))
        \(deadline)
        \(area(.answerTo, say(
            nb: "Hvor skal folk svare?", nn: "Kvar skal folk svare?", en: "Where should people reply?"), say(
            nb: "En e-postadresse, et telefonnummer eller en nettside.",
            nn: "Ei e-postadresse, eit telefonnummer eller ei nettside.",
            en: "An e-mail address, a telephone number or a web page.")))
        \(area(.sender, say(nb: "Hvem inviterer?", nn: "Kven inviterer?", en: "Who is inviting?"), say(
            nb: "Gjerne navn og rolle, for eksempel to kontaktpersoner. Det står i invitasjonen, men ikke i referatet.",
            nn: "Gjerne namn og rolle, til dømes to kontaktpersonar. Det står i invitasjonen, men ikkje i referatet.",
            en: "Names and roles, for example two contact persons. They are in the invitation, but not in the minutes.")))
        <p><button class="btn">\(say(.save))</button></p></form>
        """
    }

    /// There is one, and it is set in one place.
    private var deadline: HTML {
        let label = say(nb: "Svar innen", nn: "Svar innan", en: "Reply by")
        guard let signUp else { return dayField(label) }
        let day =
            signUp.deadline.map { say($0.words).capitalisedFirst }
            ?? say(nb: "Ingen frist ennå", nn: "Ingen frist enno", en: "No deadline yet")
        let change: HTML? =
            visit.isColleague
            ? " <a href=\"\(visit.to(.signUp(dugnad)))\">\(say(.change))<span class=\"vh\">: \(label)</span></a>" : nil
        return """
            <p><b>\(label)</b><br>\(day)\(change)</p>
            <p class="small">\(say(
                nb: "Det er den samme fristen som påmeldingen har.", nn: "Det er den same fristen som påmeldinga har.",
                en: "It is the same deadline as the sign-up has."))</p>
            """
    }

    private func dayField(_ label: String) -> HTML {
        let name = InvitationDraft.Field.deadline.name
        return """
            <p><label for="\(name)">\(label)</label></p>
            \(problems.at(name, say))
            <p><input id="\(name)" name="\(name)" type="date" \
            value="\(Day.field(form[name]))"\(problems.told(name))></p>
            """
    }

    private func area(_ field: InvitationDraft.Field, _ label: String, _ hint: String) -> HTML {
        let name = field.name
        return """
            <p><label for="\(name)">\(label)</label></p>\
            <p class="small" id="\(name)-hint">\(hint)</p>\(problems.at(name, say))
            <textarea dir="auto" id="\(name)" name="\(name)" rows="2"\
            \(problems.told(name, hint: "\(name)-hint"))>\(form[name])</textarea>
            """
    }

    // MARK: As it will be read

    private var reading: HTML {
        let parts = filled.parts.map { "<p class=\"asis\" dir=\"auto\">\($0.text)</p>\n" as HTML }
        return """
            <section class="card stack" id="lest" aria-labelledby="lest-tittel">\
            <h2 id="lest-tittel">\(filled.subject)</h2>
            \(ownText)
            \(chooseRecipient)
            <div class="stack" id="teksten">\(parts)</div>
            <p class="row">\(copyButton("#teksten", say)) \(downloads)</p></section>
            """
    }

    /// The way to writing all of it, and what there is to know of a text that somebody has written.
    private var ownText: HTML {
        let older: HTML? = own.isOlder ? "<p class=\"heed\">\(say(.ownTextIsOlder))</p>" : nil
        let isElsewhere = own.invitation.map { $0.language != visit.language } ?? false
        let words =
            own.invitation == nil
            ? nil
            : isElsewhere
                ? say(
                    nb: "Dere har skrevet teksten på et annet språk. Her er standardteksten.",
                    nn: "De har skrive teksten på eit anna språk. Her er standardteksten.",
                    en: "You have written the text in another language. This is the standard text.")
                : say(
                    nb: "Dere har skrevet om teksten.", nn: "De har skrive om teksten.",
                    en: "You have rewritten the text.")
        let said: HTML? = words.map { "<p class=\"small\">\($0)</p>" }
        return """
            \(older)\(said)
            <p><a class="btn quiet slim" href="\(visit.to(.invitationText(dugnad)))">\(say(
                nb: "Skriv om teksten", nn: "Skriv om teksten", en: "Rewrite the text"))</a></p>
            """
    }

    private var chooseRecipient: HTML {
        let options = text.recipients.map { kind in
            "<option value=\"\(kind.key)\"\("selected", when: kind.key == recipient)>\(say(kind.name))</option>\n"
                as HTML
        }
        return """
            <form class="row" action="\(address)#lest"><label for="til">\(say(nb: "Til", nn: "Til", en: "To"))</label>
            <select id="til" name="til"><option value="">\(say(nb: "alle", nn: "alle", en: "everyone"))</option>
            \(options)</select>
            <button class="btn quiet slim">\(say(nb: "Vis", nn: "Vis", en: "Show"))</button></form>
            """
    }

    private var downloads: HTML {
        let files: [DocumentFile] = isInstalled ? [.invitation, .invitationWord, .invitationText] : [.invitationText]
        return files.map { file in
            """
            <a class="btn quiet slim" href="\(visit.to(.document(dugnad, file.rawValue)))\(recipient.isEmpty ? "" : "?til=\(recipient)")" download>\(say(file.linkText))</a>

            """ as HTML
        }.joined(by: "")
    }
}
