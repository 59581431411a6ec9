import GRDB
import Words

/// The door to the invitations.
package struct Invitations: Door {
    let house: House
}

extension Invitations {
    /// The invitation as it is filled in so far; version 0 when nobody has.
    package func invitation(_ id: Dugnad.ID) async throws -> Invitation {
        try await store.read { db in try Invitation.fetchOne(db, key: id) ?? Invitation(dugnad: id) }
    }

    /// Keeps what is filled in.
    ///
    /// - Parameter invitation: with the version that the writer saw.
    /// - Throws: `Conflict` when somebody else has filled it in since, `Refusal` about the words.
    package func fillIn(_ invitation: Invitation, by actor: Actor) async throws {
        var mine = invitation
        for field in [\Invitation.youthLine, \.answerTo, \.sender] {
            let text = PlainText.lines(mine[keyPath: field] ?? "")
            guard !Invitation.isTooLong(text) else { throw Refusal.invitationTooLong }
            mine[keyPath: field] = text.nilIfEmpty
        }
        if let deadline = mine.deadline {
            guard let day = Day(typed: deadline) else { throw Refusal.dayUnknown }
            mine.deadline = day.iso
        }
        try await changing(mine.dugnad, by: actor) { [mine] db in
            let there = try Invitation.fetchOne(db, key: mine.dugnad) ?? Invitation(dugnad: mine.dugnad)
            var same = mine
            same.version = there.version
            guard same != there else { return nil }
            guard there.version == mine.version else {
                let language = try db.dugnad(mine.dugnad).language
                throw Conflict(
                    mine: mine.words(in: language), theirs: there.words(in: language), version: there.version)
            }
            same.version += 1
            try same.upsert(db)
            return Change(.invitationFilledIn, parts: [])
        }
    }
}

extension Invitation {
    fileprivate func words(in language: Language) -> String {
        let day = deadlineDay.map { NorwegianTime.date($0)[language] }
        return [day, youthLine, answerTo, sender].compactMap(\.self).joined(separator: "\n")
    }
}
