import Markup
import Words
import WorkModel

/// The way back for somebody who leads a dugnad and has closed the page.
extension FrontPage {
    /// Whoever leads many has them in links of their own.
    private static let mostLed = 3

    var wayBackIn: HTML? {
        guard !led.isEmpty else { return nil }
        let items = led.prefix(FrontPage.mostLed).map { dugnad in
            """
            <li class="row"><span><b>\(dugnad.nameAndDistrict)</b>, \(state(of: dugnad))</span> \
            <a class="btn" href="\(visit.to(.moderator(dugnad)))">\(say(nb: "Fortsett", nn: "Hald fram", en: "Continue"))\
            <span class="vh">: \(dugnad.nameAndDistrict)</span></a></li>

            """ as HTML
        }
        return """
            <section class="wrap stack led" aria-labelledby="leder">
            <h2 id="leder">\(say(nb: "Du leder", nn: "Du leier", en: "You are leading"))</h2>
            <ul class="stack">\(items)</ul></section>
            """
    }

    private func state(of dugnad: Dugnad) -> String {
        let clock = dugnad.clock
        if let held = dugnad.held { return say(held.words) }
        if clock.isRunning { return say(nb: "i gang nå", nn: "i gang no", en: "under way now") }
        guard let endedAt = clock.endedAt else { return say(dugnad.dayInWords) }
        let day = NorwegianTime.date(endedAt)
        return say(nb: "ferdig \(day.nb)", nn: "ferdig \(day.nn)", en: "finished on \(day.en)")
    }
}
