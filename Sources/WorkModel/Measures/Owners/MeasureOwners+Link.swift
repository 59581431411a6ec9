import GRDB
import Words

/// What is done by the link in a letter. It does what it says and nothing else, and what is done twice is done once.
extension MeasureOwners {
    /// Whether they may be reminded. Yes begins today: what has been due before is not caught up with.
    package func set(isReminded: Bool, at secret: Secret) async throws {
        try await store.write { db in
            guard var owner = try db.measureOwner(at: secret) else { throw NotFound() }
            let said: MeasureOwner.Said = isReminded ? .yes : .no
            guard owner.canBeAsked, owner.said != said else { return }
            owner.say(said, at: try db.now)
            try owner.update(db)
        }
    }

    /// Takes in how it goes. All that is told is kept; the latest holds, unless the contact person has put the measure on
    /// hold or away, or it became something else: then she decides.
    ///
    /// - Parameters:
    ///   - word: the form's, so that one sent twice is kept once.
    ///   - mended: what they told before, when this is to stand in its place.
    /// - Throws: `Problems` of the draft, `NotFound` for a link that does not open this one.
    package func tell(
        _ draft: OwnerDraft, as word: OwnersWord.ID, insteadOf mended: OwnersWord.ID? = nil, of measure: Measure.ID,
        at secret: Secret
    ) async throws {
        let told = try draft.check()
        try await store.write { db in
            let (owner, relation) = try db.owned(measure, at: secret)
            guard relation.isActive else { throw Refusal.isNotTheirs }
            guard try !OwnersWord.exists(db, key: word) else { return }
            let measure = try db.ownMeasure(relation.measure, of: owner.unit)
            try db.take(told, as: word, insteadOf: mended, of: measure, from: owner)
            try touchDugnad(of: measure, by: .owner, db: db)
        }
    }

    /// Gives a measure to another address, which gets a letter of its own that tells and asks.
    ///
    /// - Throws: `Problems` when it is no address, or has had letters enough; `Refusal` when it has been given on too often.
    package func passOn(_ measure: Measure.ID, to typed: String, at secret: Secret) async throws {
        try await store.write { db in
            let (owner, relation) = try db.owned(measure, at: secret)
            let address = try EmailAddress(typed: typed)
            guard try address.key != owner.addressKey && !db.had(address, owner) else { throw Problem.isYourOwn }
            guard relation.isActive else {
                guard try db.hasPassed(relation, to: address) else { throw Refusal.isNotTheirs }
                return
            }
            guard relation.times < MeasureOwner.mostTimesPassedOn else { throw Problem.passedOnTooOften }
            // What is not to be done any more is told whoever it is for: nobody learns of others that they have stopped.
            guard try !db.followUp(of: db.ownMeasure(measure, of: owner.unit)).state.isClosed else {
                throw Problem.isClosed
            }
            guard try db.mayWrite(to: address) else { throw Problem.tooManyToThem }
            try db.pass(relation, from: owner, to: address)
            try touchDugnad(of: db.ownMeasure(measure, of: owner.unit), by: .owner, db: db)
        }
        // An address may be gone with it, and is to be gone from the log as well.
        try await store.emptyLog()
    }

    /// They say that it is not theirs. The contact person sees it.
    ///
    /// - Parameter line: whose it may be, in their words; may be empty.
    package func disown(_ measure: Measure.ID, saying line: String, at secret: Secret) async throws {
        let line = try TypedText.line(line)
        try await store.write { db in
            let (owner, before) = try db.owned(measure, at: secret)
            guard before.isActive else { return }
            var relation = before
            (relation.ending, relation.endedAt) = (.notOurs, try db.now)
            try relation.update(db)
            try db.note([MeasureNews(.notOurs, words: line.nilIfEmpty)], of: measure, by: .owner)
            try db.forgetIdle(owner.id)
            try touchDugnad(of: db.ownMeasure(measure, of: owner.unit), by: .owner, db: db)
        }
        try await store.emptyLog()
    }
}

extension Database {
    fileprivate func owned(_ measure: Measure.ID, at secret: Secret) throws -> (MeasureOwner, OwnedMeasure) {
        guard let owner = try measureOwner(at: secret), let relation = try ownedMeasure(measure, owner.id) else {
            throw NotFound()
        }
        return (owner, relation)
    }

