import GRDB
import Words

/// What a letter to somebody who is responsible says, with the key to their page in it. It is never kept, and tells of
/// nobody's measures but their own.
package struct OwnerLetter: Sendable {
    package let kind: Letter.Kind
    package let link: Secret
    package let card: OwnerCard
    /// What it is about, by date.
    package let promised: [Promised]
    /// It asks whether they may be reminded.
    package let asks: Bool
    /// When the address goes if they say nothing, or no.
    package let forgottenAt: Moment?
    /// What became of each, when the letter tells that it is a part of another now, or is two.
    package let changes: [Measure.ID: Change]

    /// «Åpen hall» is a part of «Fredagshallen» now.
    package struct Change: Sendable, Equatable {
        package let how: MeasureLink.How
        /// As they are called now.
        package let names: [String]
    }

    package var unit: Unit { card.unit }
    package var answersTo: EmailAddress? { card.answersTo }

    /// The most measures that a letter names; the rest are on the page.
    package static let mostMeasures = 50
}

extension MeasureOwners {
    /// What a letter says, with a new key in it. Nil when there is nothing to say any more: the measures are done or
    /// somebody else's, they have said no to reminders, or the unit writes to nobody.
    package func content(of letter: Letter) async throws -> OwnerLetter? {
        try await store.write { db in
            guard let owner = try letter.owner.flatMap({ try MeasureOwner.fetchOne(db, key: $0) }),
                owner.address?.key == letter.addressKey, let card = try db.ownerCard(owner), card.unit.isConfirmed
            else { return nil }
            let about = try db.about(letter, card)
            let goesToWilling = letter.kind == .ownerReminder || letter.kind == .ownerChanged
            guard !about.isEmpty, !goesToWilling || owner.said == .yes else { return nil }
            let link = try db.newOwnerLink(to: owner.id, in: letter.id)
            return OwnerLetter(
                kind: letter.kind, link: link, card: card, promised: about,
                asks: owner.said != .yes && letter.kind == .ownerAsked, forgottenAt: owner.forgottenAt,
                changes: letter.kind == .ownerChanged ? try db.became(about.map(\.id)) : [:])
        }
    }
}

extension Database {
    /// What of theirs a letter is about: the first one what they have not been told, which is told with it; a reminder
    /// what was due and is still to be done.
    fileprivate func about(_ letter: Letter, _ card: OwnerCard) throws -> [Promised] {
        switch letter.kind {
        case .ownerAsked:
            let untold = card.active.filter { one in
                !one.followUp.state.isClosed && (one.relation.toldIn == nil || one.relation.toldIn == letter.id)
            }
            for one in untold where one.relation.toldIn == nil {
                try execute(
                    sql: "UPDATE ownedMeasure SET toldIn = ? WHERE measure = ? AND owner = ?",
                    arguments: [letter.id, one.id, card.owner.id])
            }
            return untold
        case .ownerReminder:
            let ids = Set((letter.told ?? "").split(separator: " ").map(String.init))
            return card.active.filter { ids.contains($0.id.description) && $0.followUp.state.isAlive }
        case .ownerChanged:
            let ids = Set((letter.told ?? "").split(separator: " ").map(String.init))
            let changed = card.active.filter {
                ids.contains($0.id.description) && $0.followUp.state == .putAway
            }
            let became = try became(changed.map(\.id))
            return changed.filter { became[$0.id] != nil }
        // The page has what is done too, and may be told of: the old links are gone already.
        default: return card.active
        }
    }

    /// A key of its own for each letter. One that is sent again may have come, so the nine keys before are left.
    fileprivate func newOwnerLink(to owner: MeasureOwner.ID, in letter: Letter.ID) throws -> Secret {
        try execute(
            sql: """
                DELETE FROM ownerLink WHERE letter = :letter AND fingerprint NOT IN (
                    SELECT fingerprint FROM ownerLink WHERE letter = :letter ORDER BY madeAt DESC LIMIT 9)
                """, arguments: ["letter": letter])
        return try makeOwnerLink(to: owner, in: letter)
    }

    func makeOwnerLink(to owner: MeasureOwner.ID, in letter: Letter.ID? = nil) throws -> Secret {
        let secret = Secret.new()
        try execute(
            sql: "INSERT INTO ownerLink (fingerprint, owner, letter, madeAt) VALUES (?, ?, ?, ?)",
            arguments: [secret.fingerprint, owner, letter, try now])
        return secret
    }
}
