import Words

/// When a dugnad is to be that has no day yet, as it is typed.
extension WhenDraft {
    /// - Parameter kept: how it is planned now: it stays as long as it is.
    func check(_ roughly: String, keeping kept: When?, at now: Moment) throws(Problems<Field>) -> When {
        var problems = Problems<Field>()
        let time = problems.reading(.roughly, try WhenDraft.roughTime(roughly, at: now))
        let place = problems.reading(.place, try checkedPlace()) ?? ""
        let link = problems.reading(.link, try checkedLink()) ?? nil
        try problems.throwIfAny()
        guard let time else { throw Problems(.roughly, .roughlyUnreadable) }
        if let kept, kept.roughly == time {
            return When(
                start: kept.start, end: kept.end, place: place, isByVideo: isByVideo, alsoByVideo: link, roughly: time)
        }
        let start = time.placeInCalendar(at: now)
        return When(
            start: start, end: start + .minutes(kept?.length ?? 120), place: place, isByVideo: isByVideo,
            alsoByVideo: link, roughly: time)
    }

    package static func roughTime(_ typed: String, at now: Moment) throws(Problem) -> RoughTime {
        guard PlainText.length(of: typed) <= TypedText.longestLine else { throw .lineTooLong(TypedText.longestLine) }
        do {
            return try RoughTime(typed: typed, at: now)
        } catch {
            switch error {
            case .isADay: throw .roughlyIsADay
            case .hasBeen: throw .roughlyHasBeen
            case .unreadable: throw .roughlyUnreadable
            }
        }
    }
}

extension RoughTime {
    /// As it stands in its field, and is read again: nothing, when nobody knows.
    package var typed: Phrase {
        if case .undecided = span { return Phrase(same: "") }
        return words
    }

    /// Where it stands among others by day, as long as it has none: on the first evening that it can be, and when nobody
    /// knows, half a year from now.
    package func placeInCalendar(at now: Moment) -> Moment {
        let today = NorwegianTime.isoDate(now)
        let day = firstDay.map { max($0, today) } ?? NorwegianTime.day(182, after: today) ?? today
        return NorwegianTime.moment(day: day, hour: "18:00") ?? now
    }
}

extension Problem {
    private static let example = Phrase(
        nb: "for eksempel november, oktober/november, høsten 2027 eller andre halvår 2027",
        nn: "til dømes november, oktober/november, hausten 2027 eller andre halvår 2027",
        en: "for example November, October/November, autumn 2027 or the second half of 2027")

    fileprivate static let roughlyUnreadable = Problem(
        Phrase(
            nb: "Skriv omtrent når, \(example.nb). La feltet stå tomt om dere ikke vet.",
            nn: "Skriv omtrent når, \(example.nn). La feltet stå tomt om de ikkje veit.",
            en: "Write roughly when, \(example.en). Leave the field empty if you do not know."))
    fileprivate static let roughlyIsADay = Problem(
        Phrase(
            nb: "Dette er en dag. Velg at dagen er bestemt, og skriv den der.",
            nn: "Dette er ein dag. Vel at dagen er bestemt, og skriv han der.",
            en: "This is a day. Choose that the day is decided, and write it there."))
    fileprivate static let roughlyHasBeen = Problem(
        Phrase(
            nb: "Det er over. Skriv en tid som ligger foran dere, \(example.nb).",
            nn: "Det er over. Skriv ei tid som ligg framfor dykk, \(example.nn).",
            en: "That is over. Write a time that lies ahead, \(example.en)."))
}
