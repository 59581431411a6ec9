import GRDB
import Words

/// One thing that was said on one task, and written down.
package struct Note: Sendable, Codable, Equatable, Identifiable, FetchableRecord, PersistableRecord {
    package typealias ID = Identifier<Note>

    package let id: ID
    package let dugnad: Dugnad.ID
    /// The group that said it; nil for what somebody else said.
    package let groupNumber: Int?
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
    /// Who said it, when it was neither a group nor another dugnad.
    package private(set) var source: Source?
    package private(set) var otherDugnad: OtherDugnad.ID?

    package enum Source: String, Sendable, Codable, CaseIterable {
        case youth, room
    }

    /// A proposal or an idea that was there before people met.
    package var isBrought: Bool { otherDugnad != nil || source == .youth }

    package var origin: NoteOrigin {
        if let groupNumber { return .group(groupNumber) }
        if let otherDugnad { return .dugnad(otherDugnad) }
        return source == .youth ? .youth : .room
    }

    package enum Deleter: String, Sendable, Codable, CaseIterable {
        case group, moderator
    }

    init(
        id: ID, dugnad: Dugnad.ID, from origin: NoteOrigin, step: Step.ID, text: String, card: String? = nil,
        begunAt: Moment, receivedAt: Moment, isLate: Bool = false, fromPaper: Bool = false
    ) {
        self.id = id
        self.dugnad = dugnad
        groupNumber = origin.group
        self.step = step
        self.text = text
        self.card = card
        version = 1
        self.begunAt = begunAt
        self.receivedAt = receivedAt
        self.isLate = isLate
        self.fromPaper = fromPaper
        switch origin {
        case .group: break
        case .youth: source = .youth
        case .room: source = .room
        case .dugnad(let id): otherDugnad = id
        }
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
        let parts: [LiveUpdates.Part] = (groupNumber.map { [.group($0)] } ?? []) + [.notes, .minutes]
        return shownAt == nil ? parts : parts + [.wall]
    }
}
