import Markup
import Words
import WorkModel

/// What the room agrees to do.
struct MeasuresPage: LivePage {
    let agreed: Agreed
    let visit: ModeratorVisit

    private var room: Room { agreed.room }
    var say: Tongue { visit.say }

    private var atHand: StepAtHand { StepAtHand(room: room, visit: visit) }
    var regions: [Region] { [.trialMark(visit), .newOwner(visit), atHand.time, atHand.words, list] }

    var page: Page {
        var page = deskPage(
            visit, at: .measures(room.dugnad), title: title, mainClass: "wrap stack desk deciding",
            """
            \(atHand.time.html)
            <h1>\(title)</h1>
            \(list.html)
            <p><a class="btn" href="\(visit.to(.newMeasure(room.dugnad)))">\(say(
                nb: "Skriv \(room.variant.anOutcome.nb)",
                nn: "Skriv \(room.variant.anOutcome.nn)",
                en: "Write \(room.variant.anOutcome.en)"))</a></p>
            \(Conclusions(dugnad: room.dugnad, visit: visit).html)
            \(ideas)
            <p><a href="\(visit.to(.gatheringAll(room.dugnad)))">\(say(
                nb: "Lag \(room.variant.anOutcome.nb) av et annet notat",
                nn: "Lag \(room.variant.anOutcome.nn) av eit anna notat",
                en: "Make \(room.variant.anOutcome.en) of another note"))</a></p>
            \(followUp)
            \(relayLink(visit))
            <p><a href="\(visit.to(.minutes(room.dugnad)))">\(say(
                nb: "Videre til referatet",
                nn: "Vidare til referatet",
                en: "On to the minutes"))</a></p>
            \(atHand.words.html)
            """)
        page.scripts += ["live.js"]
        page.live = (visit.to(.changes(room.dugnad)), room.dugnad.revision)
        return page
    }

    private var title: String { say(room.variant.measuresTitle) }

    private var list: Region {
        let texts = MeasureTexts(language: visit.language, variant: room.variant, seating: room.seating)
        let items = agreed.measures.map { item($0, texts) }
        return Region(
            id: "tiltakene", follows: [.measures], content: "\(advice)<ol class=\"down measures\">\(items)</ol>")
    }

    /// Two or three is advice, never a limit.
    private var advice: HTML {
        let count = agreed.measures.count
        let outcomes = room.variant.outcomes
        let text =
            count == 0
            ? say(
                nb: "Noen få \(outcomes.nb) er nok, sjelden mer enn tre. Hvert av dem trenger en ansvarlig og en dato.",
                nn:
                    "Nokre få \(outcomes.nn) er nok, sjeldan meir enn tre. Kvart av dei treng ein ansvarleg og ein dato.",
                en:
                    "A few \(outcomes.en) are enough, seldom more than three. Each needs somebody responsible and a date."
            )
            : count > 3
                ? say(
                    nb:
                        "Dere har \(Counting.word(for: count).nb). Det går fint, men to eller tre er lettere å få gjort.",
                    nn: "De har \(Counting.word(for: count).nn). Det går fint, men to eller tre er lettare å få gjort.",
                    en:
                        "You have \(Counting.word(for: count).en). That is fine, but two or three are easier to get done."
                )
                : say(
                    nb: "Dere trenger ikke flere enn tre.", nn: "De treng ikkje fleire enn tre.",
                    en: "You need no more than three.")
        return room.variant.makesProposals ? .nothing : "<p class=\"lead\">\(text)</p>"
    }

    /// Once people have gone home it is the plan that goes on.
    private var followUp: HTML? {
        let dugnad = room.dugnad
        guard dugnad.clock.endedAt != nil, dugnad.unit == nil || visit.isColleague else { return nil }
        return """
            <p><a class="btn quiet" href="\(visit.to(.actionPlan(dugnad)))">\(say(
                nb: "Følg opp i handlingsplanen", nn: "Følg opp i handlingsplanen",
                en: "Follow up in the action plan"))</a></p>
            """
    }

    private func item(_ measure: Measure, _ texts: MeasureTexts) -> HTML {
        let isOpen = measure.isOpen(in: room.variant)
        let origins = agreed.origins(of: measure.id)
        let from: HTML? =
            origins.isEmpty
            ? nil
            : """
            <p class="small">\(say(MeasureLabels.madeOf)) \(say(room.naming(origins))).</p>
            """
        let edit = visit.to(.measure(room.dugnad, measure.id))
        let timeline = timelineAddress(of: measure.id, visit).map { timelineLink($0, about: measure.text, say) }
        return """
            <li\("class", is: isOpen ? "open" : nil)><div><h2 class="asis"\(asWritten)>\(measure.text)</h2>\(from)<p>
            <a href="\(edit)">\(say(.change))<span class="vh">: \(String(measure.text.prefix(60)))</span>
            </a></p>\(timeline)</div>
            \(measureFacts(texts.facts(of: measure, times: agreed.times(of: measure))))</li>

            """
    }

    /// Ideas that no measure has been made of yet, gathered or not.
    private var ideas: HTML? {
        let gathered = agreed.gatheredIdeas.map { idea in
            """
            <li class="\(agreed.gathering.notes(in: idea.id).count > 1 ? "tied" : "slip blue")"><h3\(asWritten)>\(idea.name)</h3>
            <p class="small">\(say(room.source(of: agreed.gathering.origins(of: idea.id))))</p>
            \(makeMeasure("ide=\(idea.id)", idea.name))</li>

            """ as HTML
        }
        let loose = agreed.looseIdeas.map { note in
            """
            <li class="slip blue"><p class="asis"\(asWritten)>\(note.text)</p>
            <p class="small">\(say(room.source(of: note)))</p>
            \(makeMeasure("notat=\(note.id)", String(note.text.prefix(60))))</li>

            """ as HTML
        }
        guard !(gathered.isEmpty && loose.isEmpty) else { return nil }
        return """
            <h2>\(say(nb: "Ideer dere kan bruke", nn: "Idear de kan bruke", en: "Ideas you can use"))</h2>
            <ul class="stack">\(gathered)\(loose)</ul>
            """
    }

    private func makeMeasure(_ from: String, _ about: String) -> HTML {
        """
        <p><a href="\(visit.to(.newMeasure(room.dugnad)))?\(from)">\(say(
            nb: "Lag \(room.variant.outcome.nb) av ideen",
            nn: "Lag \(room.variant.outcome.nn) av ideen",
            en: "Turn the idea into \(room.variant.anOutcome.en)"))<span class="vh">: \(about)</span>
        </a></p>
        """
    }
}

/// Owner, date and the rest; what is missing is said in words, and is not blocked.
func measureFacts(_ facts: [MeasureTexts.Fact]) -> HTML {
    let rows = facts.map { fact in
        "<dt>\(fact.label)</dt><dd\("class", is: fact.isMissing ? "missing" : "asis")\(fact.isMissing ? .nothing : asWritten)>\(fact.isMissing ? fact.text.capitalisedFirst : fact.text)</dd>\n"
            as HTML
    }
    return "<dl>\(rows)</dl>"
}

extension Variant {
    fileprivate var measuresTitle: Phrase {
        switch self {
        case .municipality, .organisation:
            Phrase(nb: "Dette blir vi enige om", nn: "Dette blir vi einige om", en: "What we agree on")
        case .youth: Phrase(nb: "Forslagene våre", nn: "Forslaga våre", en: "Our proposals")
        }
    }
}
