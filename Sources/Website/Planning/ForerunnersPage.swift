import Markup
import Words
import WorkModel

/// What a dugnad builds on, and the ways to more of it.
struct ForerunnersPage {
    let visit: ModeratorVisit
    let groundwork: Groundwork
    /// Those of the samlinger where somebody has written who leads and who the safe adult is.
    let led: Set<Dugnad.ID>
    /// How many ideas have just been brought in; nil when none have been asked for.
    let new: Int?
    let problems: FormProblems

    /// The name and the id of the field where others are chosen.
    static let field = "tidligere"

    private var say: Tongue { visit.say }
    private var dugnad: Dugnad { visit.dugnad }
    private var hearsYouth: Bool { dugnad.variant.hearsYouth }

    var page: Page {
        var page = formPage(
            visit, below: .plan(dugnad), .backToPlan, title: say(dugnad.variant.groundworkTitle), problems: problems,
            """
            \(done)
            <div class="chapters">\(hearsYouth ? samling : nil)
            \(dugnad.unit == nil ? nobodys : owned)</div>
            """)
        page.bodyClass = "room unit"
        return page
    }

    private var done: HTML? {
        guard problems.isEmpty, let new else { return nil }
        let words =
            new == 0
            ? say(
                nb: "Alt du krysset av, var hentet før.", nn: "Alt du kryssa av, var henta før.",
                en: "Everything you ticked had been brought in before.")
            : say(ForerunnerCounting.brought(new)) + "."
        return "<p class=\"slip done\" role=\"status\"><b>✓ \(words)</b></p>"
    }

    // MARK: The young people's samling

    private var samling: HTML {
        let start = dugnad.unit == nil ? Path.start(.youth) : .samling(before: dugnad)
        let linked: HTML? =
            dugnad.unit == nil
            ? nil
            : """
            <p class="small">\(say(
                nb: "Du kommer til skjemaet for en ny samling, med det vi vet fylt inn. Den blir koblet til dugnaden.",
                nn: "Du kjem til skjemaet for ei ny samling, med det vi veit fylt inn. Ho blir kopla til dugnaden.",
                en: "You come to the form for a new samling, with what we know filled in. It is connected to the dugnad."))</p>
            """
        let button: HTML? =
            visit.isColleague || dugnad.unit == nil
            ? """
            <p><a class="btn" href="\(visit.to(start))">\(say(
                nb: "Planlegg en samling", nn: "Planlegg ei samling", en: "Plan a samling"))</a></p>
            \(linked)
            """ : nil
        return """
            <section class="section">
            <p>\(say(
                nb: "La ungdommene møtes før dugnaden. De leder samlingen selv, med en trygg voksen ved siden av. Forslagene deres kommer under «Ungdommene har ordet».",
                nn: "La ungdommane møtast før dugnaden. Dei leier samlinga sjølve, med ein trygg vaksen ved sida av. Forslaga deira kjem under «Ungdommane har ordet».",
                en: "Let the young people meet before the dugnad. They lead the samling themselves, with a safe adult beside them. Their proposals come under “Over to the young people”."))</p>
            \(button)
            <ul class="links"><li><a href="\(visit.to(.guide("ung")))">\(say(.readAboutTheSamling))</a></li>
            <li><a href="\(visit.to(.guide("trygg-voksen")))">\(say(
                nb: "Til den trygge voksne", nn: "Til den trygge vaksne", en: "For the safe adult"))</a></li></ul>
            </section>
            """
    }

    private var nobodys: HTML {
        """
        <section class="section">
        <p>\(say(
            nb: "Dugnader kan bare kobles sammen når en enhet eier begge. Denne er ingens. Ideer fra en annen kan hentes fra filen dens.",
            nn: "Dugnader kan berre koplast saman når ei eining eig begge. Denne er ingen sin. Idear frå ein annan kan hentast frå fila hans.",
            en: "Dugnader can be connected only when a unit owns both. This one is nobody’s. Another’s ideas can be fetched from its file."))</p>
        <ul class="links"><li><a href="\(visit.to(.owner(dugnad)))">\(say(.whoOwns(dugnad.variant.theMeeting)))</a></li>
        <li><a href="\(visit.to(.otherIdeas(dugnad)))">\(say(.ideasOfAnother))</a></li></ul>
        </section>
        """
    }

    private var owned: HTML { "\(earlier)\(later)\(visit.isColleague ? others : nil)" }

    // MARK: What it builds on

    private var earlier: HTML {
        let items = groundwork.earlier.map(item)
        let none: HTML? =
            items.isEmpty
            ? """
            <p>\(say(
                nb: "Ingenting er koblet til ennå.", nn: "Ingenting er kopla til enno.", en: "Nothing is connected yet."))</p>
            """ : nil
        let list: HTML? = items.isEmpty ? nil : "<ul class=\"links\">\(items)</ul>"
        return """
            <section class="section" aria-labelledby="bygger">
            <h2 id="bygger">\(say(nb: "Dette bygger dere på", nn: "Dette byggjer de på", en: "What you build on"))</h2>
            \(none)\(list)
            </section>
            """
    }

