import Documents
import Markup
import Words
import WorkModel

/// What a dugnad shows of what it begins with, whom it has challenged, and the line of clubs it stands in.
struct RelayPage {
    let visit: ListVisit
    let board: RelayBoard
    /// Where the site is: `https://dugnad.example.no`.
    let base: String
    var problems = FormProblems()
    /// What was chosen and could not be published; nil for what is published.
    var choice: RelayChoice?
    /// What was typed of somebody to challenge, and could not be accepted.
    var draft: RelayChallengeDraft?
    /// Others have challenged them already.
    var asked: RelayAsked?

    var say: Tongue { visit.say }
    var dugnad: Dugnad { board.dugnad }

    var page: Page {
        var page = deskPage(
            visit.leading, at: .measures(dugnad), title: problems.titled(say(.relay), say),
            mainClass: "wrap stack form desk",
            """
            <p><a class="back" href="\(visit.to(.measures(dugnad)))">\(say(
                nb: "Tilbake til stegene", nn: "Tilbake til stega", en: "Back to the first steps"))</a></p>
            \(problems.summary(say))
            <h1>\(say(.relay))</h1>
            <p class="lead">\(say(
                nb: "Vis fram det dere begynner med, og utfordre inntil tre andre til å holde dugnad. Ingen blir telt, og ingen blir rangert.",
                nn: "Vis fram det de byrjar med, og utfordre inntil tre andre til å halde dugnad. Ingen blir talde, og ingen blir rangerte.",
                en: "Show what you begin with, and challenge up to three others to hold a dugnad. Nobody is counted, and nobody is ranked."))</p>
            \(from)
            \(board.isHeld ? "\(shown)\(passing)\(line)" : tooEarly)
            """)
        page.scripts += ["copy.js"] + (problems.isEmpty ? [] : ["focus.js"])
        page.words = ScriptWords.copying.json(say)
        return page
    }

    private var from: HTML? {
        guard let giver = board.relay?.fromClub else { return nil }
        return """
            <p class="slip plain"><b>\(say(
                nb: "Stafetten kom fra \(giver).", nn: "Stafetten kom frå \(giver).", en: "The relay came from \(giver)."))</b> \(say(
                nb: "De får ikke vite at dere har startet, før dere selv viser det fram.",
                nn: "Dei får ikkje vite at de har starta, før de sjølve viser det fram.",
                en: "They are not told that you have started until you show it yourselves."))</p>
            """
    }

    private var tooEarly: HTML {
        """
        <p>\(say(
            nb: "Når dugnaden er over, kan dere vise fram det dere begynner med her.",
            nn: "Når dugnaden er over, kan de vise fram det de byrjar med her.",
            en: "When the dugnad is over, you can show what you begin with here."))</p>
        """
    }

    // MARK: What is shown

    private var shown: HTML {
        """
        <section class="stack" aria-labelledby="vis"><h2 id="vis">\(say(
            nb: "Det dere begynner med", nn: "Det de byrjar med", en: "What you begin with"))</h2>
        \(published)
        \(board.measures.isEmpty ? noSteps : choosing)
        \(takingBack)</section>
        """
    }

    private var published: HTML? {
        guard let page = board.relay?.page, let at = board.relay?.publishedAt else { return nil }
        let day = NorwegianTime.date(at)
        return """
            <p><b>✓ \(say(
                nb: "Publisert \(day.nb).", nn: "Publisert \(day.nn).", en: "Published on \(day.en)."))</b> \(say(
                nb: "Alle som har adressen, kan lese det:", nn: "Alle som har adressa, kan lese det:",
                en: "Everybody who has the address can read it:"))</p>
            <p class="row"><a id="adressen" class="asis"\(asTyped) href="\(visit.toSite(.publicRelay(page)))">\
            \(base)\(Path.publicRelay(page).text)</a> \(copyButton("#adressen", say))</p>
            """
    }

    private var noSteps: HTML {
        """
        <p>\(say(
            nb: "Det er ikke skrevet noen steg ennå.", nn: "Det er ikkje skrive nokon steg enno.",
            en: "No first steps have been written yet."))
        <a href="\(visit.to(.measures(dugnad)))">\(say(nb: "Skriv dem", nn: "Skriv dei", en: "Write them"))</a></p>
        """
    }

    private var choosing: HTML {
        let chosen = choice ?? board.relay?.published.map(RelayChoice.init)
        let boxes = board.measures.map { measure -> HTML in
            let isChosen = chosen?.measures.contains(measure.id) ?? true
            return """
                <label class="choice"><input type="checkbox" name="steg" value="\(measure.id)"\("checked", when: isChosen)>
                <span class="asis"\(asWritten)>\(measure.text)</span></label>

                """
        }
        return """
            <form class="stack" action="\(visit.to(.relayDraft(dugnad)))">
            <fieldset class="choices stack" id="steg"\(problems.told("steg"))><legend><b>\(say(
                nb: "Hva vil dere vise fram?", nn: "Kva vil de vise fram?", en: "What do you want to show?"))</b></legend>
            \(problems.at("steg", say))
            \(boxes)</fieldset>
            <p><label class="box"><input type="checkbox" name="ansvarlig" value="1"\
            \("checked", when: chosen?.showsOwners == true)> <span>\(say(
                nb: "Ta med hvem som er ansvarlig: et lag, et utvalg eller en rolle",
                nn: "Ta med kven som er ansvarleg: eit lag, eit utval eller ei rolle",
                en: "Include who is responsible: a club, a committee or a role"))</span></label></p>
            <p><button class="btn\(board.isPublished ? " quiet" : "")">\(say(
                nb: "Se hvordan det blir", nn: "Sjå korleis det blir", en: "See how it will look"))</button></p>
            </form>
            """
    }

    private var takingBack: HTML? {
        guard board.isPublished else { return nil }
        return pressOnceMore(
            "\(say(nb: "Ta siden tilbake", nn: "Ta sida tilbake", en: "Take the page back"))", formClass: "stack",
            to: visit.to(.relayTakingBack(dugnad)),
            """
            <p>\(say(
                nb: "Adressen slutter å virke, og brev som venter, blir ikke sendt. De dere har utfordret, kan fortsatt starte. Har de startet, står navnet deres hos dem.",
                nn: "Adressa sluttar å verke, og brev som ventar, blir ikkje sende. Dei de har utfordra, kan framleis starte. Har dei starta, står namnet dykkar hos dei.",
                en: "The address stops working, and letters that wait are not sent. Those you have challenged can still start. If they have started, your name stands with them."))</p>
            <p><button class="btn quiet">\(say(
                nb: "Ja, ta den tilbake", nn: "Ja, ta ho tilbake", en: "Yes, take it back"))</button></p>
            """)
    }

    // MARK: The line

    private var line: HTML? {
        guard !board.line.isAlone else { return nil }
        return """
            <section class="stack" aria-labelledby="linja"><h2 id="linja">\(say(RelayLine.title))</h2>
            \(RelayLineList(line: board.line, say: say) { visit.toSite(.publicRelay($0)) }.html)</section>
            """
    }
}
