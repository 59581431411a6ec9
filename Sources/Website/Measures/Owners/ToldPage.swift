import Markup
import Words
import WorkModel

/// What they have just told, and what comes now.
struct ToldPage {
    let visit: Visit
    let secret: Secret
    let card: OwnerCard
    let one: Promised
    let word: OwnersWord

    private var say: Tongue { visit.say }

    var page: Page {
        let title = say(
            nb: "Takk! Nå vet \(card.unit.name) det", nn: "Takk! No veit \(card.unit.name) det",
            en: "Thank you! Now \(card.unit.name) knows")
        let hour = NorwegianTime.clock(word.at)
        return PromisedPages.page(
            title, top: PromisedPages.top(visit, card),
            """
            <p class="state ok"><b>✓ \(say(
                nb: "Lagret kl.\u{A0}\(hour)", nn: "Lagra kl.\u{A0}\(hour)", en: "Saved at \(hour)"))</b></p>
            <h1>\(title)</h1>
            <div class="card stack"><h2\(asWritten)>\(one.measure.text)</h2>
            <p>\(StateMark(word.how, say).strong)</p>
            \(line)\(tally)</div>
            <p>\(say(next))</p>
            \(fix)
            \(agree)
            \(others)
            """)
    }

    private var line: HTML? { word.line.map { "<p\(asWritten)>\($0.quoted(in: visit.language))</p>" } }
    private var tally: HTML? { word.tally.map { "<p>\(say($0.inWords).capitalisedFirst)</p>" } }

    private var next: Phrase {
        if word.waits {
            return Phrase(
                nb: "De som følger opp planen, ser det og bestemmer hva som skjer videre.",
                nn: "Dei som følgjer opp planen, ser det og bestemmer kva som skjer vidare.",
                en: "Those who follow up the plan see it, and decide what happens next.")
        }
        if one.followUp.state == .done {
            return Phrase(
                nb: "Da spør vi ikke mer om dette.", nn: "Då spør vi ikkje meir om dette.",
                en: "Then we ask no more about this.")
        }
        guard let day = card.nextReminder(of: one).flatMap({ NorwegianTime.moment(day: $0) }).map(NorwegianTime.day)
        else {
            return Phrase(
                nb: "Vi spør ikke igjen av oss selv. Lenken virker når dere vil fortelle mer.",
                nn: "Vi spør ikkje igjen av oss sjølve. Lenkja verkar når de vil fortelje meir.",
                en: "We do not ask again by ourselves. The link works whenever you want to tell more.")
        }
        return Phrase(
            nb: "Vi spør igjen \(day.nb), ikke før.", nn: "Vi spør igjen \(day.nn), ikkje før.",
            en: "We ask again on \(day.en), not before.")
    }

    private var fix: HTML? {
        guard one.relation.isActive else { return nil }
        return """
            <p><a class="btn quiet" href="\(visit.to(.promisedMeasure(secret, one.id)))?rett=1">\(say(
                nb: "Rett det dere skrev", nn: "Rett det de skreiv", en: "Mend what you wrote"))</a></p>
            """
    }

    /// Whoever tells before they have answered the question is asked it here.
    private var agree: HTML? {
        card.owner.said == nil ? PromisedPages.reminders(visit, secret, card) : nil
    }

    private var others: HTML? {
        guard card.active.count > 1 else { return nil }
        return """
            <p><a href="\(visit.to(.promised(secret)))">\(say(
                nb: "Fortell om det andre dere har ansvaret for", nn: "Fortel om det andre de har ansvaret for",
                en: "Tell of what else is with you"))</a></p>
            """
    }
}
