import GRDB
import Words

/// How a letter goes out: it waits, it is under way, and it is sent, refused, put off, or nobody knows.
extension Letters {
    /// What is to go out now, the oldest first. Invitations to many let what somebody waits for go before them, and
    /// receipts, which strangers cause, let whoever signs in do. What the program writes to those responsible by itself
    /// is held in the quiet weeks, though it was due before.
    package func due(most: Int = 100) async throws -> [Letter] {
        try await store.read { db in
            try Letter.fetchAll(
                db,
                sql: """
                    SELECT * FROM letter WHERE state = 'waiting' AND (nextAt IS NULL OR nextAt <= :now)
                        AND (NOT :isQuiet OR kind NOT IN ('ownerAsked', 'ownerReminder', 'ownerChanged'))
                    ORDER BY kind IN (
                            'invited', 'reminder', 'askedAgain', 'moved', 'cancelled', 'ownerAsked', 'ownerReminder',
                            'ownerChanged'),
                        kind = 'receipt',
                        madeAt, id LIMIT :most
                    """,
                arguments: [
                    "now": try db.now, "most": most, "isQuiet": QuietDays.isQuiet(NorwegianTime.isoDate(try db.now)),
                ])
        }
    }

    /// What a letter says, with a new key in it; the key it had opens nothing more. Nil when there is nothing to say any
    /// more: the invitation is withdrawn, or the digits are over.
    package func content(of letter: Letter) async throws -> LetterContent? {
        try await store.write { db in try db.content(of: letter) }
    }

    /// It has nothing to say any more.
    package func drop(_ id: Letter.ID) async throws {
        try await store.write { db in try db.execute(sql: "DELETE FROM letter WHERE id = ?", arguments: [id]) }
    }

    /// How many wait to go, also those that are put off, and of how many it is not known whether they went.
    package func unsettled() async throws -> (waiting: Int, unsure: Int) {
        try await store.read { db in
            func count(_ state: Letter.State) throws -> Int {
                try Int.fetchOne(db, sql: "SELECT count(*) FROM letter WHERE state = ?", arguments: [state.rawValue])
                    ?? 0
            }
            return (try count(.waiting), try count(.unsure))
        }
    }

    // MARK: By hand

    /// There is no mail here: the letter lies in the outbox.
    package func lay(_ id: Letter.ID) async throws { try await set(.lying, of: id, from: .waiting) }

    /// Those that lie there for somebody to give by hand.
    package func lying() async throws -> Set<Letter.ID> {
        try await store.read { db in try Letter.ID.fetchSet(db, sql: "SELECT id FROM letter WHERE state = 'lying'") }
    }

    /// Those of a unit that have lain there since a moment or longer, those that came first first.
    package func lying(of unit: Unit.ID, since moment: Moment) async throws -> [Letter] {
        try await store.read { db in
            try Letter.fetchAll(
                db,
                sql: """
                    SELECT * FROM letter WHERE unit = ? AND state = 'lying' AND triedAt <= ? ORDER BY triedAt, madeAt, id
                    """, arguments: [unit, moment])
        }
    }

    /// How many of a unit lie there, and since when the last of them has. When there are very many, the rest come once these
    /// are marked as delivered. Nil when none does.
    package func lying(of unit: Unit.ID) async throws -> (count: Int, since: Moment)? {
        try await store.read { db in
            let row = try Row.fetchOne(
                db,
                sql: """
                    SELECT count(*) AS number, max(triedAt) AS since FROM (SELECT triedAt FROM letter
                        WHERE unit = ? AND state = 'lying' ORDER BY triedAt, madeAt, id LIMIT ?)
                    """, arguments: [unit, Letters.mostTogether])
            return row.flatMap { row in (row["since"] as Moment?).map { (row["number"], $0) } }
        }
    }

    private static let mostTogether = 2000

    // MARK: By a mail server

