import Hummingbird
import Markup
import WorkModel

/// The keys to a dugnad: shown once when made, replaced when lost.
struct LinkPages {
    let site: Site

    /// The page after *Start*: who should have which.
    func ready(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let secret = site.shownOnce.take(
            for: visit.visit.session, about: "moderator \(visit.dugnad.id)", at: visit.now)
        return site.respond(
            readyPage(visit, site, secret: secret, bases: site.addresses.bases(for: request)), to: visit.visit)
    }

    func show(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let links = try await site.dugnader.links(to: visit.dugnad.id)
        let new = Role.allCases.compactMap { role -> (Role, Secret)? in
            site.shownOnce.take(for: visit.visit.session, about: "\(role.rawValue) \(visit.dugnad.id)", at: visit.now)
                .map { (role, $0) }
        }.first
        return site.respond(
            linksPage(visit, links: links, new: new, bases: site.addresses.bases(for: request)), to: visit.visit)
    }

    /// A new link: for one more moderator, for another screen, or in place of all the moderators' links.
    func make(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        guard let session = visit.visit.session else { throw NotForThisVisitor() }
        let role: Role = form["rolle"] == Role.wall.rawValue ? .wall : .moderator
        let secret =
            form["rolle"] == "bytt"
            ? try await site.dugnader.replaceModeratorLinks(in: visit.dugnad.id, session: session)
            : try await site.dugnader.makeLink(role, to: visit.dugnad.id)
        site.shownOnce.keep(secret, for: session, about: "\(role.rawValue) \(visit.dugnad.id)", at: visit.now)
        return .redirect(to: visit.to(.links(visit.dugnad)))
    }

    func end(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        guard let link = visit.parameters.get("link", as: Int64.self) else { throw NotFound() }
        let links = try await site.dugnader.links(to: visit.dugnad.id)
        guard let ending = links.first(where: { $0.id == link }) else { throw NotFound() }
        let others = links.filter { $0.role == .moderator && $0.endedAt == nil && $0.id != link }
        guard ending.role != .moderator || !others.isEmpty else { throw Refusal.lastModeratorLink }
        try await site.dugnader.endLink(link, to: visit.dugnad.id)
        return .redirect(to: visit.to(.links(visit.dugnad)))
    }
}

extension Refusal {
    fileprivate static let lastModeratorLink = Refusal(
        Phrase(
            nb: "Dette er den siste ordstyrerlenken. Lag en ny før du avslutter den.",
            nn: "Dette er den siste ordstyrarlenkja. Lag ei ny før du avsluttar ho.",
            en: "This is the last moderator’s link. Make a new one before you end it."))
}

