import Foundation
import GRDB
import Words

/// The door to the dugnader: starting, finding and deleting them.
package struct Dugnader: Door {
    let house: House
}

// MARK: - Starting

extension Dugnader {
    /// Starts a dugnad with a run sheet that fits its length, its groups, and a moderator's link.
    ///
    /// - Parameters:
    ///   - attended: how many came to one that is over, when that is known.
    ///   - unit: whose it is from the beginning; nil for nobody's.
    ///   - baton: of the challenge that it is an answer to; one that is not there any more is passed over.
    ///   - later: one of the same unit's that is going to build on it; one of any other's is passed over.
    ///   - form: the id of the form it came from. The same form twice starts one dugnad; the second time
    ///     there is no secret to give, because the first answer gave it. With other answers it is another dugnad.
    /// - Throws: `Problems` of the plan, when a name is too long or points at a real person.
    package func start(
        _ plan: DugnadPlan, edition: Edition, attended: Headcount? = nil, form: Dugnad.ID = .new(),
        for unit: Unit.ID? = nil, before later: Dugnad.ID? = nil, challengedBy baton: String? = nil,
        isInvented: Bool = false, by actor: Actor
    ) async throws -> (dugnad: Dugnad, secret: Secret?) {
        let plan = try plan.check()
        let kept = edition.kept
        editions.put(edition, as: kept.hash)
        return try await store.write { db in
            var id = form
            if let there = try Dugnad.fetchOne(db, key: form) {
                if there.isOf(plan) { return (there, nil) }
                // An answer has been changed in the same form: that is another dugnad, which is also started only once.
                id = .made(from: "\(form) \(Dugnad.answers(plan))")
                if let other = try Dugnad.fetchOne(db, key: id) { return (other, nil) }
            }
            let started = try begin(
                plan, as: id, edition: edition, kept, for: unit, isInvented: isInvented, by: actor, db: db)
            if let attended { try Attendance(attended, in: id).insert(db) }
            if let later { try link(later, to: started.dugnad, by: actor, db: db) }
            if let baton { try db.receive(baton, in: started.dugnad) }
            return (started.dugnad, started.secret)
        }
    }

    private func link(_ later: Dugnad.ID, to new: Dugnad, by actor: Actor, db: Database) throws {
        guard let later = try Dugnad.fetchOne(db, key: later), later.unit != nil, later.unit == new.unit,
            try db.link(later, to: new.id)
        else { return }
        try record(Change(.earlierLinked, about: new.id.description, parts: [.plan]), in: later.id, by: actor, db: db)
    }

    /// The dugnad itself with its run sheet, its groups and a moderator's link, as a part of what starts it.
    ///
    /// - Parameter plan: as it has been checked.
    func begin(
        _ plan: DugnadPlan, as id: Dugnad.ID, edition: Edition, _ kept: KeptEdition, for unit: Unit.ID?,
        isInvented: Bool, by actor: Actor, db: Database
    ) throws -> (dugnad: Dugnad, secret: Secret) {
        try db.keep(kept)
        var dugnad = Dugnad(
            id: id, code: try freeCode(in: db), plan: plan, edition: kept.hash, at: try db.now, isInvented: isInvented)
        if let unit {
            try db.require(.work, of: actor, in: unit)
            dugnad = dugnad.owned(by: try db.unit(unit))
            try db.record(.dugnadStarted, in: unit, by: actor, about: id.description)
        }
        try dugnad.insert(db)
        // What was asked at one that is over is not known, so every question is there to answer.
        let template = edition.template(for: plan.variant).planned(youthCome: plan.youthCome || dugnad.isPast)
        let length = dugnad.isPast ? template.lengths.last ?? plan.length : plan.length
        for step in RunSheet.steps(of: template, for: length, in: id) { try step.insert(db) }
        for number in 1...plan.groupCount { try Group(dugnad: id, number: number, version: 1).insert(db) }
        let secret = try db.makeLink(.moderator, to: id, by: actor)
        try db.record(.started, in: id, by: actor)
        return (dugnad, secret)
    }
}

