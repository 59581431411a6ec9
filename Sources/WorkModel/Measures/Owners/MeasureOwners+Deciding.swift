import GRDB
import Words

/// What the contact person decides, when something became different or stands still.
extension MeasureOwners {
    /// What becomes of a measure that whoever is responsible has told something of.
    package enum Decision: String, Sendable, CaseIterable {
        /// It goes on as the plan has it.
        case goesOn
        case done, waiting, putAway
    }

    /// Decides on what has been told. What they told is the reason when it is put on hold or away, unless another is given.
    ///
    /// - Parameter reason: why, in the contact person's words; may be empty.
    /// - Throws: `Problem` when there is no reason at all, `Refusal` when something else has been told since, or somebody
    ///   has decided.
    package func decide(
        _ decision: Decision, because reason: String, on word: OwnersWord.ID, of measure: Measure.ID, in unit: Unit.ID,
        by actor: Actor
    ) async throws {
        let reason = try TypedText.lines(reason).nilIfEmpty
        try await store.write { db in
            try db.require(.work, of: actor, in: unit)
            let measure = try db.ownMeasure(measure, of: unit)
            guard let told = try OwnersWord.fetchOne(db, key: word), told.measure == measure.id else {
                throw NotFound()
            }
            let latest = try OwnersWord.ID.fetchOne(
                db,
                sql: "SELECT id FROM ownersWord WHERE measure = ? AND waits = 1 ORDER BY at DESC, rowid DESC LIMIT 1",
                arguments: [measure.id])
            guard latest == word else { throw Refusal.isDecided }
            let before = try db.followUp(of: measure)
            var new = before
            switch decision {
            case .goesOn: (new.state, new.reason) = (before.state.isAlive ? before.state : .underWay, nil)
            case .done: (new.state, new.reason) = (.done, nil)
            case .waiting: new.state = .waiting
            case .putAway: new.state = .putAway
            }
            if new.state.needsReason {
                guard let why = reason ?? told.line ?? before.reason else { throw Problem.noReason }
                new.reason = why
            }
            try db.settle(measure.id)
            guard new != before else { return }
            if new.state != before.state { new.since = NorwegianTime.isoDate(try db.now) }
            new.version += 1
            try new.save(db)
            try db.note(
                [
                    MeasureNews(
                        .stateSet, about: new.since, was: before.state.rawValue, became: new.state.rawValue,
                        words: new.reason)
                ], of: measure.id, by: actor)
            try touchDugnad(of: measure, by: actor, db: db)
        }
    }

    /// Leaves a measure that stands still alone for a month.
    package func putAside(_ measure: Measure.ID, in unit: Unit.ID, by actor: Actor) async throws {
        try await store.write { db in
            try db.require(.work, of: actor, in: unit)
            _ = try db.ownMeasure(measure, of: unit)
            try db.execute(
                sql: """
                    INSERT INTO measureAside (measure, until) VALUES (:measure, :until)
                    ON CONFLICT (measure) DO UPDATE SET until = :until
                    """, arguments: ["measure": measure, "until": Standstill.aside(from: try db.now)])
        }
    }
}

extension Problem {
    fileprivate static let noReason = Problem(
        Phrase(
            nb: "Skriv kort hvorfor. Det står i planen, så andre vet det siden.",
            nn: "Skriv kort kvifor. Det står i planen, så andre veit det sidan.",
            en: "Write briefly why. It stands in the plan, so that others know later."))
}

extension Refusal {
    fileprivate static let isDecided = Refusal(
        Phrase(
            nb:
                "Noen har bestemt dette allerede, eller de som er ansvarlige, har fortalt noe nytt. Se over, og velg på nytt.",
            nn:
                "Nokon har alt bestemt dette, eller dei som er ansvarlege, har fortalt noko nytt. Sjå over, og vel på nytt.",
            en:
                "Somebody has decided this already, or those responsible have told something new. Look it over, and choose again."
        ))
}
