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
    /// - Parameters:
    ///   - reason: why, in the contact person's words; may be empty.
    ///   - version: the one of how it goes that she saw.
    /// - Throws: `Problem` when there is no reason at all, `Conflict` when somebody has set another state since, `Refusal`
    ///   when something else has been told since, or somebody has decided.
    package func decide(
        _ decision: Decision, because reason: String, on word: OwnersWord.ID, of measure: Measure.ID,
        from version: Int, in unit: Unit.ID, by actor: Actor
    ) async throws {
        let reason = try TypedText.lines(reason).nilIfEmpty
        try await store.write { db in
            try db.require(.work, of: actor, in: unit)
            let measure = try db.ownMeasure(measure, of: unit)
            guard let told = try OwnersWord.fetchOne(db, key: word), told.measure == measure.id else {
                throw NotFound()
            }
            let before = try db.followUp(of: measure)
            var new = try before.decided(decision, because: reason, on: told)
            if new != before, before.version != version {
                let language = try db.unit(unit).language
                throw Conflict(
                    mine: new.state.inLines(since: NorwegianTime.isoDate(try db.now), new.reason, in: language),
                    theirs: before.state.inLines(since: before.since, before.reason, in: language),
                    version: before.version)
            }
            guard try db.latestWaiting(of: measure.id) == word else { throw Refusal.isDecided }
            try db.settle(measure.id)
            if new.state != before.state { new.since = NorwegianTime.isoDate(try db.now) }
            if new != before {
                new.version += 1
                try new.save(db)
            }
            // That it goes on as before is a decision too.
            let was = new.state == before.state ? nil : before.state.rawValue
            try db.note(
                [MeasureNews(.stateSet, about: new.since, was: was, became: new.state.rawValue, words: new.reason)],
                of: measure.id, by: actor)
            try touchDugnad(of: measure, by: actor, db: db)
        }
    }

    /// Leaves a measure that stands still alone for a month.
    package func putAside(_ measure: Measure.ID, in unit: Unit.ID, by actor: Actor) async throws {
        try await store.write { db in
            try db.require(.work, of: actor, in: unit)
            _ = try db.ownMeasure(measure, of: unit)
            try db.leaveAlone(measure)
            try db.record(.measurePutAside, in: unit, by: actor, about: measure.description)
        }
    }
}

extension FollowUp {
    fileprivate func decided(
        _ decision: MeasureOwners.Decision, because reason: String?, on word: OwnersWord
    ) throws(Problem) -> FollowUp {
        var new = self
        switch decision {
        case .goesOn: (new.state, new.reason) = (state.isAlive ? state : .underWay, nil)
        case .done: (new.state, new.reason) = (.done, nil)
        case .waiting: new.state = .waiting
        case .putAway: new.state = .putAway
        }
        if new.state.needsReason {
            guard let why = reason ?? word.line ?? self.reason else { throw .noReason }
            new.reason = why
        }
        return new
    }
}

extension Database {
    fileprivate func latestWaiting(of measure: Measure.ID) throws -> OwnersWord.ID? {
        try OwnersWord.ID.fetchOne(
            self,
            sql: "SELECT id FROM ownersWord WHERE measure = ? AND waits = 1 ORDER BY at DESC, rowid DESC LIMIT 1",
            arguments: [measure])
    }

    /// It is not said to stand still for a month.
    func leaveAlone(_ measure: Measure.ID) throws {
        try execute(
            sql: """
                INSERT INTO measureAside (measure, until) VALUES (:measure, :until)
                ON CONFLICT (measure) DO UPDATE SET until = :until
                """, arguments: ["measure": measure, "until": Standstill.aside(from: try now)])
    }

    /// Nothing told of a measure waits for a decision any more.
    func settle(_ measure: Measure.ID) throws {
        try execute(sql: "UPDATE ownersWord SET waits = 0 WHERE measure = ? AND waits = 1", arguments: [measure])
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
