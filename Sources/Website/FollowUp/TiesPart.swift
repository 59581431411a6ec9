import Markup
import Words
import WorkModel

/// What a measure hangs together with, each with a way to it.
struct TiesPart {
    let page: PlannedPage
    let ties: MeasureTies

    private var say: Tongue { page.say }

    var html: HTML? {
        let lines = [standing, became, tookIn, partOf, carried].compactMap(\.self)
        return lines.isEmpty ? nil : lines.joined()
    }

    private var standing: HTML? {
        page.planned.followUp.standingSince.map { "<p>\(say(Growth.name(on: $0))).</p>\n" }
    }

    /// Of one that is taken out again, it is history.
    private var became: HTML? {
        guard page.planned.state == .putAway else { return nil }
        let merged = line(
            ties.became.filter { $0.how == .merged }.suffix(1),
            Phrase(nb: "Slått sammen med", nn: "Slått saman med", en: "Put together with"))
        let divided = line(
            ties.became.filter { $0.how == .divided }, Phrase(nb: "Delt i", nn: "Delt i", en: "Divided into"))
        return [merged, divided].compactMap(\.self).joined()
    }

    private var tookIn: HTML? {
        line(
            ties.from.filter { $0.how == .merged },
            Phrase(nb: "Her er også", nn: "Her er òg", en: "This is also"))
    }

    private var partOf: HTML? {
        line(
            ties.from.filter { $0.how == .divided },
            Phrase(nb: "En del av det som het", nn: "Ein del av det som heitte", en: "A part of what was called"))
    }

    private var carried: HTML? {
        guard !ties.carriedTo.isEmpty else { return nil }
        let names = Phrase.listing(
            ties.carriedTo.map { dugnad in
                let (meeting, day) = (dugnad.variant.theMeeting, dugnad.dateInWords)
                return Phrase(
                    nb: "\(meeting.nb) \(day.nb)", nn: "\(meeting.nn) \(day.nn)", en: "\(meeting.en), \(day.en)")
            })
        return """
            <p>\(say(
                nb: "Med til \(names.nb).", nn: "Med til \(names.nn).", en: "Along to \(names.en)."))</p>

            """
    }

    private func line(_ ties: some Collection<MeasureTies.Tie>, _ label: Phrase) -> HTML? {
        guard !ties.isEmpty else { return nil }
        let links = ties.map { tie -> HTML in
            "<a href=\"\(page.visit.to(page.visit.measure(tie.measure.id)))\"\(asWritten)>\(tie.measure.shortText)</a>"
        }
        return "<p>\(say(label)) \(links.joined(by: ", ")).</p>\n"
    }
}
