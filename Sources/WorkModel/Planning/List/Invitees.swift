import GRDB
import Words

/// The door to those whom a dugnad invites. Of a unit's dugnad only those who work there come through it; how many of
/// each kind, and nothing more, is for everybody who sees how it goes.
package struct Invitees: Door {
    let house: House

    /// There is room for no more on one list.
    package static let most = 2000
}

// MARK: - Looking

extension Invitees {
    /// The list by kind, and within one in Norwegian order.
    package func list(of id: Dugnad.ID, for actor: Actor) async throws -> [Invitee] {
        let all = try await store.read { db in
            _ = try planned(id, by: actor, in: db)
            return try db.invitees(of: id)
        }
        let places = Dictionary(uniqueKeysWithValues: InviteeKind.allCases.enumerated().map { ($1, $0) })
        func key(_ invitee: Invitee) -> String { invitee.facts.words }
        return all.sorted { first, second in
            let (one, other) = (places[first.kind] ?? 0, places[second.kind] ?? 0)
            return one == other ? NorwegianOrder.areInOrder(key(first), key(second)) : one < other
        }
    }

    package func find(_ invitee: Invitee.ID, of id: Dugnad.ID, for actor: Actor) async throws -> Invitee {
        try await store.read { db in
            _ = try planned(id, by: actor, in: db)
            return try db.invitee(invitee, of: id)
        }
    }

    /// Who stands on the list, to hold others against.
    package func known(of id: Dugnad.ID, for actor: Actor) async throws -> KnownInvitees {
        try await store.read { db in
            _ = try planned(id, by: actor, in: db)
            return KnownInvitees(try db.invitees(of: id).map(\.facts))
        }
    }

    /// How many of each kind; never who.
    package func counts(of id: Dugnad.ID) async throws -> InviteeCounts {
        try await store.read { db in try InviteeCounts(of: id, in: db) }
    }

    /// The dugnad, for whoever may plan it.
    ///
    /// - Throws: `NotFound` when it is a unit's, and this is nobody who works there.
    func planned(_ id: Dugnad.ID, by actor: Actor, in db: Database) throws -> Dugnad {
        let dugnad = try db.dugnad(id)
        if let unit = dugnad.unit { try db.require(.work, of: actor, in: unit) }
        return dugnad
    }
}

// MARK: - Changing

extension Invitees {
    /// How it went to add several.
    package struct Added: Sendable, Equatable {
        package let new: Int
        /// They stood there already, or stood twice in what was added.
        package let known: Int
        /// Those who were added together can be taken back by it.
        package let at: Moment
    }

    /// A field of one of several.
    package struct FieldOfOne: Sendable, Hashable {
        /// From 0.
        package let row: Int
        package let field: InviteeDraft.Field
    }

    /// Puts several on the list. Whoever stands there already is left as they are.
    ///
    /// - Throws: `Problems` of the drafts, `Refusal` when there is no room for all; then none is added.
    package func add(_ drafts: [InviteeDraft], to id: Dugnad.ID, by actor: Actor) async throws -> Added {
        try await store.write { db in
            let all = try Invitees.checked(drafts, for: planned(id, by: actor, in: db), at: db.now)
            var known = KnownInvitees(try db.invitees(of: id).map(\.facts))
            let before = known.count
            for facts in all where !known.has(facts) {
                guard known.room > 0 else { throw Refusal.listIsFull }
                known.add(facts)
                try Invitee(facts, in: id, at: db.now).insert(db)
            }
            let new = known.count - before
            if new > 0 { try record(Change(.inviteesAdded, about: String(new), parts: []), in: id, by: actor, db: db) }
            return Added(new: new, known: all.count - new, at: try db.now)
        }
    }

    private static func checked(
        _ drafts: [InviteeDraft], for dugnad: Dugnad, at now: Moment
    ) throws(Problems<FieldOfOne>) -> [InviteeFacts] {
        let (people, variant) = (dugnad.peopleKept(at: now), dugnad.variant)
        var problems = Problems<FieldOfOne>()
        var all: [InviteeFacts] = []
        for (row, draft) in drafts.enumerated() {
            do {
                all.append(try draft.check(people, for: variant))
            } catch {
                for one in error.list { problems.add(FieldOfOne(row: row, field: one.field), one.problem) }
            }
        }
        try problems.throwIfAny()
        return all
    }

    /// Mends what stands about somebody.
    ///
    /// - Parameter version: the one that was seen.
    /// - Throws: `Problems` of the draft, also when somebody else has the address; `Conflict` when it has been mended
    ///   since.
    package func edit(
        _ invitee: Invitee.ID, to draft: InviteeDraft, from version: Int, in id: Dugnad.ID, by actor: Actor
    ) async throws {
        try await changing(id, by: actor) { db in
            let dugnad = try planned(id, by: actor, in: db)
            let there = try db.invitee(invitee, of: id)
            let mine = try draft.check(dugnad.peopleKept(at: db.now), for: dugnad.variant)
            guard mine != there.facts else { return nil }
            guard there.version == version else {
                throw Conflict(mine: mine.words, theirs: there.facts.words, version: there.version)
            }
            let others = try db.invitees(of: id).filter { $0.id != invitee }
            // Two that have lost their names may read alike; then nothing new stands twice.
            guard KnownInvitees([there.facts]).has(mine) || !KnownInvitees(others.map(\.facts)).has(mine) else {
                throw Problems(mine.address == nil ? InviteeDraft.Field.body : .address, .isOnTheList)
            }
            try there.with(mine).update(db)
            if mine.address?.key != there.addressKey {
                try db.endWhatIsInLetters(to: invitee)
                // The yes was said by whoever reads the old address, and they have no link to take it back by any more.
                try db.forgetKept(there.address, in: dugnad.unit)
            }
            return Change(.inviteeEdited, about: invitee.description, parts: [])
        }
    }
}

extension Database {
    /// Whoever has the letters that have gone is not who is invited: their links open nothing more, and the invitation is
    /// yet to be sent.
    fileprivate func endWhatIsInLetters(to invitee: Invitee.ID) throws {
        try execute(
            sql: "DELETE FROM answerLink WHERE invitee = :id; DELETE FROM letter WHERE invitee = :id",
            arguments: ["id": invitee])
    }

    func invitees(of dugnad: Dugnad.ID) throws -> [Invitee] {
        try Invitee.fetchAll(self, sql: "SELECT * FROM invitee WHERE dugnad = ?", arguments: [dugnad])
    }

    func invitee(_ id: Invitee.ID, of dugnad: Dugnad.ID) throws -> Invitee {
        guard let invitee = try Invitee.fetchOne(self, key: id), invitee.dugnad == dugnad else { throw NotFound() }
        return invitee
    }
}

extension Refusal {
    fileprivate static let listIsFull = Refusal(
        Phrase(
            nb: "Det er plass til 2\u{A0}000 på lista. Ta bort noen først.",
            nn: "Det er plass til 2\u{A0}000 på lista. Ta bort nokre først.",
            en: "There is room for 2,000 on the list. Remove some first."))
}

extension Problem {
    package static let isOnTheList = Problem(
        Phrase(
            nb: "Dette står på lista fra før.", nn: "Dette står på lista frå før.",
            en: "This is on the list already."))
}
