import GRDB
import Words

/// What the samling's own link opens.
package struct ProposalCard: Sendable {
    package let unit: Unit
    package let samling: SamlingProposals
    package let isOver: Bool
    /// What they put together and did not agree on.
    package internal(set) var ideas: [SamlingIdea] = []
    /// What is said of it now is true now.
    package let at: Moment
}

/// The samling's link: it outlives the code, opens one page to read, and changes nothing. It is nobody's in particular, so it is
/// no way in to anything else.
extension Proposals {
    /// Makes the link, in place of all that were made before; those who had them need the new one.
    ///
    /// - Throws: `NotFound` when it is no samling of a unit's.
    package func makeLink(to samling: Dugnad.ID, by actor: Actor) async throws -> Secret {
        try await store.write { db in
            let dugnad = try db.samlingOfUnit(samling)
            try db.execute(sql: "DELETE FROM samlingLink WHERE dugnad = ?", arguments: [dugnad.id])
            let secret = try db.makeSamlingLink(to: dugnad.id)
            try db.record(.linkMade, in: dugnad.id, by: actor, about: Proposals.inRecord)
            return secret
        }
    }

    /// The link opens nothing more, also those in letters.
    package func endLink(to samling: Dugnad.ID, by actor: Actor) async throws {
        try await store.write { db in
            let dugnad = try db.samlingOfUnit(samling)
            // A letter that has not gone would bring a key along.
            try db.execute(
                sql: "DELETE FROM letter WHERE dugnad = ? AND kind = 'proposalsAnswered' AND state = 'waiting'",
                arguments: [dugnad.id])
            try db.execute(sql: "DELETE FROM samlingLink WHERE dugnad = ?", arguments: [dugnad.id])
            guard db.changesCount > 0 else { return }
            try db.record(.linkEnded, in: dugnad.id, by: actor, about: Proposals.inRecord)
        }
    }

    /// When it was last made, also in a letter; nil when there is none.
    package func linkMadeAt(to samling: Dugnad.ID) async throws -> Moment? {
        try await store.read { db in try db.linkMadeAt(to: samling) }
    }

    /// - Returns: nil when the link opens nothing, or nothing any more.
    package func card(at secret: Secret) async throws -> ProposalCard? {
        try await store.read { db in
            let dugnad = try Dugnad.fetchOne(
                db,
                sql: """
                    SELECT dugnad.* FROM samlingLink JOIN dugnad ON dugnad.id = samlingLink.dugnad
                    WHERE samlingLink.fingerprint = ?
                    """, arguments: [secret.fingerprint])
            guard let dugnad, var card = try db.proposalCard(of: dugnad) else { return nil }
            if card.isOver { card.ideas = try ideas(of: dugnad, in: card.unit, db: db) }
            return card
        }
    }

    private static let inRecord = "proposals"
}

extension Database {
    func proposalCard(of samling: Dugnad) throws -> ProposalCard? {
        guard let unit = samling.unit, samling.variant.makesProposals, samling.cancelledAt == nil else { return nil }
        let now = try now
        return ProposalCard(
            unit: try self.unit(unit), samling: try proposals(of: samling, plan(of: .unit(unit))),
            isOver: !samling.isTrial && samling.isBehind(at: now), at: now)
    }

    /// - Throws: `NotFound` for one that is no samling, or nobody's: then nobody is to answer.
    fileprivate func samlingOfUnit(_ id: Dugnad.ID) throws -> Dugnad {
        let dugnad = try dugnad(id)
        guard dugnad.unit != nil, dugnad.variant.makesProposals else { throw NotFound() }
        return dugnad
    }

    func linkMadeAt(to samling: Dugnad.ID) throws -> Moment? {
        try Moment.fetchOne(
            self, sql: "SELECT max(madeAt) FROM samlingLink WHERE dugnad = ?", arguments: [samling])
    }

    /// - Parameter letter: the one that it stands in. One that is sent again may have come, so the keys before it are left.
    func makeSamlingLink(to samling: Dugnad.ID, in letter: Letter.ID? = nil) throws -> Secret {
        let secret = Secret.new()
        try execute(
            sql: "INSERT INTO samlingLink (fingerprint, dugnad, letter, madeAt) VALUES (?, ?, ?, ?)",
            arguments: [secret.fingerprint, samling, letter, try now])
        if let letter {
            try execute(
                sql: """
                    DELETE FROM samlingLink WHERE letter = :letter AND fingerprint NOT IN (
                        SELECT fingerprint FROM samlingLink WHERE letter = :letter ORDER BY madeAt DESC LIMIT 10)
                    """, arguments: ["letter": letter])
        }
        return secret
    }
}
