import Words
import WorkModel

extension Dugnad {
    /// What it is called, or else what kind it is and the day, and whose unless that goes without saying.
    var shownName: Phrase {
        if let title { return Phrase(same: title) }
        if let roughTime { return name(ofOneWithoutDay: roughTime) }
        let day = held?.words ?? NorwegianTime.date(heldFrom)
        let meeting = variant.theMeeting.map(\.capitalisedFirst)
        return Phrase(
            nb: "\(meeting.nb) \(day.nb)\(whom)", nn: "\(meeting.nn) \(day.nn)\(whom)",
            en: "\(meeting.en) on \(day.en)\(whom)")
    }

    private func name(ofOneWithoutDay rough: RoughTime) -> Phrase {
        let (meeting, words) = (variant.meeting.map(\.capitalisedFirst), rough.words)
        guard rough != .undecided else { return meeting.map { $0 + whom } }
        return Phrase(
            nb: "\(meeting.nb), \(words.nb)\(whom)", nn: "\(meeting.nn), \(words.nn)\(whom)",
            en: "\(meeting.en), \(words.en)\(whom)")
    }

    /// «, Fjordvik ungdomsråd»; nothing in a municipality, where it goes without saying.
    private var whom: String { variant.isForAMunicipality ? "" : ", \(nameAndDistrict)" }
}
