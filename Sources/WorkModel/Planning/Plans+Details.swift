import GRDB
import Words

/// Who is behind a dugnad, and the decisions that carry it.
extension Plans {
    /// Version 0 when nobody has written anything.
    package func details(_ id: Dugnad.ID) async throws -> PlanDetails {
        try await store.read { db in try db.planDetails(of: id) }
    }

    /// - Parameter version: the one that the writer saw.
    /// - Throws: `Problems` of the draft, `Conflict` when someone else has written since.
    package func write(
        _ draft: PlanDetailsDraft, from version: Int, in id: Dugnad.ID, by actor: Actor
    ) async throws {
        try await changing(id, by: actor) { db in
            let there = try db.planDetails(of: id)
            var mine = try draft.check(into: there)
            guard mine != there else { return nil }
            guard there.version == version || there.words.isEmpty else {
                throw Conflict(mine: mine.words, theirs: there.words, version: there.version)
            }
            mine.version += 1
            try mine.upsert(db)
            return Change(.planWritten, parts: [])
        }
    }

    /// The political and the administrative decision, each at version 0 when nobody has written of it.
    package func anchorings(_ id: Dugnad.ID) async throws -> [Anchoring] {
        try await store.read { db in try db.anchorings(of: id) }
    }

    /// - Parameter version: the one that the writer saw.
    /// - Throws: `Problems` of the draft, `Conflict` when someone else has written since.
    package func write(
        _ draft: AnchoringDraft, of kind: Anchoring.Kind, from version: Int, in id: Dugnad.ID, by actor: Actor
    ) async throws {
        try await changing(id, by: actor) { db in
            let language = try db.dugnad(id).language
            let there = try db.anchorings(of: id).first { $0.kind == kind } ?? Anchoring(dugnad: id, kind: kind)
            var mine = try draft.check(into: there)
            guard mine != there else { return nil }
            guard there.version == version else {
                throw Conflict(
                    mine: mine.words[language], theirs: there.words[language], version: there.version)
            }
            mine.version += 1
            try mine.save(db)
            return Change(.anchoringWritten, about: kind.rawValue, parts: [])
        }
    }
}

extension Database {
    func planDetails(of dugnad: Dugnad.ID) throws -> PlanDetails {
        try PlanDetails.fetchOne(self, key: dugnad) ?? PlanDetails(dugnad: dugnad)
    }

    func anchorings(of dugnad: Dugnad.ID) throws -> [Anchoring] {
        let written = try Anchoring.fetchAll(
            self, sql: "SELECT * FROM anchoring WHERE dugnad = ?", arguments: [dugnad])
        return Anchoring.Kind.allCases.map { kind in
            written.first { $0.kind == kind } ?? Anchoring(dugnad: dugnad, kind: kind)
        }
    }

    /// A day has been chosen: from now on the time that is left for the tasks is known.
    func countTasks(of dugnad: Dugnad.ID, from now: Moment) throws {
        var details = try planDetails(of: dugnad)
        details.countedFrom = NorwegianTime.isoDate(now)
        try keep(details)
    }

    /// Keeps which tasks there are and from when. What somebody is typing about who is behind it is not disturbed.
    func keep(_ details: PlanDetails) throws {
        var details = details
        details.version = max(details.version, 1)
        try details.upsert(self)
    }
}
