import GRDB
import Words

/// A table in the hall, or a group in a clubhouse: about six people with one device.
package struct Group: Sendable, Codable, Equatable, FetchableRecord, PersistableRecord {
    package static let databaseTableName = "roomGroup"

    package let dugnad: Dugnad.ID
    package let number: Int
    /// The key of the card it has chosen, or `OwnPersonCard.key`.
    package var card: String?
    /// Since when it writes on paper, and is not waited for; nil for a table with a device.
    package var onPaperSince: Moment?
    /// Since when it asks the moderator for help, and when that was seen; never kept after the evening.
    package var helpAskedAt: Moment?
    package var helpSeenAt: Moment?
    /// Since when the moderator has closed it to writing; nil while it is open.
    package var closedAt: Moment?
    package var ownPersonName: String?
    package var ownPersonAge: Int?
    package var ownPersonStory: String?
    package var version: Int

    /// It asks for help, and the moderator has not seen it yet.
    package var isWaitingForHelp: Bool { helpAskedAt != nil && helpSeenAt == nil }

    /// The person that the group has made itself, if that is the card it talks about.
    package var ownPerson: OwnPerson? {
        guard card == OwnPersonCard.key, let ownPersonName, let ownPersonStory else { return nil }
        return OwnPerson(name: ownPersonName, age: ownPersonAge, story: ownPersonStory)
    }
}

/// An invented child of a group's own. Must not be a real child.
package struct OwnPerson: Sendable, Equatable {
    package let name: String
    package let age: Int?
    package let story: String

    package init(name: String, age: Int?, story: String) {
        self.name = name
        self.age = age
        self.story = story
    }

    /// All of it as text, to be shown beside another's in a conflict.
    var words: String { "\(nameAndAge.nb)\n\(story)" }

    package var nameAndAge: Phrase {
        guard let age else { return Phrase(same: name) }
        return Phrase(nb: "\(name), \(age)\u{A0}år", nn: "\(name), \(age)\u{A0}år", en: "\(name), aged \(age)")
    }
}
