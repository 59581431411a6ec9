import Documents
import Hummingbird
import Markup
import Words
import WorkModel

/// The samling's own link to the answers: made, shown to be printed, renewed and ended by those who lead it.
struct SamlingLinkPages {
    let doors: Doors
    let frame: Frame
    let addresses: Addresses
    let newSecrets: NewSecrets

    func show(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        try visit.requireAnswerable()
        let secret = newSecrets.secret(for: visit.visit.session, about: about(visit), at: visit.now)
        let language = visit.dugnad.language
        // Young people read it in the language of their samling.
        let path = secret.map { Path.whatBecame($0).within(language == .bokmål ? nil : language) }
        let page = SamlingLinkPage(
            visit: visit, madeAt: try await doors.proposals.linkMadeAt(to: visit.dugnad.id),
            address: path.map { addresses.base(for: request) + $0 })
        return frame.respond(page.page, to: visit.visit)
    }

    func make(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        try visit.requireAnswerable()
        guard let session = visit.visit.session else { throw NotForThisVisitor() }
        let secret = try await doors.proposals.makeLink(to: visit.dugnad.id, by: visit.actor)
        newSecrets.keep(secret, for: session, about: about(visit), at: visit.now)
        return .redirect(to: visit.to(.samlingLink(visit.dugnad)))
    }

    func end(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        try visit.requireAnswerable()
        try await doors.proposals.endLink(to: visit.dugnad.id, by: visit.actor)
        newSecrets.forget(about: about(visit))
        return .redirect(to: visit.to(.samlingLink(visit.dugnad)))
    }

    private func about(_ visit: ModeratorVisit) -> String { "proposals \(visit.dugnad.id)" }
}

extension ModeratorVisit {
    /// - Throws: `NotFound` where nobody is to answer.
    fileprivate func requireAnswerable() throws {
        guard dugnad.unit != nil, dugnad.variant.makesProposals else { throw NotFound() }
    }
}

private struct SamlingLinkPage {
    let visit: ModeratorVisit
    let madeAt: Moment?
    /// The whole of it, as long as it is shown.
    let address: String?

    private var say: Tongue { visit.say }
    private var dugnad: Dugnad { visit.dugnad }

    var page: Page {
        let title = say(.linkToAnswers)
        var page = deskPage(
            visit, at: .documents(dugnad), title: title, mainClass: "wrap stack desk minutes",
            """
            <div class="noprint stack">
            <p><a class="back" href="\(visit.to(.proposals(dugnad)))">\(say(.proposalsOnPaper))</a></p>
            <h1>\(title)</h1>
            <p>\(say(
                nb: "De som var med, skal få vite hva det ble av forslagene. Lenken åpner én side å lese, også etter at koden er borte. Den er samlingens, ikke noens egen.",
                nn: "Dei som var med, skal få vite kva det blei av forslaga. Lenkja opnar éi side å lese, òg etter at koden er borte. Ho er lenkja til samlinga, og ikkje til nokon einskild.",
                en: "Those who took part are to know what became of what they proposed. The link opens one page to read, also when the code is gone. It is the samling’s, and nobody’s in particular."))</p>
            </div>
            \(address.map(sheet))
            <div class="noprint stack">
            \(made)
            </div>
            """)
        page.scripts.append("copy.js")
        page.words = ScriptWords.copying.json(say)
        return page
    }

    /// To be hung up, photographed or handed out, in the samling's language.
    private func sheet(_ address: String) -> HTML {
        let tongue = Tongue(language: dugnad.language)
        return """
            <p class="row noprint">\(printButton(say(.print)))\(copyButton("#svarlenke", say))</p>
            <article class="card stack" lang="\(dugnad.language.tag)">
            <h2>\(tongue(
                nb: "Se hva det ble av forslagene deres", nn: "Sjå kva det blei av forslaga dykkar",
                en: "See what became of your proposals"))</h2>
            \(QRCode(address)?.svg(title: tongue(
                nb: "QR-kode til svarene", nn: "QR-kode til svara", en: "QR code for the answers")))
            <p><code id="svarlenke" class="asis"\(asTyped)>\(address)</code></p>
            <p>\(tongue(
                nb: "Ta bilde av den, eller lagre den. Svarene kommer på den siden.",
                nn: "Ta bilete av ho, eller lagre ho. Svara kjem på den sida.",
                en: "Take a picture of it, or save it. The answers come on that page."))</p>
            </article>
            <p class="small noprint">\(say(
                nb: "Lenken står her i ti minutter. Skriv den ut nå, eller la dem ta bilde av den.",
                nn: "Lenkja står her i ti minutt. Skriv ho ut no, eller la dei ta bilete av ho.",
                en: "The link stays here for ten minutes. Print it now, or let them take a picture of it."))</p>
            """
    }

    private var made: HTML {
        let action = visit.to(.samlingLink(dugnad))
        guard let day = madeAt.map(NorwegianTime.date) else {
            return """
                <form method="post" action="\(action)"><p><button class="btn">\(say(
                    nb: "Lag lenken", nn: "Lag lenkja", en: "Make the link"))</button></p></form>
                """
        }
        return """
            \(address == nil ? "<p>\(say(nb: "Lenken ble laget \(day.nb).", nn: "Lenkja blei laga \(day.nn).", en: "The link was made on \(day.en)."))</p>" as HTML : nil)
            \(pressOnceMore(
                "\(say(nb: "Lag en ny lenke", nn: "Lag ei ny lenkje", en: "Make a new link"))", formClass: "stack", to: action,
                """
                <p>\(say(
                    nb: "Den gamle slutter å virke, også den som er sendt på e-post. De som har den, trenger den nye.",
                    nn: "Den gamle sluttar å verke, òg den som er send på e-post. Dei som har henne, treng den nye.",
                    en: "The old one stops working, also the one that was sent by e-mail. Those who have it need the new one."))</p>
                <p><button class="btn quiet">\(say(nb: "Ja, lag en ny", nn: "Ja, lag ei ny", en: "Yes, make a new one"))</button></p>
                """))
            \(pressOnceMore(
                "\(say(.turnOffTheLink))", formClass: "stack", to: visit.to(.samlingLinkEnd(dugnad)),
                """
                <p>\(say(
                    nb: "Den slutter å virke for alle som har den.", nn: "Ho sluttar å verke for alle som har henne.",
                    en: "It stops working for everybody who has it."))</p>
                <p><button class="btn quiet">\(say(nb: "Ja, slå av", nn: "Ja, slå av", en: "Yes, turn it off"))</button></p>
                """))
            """
    }
}
