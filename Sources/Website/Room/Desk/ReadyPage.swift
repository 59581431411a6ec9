import Documents
import Markup
import Words
import WorkModel

/// The page after *Start*: who should have which.
struct ReadyPage {
    let visit: ModeratorVisit
    let secret: Secret?
    let bases: [String]
    /// Who passed the relay on to them.
    let giver: String?

    private var say: Tongue { visit.say }
    private var dugnad: Dugnad { visit.dugnad }
    private var base: String { bases.first ?? "" }

    var page: Page { dugnad.isPast ? pastPage : aheadPage }

    /// Of one that is over: the link, and straight to the notes.
    private var pastPage: Page {
        let title = say(
            nb: "Nå kan dere skrive inn notatene", nn: "No kan de skrive inn notata",
            en: "Now you can type in the notes")
        return Page(
            title: title, bodyClass: "room", top: .own(deskBar(visit, at: .ready(dugnad))),
            main: """
                <h1>\(title)</h1>
                \(relayFrom(giver, visit))
                \(forTheModerator)
                """,
            mainClass: "wrap stack desk", scripts: ["copy.js"], words: ScriptWords.copying.json(say))
    }

    private var aheadPage: Page {
        let title = isFarAhead ? say(made) : say(nb: "Alt er klart", nn: "Alt er klart", en: "All set")
        return Page(
            title: title, bodyClass: "room", top: .own(deskBar(visit, at: .ready(dugnad))),
            main: """
                <h1 class="noprint">\(title)</h1>
                \(relayFrom(giver, visit))
                <div class="two">
                \(forTheModerator)
                \(forTheGroups)
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
                \(printButton(say(.print), class: "btn quiet"))</p>
                \(groupCount)
                """,
            mainClass: "wrap stack desk", scripts: ["copy.js"], words: ScriptWords.copying.json(say))
    }

    /// There is time to prepare it.
    private var isFarAhead: Bool { !dugnad.isPast && dugnad.startedAt == nil && !dugnad.isSoon(at: visit.now) }

    private var made: Phrase {
        let meeting = dugnad.variant.theMeeting.map(\.capitalisedFirst)
        return Phrase(nb: "\(meeting.nb) er laget", nn: "\(meeting.nn) er laga", en: "\(meeting.en) is made")
    }

    /// What comes first: to prepare it, or to lead it.
    private func way(_ path: Path, _ name: String) -> HTML {
        let there = isFarAhead ? "btn quiet" : "btn"
        let first: HTML? =
            isFarAhead
            ? "<a class=\"btn\" href=\"\(visit.to(.plan(dugnad)))\">\(say(.toThePreparations))</a>\n" : nil
        return "<p class=\"row\">\(first)<a class=\"\(there)\" href=\"\(visit.to(path))\">\(name)</a></p>"
    }

    private var forTheModerator: HTML {
        let label =
            dugnad.isPast
            ? say(nb: "Lenken din", nn: "Lenkja di", en: "Your link")
            : say(nb: "Lenken din som ordstyrer", nn: "Lenkja di som ordstyrar", en: "Your link as moderator")
        let (path, name) =
            dugnad.isPast
            ? (Path.paper(dugnad), say(nb: "Skriv inn notatene", nn: "Skriv inn notata", en: "Type in the notes"))
            : (
                Path.moderator(dugnad),
                say(nb: "Gå til ordstyrersiden", nn: "Gå til ordstyrarsida", en: "Go to the moderator’s page")
            )
        return """
            <section class="card stack noprint" aria-labelledby="deg">
            <h2 id="deg">\(dugnad.isPast ? say(
                nb: "Til deg som skriver inn notatene", nn: "Til deg som skriv inn notata",
                en: "For whoever types in the notes") : say(
                nb: "Til deg som leder", nn: "Til deg som leier", en: "For you, the moderator"))</h2>
            \(secret.map { secretBox(label, base + visit.to(.entry($0)), say) } ?? alreadyShown)
            \(way(path, name))
            </section>
            """
    }

