import Words

/// When a dugnad was that is over, as it is typed: as much as is known.
extension WhenDraft {
    init(_ held: PastTime, place: String, in language: Language) {
        var (start, end) = ("", "")
        if case .day(_, let from?, let until) = held.span { (start, end) = (from.iso, until?.iso ?? "") }
        self.init(day: held.withoutHours[language], start: start, end: end, place: place)
    }

    /// - Throws: what is wrong, also when it lies ahead.
    package func checkPast(at now: Moment) throws(Problems<Field>) -> When {
        var problems = Problems<Field>()
        let day = problems.reading(.day, try checkedPastDay(before: now))
        let place = problems.reading(.place, try TypedText.line(place, longest: TypedText.longestPlace)) ?? ""
        let hours = problems.reading(.start, try checkedPastHours())
        try problems.throwIfAny()
        guard var held = day, let hours else { throw Problems(.day, .pastUnreadable) }
        if let start = hours.start {
            guard held.isDay else { throw Problems(.start, .hoursWithoutDay) }
            guard let timed = held.at(from: start, until: hours.end) else {
                throw Problems(hours.end == nil ? .start : .end, hours.end == nil ? .noHours : .endsBeforeStart)
            }
            held = timed
        }
        guard held.begins <= now else { throw Problems(.day, .liesAhead) }
        return When(start: held.begins, end: held.ends, place: place, held: held)
    }

    private func checkedPastDay(before now: Moment) throws(Problem) -> PastTime {
        let held: PastTime
        do {
            held = try PastTime(typed: day)
        } catch {
            switch error {
            case .unreadable: throw .pastUnreadable
            case .yearMissing: throw .pastYear
            case .onlyTheYear: throw .pastMonth
            case .tooEarly: throw .tooLongAgo
            }
        }
        guard held.begins <= now else { throw .liesAhead }
        return held
    }

    /// Neither, the start alone, or both.
    private func checkedPastHours() throws(Problem) -> (start: TimeOfDay?, end: TimeOfDay?) {
        let (hasStart, hasEnd) = (!PlainText.line(start).isEmpty, !PlainText.line(end).isEmpty)
        let hours = (start: TimeOfDay(typed: start), end: TimeOfDay(typed: end))
        guard hasStart == (hours.start != nil), hasEnd == (hours.end != nil), hasStart || !hasEnd else {
            throw .pastHours
        }
        return hours
    }
}

extension Problem {
    private static let example = Phrase(
        nb: "for eksempel 14. oktober 2020, oktober 2020 eller høsten 2020",
        nn: "til dømes 14. oktober 2020, oktober 2020 eller hausten 2020",
        en: "for example 14 October 2020, October 2020 or autumn 2020")

    fileprivate static let pastUnreadable = Problem(
        Phrase(
            nb: "Skriv når det var, så godt dere vet: \(example.nb).",
            nn: "Skriv når det var, så godt de veit: \(example.nn).",
            en: "Write when it was, as well as you know: \(example.en)."))
    fileprivate static let pastYear = Problem(
        Phrase(
            nb: "Skriv også hvilket år det var, \(example.nb).", nn: "Skriv òg kva år det var, \(example.nn).",
            en: "Write which year it was too, \(example.en)."))
    fileprivate static let pastMonth = Problem(
        Phrase(
            nb: "Skriv måneden eller årstida også, \(example.nb).",
            nn: "Skriv månaden eller årstida òg, \(example.nn).",
            en: "Write the month or the season too, \(example.en)."))
    fileprivate static let tooLongAgo = Problem(
        Phrase(
            nb: "Skriv et år fra \(PastTime.firstYear) og fram til nå.",
            nn: "Skriv eit år frå \(PastTime.firstYear) og fram til no.",
            en: "Write a year between \(PastTime.firstYear) and now."))
    fileprivate static let liesAhead = Problem(
        Phrase(
            nb: "Dette er fram i tid. Rett datoen, eller gå tilbake og start en dugnad på vanlig måte.",
            nn: "Dette er fram i tid. Rett datoen, eller gå tilbake og start ein dugnad på vanleg vis.",
            en: "This is in the future. Correct the date, or go back and start a dugnad in the usual way."))
    fileprivate static let pastHours = Problem(
        Phrase(
            nb: "Skriv når dere begynte, for eksempel 18.00, eller la begge klokkeslettene stå tomme.",
            nn: "Skriv når de byrja, til dømes 18.00, eller la begge klokkesletta stå tomme.",
            en: "Write when you began, for example 18.00, or leave both times empty."))
    fileprivate static let hoursWithoutDay = Problem(
        Phrase(
            nb: "Et klokkeslett hører til en dag. Skriv dagen, eller ta bort klokkeslettet.",
            nn: "Eit klokkeslett høyrer til ein dag. Skriv dagen, eller ta bort klokkeslettet.",
            en: "A time of day belongs to a day. Write the day, or take the time out."))
}
