import Hummingbird
import Markup
import Words
import WorkModel

/// *Utboks*: what a unit has written, what needs somebody first.
struct OutboxPages {
    let doors: Doors
    let frame: Frame
    let folder: LetterFolder

    func show(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.letters)
        let letters = try await doors.letters.all(of: visit.unit.id)
        let texts = Dictionary(
            letters.filter { $0.state == .lying }.compactMap { letter in
                folder.text(letter.id).map { (letter.id, $0) }
            }, uniquingKeysWith: { first, _ in first })
        return frame.respond(OutboxPage(visit: visit, letters: letters, texts: texts).page, to: visit.visit)
    }

    /// A letter that lies there, as a mail program opens it.
    func file(_ request: Request, visit: MemberVisit) async throws -> Response {
        let letter = try await letter(visit)
        guard letter.state == .lying, let message = folder.message(letter.id) else { throw NotFound() }
        return .file(Array(message), named: "brev-\(letter.id.description.prefix(6)).eml", type: "message/rfc822")
    }

    func deliver(_ request: Request, visit: MemberVisit) async throws -> Response {
        let letter = try await letter(visit)
        try await doors.letters.deliver(letter.id, of: visit.unit.id, by: visit.actor)
        folder.remove(letter.id)
        return .redirect(to: visit.to(.outbox(visit.unit)) + Done.saved.query)
    }

    private func letter(_ visit: MemberVisit) async throws -> Letter {
        try visit.require(.letters)
        guard let id = visit.visit.parameters.get("letter").flatMap({ Letter.ID($0) }) else { throw NotFound() }
        return try await doors.letters.find(id, of: visit.unit.id)
    }
}

private struct OutboxPage {
    let visit: MemberVisit
    let letters: [Letter]
    let texts: [Letter.ID: String]

    private var say: Tongue { visit.say }

    var page: Page {
        let lying = letters.filter { $0.state == .lying }
        let waiting = letters.filter { $0.state == .waiting || $0.state == .underWay }
        let gone = letters.filter { $0.state == .sent || $0.state == .delivered }
        var page = unitPage(
            visit, at: .outbox(visit.unit), title: say(.outbox), mainClass: "wrap stack",
            """
            <h1>\(say(.outbox))</h1>
            \(lying.isEmpty ? nil : byHand)
            \(letters.isEmpty ? none : nil)
            \(section("trenger", say(
                nb: "Dette trenger deg", nn: "Dette treng deg", en: "This needs you"), lying))
            \(section("venter", say(nb: "Venter", nn: "Ventar", en: "Waiting"), waiting))
            \(section("levert", say(nb: "Sendt", nn: "Sende", en: "Sent"), gone))
            """)
        page.scripts = ["copy.js"]
        return page
    }

    private var none: HTML {
        """
        <p class="lead">\(say(
            nb: "Her ligger brevene fra enheten. Ingen er skrevet ennå.",
            nn: "Her ligg breva frå eininga. Ingen er skrivne enno.",
            en: "The unit’s letters lie here. None has been written yet."))</p>
        """
    }

    private var byHand: HTML {
        """
        <p class="lead">\(say(
            nb: "Denne maskinen er ikke satt opp til å sende e-post. Brevene ligger her, og alt annet virker.",
            nn: "Denne maskina er ikkje sett opp til å sende e-post. Breva ligg her, og alt anna verkar.",
            en: "This machine is not set up to send e-mail. The letters lie here, and everything else works."))</p>
        <p class="heed">\(say(
            nb: "Kopier teksten og send den fra din egen e-post, eller last ned brevet og åpne det der.",
            nn: "Kopier teksten og send han frå din eigen e-post, eller last ned brevet og opne det der.",
            en: "Copy the text and send it from your own e-mail, or download the letter and open it there."))</p>
        """
    }

    private func section(_ id: String, _ title: String, _ letters: [Letter]) -> HTML {
        guard !letters.isEmpty else { return .nothing }
        return """
            <section class="section" aria-labelledby="\(id)"><h2 id="\(id)">\(title)</h2>
            <ul class="kinds">\(letters.map(row))</ul></section>
            """
    }

    private func row(_ letter: Letter) -> HTML {
        let when = say(NorwegianTime.dayAndHour(letter.triedAt ?? letter.madeAt))
        return """
            <li>\(mark(letter.state))<h3>\(say(letter.kind.name).capitalisedFirst)</h3>
            <p>\(say(nb: "til", nn: "til", en: "to")) \(letter.address.text), \(when)</p>
            \(letter.state == .lying ? reading(letter) : nil)</li>

            """
    }

    private func reading(_ letter: Letter) -> HTML {
        let id = "brev-\(letter.id)"
        let name = letter.address.text
        let text: HTML? = texts[letter.id].map { text in
            """
            <pre class="plaintext" id="\(id)" tabindex="0" aria-label="\(say(nb: "Brevet", nn: "Brevet", en: "The letter"))" \
            lang="\(letter.language.tag)">\(text)</pre>
            """
        }
        return """
            <details><summary>\(say(nb: "Les brevet", nn: "Les brevet", en: "Read the letter"))<span class="vh">: \(name)</span></summary>
            \(text)
            <div class="row"><a class="btn quiet slim" href="\(visit.to(.letter(visit.unit, letter.id)))" download>\(say(
                nb: "Last ned", nn: "Last ned", en: "Download"))<span class="vh">: \(name)</span></a>
            <form method="post" action="\(visit.to(.letterDelivery(visit.unit, letter.id)))">
            <button class="btn quiet slim">\(say(
                nb: "Merk som levert", nn: "Merk som levert", en: "Mark as delivered"))<span class="vh">: \(name)</span></button></form></div>
            </details>
            """
    }

    /// A knot is gone, a loop waits; the words beside it say the same.
    private func mark(_ state: Letter.State) -> HTML {
        switch state {
        case .sent, .delivered:
            """
            <svg viewBox="0 0 40 40" aria-hidden="true" fill="none"><circle class="knot" cx="20" cy="20" r="17"/>\
            <path class="lines" transform="translate(-2 -2) scale(1.57)" d="M5.5 14c8-5 13-1 17 5M8 21c2-7 8-13 14-13"/></svg>
            """
        case .unsure:
            """
            <svg viewBox="0 0 40 40" aria-hidden="true" fill="none"><circle class="loop" cx="20" cy="20" r="15" \
            stroke-dasharray="6 6"/></svg>
            """
        case .refused:
            """
            <svg viewBox="0 0 40 40" aria-hidden="true" fill="none"><circle class="loop" cx="20" cy="20" r="14"/>\
            <path class="cut" d="M6 34L34 6"/></svg>
            """
        case .waiting, .underWay, .lying:
            """
            <svg viewBox="0 0 40 40" aria-hidden="true" fill="none"><circle class="loop" cx="20" cy="20" r="14"/></svg>
            """
        }
    }
}

extension Letter.Kind {
    fileprivate var name: Phrase {
        switch self {
        case .signIn: Phrase(nb: "innlogging", nn: "innlogging", en: "sign-in")
        case .colleague:
            Phrase(nb: "invitasjon til å bli med", nn: "invitasjon til å bli med", en: "invitation to join")
        case .letIn:
            Phrase(nb: "noen ber om å slippe inn", nn: "nokon bed om å sleppe inn", en: "somebody asks to be let in")
        case .confirmation: Phrase(nb: "bekreftelse", nn: "stadfesting", en: "confirmation")
        }
    }
}
