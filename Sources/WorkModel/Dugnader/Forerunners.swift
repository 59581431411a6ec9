import GRDB
import Words

/// The door to what a dugnad builds on: earlier dugnader and samlinger of the same unit's. What is nobody's builds on
/// nothing, because nobody can say whose the other is.
package struct Forerunners: Door {
    let house: House
}

/// What a dugnad builds on, what builds on it, and what it can be linked to besides: the latest first.
package struct Groundwork: Sendable, Equatable {
    package let earlier: [EarlierDugnad]
    package let later: [Dugnad]
    package let others: [Dugnad]

    package static let none = Groundwork(earlier: [], later: [], others: [])
}

/// One that a dugnad builds on.
package struct EarlierDugnad: Sendable, Equatable {
    package let dugnad: Dugnad
    /// How many of its ideas have been brought in, and are there.
    package let brought: Int
}

extension Forerunners {
    package func groundwork(of id: Dugnad.ID) async throws -> Groundwork {
        try await store.read { db in
            let dugnad = try db.dugnad(id)
            guard let unit = dugnad.unit else { return .none }
            let all = try Dugnad.fetchAll(
                db, sql: "SELECT * FROM dugnad WHERE unit = ? ORDER BY coalesce(startedAt, plannedStart) DESC, id",
                arguments: [unit])
            let links = try db.forerunners(around: id)
            let (before, after) = (Set(links.map(\.earlier)), Set(links.map(\.dugnad)))
            let builders = try db.builders(on: id)
            return Groundwork(
                earlier: try all.filter { $0.id != id && before.contains($0.id) }.map {
                    EarlierDugnad(dugnad: $0, brought: try db.countBrought(from: $0.id, to: id))
                },
                later: all.filter { $0.id != id && after.contains($0.id) },
                others: all.filter {
                    !before.contains($0.id) && !builders.contains($0.id) && $0.cancelledAt == nil && $0.isBefore(dugnad)
                })
        }
    }

    /// Links a dugnad to earlier ones. To one that it is linked to already, nothing happens; all of them, or none.
    ///
    /// - Throws: `NotFound` when one of them is not the same unit's, or this is not for whoever asks to do; `Refusal`
    ///   when one builds on this one itself.
    package func link(_ id: Dugnad.ID, to earlier: [Dugnad.ID], by actor: Actor) async throws {
        try await changing(id, by: actor) { db in
            let (dugnad, _) = try db.planned(id, by: actor)
            let new = try earlier.filter { try db.link(dugnad, to: $0) }
            return new.isEmpty ? nil : Change(.earlierLinked, about: new.last?.description, parts: [.plan])
        }
    }

    /// Takes a link away again. What has been brought in stays. There is none, nothing happens.
    package func unlink(_ id: Dugnad.ID, from earlier: Dugnad.ID, by actor: Actor) async throws {
        try await changing(id, by: actor) { db in
            _ = try db.planned(id, by: actor)
            try db.execute(
                sql: "DELETE FROM forerunner WHERE dugnad = ? AND earlier = ?", arguments: [id, earlier])
            return db.changesCount == 0 ? nil : Change(.earlierUnlinked, about: earlier.description, parts: [.plan])
        }
    }
}

extension Database {
    /// One that a dugnad is linked to.
    func earlier(_ id: Dugnad.ID, of dugnad: Dugnad) throws -> Dugnad {
        let there = try self.dugnad(id)
        let isLinked = try Bool.fetchOne(
            self, sql: "SELECT 1 FROM forerunner WHERE dugnad = ? AND earlier = ?", arguments: [dugnad.id, id])
        guard isLinked == true, let unit = dugnad.unit, there.unit == unit else { throw NotFound() }
        return there
    }

    /// - Returns: whether it is new.
    func link(_ dugnad: Dugnad, to earlier: Dugnad.ID) throws -> Bool {
        guard earlier != dugnad.id, let unit = dugnad.unit, try self.dugnad(earlier).unit == unit else {
            throw NotFound()
        }
        guard try !builders(on: dugnad.id).contains(earlier) else { throw Refusal.buildsOnThis }
        let link = Forerunner(dugnad: dugnad.id, earlier: earlier, linkedAt: try now)
        guard try !link.exists(self) else { return false }
        try link.insert(self)
        return true
    }

    /// Itself, those that build on it, and those that build on them.
    fileprivate func builders(on dugnad: Dugnad.ID) throws -> Set<Dugnad.ID> {
        try Dugnad.ID.fetchSet(
            self,
            sql: """
                WITH RECURSIVE builder (id) AS (
                    VALUES (?) UNION
                    SELECT forerunner.dugnad FROM forerunner JOIN builder ON forerunner.earlier = builder.id)
                SELECT id FROM builder
                """, arguments: [dugnad])
    }

    fileprivate func countBrought(from earlier: Dugnad.ID, to dugnad: Dugnad.ID) throws -> Int {
        try Int.fetchOne(
            self, sql: "SELECT count(*) FROM note WHERE dugnad = ? AND otherDugnad = ? AND deletedAt IS NULL",
            arguments: [dugnad, earlier]) ?? 0
    }
}

extension Refusal {
    fileprivate static let buildsOnThis = Refusal(
        Phrase(
            nb: "Den bygger selv på denne, så de kan ikke kobles den veien.",
            nn: "Den byggjer sjølv på denne, så dei kan ikkje koplast den vegen.",
            en: "It builds on this one itself, so they cannot be connected that way."))
}
