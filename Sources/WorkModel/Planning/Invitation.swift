import GRDB
import Words

/// What is filled into the standard invitation of one dugnad.
package struct Invitation: Sendable, Codable, Equatable, FetchableRecord, PersistableRecord {
    package let dugnad: Dugnad.ID
    /// The last day to answer: `2026-11-01` when it is kept, as somebody typed it before.
    package var deadline: String?
    /// A sentence by a young person there.
    package var youthLine: String?
    /// Where to answer: an address, a telephone number.
    package var answerTo: String?
    /// Who arranges it, with role.
    package var sender: String?
    package var version: Int

    package init(dugnad: Dugnad.ID) {
        self.dugnad = dugnad
        version = 0
    }

    /// Whether a field has more than 600 signs.
    package static func isTooLong(_ text: String) -> Bool { PlainText.length(of: PlainText.lines(text)) > 600 }

    package var deadlineDay: Moment? { deadline.flatMap { NorwegianTime.moment(day: $0) } }
}

extension Dugnader {
    /// The invitation as it is filled in so far; version 0 when nobody has.
    package func invitation(_ id: Dugnad.ID) async throws -> Invitation {
        try await store.read { db in try Invitation.fetchOne(db, key: id) ?? Invitation(dugnad: id) }
    }

    /// Keeps what is filled in.
    ///
    /// - Parameter invitation: with the version that the writer saw.
    /// - Throws: `Conflict` when somebody else has filled it in since, `Refusal` about the words.
    package func fillIn(_ invitation: Invitation) async throws {
        var mine = invitation
        for field in [\Invitation.youthLine, \.answerTo, \.sender] {
            let text = PlainText.lines(mine[keyPath: field] ?? "")
            guard !Invitation.isTooLong(text) else { throw Refusal.invitationTooLong }
            mine[keyPath: field] = text.isEmpty ? nil : text
        }
        if let deadline = mine.deadline {
            guard let day = Day(typed: deadline) else { throw Refusal.dayUnknown }
            mine.deadline = day.iso
        }
        try await store.write { [mine] db in
            let there = try Invitation.fetchOne(db, key: mine.dugnad) ?? Invitation(dugnad: mine.dugnad)
            var same = mine
            same.version = there.version
            guard same != there else { return }
            guard there.version == mine.version else {
                throw Conflict(mine: mine.words, theirs: there.words, version: there.version)
            }
            same.version += 1
            try same.upsert(db)
            try db.record("invitationFilledIn", in: mine.dugnad, by: .moderator)
            try announce([], in: mine.dugnad, db: db)
        }
    }
}

extension Invitation {
    fileprivate var words: String {
        [deadline, youthLine, answerTo, sender].compactMap(\.self).joined(separator: "\n")
    }
}

extension Refusal {
    static let invitationTooLong = Refusal(
        Phrase(
            nb: "Et felt kan ha høyst 600 tegn.", nn: "Eit felt kan ha høgst 600 teikn.",
            en: "A field can have at most 600 characters."), about: .words)
    package static let dayUnknown = Refusal(
        Phrase(
            nb: "Skriv dagen slik: 1. november 2026 eller 1.11.2026.",
            nn: "Skriv dagen slik: 1. november 2026 eller 1.11.2026.",
            en: "Write the day like this: 1 November 2026 or 1.11.2026."), about: .words)
}
