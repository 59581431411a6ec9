import Markup
import Words
import WorkModel

/// The keys that have been made, and new ones.
struct LinksPage {
    let visit: ModeratorVisit
    let links: [Link]
    let new: (role: Role, secret: Secret)?
    let digits: WallDigits.Shown?
    let bases: [String]

    private var say: Tongue { visit.say }
    private var dugnad: Dugnad { visit.dugnad }

    var page: Page {
        let title = say(.links)
        let meeting = dugnad.variant.theMeeting
        let takeout = say(
            nb: "Last ned eller slett \(meeting.nb)", nn: "Last ned eller slett \(meeting.nn)",
            en: "Download or delete \(meeting.en)")
        var page = deskPage(
            visit, at: .links(dugnad), title: title,
            """
            <h1>\(title)</h1>
            \(made)
            \(dugnad.isPast ? nil : onTheHallsMachine)
            \(making)
            <h2>\(say(nb: "Lenkene dere har laget", nn: "Lenkjene de har laga", en: "The links you have made"))</h2>
            <ul class="links">\(links.filter { $0.role != .reader }.map(row))</ul>
            \(dugnad.isPast ? nil : WritingPause(visit: visit).onLinksPage)
            <p>\(theCode)\(theGuests) <a href="\(visit.to(.owner(dugnad)))">\(say(.whoOwns(meeting)))</a> ·
            <a href="\(visit.to(.takeout(dugnad)))">\(takeout)</a></p>
            \(wayOut)
            """)
        page.scripts = ["copy.js"]
        page.words = ScriptWords.copying.json(say)
        return page
    }

    /// For whoever leads from a machine that is not theirs.
    private var wayOut: HTML {
        """
        <form class="row" method="post" action="\(visit.to(.leaving))" id="ut">
        <p>\(say(
            nb: "Er maskinen lånt? Gå ut når du er ferdig, så trengs lenken din for å komme inn igjen.",
            nn: "Er maskina lånt? Gå ut når du er ferdig, så trengst lenkja di for å kome inn att.",
            en: "Is the machine borrowed? Go out when you are done; then it takes your link to come in again."))</p>
        <button class="btn quiet">\(say(nb: "Gå ut herfra", nn: "Gå ut herfrå", en: "Go out from here"))</button></form>
        """
    }

    private var theCode: HTML? {
        guard !dugnad.isPast else { return nil }
        return """
            <a href="\(visit.to(.ready(dugnad)))">\(say(
                nb: "Koden og QR-koden til \(dugnad.seating.theGroups.nb)",
                nn: "Koden og QR-koden til \(dugnad.seating.theGroups.nn)",
                en: "The code and QR code for \(dugnad.seating.theGroups.en)"))</a> ·
            """
    }

    private var theGuests: HTML? {
        guard visit.mayLetGuestsIn else { return nil }
        return """
             <a href="\(visit.to(.guests(dugnad)))">\(say(Guest.name).capitalisedFirst)</a> ·
            """
    }

    /// The one that was just made, the one time it is shown.
    private var made: HTML? {
        new.map { role, secret in
            let label =
                role == .wall
                ? say(
                    nb: "Lenke til veggen på en annen skjerm", nn: "Lenkje til veggen på ein annan skjerm",
                    en: "Link to the wall on another screen")
                : say(
                    nb: "Ny lenke for en ordstyrer", nn: "Ny lenkje for ein ordstyrar", en: "New link for a moderator")
            return secretBox(label, (bases.first ?? "") + visit.to(.entry(secret)), say)
        }
    }

