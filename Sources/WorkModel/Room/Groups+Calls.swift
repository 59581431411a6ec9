import GRDB
import Words

/// Between a table and the moderator while the room is at work: a hand up, and one line to all. None of it is kept after
/// the evening, and that a table has asked is not recorded.
extension Groups {
    /// A table asks for help, or needs it no longer.
    ///
    /// - Throws: `Refusal` when nobody leads just now.
    package func call(_ isCalling: Bool, group number: Int, in id: Dugnad.ID, by actor: Actor) async throws {
        try await changeCall(of: number, in: id) { group, dugnad, now in
            guard isCalling else {
                (group.helpAskedAt, group.helpSeenAt) = (nil, nil)
                return
            }
            guard dugnad.clock.isRunning else { throw Refusal.nobodyLeads }
            if group.helpAskedAt == nil || group.helpSeenAt != nil { group.helpAskedAt = now }
            group.helpSeenAt = nil
        }
    }

    /// The moderator has seen that a table asks.
    package func seeCall(of number: Int, in id: Dugnad.ID, by actor: Actor) async throws {
        try await changeCall(of: number, in: id) { group, _, now in
            if group.isWaitingForHelp { group.helpSeenAt = now }
        }
    }

    private func changeCall(
        of number: Int, in id: Dugnad.ID, _ change: @escaping @Sendable (inout Group, Dugnad, Moment) throws -> Void
    ) async throws {
        try await store.write { db in
            guard let there = try Group.fetchOne(db, key: ["dugnad": id, "number": number]) else { throw NotFound() }
            var group = there
            try change(&group, db.dugnad(id), db.now)
            guard group != there else { return }
            try group.update(db)
            try announce([.group(number), .groups], in: id, db: db)
        }
    }

    /// Says one line to every table. It stands until the next step, or until it is taken down.
    ///
    /// - Throws: `Problem` when it cannot be said so, `Refusal` when the room is not under way.
    package func say(_ line: String, in id: Dugnad.ID, by actor: Actor) async throws {
        let line = try TypedText.line(line, longest: Groups.longestLine).required(or: .lineEmpty)
        try await change(line: line, in: id, record: .lineSaid, by: actor)
    }

    package func takeDownLine(in id: Dugnad.ID, by actor: Actor) async throws {
        try await change(line: nil, in: id, record: .lineTakenDown, by: actor)
    }

    private func change(line: String?, in id: Dugnad.ID, record event: Event, by actor: Actor) async throws {
        try await changing(id, by: actor) { db in
            var dugnad = try db.dugnad(id)
            guard dugnad.lineToAll != line else { return nil }
            guard line == nil || dugnad.clock.isRunning else { throw Refusal.notRunning }
            dugnad.sayToAll(line, at: try db.now)
            try dugnad.update(db)
            return Change(event, parts: [.steps])
        }
    }

    /// In characters: it is read at a glance, above what the table is writing.
    package static let longestLine = 100
}

extension Database {
    /// Forgets what tables have asked for: what has been seen, or all of it.
    func forgetCalls(of dugnad: Dugnad.ID, onlySeen: Bool) throws {
        try execute(
            sql: """
                UPDATE roomGroup SET helpAskedAt = NULL, helpSeenAt = NULL
                WHERE dugnad = ? AND helpAskedAt IS NOT NULL AND (helpSeenAt IS NOT NULL OR NOT ?)
                """, arguments: [dugnad, onlySeen])
    }

    /// What was said between tables and moderator in a room that nobody has ended.
    func forgetCalls(before moment: Moment) throws {
        try execute(
            sql: "UPDATE roomGroup SET helpAskedAt = NULL, helpSeenAt = NULL WHERE helpAskedAt < ?",
            arguments: [moment])
        try execute(
            sql: "UPDATE dugnad SET lineToAll = NULL, lineSaidAt = NULL WHERE lineSaidAt < ?", arguments: [moment])
    }
}

extension Refusal {
    fileprivate static let nobodyLeads = Refusal(
        Phrase(
            nb: "Dere er ikke i gang nå, så ordstyreren ser det ikke her. Si det heller direkte.",
            nn: "De er ikkje i gang no, så ordstyraren ser det ikkje her. Sei det heller direkte.",
            en: "You are not under way now, so the moderator will not see it here. Ask in person instead."))
}

extension Problem {
    fileprivate static let lineEmpty = Problem(
        Phrase(
            nb: "Skriv det du vil si til alle.", nn: "Skriv det du vil seie til alle.",
            en: "Write what you want to say to everyone."))
}