    /// There can be fewer only until they have begun.
    private var groupCount: HTML {
        let (groups, count) = (dugnad.seating.groups, dugnad.groupCount)
        let fewest = dugnad.startedAt == nil ? 1 : count
        let options = DugnadPlan.groupLimits.filter { $0 >= fewest }.map { number in
            "<option\("selected", when: number == count)>\(number)</option>" as HTML
        }
        return """
            <form class="row noprint" method="post" action="\(visit.to(.groupCount(dugnad)))" id="antall">
            <p><label for="bord">\(say(
                nb: "Hvor mange \(groups.nb)?", nn: "Kor mange \(groups.nn)?", en: "How many \(groups.en)?"))</label>
            <select id="bord" name="bord">\(options)</select>
            <button class="btn quiet">\(say(.change))</button></p></form>
            """
    }

    private var alreadyShown: HTML {
        let another = say(.makeANewLink)
        return """
            <p>\(say(
                nb: "Ordstyrerlenken sto her i ti minutter. Du er allerede logget inn i denne nettleseren.",
                nn: "Ordstyrarlenkja stod her i ti minutt. Du er alt logga inn i denne nettlesaren.",
                en: "The moderator’s link was here for ten minutes. You already have access in this browser."))
            <a href="\(visit.to(.links(dugnad)))">\(another)</a></p>
            """
    }

    private var forTheGroups: HTML {
        let groups = base + Path.tables(dugnad).text
        let shortBase = base.withoutScheme
        let orPoint = say(
            nb: "eller rett kameraet hit:", nn: "eller rett kameraet hit:", en: "or point the camera here:")
        return """
            <section class="card stack groupsheet" aria-labelledby="gruppene">
            <h2 id="gruppene">\(say(
                nb: "Til \(dugnad.seating.theGroups.nb)",
                nn: "Til \(dugnad.seating.theGroups.nn)",
                en: "For \(dugnad.seating.theGroups.en)"))</h2>
            <p class="joincode"><b class="codeword"\(asTyped)>\(dugnad.code.shown)</b></p>
            <p>\(say(
                nb: "Skriv koden på",
                nn: "Skriv koden på",
                en: "Type the code at")) <b>\(shortBase)</b> \(orPoint)</p>
            \(QRCode(groups)?.svg(title: say(.qrCode(for: dugnad.seating))))
            <p class="row"><code id="gruppelenke">\(groups)</code> \(copyButton("#gruppelenke", say))</p>
            \(otherAddresses)
            <p class="small">\(say(
                nb: "Alle som er med, kan få koden. Én telefon per \(say(dugnad.seating.group).lowercased()) er nok. Koden slutter å virke tolv timer etter at dere er ferdige.",
                nn: "Alle som er med, kan få koden. Éin telefon per \(say(dugnad.seating.group).lowercased()) er nok. Koden sluttar å verke tolv timar etter at de er ferdige.",
                en: "Everybody who takes part may have the code. One phone per \(say(dugnad.seating.group).lowercased()) is enough. The code stops working twelve hours after you finish."))</p>
            </section>
            """
    }

    /// A laptop on two networks has two addresses; the phones are on one of them.
    private var otherAddresses: HTML {
        guard bases.count > 1 else { return .nothing }
        let items = bases.dropFirst().map { "<li><code>\($0)</code></li>" as HTML }
        return """
            <details><summary>\(say(
                nb: "Kommer ikke telefonene inn på siden?",
                nn: "Kjem ikkje telefonane inn på sida?",
                en: "Can’t the phones reach the page?"))</summary>
            <p>\(say(
                nb: "Maskinen er på flere nett. Prøv en av disse adressene:",
                nn: "Maskina er på fleire nett. Prøv ei av desse adressene:",
                en: "This machine is on several networks. Try one of these addresses:"))</p>
            <ul class="dots">\(items)</ul></details>
            """
    }
}
