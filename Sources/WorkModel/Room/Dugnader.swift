import Foundation
import GRDB
import Words

/// The door to all dugnader: every question about one, and every change to one, goes through here.
package struct Dugnader: Sendable {
    package let store: Store
    package let live: LiveUpdates
    let words: [String]
    let editions = EditionShelf()

    /// - Parameter words: the words that room codes are made of.
    package init(store: Store, live: LiveUpdates = LiveUpdates(), words: [String]) {
        self.store = store
        self.live = live
        self.words = words
    }
}

// MARK: - Starting

extension Dugnader {
    /// Starts a dugnad with a run sheet that fits its length, its groups, and a moderator's link.
    ///
    /// - Parameter form: the id of the form it came from. The same form twice starts one dugnad; the second time
    ///   there is no secret to give, because the first answer gave it. With other answers it is another dugnad.
    /// - Throws: a `Refusal` about the words when a name points at a real person.
    package func start(
        _ plan: DugnadPlan, edition: Edition, form: Dugnad.ID = .new(), isInvented: Bool = false
    ) async throws -> (dugnad: Dugnad, secret: Secret?) {
        for name in [plan.name, plan.district, plan.place].compactMap(\.self) {
            try NoteText.checkForRealPeople(name)
        }
        return try await store.write { [words] db in
            var id = form
            if let there = try Dugnad.fetchOne(db, key: form) {
                if there.isOf(plan) { return (there, nil) }
                // Somebody has gone back and changed an answer: that is another dugnad, and that one is started once too.
                id = .made(from: "\(form) \(Dugnad.answers(plan))")
                if let other = try Dugnad.fetchOne(db, key: id) { return (other, nil) }
            }
            let now = try db.now
            try keep(edition, in: db, at: now)
            let code = try freeCode(words, in: db)
            let dugnad = Dugnad(
                id: id, code: code, plan: plan, edition: edition.hash, at: now, isInvented: isInvented)
            try dugnad.insert(db)
            let template = edition.template(for: plan.variant)
            for step in RunSheet.steps(of: template, for: plan.length, in: dugnad.id) { try step.insert(db) }
            for number in 1...plan.groupCount {
                try Group(dugnad: dugnad.id, number: number, version: 1).insert(db)
            }
            let secret = try WorkModel.makeLink(.moderator, to: dugnad.id, in: db)
            try db.record("started", in: dugnad.id, by: .moderator)
            return (dugnad, secret)
        }
    }
}

extension Dugnad {
    /// What of a plan never changes afterwards. «Now» is another moment each time, and the hours and the place can be moved.
    fileprivate static func answers(_ plan: DugnadPlan) -> String {
        "\(plan.variant) \(plan.language) \(plan.people) \(plan.groupCount) \(plan.name) \(plan.district ?? "")"
    }

    fileprivate func isOf(_ plan: DugnadPlan) -> Bool {
        (variant, language, people, groupCount) == (plan.variant, plan.language, plan.people, plan.groupCount)
            && name == PlainText.cut(plan.name, to: 200) && district == plan.district.map { PlainText.cut($0, to: 200) }
    }
}

func keep(_ edition: Edition, in db: Database, at now: Moment) throws {
    try db.execute(
        sql: "INSERT INTO edition (hash, texts, madeAt) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        arguments: [edition.hash, edition.json, now])
}

func freeCode(_ words: [String], in db: Database) throws -> RoomCode {
    var random = SystemRandomNumberGenerator()
    var code = RoomCode(words: words, random: &random)
    while try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM dugnad WHERE codeKey = ?)",
        arguments: [RoomCode.key(typed: code.text)]) == true
    {
        code = RoomCode(words: words, random: &random)
    }
    return code
}

// MARK: - Finding

extension Dugnader {
    /// The dugnad that somebody's code opens, if there is one.
    package func find(typed code: String) async throws -> Dugnad? {
        guard let key = RoomCode.key(typed: code) else { return nil }
        return try await store.read { db in
            // Every request to a dugnad begins here: compiling the statement would take longer than reading.
            try SQLRequest<Dugnad>(sql: "SELECT * FROM dugnad WHERE codeKey = ?", arguments: [key], cached: true)
                .fetchOne(db)
        }
    }

    package func find(_ id: Dugnad.ID) async throws -> Dugnad? {
        try await store.read { db in try Dugnad.fetchOne(db, key: id) }
    }

    package func all() async throws -> [Dugnad] {
        try await store.read { db in try Dugnad.fetchAll(db, sql: "SELECT * FROM dugnad ORDER BY plannedStart") }
    }
}

extension Database {
    func dugnad(_ id: Dugnad.ID) throws -> Dugnad {
        guard let dugnad = try Dugnad.fetchOne(self, key: id) else { throw NotFound() }
        return dugnad
    }

    /// Who did what, when; never people's words.
    func record(_ what: String, in dugnad: Dugnad.ID, by role: Role, about: String? = nil) throws {
        try execute(
            sql: "INSERT INTO event (dugnad, at, role, what, about) VALUES (?, ?, ?, ?, ?)",
            arguments: [dugnad, try now, role.rawValue, what, about])
    }
}

extension Dugnader {
    /// Bumps the revision in this transaction, and wakes the followers of what changed once it is on disk.
    func announce(_ parts: [LiveUpdates.Part], in dugnad: Dugnad.ID, db: Database) throws {
        let revision = try SQLRequest<Int>(
            sql: "UPDATE dugnad SET revision = revision + 1, changedAt = ? WHERE id = ? RETURNING revision",
            arguments: [try db.now, dugnad], cached: true
        ).fetchOne(db)
        guard let revision else { throw NotFound() }
        db.afterNextTransaction { [live] _ in live.announce(parts, in: dugnad, revision: revision) }
    }
}
