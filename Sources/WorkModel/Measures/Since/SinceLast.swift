import GRDB
import Words

/// *Siden sist*: what has been done between two dugnader, or two days, of a unit's. It is written anew from the plan each
/// time it is read; what people have written themselves is kept beside it, and so is what is published.
package struct SinceLast: Sendable, Codable, Equatable, Identifiable, FetchableRecord, PersistableRecord {
    package typealias ID = Identifier<SinceLast>

    package let id: ID
    package let unit: Unit.ID
    /// Nil for a day of its own, and once the dugnad is gone.
    package let fromDugnad: Dugnad.ID?
    /// The day that it counts from, as it was when it was made or the dugnad went: «2026-11-16».
    package let fromDay: String
    package let toDugnad: Dugnad.ID?
    package let toDay: String
    package let madeAt: Moment
    /// What the public page is known by in its address; nil while nobody else can read it. It opens nothing else.
    package internal(set) var page: String?
    package internal(set) var publishedAt: Moment?
    /// What is published, word for word.
    package internal(set) var published: SinceText?
}

/// What somebody has written of one measure instead of the program, which never writes over it.
package struct SinceEdit: Sendable, Codable, Equatable, FetchableRecord, PersistableRecord {
    let sinceLast: SinceLast.ID
    package let measure: Measure.ID
    package var text: String
    /// It is not to be read by others.
    package var isLeftOut: Bool
    package var language: Language
    /// The fingerprint of what the program had written then, to see whether something new has come.
    package var sawFingerprint: String
    package var version: Int
    package var editedAt: Moment
}

/// Where what has been done since last begins or ends.
package struct SinceEnd: Sendable, Equatable {
    /// Nil for a day of its own.
    package let dugnad: Dugnad?
    package let day: String

    package init(_ dugnad: Dugnad) { (self.dugnad, day) = (dugnad, dugnad.dayHeld) }

    init(day: String) { (dugnad, self.day) = (nil, day) }

    /// «dugnaden 16. november 2026», «1. januar 2026».
    package var name: Phrase {
        guard let dugnad else {
            return NorwegianTime.moment(day: day).map { NorwegianTime.date($0) } ?? Phrase(same: day)
        }
        let (meeting, when) = (dugnad.variant.theMeeting, when(dugnad))
        return Phrase(
            nb: "\(meeting.nb) \(when.nb)", nn: "\(meeting.nn) \(when.nn)", en: "\(meeting.en) \(when.en)")
    }

    /// One that is over may be known by its month alone, and one to come may have no day yet.
    private func when(_ dugnad: Dugnad) -> Phrase {
        if dugnad.isWithoutDay { return Phrase(nb: "som kommer", nn: "som kjem", en: "to come") }
        guard let held = dugnad.held else { return NorwegianTime.on(NorwegianTime.date(dugnad.heldFrom)) }
        let isDay = held.isoDate.count == 10
        return isDay ? NorwegianTime.on(held.withoutHours) : held.withoutHours.map { "(\($0))" }
    }
}

extension Dugnad {
    /// «2026-11-16».
    var dayHeld: String { NorwegianTime.isoDate(heldFrom) }
}

extension SinceLast {
    /// Between what: a dugnad of the unit's that is there, else the day.
    func ends(among dugnader: [Dugnad]) -> (from: SinceEnd, to: SinceEnd) {
        func end(_ id: Dugnad.ID?, _ day: String) -> SinceEnd {
            dugnader.first { $0.id == id }.map(SinceEnd.init) ?? SinceEnd(day: day)
        }
        return (end(fromDugnad, fromDay), end(toDugnad, toDay))
    }
}

extension Database {
    /// What counts from or to a dugnad keeps its day when it goes.
    func keepDay(of dugnad: Dugnad) throws {
        for end in ["from", "to"] {
            try execute(
                sql: "UPDATE sinceLast SET \(end)Day = ? WHERE \(end)Dugnad = ?",
                arguments: [dugnad.dayHeld, dugnad.id])
        }
    }
}
