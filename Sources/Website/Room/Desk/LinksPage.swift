import Markup
import Words
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
        visit, at: .links(dugnad), title: say(.links),
        """
        <h1>\(say(.links))</h1>
        \(made)
        <form method="post" action="\(visit.to(.links(dugnad)))" class="row">
        <button class="btn" name="rolle" value="moderator">\(say(
            nb: "Lag lenke for enda en ordstyrer",
            nn: "Lag lenkje for endå ein ordstyrar",
            en: "Make a link for another moderator"))</button>
        <button class="btn quiet" name="rolle" value="wall">\(say(
            nb: "Lag lenke til veggen",
            nn: "Lag lenkje til veggen",
            en: "Make a link to the wall"))</button>
        <button class="btn quiet" name="rolle" value="bytt">\(say(
            nb: "Bytt ut alle ordstyrerlenkene",
            nn: "Byt ut alle ordstyrarlenkjene",
            en: "Replace all moderators’ links"))</button>
        </form>
        <p class="small">\(say(
            nb: "Hvis du bytter dem ut, slutter de gamle å virke, og de andre ordstyrerne trenger den nye. Du er fortsatt logget inn i denne nettleseren.",
            nn: "Om du byter dei ut, sluttar dei gamle å verke, og dei andre ordstyrarane treng den nye. Du er framleis logga inn i denne nettlesaren.",
            en: "If you replace them, the old ones stop working and the other moderators need the new one. You still have access in this browser."))</p>
        <h2>\(say(nb: "Lenkene dere har laget", nn: "Lenkjene de har laga", en: "The links you have made"))</h2>
        <ul class="links">\(rows)</ul>
        <p><a href="\(visit.to(.ready(dugnad)))">\(say(
            nb: "Koden og QR-koden til \(dugnad.variant.theGroups.nb)",
            nn: "Koden og QR-koden til \(dugnad.variant.theGroups.nn)",
            en: "The code and QR code for \(dugnad.variant.theGroups.en)"))</a> · <a href="\(visit.to(.takeout(dugnad)))">\(say(nb: "Last ned eller slett \(dugnad.variant.theMeeting.nb)", nn: "Last ned eller slett \(dugnad.variant.theMeeting.nn)", en: "Download or delete \(dugnad.variant.theMeeting.en)"))</a></p>
        """)
    page.scripts = ["copy.js"]
    page.words = ScriptWords.copying.json(say)
    return page
}

private func linkRow(_ link: Link, _ visit: ModeratorVisit) -> HTML {
    let say = visit.say
    let role =
        link.role == .wall
        ? say(.wall) : say(.moderator)
    let made =
        "\(say(NorwegianTime.date(link.madeAt))) \(say(.atHour))\u{A0}\(NorwegianTime.clock(link.madeAt))"
    let state: HTML =
        link.endedAt == nil
        ? """
        <details id="slutt-\(link.id)"><summary>\(say(
            nb: "Slå av lenken",
            nn: "Slå av lenkja",
            en: "Turn off the link"))<span class="vh">: \(role) \(made)</span></summary>
        <form class="row" method="post" action="\(visit.to(.linkEnd(visit.dugnad, link.id)))">
        <p>\(say(
            nb: "Den slutter å virke, også der den allerede er åpnet.",
            nn: "Ho sluttar å verke, også der ho alt er opna.",
            en: "It stops working, even where it has already been opened."))</p>
        <button class="btn quiet slim">\(say(nb: "Ja, slå av", nn: "Ja, slå av", en: "Yes, turn it off"))<span class="vh"> \(role) \(made)</span>
        </button></form></details>
        """
        : "<span>\(say(nb: "slått av", nn: "slått av", en: "turned off"))</span>"
    return "<li class=\"row\"><span><b>\(role)</b>, \(made)</span>\(state)</li>\n"
}