    /// It is being handed over. What is under way when the program stops may have come: it is never sent again by itself.
    ///
    /// - Returns: false when it is not to go out any more.
    package func begin(_ id: Letter.ID) async throws -> Bool {
        try await store.write { db in
            try db.execute(
                sql:
                    "UPDATE letter SET state = 'underWay', triedAt = ?, tries = tries + 1 WHERE id = ? AND state = 'waiting'",
                arguments: [try db.now, id])
            return db.changesCount > 0
        }
    }

    /// The server has taken it.
    package func end(_ id: Letter.ID) async throws { try await set(.sent, of: id, from: .underWay) }

    /// The server will not have it, now or later.
    package func refuse(_ id: Letter.ID, _ answer: String) async throws {
        try await set(.refused, of: id, from: .underWay, answer)
    }

    /// The server had it, and was gone before it answered.
    package func doubt(_ id: Letter.ID, _ answer: String) async throws {
        try await set(.unsure, of: id, from: .underWay, answer)
    }

    /// Not now: it is tried again after growing pauses, for three days.
    package func putOff(_ id: Letter.ID, _ answer: String) async throws {
        try await store.write { db in
            guard let letter = try Letter.fetchOne(db, key: id), letter.state == .underWay else { return }
            let now = try db.now
            let isOver = now - letter.madeAt >= Letters.longestTrying
            try db.execute(
                sql: "UPDATE letter SET state = ?, nextAt = ?, answer = ? WHERE id = ?",
                arguments: [
                    (isOver ? Letter.State.refused : .waiting).rawValue,
                    isOver ? nil : now + Letters.pause(after: letter.tries), Letters.kept(answer), id,
                ])
        }
    }

    /// The fault is ours, so it counts as not tried.
    package func takeBack(_ id: Letter.ID) async throws {
        try await store.write { db in
            try db.execute(
                sql:
                    "UPDATE letter SET state = 'waiting', tries = max(tries - 1, 0) WHERE id = ? AND state = 'underWay'",
                arguments: [id])
        }
    }

    /// At start: what was under way when the program stopped may have come or not.
    package func doubtWhatWasUnderWay() async throws {
        try await store.write { db in
            try db.execute(sql: "UPDATE letter SET state = 'unsure' WHERE state = 'underWay'")
        }
    }

    /// Somebody knows what became of one that is unsure: it came, or it is to be sent once more.
    package func settle(_ id: Letter.ID, of unit: Unit.ID, came: Bool, by actor: Actor) async throws {
        try await changing(unit: unit, by: actor) { db in
            try db.require(.letters, of: actor, in: unit)
            try db.execute(
                sql: """
                    UPDATE letter SET state = ?, nextAt = NULL, answer = NULL, returnedAt = NULL
                    WHERE id = ? AND unit = ? AND state IN ('unsure', 'refused')
                    """, arguments: [(came ? Letter.State.delivered : .waiting).rawValue, id, unit])
            return db.changesCount > 0 ? (came ? .letterDelivered : .letterSentAgain) : nil
        }
    }

    /// How long one is tried.
    package static let longestTrying = Moment.Length.days(3)

    /// A minute, five, twenty, an hour; then every four hours.
    static func pause(after tries: Int) -> Moment.Length {
        switch tries {
        case ...1: .minutes(1)
        case 2: .minutes(5)
        case 3: .minutes(20)
        case 4: .hours(1)
        default: .hours(4)
        }
    }

    private func set(
        _ state: Letter.State, of id: Letter.ID, from before: Letter.State, _ answer: String? = nil
    ) async throws {
        try await store.write { db in
            try db.execute(
                sql: "UPDATE letter SET state = ?, triedAt = ?, answer = ? WHERE id = ? AND state = ?",
                arguments: [state.rawValue, try db.now, answer.map(Letters.kept), id, before.rawValue])
        }
    }

    static func kept(_ answer: String) -> String? {
        PlainText.cut(PlainText.line(answer), to: 500).nilIfEmpty
    }
}
