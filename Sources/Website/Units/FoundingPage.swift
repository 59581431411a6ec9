import Markup
import Words
import WorkModel

/// Founding a unit: which kind, and then a few fields.
struct FoundingPage {
    let visit: PersonVisit
    /// Nil until it has been chosen.
    let kind: UnitKind?
    let form: Form
    /// The form's own id: pressed twice, it founds one.
    let blank: String
    let municipalities: Municipalities
    /// Somebody has been here before.
    var confirmed: WorkModel.Unit?
    var problems = FormProblems()

    private var say: Tongue { visit.say }
    private var title: String {
        say(.createAUnit)
    }

    var page: Page {
        Page(
            title: problems.titled(title, say), bodyClass: "room unit",
            main: """
                <p><a class="back" href="\(visit.to(.units))">\(say(.back))</a></p>
                \(problems.summary(say))
                <h1>\(title)</h1>
                \(kind.map(fields) ?? kinds)
                """,
            mainClass: "wrap stack form", scripts: problems.isEmpty ? [] : ["focus.js"])
    }

    private var kinds: HTML {
        let choices = UnitKind.allCases.map { kind in
            """
            <li><a href="\(visit.to(.newUnit))?slag=\(kind.rawValue)">\(say(kind.name).capitalisedFirst)</a>\
            <span>\(say(kind.hint))</span></li>

            """ as HTML
        }
        return """
            <p class="lead">\(say(nb: "Hvem er dere?", nn: "Kven er de?", en: "Who are you?"))</p>
            <ul class="links">\(choices)</ul>
            """
    }

    private func fields(_ kind: UnitKind) -> HTML {
        let id = WorkModel.Unit.ID(blank) ?? .new()
        let fields = kind.fields.map { field($0, of: kind) }
        let me: HTML? = visit.me.person == nil ? myName : nil
        return """
            <form class="stack" method="post" action="\(visit.to(.newUnit))" novalidate>
            <input type="hidden" name="slag" value="\(kind.rawValue)">
            <input type="hidden" name="blankett" value="\(id.description)">
            \(fields)
            \(kind == .youthGroup ? adultsOnly : nil)
            \(me)
            \(confirmed.map(choice) ?? button)
            </form>
            """
    }

    private func field(_ field: FoundingDraft.Field, of kind: UnitKind) -> HTML {
        let name = field.name
        let hint = kind.hint(at: field).map { "<p class=\"small\" id=\"\(name)-hint\">\(say($0))</p>" as HTML }
        let optional: HTML? = kind.needs(field) ? nil : " <span class=\"small\">(\(say(.optional)))</span>"
        let list: HTML? =
            field == .municipality
            ? "<datalist id=\"kommuner\">\(municipalities.all.map { "<option value=\"\($0.name)\">" as HTML }.joined(by: ""))</datalist>"
            : nil
        return """
            <p><label for="\(name)">\(say(kind.label(of: field)))</label>\(optional)</p>
            \(hint)
            \(problems.at(name, say))
            <p><input dir="auto" id="\(name)" name="\(name)" value="\(form[name])" autocomplete="off"\
            \("list", is: list == nil ? nil : "kommuner")\(problems.told(name, hint: hint == nil ? nil : "\(name)-hint"))></p>\(list)
            """
    }

    private var myName: HTML {
        """
        <p><label for="meg">\(say(nb: "Hva heter du?", nn: "Kva heiter du?", en: "What is your name?"))</label></p>
        <p class="small" id="meg-hint">\(say(
            nb: "Navnet vises for dem som er med i enheten, og ingen andre.",
            nn: "Namnet blir vist for dei som er med i eininga, og ingen andre.",
            en: "The name is shown to those who are in the unit, and nobody else."))</p>
        \(problems.at("meg", say))
        <p><input id="meg" name="meg" value="\(form["meg"])" autocomplete="name"\(problems.told("meg", hint: "meg-hint"))></p>
        """
    }

    private var adultsOnly: HTML {
        """
        <p class="heed">\(say(
            nb: "Du må være voksen for å opprette ungdomsgruppa. Vi registrerer ingen unge: de blir med på samlingen uten konto.",
            nn: "Du må vere vaksen for å opprette ungdomsgruppa. Vi registrerer ingen unge: dei blir med på samlinga utan konto.",
            en: "You must be an adult to create the youth group. We register no young people: they take part in the session without an account."))</p>
        """
    }

    private var button: HTML {
        "<p><button class=\"btn\">\(say(nb: "Opprett", nn: "Opprett", en: "Create"))</button></p>"
    }

    /// It is there already. Who is in it is told nobody.
    private func choice(_ there: WorkModel.Unit) -> HTML {
        """
        <div class="heed stack" role="status" tabindex="-1" id="finnes" data-focus><p><b>\(say(
            nb: "\(there.name) er her alt.", nn: "\(there.name) er her alt.", en: "\(there.name) is here already."))</b> \(say(
            nb: "Be kontaktpersonene der om å slippe deg inn. De får e-postadressen din.",
            nn: "Be kontaktpersonane der om å sleppe deg inn. Dei får e-postadressa di.",
            en: "Ask the contact persons there to let you in. They get your e-mail address."))</p>
        <p class="row"><button class="btn" name="gjor" value="spor">\(say(
            nb: "Be om å slippe inn", nn: "Be om å sleppe inn", en: "Ask to be let in"))</button>
        <button class="btn quiet" name="gjor" value="likevel">\(say(
            nb: "Opprett en egen likevel", nn: "Opprett ei eiga likevel", en: "Create one of your own anyway"))</button></p></div>
        """
    }
}

