import Words

/// The day, the hours and the place of a dugnad.
package struct When: Sendable, Equatable {
    package let start: Moment
    package let end: Moment
    package let place: String?
    /// When it was, of one that is over.
    package let held: PastTime?
    package let isByVideo: Bool
    /// The link for those who come to the place by video, empty until there is one; nil when everybody comes there.
    package let alsoByVideo: String?
    /// When it is going to be, as long as no day is chosen.
    package let roughly: RoughTime?

    package init(
        start: Moment, end: Moment, place: String?, isByVideo: Bool = false, alsoByVideo: String? = nil,
        held: PastTime? = nil,
        roughly: RoughTime? = nil
    ) {
        self.roughly = roughly
        self.isByVideo = isByVideo
        self.alsoByVideo = isByVideo ? nil : alsoByVideo.map(PlainText.line)
        self.start = start
        self.end = end
        self.held = held
        self.place = place.map(PlainText.line)?.nilIfEmpty
    }

    /// In minutes.
    package var length: Int { (end - start).wholeMinutes }

    package init(_ dugnad: Dugnad) {
        self.init(
            start: dugnad.plannedStart, end: dugnad.plannedEnd, place: dugnad.place,
            isByVideo: dugnad.isByVideo == true, alsoByVideo: dugnad.alsoByVideo, held: dugnad.held,
            roughly: dugnad.roughTime)
    }
}

extension When {
    /// Whether the two look the same in a form, which has whole minutes. A dugnad that was started at once began in the
    /// middle of a minute.
    func reads(as other: When) -> Bool {
        isSamePlace(as: other) && (held, roughly) == (other.held, other.roughly) && hours(readAs: other)
    }

    /// Whether those who come are to be told, when they know of `before`. From «oktober» to «hausten» gives nobody anything
    /// to do: they hear when there is a day.
    package func isNews(after before: When) -> Bool {
        !reads(as: before) && (roughly == nil || before.roughly == nil)
    }

    /// Also for those who come by video.
    package func isSamePlace(as other: When) -> Bool {
        (place, isByVideo, alsoByVideo) == (other.place, other.isByVideo, other.alsoByVideo)
    }

    func hours(readAs other: When) -> Bool {
        func minute(_ moment: Moment) -> Int64 { moment.milliseconds / 60_000 }
        return minute(start) == minute(other.start) && minute(end) == minute(other.end)
    }

    func isSameDay(as other: When) -> Bool {
        roughly == other.roughly && NorwegianTime.isoDate(start) == NorwegianTime.isoDate(other.start)
    }

    /// «mandag 7. november 2026 kl. 18.00–21.00, Rådhuset».
    package var words: Phrase {
        let hours = held?.words ?? roughly?.words ?? NorwegianTime.dayAndHours(from: start, to: end)
        let link = alsoByVideo?.nilIfEmpty
        let place = [
            isByVideo ? Phrase.byVideo : nil, place.map(Phrase.init(same:)),
            alsoByVideo == nil ? nil : Phrase.alsoByVideo, link.map(Phrase.init(same:)),
        ].compactMap(\.self)
        return place.reduce(hours) { all, next in
            Phrase(nb: "\(all.nb), \(next.nb)", nn: "\(all.nn), \(next.nn)", en: "\(all.en), \(next.en)")
        }
    }
}

extension Dugnad {
    /// It was over before it was typed in: no clock goes, no code opens, and its notes come from paper.
    package var isPast: Bool { held != nil }

    /// No day is chosen. One that has begun for real has the day it began on.
    package var isWithoutDay: Bool { roughTime != nil }

    /// When it is going to be, as long as no day is chosen.
    package var roughTime: RoughTime? { isYetToBegin ? plannedFor : nil }

    /// When it is over, as far as is known: what is kept of people is counted from then. One without a day is over when
    /// the last day that it can be is; where nobody knows, when nothing has been changed for a year.
    package var isOverAt: Moment {
        guard let roughTime else { return plannedEnd }
        return roughTime.dayAfter.flatMap { NorwegianTime.moment(day: $0, hour: "00:00") }
            ?? NorwegianTime.months(12, after: changedAt)
    }

    /// Whether an invitation to it can be answered: it is to be held, and on a day that has not come.
    package func takesAnswers(at now: Moment) -> Bool { cancelledAt == nil && !isWithoutDay && now < plannedStart }

    /// «mandag 7. november 2026 kl. 18.00–21.00»; of one that is over, or has no day yet, as much as is known.
    package var timeInWords: Phrase {
        held?.words ?? roughTime?.words ?? NorwegianTime.dayAndHours(from: plannedStart, to: plannedEnd)
    }

    /// «mandag 7. november 2026», or as much as is known.
    package var dayInWords: Phrase { held?.words ?? roughTime?.words ?? NorwegianTime.day(plannedStart) }

    /// «7. november 2026», or as much as is known.
    package var dateInWords: Phrase { held?.words ?? roughTime?.words ?? NorwegianTime.date(plannedStart) }

    /// «mandag 7. november 2026 kl. 18.00», or as much as is known.
    package var dayAndHourInWords: Phrase {
        held?.words ?? roughTime?.words ?? NorwegianTime.dayAndHour(plannedStart)
    }

    /// «dugnaden mandag 7. november 2026 kl. 18.00», «dugnaden en dag i november 2028»; «dugnaden» when nobody knows when.
    package var theMeetingAndDay: Phrase {
        let meeting = variant.theMeeting
        guard roughTime != .undecided else { return meeting }
        let day = roughTime?.asDay ?? dayAndHourInWords
        return Phrase(
            nb: "\(meeting.nb) \(day.nb)", nn: "\(meeting.nn) \(day.nn)", en: "\(meeting.en) on \(day.en)")
    }
}

extension Refusal {
    package static let isPast = Refusal(
        Phrase(
            nb: "Her er det ingen klokke og ingen kode, for dette er over. Skriv inn notatene fra papir.",
            nn: "Her er det inga klokke og ingen kode, for dette er over. Skriv inn notata frå papir.",
            en: "There is no clock and no code here, because this is over. Type in the notes from paper."))
    package static let hasBegun = Refusal(
        Phrase(
            nb: "Dere er allerede i gang, så dag og sted kan ikke flyttes.",
            nn: "De er alt i gang, så dag og stad kan ikkje flyttast.",
            en: "You are already under way, so the day and place cannot be moved."))
}
