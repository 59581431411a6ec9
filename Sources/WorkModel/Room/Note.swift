import GRDB
import Words

/// One thing a group wrote on one task.
package struct Note: Sendable, Codable, Equatable, Identifiable, FetchableRecord, PersistableRecord {
    package typealias ID = Identifier<Note>

    package let id: ID
    package let dugnad: Dugnad.ID
    package let groupNumber: Int
    package private(set) var step: Step.ID
    package var text: String
    /// The card the group had in front of it.
    package let card: String?
    package var version: Int
    package let begunAt: Moment
    package let receivedAt: Moment
    package var editedAt: Moment?
    /// Came after its step was closed or the minutes approved, but was begun before.
    package let isLate: Bool
    package let fromPaper: Bool
    /// When the moderator put it on the wall.
    package var shownAt: Moment?
    /// When the moderator hid it from every screen.
    package var hiddenAt: Moment?
    package var deletedAt: Moment?
    package var deletedBy: Deleter?

    package enum Deleter: String, Sendable, Codable, CaseIterable {
        case group, moderator
    }

    /// Puts it under another question. The wall shows what belongs to the question it was chosen for.
    mutating func move(to step: Step.ID) {
        self.step = step
        shownAt = nil
    }

    /// There for people to read: neither deleted nor hidden.
    package var isPresent: Bool { deletedAt == nil && hiddenAt == nil }
    package var isShown: Bool { shownAt != nil && isPresent }

    /// Longest note, in characters. Ten thousand pasted characters are refused with a sentence, not cut.
    package static let longest = TypedText.longest

    /// More notes than this on the wall cannot be read from the back of a hall.
    package static let mostOnWall = 3
}

extension Note {
    /// Which parts of the screens show it. What can be gathered of it is told apart: a new note wakes no wall.
    var changedParts: [LiveUpdates.Part] {
        let parts: [LiveUpdates.Part] = [.group(groupNumber), .notes, .minutes]
        return shownAt == nil ? parts : parts + [.wall]
    }
}
