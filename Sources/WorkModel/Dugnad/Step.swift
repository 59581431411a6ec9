import GRDB
import Words

/// One point of a dugnad's run sheet. Its words come from the edition by `key`; an own step has its own.
package struct Step: Sendable, Codable, Equatable, Identifiable, FetchableRecord, PersistableRecord {
    package typealias ID = Identifier<Step>

    package let id: ID
    package let dugnad: Dugnad.ID
    package var position: Int
    package let key: String?
    /// What the moderator calls it; nil for the content's own title.
    package var title: String?
    /// What the moderator wants to say, in a step of their own; the content has the words of the others.
    package var say: String?
    package let takesNotes: Bool
    /// Of a question of the moderator's own: what `StepTemplate` has for the others.
    package var ask: String?
    package var groups: String?
    package var card: CardColour?
    package var records: StepTemplate.Record?
    /// Whether it stands in the invitation and on the poster.
    package var isAnnounced: Bool?
    package var minutes: Int
    package var isSkipped: Bool
    /// What the plan says, once they have begun: the minutes and whether it is skipped change while the clock runs.
    package var plannedMinutes: Int?
    package var wasSkipped: Bool?
    /// What it was before the rest was fitted to the time that is left, for the way back; nil when nothing became of it.
    package var minutesBefore: Int?
    package var skippedBefore: Bool?
    package var startedAt: Moment?
    /// After this, only notes that were begun before it are taken.
    package var closedAt: Moment?

    package init(
        id: ID = .new(), dugnad: Dugnad.ID, position: Int, key: String?, title: String? = nil, takesNotes: Bool,
        minutes: Int
    ) {
        self.id = id
        self.dugnad = dugnad
        self.position = position
        self.key = key
        self.title = title
        self.takesNotes = takesNotes
        self.minutes = minutes
        isSkipped = false
    }

    /// A step where people may have written can be skipped, never removed.
    package var canBeRemoved: Bool { !takesNotes }

    /// The room sees what has been done since last.
    package var isSinceLast: Bool { key == StepTemplate.sinceLastKey }
}

extension Step {
    package static let minutesLabel = Phrase(nb: "Minutter", nn: "Minutt", en: "Minutes")
    package static let skippedLabel = Phrase(nb: "hoppes over", nn: "blir hoppa over", en: "skipped")
}