private func readyPage(_ visit: ModeratorVisit, _ site: Site, secret: Secret?, bases: [String]) -> Page {
    let say = visit.say
    let dugnad = visit.dugnad
    let base = bases.first ?? ""
    let groups = "\(base)/b/\(dugnad.code)"
    let yours: HTML =
        secret.map {
            secretBox(
                say(nb: "Din lenke som ordstyrer", nn: "Di lenkje som ordstyrar", en: "Your link as moderator"),
                base + visit.to(.entry($0)), say)
        } ?? """
            <p>\(say(
            nb: "Ordstyrerlenken er vist én gang. Denne nettleseren er alt inne.",
            nn: "Ordstyrarlenkja er vist éin gong. Denne nettlesaren er alt inne.",
            en: "The moderator’s link has been shown once. This browser is already in.")) <a href="\(visit.to(.links(dugnad)))">\(say(nb: "Lag en ny lenke", nn: "Lag ei ny lenkje", en: "Make a new link"))</a></p>
            """
    let title = say(nb: "Alt er klart", nn: "Alt er klart", en: "All set")
    return Page(
        title: title, bodyClass: "room", top: .own(deskBar(visit, at: .ready(dugnad))),
        main: """
            <h1>\(title)</h1>
            <div class="two">
            <section class="card stack" aria-labelledby="deg">
            <h2 id="deg">\(say(nb: "Til deg som leder", nn: "Til deg som leier", en: "For you who lead"))</h2>
            \(yours)
            <p><a class="btn" href="\(visit.to(.moderator(dugnad)))">\(say(
                nb: "Gå til ordstyrersiden",
                nn: "Gå til ordstyrarsida",
                en: "Go to the moderator’s page"))</a></p>
            </section>
            <section class="card stack" aria-labelledby="gruppene">
            <h2 id="gruppene">\(say(nb: "Til gruppene", nn: "Til gruppene", en: "For the groups"))</h2>
            <p class="joincode"><b class="codeword">\(dugnad.code.shown)</b></p>
            <p>\(say(
                nb: "Skriv koden på",
                nn: "Skriv koden på",
                en: "Type the code at")) <b>\(base.replacing("http://", with: "").replacing("https://", with: ""))</b> \(say(nb: "eller pek kameraet hit:", nn: "eller peik kameraet hit:", en: "or point the camera here:"))</p>
            \(QRCode("\(base)/b/\(dugnad.code)".uppercased())?.svg(title: say(
                nb: "QR-kode som åpner gruppenes side",
                nn: "QR-kode som opnar sida til gruppene",
                en: "QR code that opens the groups’ page")))
            <p class="row"><code id="gruppelenke">\(groups)</code> <button class="btn quiet slim" type="button" data-copy="#gruppelenke" hidden>\(say(
                nb: "Kopier",
                nn: "Kopier",
                en: "Copy"))</button></p>
            \(otherAddresses(bases, say))
            <p class="small">\(say(
                nb: "Alle i salen kan få koden. Én telefon per bord er nok. Koden slutter å virke tolv timer etter at dere er ferdige.",
                nn: "Alle i salen kan få koden. Éin telefon per bord er nok. Koden sluttar å verke tolv timar etter at de er ferdige.",
                en: "Everybody in the room may have the code. One phone per table is enough. The code stops working twelve hours after you finish."))</p>
            </section>
            </div>
            <p class="row noprint">
            <a class="btn quiet" href="\(visit.to(.wall(dugnad)))" target="vegg">\(say(
                nb: "Åpne veggen",
                nn: "Opne veggen",
                en: "Open the wall"))</a>
            <a class="btn quiet" href="\(visit.to(.runSheet(dugnad)))">\(say(
                nb: "Se kjøreplanen",
                nn: "Sjå køyreplanen",
                en: "See the run sheet"))</a>
            <button class="btn quiet" type="button" data-print hidden>\(say(
                nb: "Skriv ut",
                nn: "Skriv ut",
                en: "Print"))</button></p>
            """,
        mainClass: "wrap stack desk", scripts: ["copy.js"], words: copyWords(say))
}

/// The phrase that `copy.js` says when a text has been copied.
func copyWords(_ say: Tongue) -> String {
    JSON.object([("copied", .text(say(nb: "Kopiert", nn: "Kopiert", en: "Copied")))])
}

/// A secret, the one time it is shown.
func secretBox(_ label: String, _ address: String, _ say: Tongue) -> HTML {
    """
    <div class="secret stack">
    <p><b>\(label)</b></p>
    <p><code id="hemmelig" class="asis">\(address)</code></p>
    <p class="row"><button class="btn quiet slim" type="button" data-copy="#hemmelig" hidden>\(say(
        nb: "Kopier",
        nn: "Kopier",
        en: "Copy"))</button></p>
    <p class="small">\(say(
        nb: "Vises bare denne ene gangen. Ta vare på lenken, og gi den bare til dem som skal lede dugnaden sammen med deg. Mister du den, kan en som er inne, lage en ny.",
        nn: "Blir vist berre denne eine gongen. Ta vare på lenkja, og gi ho berre til dei som skal leie dugnaden saman med deg. Mistar du ho, kan ein som er inne, lage ei ny.",
        en: "Shown this one time only. Keep the link, and give it only to those who will lead the dugnad with you. If you lose it, somebody who is in can make a new one."))</p>
    </div>
    """
}

/// A laptop on two networks has two addresses; the phones are on one of them.
private func otherAddresses(_ bases: [String], _ say: Tongue) -> HTML {
    guard bases.count > 1 else { return .nothing }
    let items = bases.dropFirst().map { "<li><code>\($0)</code></li>" as HTML }
    return """
        <details><summary>\(say(
            nb: "Når telefonene ikke siden?",
            nn: "Når ikkje telefonane sida?",
            en: "Can the phones not reach the page?"))</summary>
        <p>\(say(
            nb: "Maskinen er på flere nett. Prøv en av disse adressene:",
            nn: "Maskina er på fleire nett. Prøv ei av desse adressene:",
            en: "This machine is on several networks. Try one of these addresses:"))</p>
        <ul class="dots">\(items)</ul></details>
        """
}