    fileprivate func take(
        _ told: OwnerDraft.Told, as word: OwnersWord.ID, insteadOf mended: OwnersWord.ID?, of measure: Measure,
        from owner: MeasureOwner
    ) throws {
        var followUp = try followUp(of: measure)
        let now = try now
        let before = followUp.state
        // What the contact person has put on hold or away is hers to take up again.
        let isHers = before == .waiting || before == .putAway
        let state = isHers ? nil : told.how.state
        let waits = told.how == .different || (isHers && told.how.state != before)
        let one = OwnersWord(
            id: word, measure: measure.id, owner: owner.id, at: now, how: told.how, line: told.line,
            hundredths: told.tally?.hundredths, exactness: told.tally?.exactness, counted: told.tally?.of, waits: waits)
        try one.insert(self)
        let effects = try keepEffect(of: one, insteadOf: mended)
        // The latest of theirs holds, so what waited for a decision need not wait any more; what others told still does.
        if !waits {
            try execute(
                sql: "UPDATE ownersWord SET waits = 0 WHERE measure = ? AND owner = ? AND waits = 1",
                arguments: [measure.id, owner.id])
        }
        if let state, state != before {
            (followUp.state, followUp.since, followUp.reason) = (state, NorwegianTime.isoDate(now), nil)
            followUp.version += 1
            try followUp.save(self)
        }
        try note(
            effects + [
                MeasureNews(
                    .told, about: word.description, was: before.rawValue, became: told.how.rawValue, words: told.line)
            ], of: measure.id, by: .owner)
    }

    /// Whoever has asked not to be written to gets no letter, and the one who gives it on is not told so.
    fileprivate func pass(_ relation: OwnedMeasure, from owner: MeasureOwner, to address: EmailAddress) throws {
        let measure = try ownMeasure(relation.measure, of: owner.unit)
        var ended = relation
        (ended.ending, ended.endedAt) = (.passedOn, try now)
        try ended.update(self)
        if try hasStopped(address, in: owner.unit) {
            ended.passedTo = try stopped(address, in: owner.unit, site: owner.site).id
            try ended.update(self)
        } else {
            let other = try addOwner(
                of: measure, at: address, in: owner.unit, site: owner.site, times: relation.times + 1)
            ended.passedTo = try (other ?? self.owner(at: address, in: owner.unit))?.id
            try ended.update(self)
            if let other { try tellOwner(other.id) }
        }
        try note([MeasureNews(.passedOn)], of: measure.id, by: .owner)
        try forgetIdle(owner.id)
    }

    fileprivate func hasPassed(_ relation: OwnedMeasure, to address: EmailAddress) throws -> Bool {
        guard relation.ending == .passedOn, let other = relation.passedTo else { return false }
        return try MeasureOwner.fetchOne(self, key: other).map { try had(address, $0) } ?? false
    }
}

extension Refusal {
    fileprivate static let isNotTheirs = Refusal(
        Phrase(
            nb:
                "Dere har sendt dette videre, eller sagt at det ikke er deres. Si fra til dem som følger opp planen, om det er feil.",
            nn:
                "De har sendt dette vidare, eller sagt at det ikkje er dykkar. Sei frå til dei som følgjer opp planen, om det er feil.",
            en:
                "You have passed this on, or said that it is not yours. Tell those who follow up the plan if that is wrong."
        )
    )
}

extension Problem {
    fileprivate static let isYourOwn = Problem(
        Phrase(
            nb: "Dette er adressen vi skriver til nå. Skriv adressen til den som skal ha det i stedet.",
            nn: "Dette er adressa vi skriv til no. Skriv adressa til den som skal ha det i staden.",
            en: "This is the address that we write to now. Write the address of whoever is to have it instead."))

    fileprivate static let passedOnTooOften = Problem(
        Phrase(
            nb: "Dette er sendt videre tre ganger. Si fra til dem som følger opp planen, så finner de rett sted.",
            nn: "Dette er sendt vidare tre gonger. Sei frå til dei som følgjer opp planen, så finn dei rett stad.",
            en:
                "This has been passed on three times. Tell those who follow up the plan, and they will find the right place."
        ))

    static let tooManyToThem = Problem(
        Phrase(
            nb: "Den adressen har fått mange brev den siste timen. Prøv igjen om en time.",
            nn: "Den adressa har fått mange brev den siste timen. Prøv igjen om ein time.",
            en: "That address has had many letters in the last hour. Try again in an hour."))
}