    private func item(_ one: EarlierDugnad) -> HTML {
        let name = say(one.dugnad.shownName)
        let spoken: HTML = "<span class=\"vh\">: \(name)</span>"
        guard visit.isColleague else {
            return "<li><span><b>\(name)</b><br><span class=\"small\">\(say(one.broughtInWords))</span></span></li>\n"
        }
        let isSamling = one.dugnad.variant.makesProposals
        let bring = isSamling ? say(.bringProposals) : say(.bringIdeas)
        let paper: HTML? =
            isSamling && !one.dugnad.isYetToBegin
            ? "<a href=\"\(visit.to(.proposals(one.dugnad)))\">\(say(.proposalsOnPaper))\(spoken)</a>" : nil
        return """
            <li><div class="stack"><p><b><a href="\(visit.to(one.dugnad.isYetToBegin ? .plan(one.dugnad) : .minutes(one.dugnad)))">\(name)</a></b><br>
            <span class="small">\(say(one.broughtInWords))</span></p>\(whoLeads(one.dugnad))
            <div class="row"><a class="btn quiet slim" href="\(visit.to(.forerunner(dugnad, one.dugnad.id)))">\(bring)\(spoken)</a>
            \(paper)
            <form method="post" action="\(visit.to(.forerunnerRemoval(dugnad, one.dugnad.id)))">
            <button class="btn link slim">\(say(
                nb: "Ta bort koblingen", nn: "Ta bort koplinga", en: "Take the connection away"))\(spoken)</button></form></div></div></li>

            """
    }

    /// Asked until somebody has written it, while it is still to come.
    private func whoLeads(_ samling: Dugnad) -> HTML? {
        guard samling.variant.makesProposals, samling.isYetToBegin, !led.contains(samling.id) else { return nil }
        return """
            <p><a href="\(visit.to(.planDetails(samling)))">\(say(
                nb: "Skriv hvem som leder, og hvem som er den trygge voksne",
                nn: "Skriv kven som leier, og kven som er den trygge vaksne",
                en: "Write who leads, and who the safe adult is"))</a></p>
            """
    }

    private var later: HTML? {
        guard !groundwork.later.isEmpty else { return nil }
        let items = groundwork.later.map { one -> HTML in
            let name: HTML =
                visit.isColleague
                ? "<a href=\"\(visit.to(.plan(one)))\">\(say(one.shownName))</a>" : "\(say(one.shownName))"
            return "<li>\(name)</li>\n"
        }
        return """
            <section class="section" aria-labelledby="videre">
            <h2 id="videre">\(say(
                nb: "Disse bygger på \(dugnad.variant.theMeeting.nb)", nn: "Desse byggjer på \(dugnad.variant.theMeeting.nn)",
                en: "These build on \(dugnad.variant.theMeeting.en)"))</h2>
            <ul class="links">\(items)</ul></section>
            """
    }

    // MARK: More of it

    private var others: HTML {
        let title = say(
            nb: "Koble til en dugnad eller samling", nn: "Kople til ein dugnad eller ei samling",
            en: "Connect a dugnad or a samling")
        let field = ForerunnersPage.field
        guard !groundwork.others.isEmpty else {
            return """
                <section class="section" aria-labelledby="andre"><h2 id="andre">\(title)</h2>
                <p>\(say(
                    nb: "Enheten har ingen andre å koble til.", nn: "Eininga har ingen andre å kople til.",
                    en: "The unit has no others to connect."))</p></section>
                """
        }
        let choices = groundwork.others.map { one in
            """
            <label class="choice"><input type="checkbox" name="\(field)" value="\(one.id.description)">\
            <span>\(say(one.shownName))</span></label>

            """ as HTML
        }
        return """
            <section class="section" aria-labelledby="andre">
            <h2 id="andre">\(title)</h2>
            <form class="stack" method="post" action="\(visit.to(.forerunners(dugnad)))">
            <fieldset class="choices stack" id="\(field)"\(problems.told(field))><legend>\(say(
                nb: "Enhetens egne, de nyeste først. Velg én eller flere.",
                nn: "Dei eininga har sjølv, dei nyaste først. Vel éin eller fleire.",
                en: "The unit’s own, the latest first. Choose one or more."))</legend>
            \(problems.at(field, say))
            \(choices)</fieldset>
            <p><button class="btn">\(say(nb: "Koble til", nn: "Kople til", en: "Connect"))</button></p>
            </form></section>
            """
    }
}

extension Phrase {
    static let bringProposals = Phrase(nb: "Hent forslagene", nn: "Hent forslaga", en: "Bring in the proposals")
    static let bringIdeas = Phrase(nb: "Hent ideene", nn: "Hent ideane", en: "Bring in the ideas")
}