private func linksPage(_ visit: ModeratorVisit, links: [Link], new: (Role, Secret)?, bases: [String]) -> Page {
    let say = visit.say
    let dugnad = visit.dugnad
    let base = bases.first ?? ""
    let made: HTML? = new.map { role, secret in
        let label =
            role == .wall
            ? say(
                nb: "Lenke til veggen på en annen skjerm", nn: "Lenkje til veggen på ein annan skjerm",
                en: "Link to the wall on another screen")
            : say(nb: "Ny lenke for en ordstyrer", nn: "Ny lenkje for ein ordstyrar", en: "New link for a moderator")
        return secretBox(label, base + visit.to(.entry(secret)), say)
    }
    let rows = links.filter { $0.role != .reader }.map { linkRow($0, visit) }
    var page = deskPage(
        visit, at: .links(dugnad), title: say(nb: "Lenker", nn: "Lenkjer", en: "Links"),
        """
        <h1>\(say(nb: "Lenker og nøkler", nn: "Lenkjer og nøklar", en: "Links and keys"))</h1>
        \(made)
        <form method="post" action="\(visit.to(.links(dugnad)))" class="row">
        <button class="btn" name="rolle" value="moderator">\(say(
            nb: "Lag lenke til én ordstyrer til",
            nn: "Lag lenkje til éin ordstyrar til",
            en: "Make a link for one more moderator"))</button>
        <button class="btn quiet" name="rolle" value="wall">\(say(
            nb: "Lag lenke til veggen",
            nn: "Lag lenkje til veggen",
            en: "Make a link to the wall"))</button>
        <button class="btn quiet" name="rolle" value="bytt">\(say(
            nb: "Bytt ut alle ordstyrerlenker",
            nn: "Byt ut alle ordstyrarlenkjer",
            en: "Replace all moderators’ links"))</button>
        </form>
        <p class="small">\(say(
            nb: "Bytter du ut lenkene, må alle andre ordstyrere få den nye. Denne nettleseren er fortsatt inne.",
            nn: "Byter du ut lenkjene, må alle andre ordstyrarar få den nye. Denne nettlesaren er framleis inne.",
            en: "If you replace the links, every other moderator must have the new one. This browser stays in."))</p>
        <h2>\(say(nb: "Lenker som er laget", nn: "Lenkjer som er laga", en: "Links that have been made"))</h2>
        <ul class="links">\(rows)</ul>
        <p><a href="\(visit.to(.ready(dugnad)))">\(say(
            nb: "Koden og QR-koden til gruppene",
            nn: "Koden og QR-koden til gruppene",
            en: "The code and QR code for the groups"))</a> · <a href="\(visit.to(.takeout(dugnad)))">\(say(nb: "Ta ut eller slett dugnaden", nn: "Ta ut eller slett dugnaden", en: "Take out or delete the dugnad"))</a></p>
        """)
    page.scripts = ["copy.js"]
    page.words = copyWords(say)
    return page
}

private func linkRow(_ link: Link, _ visit: ModeratorVisit) -> HTML {
    let say = visit.say
    let role =
        link.role == .wall
        ? say(nb: "Veggen", nn: "Veggen", en: "The wall") : say(nb: "Ordstyrer", nn: "Ordstyrar", en: "Moderator")
    let made =
        "\(say(NorwegianTime.date(link.madeAt))) \(say(nb: "kl.", nn: "kl.", en: "at"))\u{A0}\(NorwegianTime.clock(link.madeAt))"
    let state: HTML =
        link.endedAt == nil
        ? """
        <form method="post" action="\(visit.to(.dugnad(visit.dugnad, "lenker/\(link.id)/slutt")))">
        <button class="btn quiet slim">\(say(
            nb: "Avslutt",
            nn: "Avslutt",
            en: "End"))<span class="vh"> \(role) \(made)</span>
        </button></form>
        """
        : "<span>\(say(nb: "avsluttet", nn: "avslutta", en: "ended"))</span>"
    return "<li class=\"row\"><span><b>\(role)</b>, \(made)</span>\(state)</li>\n"
}