extension UnitKind {
    fileprivate var hint: Phrase {
        switch self {
        case .municipality:
            Phrase(nb: "én for hele kommunen", nn: "éi for heile kommunen", en: "one for the whole municipality")
        case .district: Phrase(nb: "i en større by", nn: "i ein større by", en: "in a larger city")
        case .organisation:
            Phrase(
                nb: "et lag, en krets, et forbund, en frivilligsentral",
                nn: "eit lag, ein krins, eit forbund, ein frivilligsentral",
                en: "a club, a region, a federation, a volunteer centre")
        case .youthGroup:
            Phrase(
                nb: "et ungdomsråd, en klubb, en klasse, med en voksen",
                nn: "eit ungdomsråd, ein klubb, ein klasse, med ein vaksen",
                en: "a youth council, a club, a class, with an adult")
        }
    }

    fileprivate func needs(_ field: FoundingDraft.Field) -> Bool {
        switch field {
        case .municipality, .district: true
        case .name: self == .organisation || self == .youthGroup
        case .organisationNumber, .level, .parent: false
        }
    }

    fileprivate func label(of field: FoundingDraft.Field) -> Phrase {
        switch field {
        case .municipality: Phrase(nb: "Hvilken kommune?", nn: "Kva kommune?", en: "Which municipality?")
        case .district: Phrase(nb: "Hvilken bydel?", nn: "Kva bydel?", en: "Which district?")
        case .name: Phrase(nb: "Hva heter dere?", nn: "Kva heiter de?", en: "What are you called?")
        case .organisationNumber:
            Phrase(nb: "Organisasjonsnummer", nn: "Organisasjonsnummer", en: "Organisation number")
        case .level: Phrase(nb: "Hva slags ledd er dere?", nn: "Kva slags ledd er de?", en: "Which level are you?")
        case .parent: Phrase(nb: "Hva er dere en del av?", nn: "Kva er de ein del av?", en: "What are you a part of?")
        }
    }

    fileprivate func hint(at field: FoundingDraft.Field) -> Phrase? {
        switch field {
        case .municipality:
            Phrase(
                nb: "Navn eller nummer, også fra før kommunen ble slått sammen.",
                nn: "Namn eller nummer, også frå før kommunen blei slått saman.",
                en: "Name or number, also from before the municipality was merged.")
        case .name where self == .municipality || self == .district:
            Phrase(
                nb: "La stå tomt, så bruker vi det vanlige navnet.",
                nn: "La stå tomt, så bruker vi det vanlege namnet.",
                en: "Leave it empty, and we use the usual name.")
        case .level:
            Phrase(
                nb: "For eksempel lag, krets eller forbund.", nn: "Til dømes lag, krins eller forbund.",
                en: "Such as club, region or federation.")
        case .organisationNumber:
            Phrase(
                nb: "Ni sifre. La stå tomt om dere ikke har noe.", nn: "Ni siffer. La stå tomt om de ikkje har noko.",
                en: "Nine digits. Leave it empty if you have none.")
        case .district, .name, .parent: nil
        }
    }
}
