import Words
import WorkModel

extension Dugnad {
    /// What it is called, or else what kind it is and the day, and whose unless that goes without saying.
    var shownName: Phrase {
        if let title { return Phrase(same: title) }
        let day = held?.words ?? NorwegianTime.date(plannedStart)
        let meeting = variant.theMeeting.map(\.capitalisedFirst)
        let whom = variant.isForAMunicipality ? "" : ", \(nameAndDistrict)"
        return Phrase(
            nb: "\(meeting.nb) \(day.nb)\(whom)", nn: "\(meeting.nn) \(day.nn)\(whom)",
            en: "\(meeting.en) on \(day.en)\(whom)")
    }
}
