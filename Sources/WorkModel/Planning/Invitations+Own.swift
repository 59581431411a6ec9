import GRDB
import Words

/// The invitation in their own words.
extension Invitations {
    /// What somebody has written over the standard text, and how things are now.
    package struct Own: Sendable {
        /// Nil as long as it is the standard text.
        package let invitation: OwnInvitation?
        /// Of what the standard text is made of: another when the day, the place, the deadline or what is filled in is
        /// another.
        package let fingerprint: String

        /// Something that it may tell of has been changed since it was written.
        package var isOlder: Bool { invitation.map { $0.sawFingerprint != fingerprint } ?? false }
    }

    package func own(_ id: Dugnad.ID) async throws -> Own {
        try await store.read { db in try db.ownInvitation(to: db.dugnad(id)) }
    }

    /// Keeps a text that has been written over the standard one. When nothing in it is another, it is the standard text
    /// again.
    ///
    /// - Parameters:
    ///   - version: the one that the writer saw; 0 when it was still the standard text.
    ///   - saw: `Own.fingerprint`, when the text was opened.
    /// - Throws: `Problems` of the draft, `Conflict` with both texts when somebody else has written since.
    package func write(
        _ draft: OwnInvitationDraft, over standard: StandardInvitation, in language: Language, from version: Int,
        saw: String, to id: Dugnad.ID, by actor: Actor
    ) async throws {
        try await changing(id, by: actor) { db in
            let (subject, text) = try draft.check()
            let there = try OwnInvitation.fetchOne(db, key: id)
            let kept = OwnInvitation.kept(of: text, over: standard)
            // It comes from the page, so it is stored only if it looks like one of ours.
            let mine = OwnInvitation(
                dugnad: id, language: language, subject: subject == standard.subject ? nil : subject, text: kept,
                sawFingerprint: Fingerprint.isOne(saw) ? saw : "", version: (there?.version ?? 0) + 1)
            if let there, there.isTheSame(as: mine) { return nil }
            guard (there?.version ?? 0) == version else {
                throw Conflict(
                    mine: text, theirs: there?.shown(with: standard).text ?? standard.text,
                    version: there?.version ?? 0)
            }
            guard mine.subject != nil || kept != OwnInvitation.kept(of: standard.text, over: standard) else {
                return try there?.delete(db) == true ? Change(.invitationFilledIn, parts: []) : nil
            }
            try mine.save(db)
            return Change(.invitationFilledIn, parts: [])
        }
    }

    /// Takes what was written away: it is the standard text again.
    ///
    /// - Throws: `Conflict` when somebody else has written since.
    package func useStandard(from version: Int, to id: Dugnad.ID, by actor: Actor) async throws {
        try await changing(id, by: actor) { db in
            guard let there = try OwnInvitation.fetchOne(db, key: id) else { return nil }
            guard there.version == version else {
                throw Conflict(mine: "", theirs: there.ownWords, version: there.version)
            }
            try there.delete(db)
            return Change(.invitationFilledIn, parts: [])
        }
    }
}

extension OwnInvitation {
    fileprivate func isTheSame(as other: OwnInvitation) -> Bool {
        (language, subject, text, sawFingerprint)
            == (other.language, other.subject, other.text, other.sawFingerprint)
    }
}

extension Database {
    func ownInvitation(to dugnad: Dugnad) throws -> Invitations.Own {
        let invitation = try Invitation.fetchOne(self, key: dugnad.id)
        let last = try signUp(of: dugnad.id)?.deadline
        let deadline = last.map { last in
            NorwegianTime.isoDate(last.moment) + (last.isWholeDay ? "" : " \(NorwegianTime.isoTime(last.moment))")
        }
        let facts = [
            When(dugnad).words.nb, dugnad.title, dugnad.aims, deadline ?? invitation?.deadline, invitation?.youthLine,
            invitation?.answerTo, invitation?.sender,
        ]
        return Invitations.Own(
            invitation: try OwnInvitation.fetchOne(self, key: dugnad.id),
            fingerprint: Fingerprint.of(facts.map { $0 ?? "" }.joined(separator: "\n")))
    }
}