extension Dugnad {
    /// What was answered. «Now» is another moment each time; when one that is over was, is what tells it from another.
    fileprivate static func answers(_ plan: DugnadPlan) -> String {
        "\(plan.variant) \(plan.language) \(plan.people) \(plan.groupCount) \(plan.name) \(plan.district ?? "")"
            + " \(plan.length) \(plan.isByVideo) \(plan.place ?? "")"
            + (plan.alsoByVideo.map { " og \($0)" } ?? "") + (plan.held.map { " \($0.text)" } ?? "")
    }

    fileprivate func isOf(_ plan: DugnadPlan) -> Bool {
        (variant, language, people, groupCount) == (plan.variant, plan.language, plan.people, plan.groupCount)
            && (name, district, held) == (plan.name, plan.district, plan.held)
            && (calendarSequence != nil || isAsPlanned(plan))
    }

    /// One that has been moved since is still the one that was started.
    private func isAsPlanned(_ plan: DugnadPlan) -> Bool {
        (plannedEnd - plannedStart).wholeMinutes == plan.length
            && (place, isByVideo == true, alsoByVideo) == (plan.place, plan.isByVideo, plan.alsoByVideo)
    }
}

extension Database {
    func keep(_ edition: KeptEdition) throws {
        try execute(
            sql: "INSERT INTO edition (hash, texts, madeAt) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            arguments: [edition.hash, edition.texts, try now])
    }
}

extension Door {
    /// A code that no dugnad has, or has had.
    func freeCode(in db: Database) throws -> RoomCode {
        var random = SystemRandomNumberGenerator()
        var code = RoomCode(words: house.words, random: &random)
        while try db.isUsed(code) { code = RoomCode(words: house.words, random: &random) }
        return code
    }
}

// MARK: - Finding

extension Dugnader {
    /// The dugnad that a typed code opens, if there is one.
    package func find(typed code: String) async throws -> Dugnad? {
        guard let key = RoomCode.key(typed: code) else { return nil }
        return try await store.read { db in
            // Every request to a dugnad begins here: compiling the statement would take longer than reading.
            try SQLRequest<Dugnad>(sql: "SELECT * FROM dugnad WHERE codeKey = ?", arguments: [key], cached: true)
                .fetchOne(db)
        }
    }

    /// The dugnad that had a typed code before it got another.
    package func find(formerly code: String) async throws -> Dugnad? {
        guard let key = RoomCode.key(typed: code) else { return nil }
        return try await store.read { db in try db.dugnad(formerly: key) }
    }

    package func find(_ id: Dugnad.ID) async throws -> Dugnad? {
        try await store.read { db in try Dugnad.fetchOne(db, key: id) }
    }

    package func all() async throws -> [Dugnad] {
        try await store.read { db in try Dugnad.fetchAll(db, sql: "SELECT * FROM dugnad ORDER BY plannedStart") }
    }
}

// MARK: - Deleting

extension Dugnader {
    /// Deletes a dugnad with everything in it. There is no way back. What was agreed on in a unit's stays in its plan.
    ///
    /// - Throws: `NotFound` when it is a unit's, and this is not for whoever asks to do.
    package func delete(_ id: Dugnad.ID, by actor: Actor) async throws {
        try await store.write { db in
            if let unit = try Dugnad.fetchOne(db, key: id)?.unit {
                try db.require(.giveUp, of: actor, in: unit)
                try db.record(.dugnadDeleted, in: unit, by: actor, about: id.description)
            }
            try delete([id], in: db)
        }
    }

    func delete(_ ids: [Dugnad.ID], in db: Database) throws {
        for id in ids {
            try db.endGuests(in: id)
            // What was agreed on in a unit's dugnad is the unit's, and stays.
            if let dugnad = try Dugnad.fetchOne(db, key: id), dugnad.unit != nil { try db.keepOrigin(of: dugnad) }
            try db.execute(sql: "DELETE FROM dugnad WHERE id = ?", arguments: [id])
            db.afterNextTransaction { [live, house] _ in
                live.forget(id)
                house.held.takeDown(in: id)
            }
        }
        try db.execute(sql: "DELETE FROM edition WHERE hash NOT IN (SELECT edition FROM dugnad)")
    }
}
