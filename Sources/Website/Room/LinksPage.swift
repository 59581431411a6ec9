import Markup
import WorkModel

/// The keys that have been made, and new ones.
func linksPage(_ visit: ModeratorVisit, links: [Link], new: (Role, Secret)?, bases: [String]) -> Page {
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
    page.words = ScriptWords.copying.json(say)
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