    /// A long link is hard to type on a machine that is not yours.
    private var onTheHallsMachine: HTML {
        let address =
            (bases.first ?? "").withoutScheme + Path.wallEntry.text
        let shown: HTML? = digits.map { shown in
            """
            <p role="status">\(say(nb: "Gå til", nn: "Gå til", en: "Go to")) <b\(asTyped)>\(address)</b>\(say(
                nb: ", og skriv", nn: ", og skriv", en: " and type")) <b class="codeword"\(asTyped)>\(dugnad.code.shown)</b> \(say(
                nb: "og", nn: "og", en: "and")) <b class="codeword num"\(asTyped)>\("\(shown.digits.prefix(3)) \(shown.digits.suffix(3))")</b>.</p>
            <p class="small">\(say(
                nb: "Sifrene virker én gang, til kl.\u{A0}\(NorwegianTime.clock(shown.until)). De åpner bare veggen.",
                nn: "Sifra verkar éin gong, til kl.\u{A0}\(NorwegianTime.clock(shown.until)). Dei opnar berre veggen.",
                en: "The digits work once, until \(NorwegianTime.clock(shown.until)). They open the wall and nothing else."))</p>
            """
        }
        let ask =
            digits == nil
            ? say(nb: "Vis seks sifre", nn: "Vis seks siffer", en: "Show six digits")
            : say(nb: "Lag nye sifre", nn: "Lag nye siffer", en: "Make new digits")
        return """
            <section class="slip plain stack" id="siffer" aria-labelledby="siffer-tittel">
            <h2 id="siffer-tittel">\(say(
                nb: "Veggen på en annen maskin", nn: "Veggen på ei anna maskin",
                en: "The wall on another computer"))</h2>
            \(shown)
            <form method="post" action="\(visit.to(.wallDigits(dugnad)))"><button class="btn quiet">\(ask)</button></form>
            </section>
            """
    }

    private var making: HTML {
        let wall: HTML? =
            dugnad.isPast
            ? nil
            : """
            <button class="btn quiet" name="rolle" value="wall">\(say(
                nb: "Lag lenke til veggen",
                nn: "Lag lenkje til veggen",
                en: "Make a link to the wall"))</button>
            """
        guard !visit.isGuest else {
            return wall.map {
                "<form method=\"post\" action=\"\(visit.to(.links(dugnad)))\" class=\"row\">\($0)</form>"
            }
                ?? .nothing
        }
        return """
            <form method="post" action="\(visit.to(.links(dugnad)))" class="row">
            <button class="btn" name="rolle" value="moderator">\(say(
            nb: "Lag lenke for enda en ordstyrer",
            nn: "Lag lenkje for endå ein ordstyrar",
            en: "Make a link for another moderator"))</button>
            \(wall)
            <button class="btn quiet" name="rolle" value="bytt">\(say(
            nb: "Bytt ut alle ordstyrerlenkene",
            nn: "Byt ut alle ordstyrarlenkjene",
            en: "Replace all moderators’ links"))</button>
            </form>
            <p class="small">\(say(
            nb: "Hvis du bytter dem ut, slutter de gamle å virke, og de andre ordstyrerne trenger den nye. Du er fortsatt logget inn i denne nettleseren.",
            nn: "Om du byter dei ut, sluttar dei gamle å verke, og dei andre ordstyrarane treng den nye. Du er framleis logga inn i denne nettlesaren.",
            en: "If you replace them, the old ones stop working and the other moderators need the new one. You still have access in this browser."))</p>
            """
    }

    private func row(_ link: Link) -> HTML {
        let role = link.role == .wall ? say(.wall) : say(.moderator)
        let hour = "\(say(.atHour))\u{A0}\(NorwegianTime.clock(link.madeAt))"
        let made = "\(say(NorwegianTime.date(link.madeAt))) \(hour)"
        let state: HTML =
            link.endedAt == nil
            ? visit.isGuest && link.role == .moderator ? .nothing : ending(link, "\(role) \(made)")
            : "<span>\(say(nb: "slått av", nn: "slått av", en: "turned off"))</span>"
        return "<li class=\"row\"><span><b>\(role)</b>, \(made)</span>\(state)</li>\n"
    }

    private func ending(_ link: Link, _ about: String) -> HTML {
        let what = say(.turnOffTheLink)
        return pressOnceMore(
            "\(what)<span class=\"vh\">: \(about)</span>", id: "slutt-\(link.id)", formClass: "row",
            to: visit.to(.linkEnd(dugnad, link.id)),
            """
            <p>\(say(
                nb: "Den slutter å virke, også der den allerede er åpnet.",
                nn: "Ho sluttar å verke, også der ho alt er opna.",
                en: "It stops working, even where it has already been opened."))</p>
            <button class="btn quiet slim">\(say(
                nb: "Ja, slå av", nn: "Ja, slå av", en: "Yes, turn it off"))<span class="vh"> \(about)</span>
            </button>
            """)
    }
}
