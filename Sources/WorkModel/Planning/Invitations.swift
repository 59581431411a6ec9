import GRDB
import Words

/// The door to the invitations.
package struct Invitations: Door {
    let house: House
}

extension Invitations {
    /// The invitation as it is filled in so far; version 0 when nobody has, and then who invites is what the unit that owns
    /// the dugnad says. There is one deadline: where people sign up, it is the day of the one there.
    package func invitation(_ id: Dugnad.ID) async throws -> Invitation {
        try await store.read { db in
            var invitation = try Invitation.fetchOne(db, key: id) ?? Invitation(dugnad: id)
            if invitation.version == 0 {
                invitation.sender = try Dugnad.fetchOne(db, key: id)?.unit.flatMap { try db.unit($0).sender }
            }
            if let signUp = try db.signUp(of: id) {
                invitation.deadline = signUp.deadline.map { NorwegianTime.isoDate($0.moment) }
            }
            return invitation
        }
    }

    /// Stores what is filled in.
    ///
    /// - Parameter version: the one that the writer saw.
    /// - Throws: `Problems` of the draft, `Conflict` when someone else has filled it in since.
    package func fillIn(
        _ draft: InvitationDraft, from version: Int, in id: Dugnad.ID, by actor: Actor
    ) async throws {
        try await changing(id, by: actor) { db in
            let dugnad = try db.dugnad(id)
            var mine = try draft.check(for: dugnad)
            let there = try Invitation.fetchOne(db, key: id) ?? Invitation(dugnad: id)
            mine.version = there.version
            guard mine != there else { return nil }
            guard there.version == version else {
                let language = dugnad.language
                throw Conflict(
                    mine: mine.words(in: language), theirs: there.words(in: language), version: there.version)
            }
            if try db.signUp(of: id) != nil { mine.deadline = nil }
            mine.version += 1
            try mine.upsert(db)
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
