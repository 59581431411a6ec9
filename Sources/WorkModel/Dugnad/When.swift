import Words

/// The day, the hours and the place of a dugnad.
package struct When: Sendable, Equatable {
    package let start: Moment
    package let end: Moment
    package let place: String?

    package init(start: Moment, end: Moment, place: String?) {
        self.start = start
        self.end = end
        self.place = place.map(PlainText.line)?.nilIfEmpty
    }

    /// In minutes.
    package var length: Int { (end - start).wholeMinutes }

    package init(_ dugnad: Dugnad) {
        self.init(start: dugnad.plannedStart, end: dugnad.plannedEnd, place: dugnad.place)
    }
}

extension When {
    /// Whether the two look the same in a form, which has whole minutes. A dugnad that was started at once began in the
    /// middle of a minute.
    func reads(as other: When) -> Bool {
        place == other.place && hours(readAs: other)
    }

    func hours(readAs other: When) -> Bool {
        func minute(_ moment: Moment) -> Int64 { moment.milliseconds / 60_000 }
        return minute(start) == minute(other.start) && minute(end) == minute(other.end)
    }

    /// «mandag 7. november 2026 kl. 18.00–21.00, Rådhuset».
    package var words: Phrase {
        let hours = NorwegianTime.dayAndHours(from: start, to: end)
        return place.map { place in hours.map { "\($0), \(place)" } } ?? hours
    }
}

extension Refusal {
    package static let hasBegun = Refusal(
        Phrase(
            nb: "Dere er allerede i gang, så dag og sted kan ikke flyttes.",
            nn: "De er alt i gang, så dag og stad kan ikkje flyttast.",
            en: "You are already under way, so the day and place cannot be moved."))
}
