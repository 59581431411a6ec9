import GRDB
import Words

/// The door to those outside who are responsible for measures: whom a unit writes to, what they tell by their link, and
/// when they are reminded.
package struct MeasureOwners: Door {
    let house: House
}

// MARK: - Writing to them

extension MeasureOwners {
    /// Writes down the addresses of those who are responsible, and writes to each once: what was agreed, by when, and may
    /// we remind you. Several measures of one address are one letter. An address that stands there already is left as it is.
    ///
    /// - Parameter site: where the links in the letters are to lead.
    /// - Returns: how many letters were made, and the day they go when that is not now.
    /// - Throws: `Problems` at each measure, also when one is not there any more, `Refusal` when the unit is not confirmed,
    ///   `NotFound` when none is its own.
    @discardableResult
    package func add(
        _ draft: OwnerAddressesDraft, in unit: Unit.ID, at site: String, by actor: Actor
    ) async throws -> (letters: Int, goOn: String?) {
        let addresses = try draft.check()
        return try await store.write { db in
            try db.require(.work, of: actor, in: unit)
            guard try db.unit(unit).isConfirmed else { throw Refusal.cannotWrite(.notConfirmed) }
            var problems = Problems<Measure.ID>()
            var owners: [MeasureOwner] = []
            var isAnyOwn = addresses.isEmpty
            for (id, address) in addresses {
                do {
                    let measure = try db.ownMeasure(id, of: unit)
                    isAnyOwn = true
                    guard let owner = try db.addOwner(of: measure, at: address, in: unit, site: site) else { continue }
                    guard try db.isAboutToBeTold(owner.id) || db.mayWrite(to: address) else {
                        throw Problem.tooManyToThem
                    }
                    owners.append(owner)
                    try db.record(.ownerWrittenTo, in: unit, by: actor, about: id.description)
                } catch let problem as Problem {
                    problems.add(id, problem)
                } catch is NotFound {
                    problems.add(id, .isGone)
                }
            }
            guard isAnyOwn else { throw NotFound() }
            try problems.throwIfAny()
            var (letters, day) = (0, String?.none)
            for owner in owners {
                let made = try db.tellOwner(owner.id)
                if made.isNew { letters += 1 }
                day = day ?? made.goesOn
            }
            return (letters, day)
        }
    }

    /// A measure is not theirs to tell of any more: whoever has their link finds it there no longer. With the last one
    /// their address and their links go too; of letters that have gone out the address is known for the rest of their hour,
    /// so that taking away and writing in again is no way to send more.
    ///
    /// - Throws: `NotFound` when it is not theirs, or they are another unit's.
    package func end(
        _ owner: MeasureOwner.ID, of measure: Measure.ID, in unit: Unit.ID, by actor: Actor
    ) async throws {
        try await store.write { db in
            try db.require(.work, of: actor, in: unit)
            _ = try db.ownMeasure(measure, of: unit)
            guard let owner = try db.owner(owner, of: measure, in: unit) else { throw NotFound() }
            try db.execute(
                sql: "DELETE FROM ownedMeasure WHERE measure = ? AND owner = ?", arguments: [measure, owner.id])
            try db.forgetIdle(owner.id)
            try db.record(.ownerTakenAway, in: unit, by: actor, about: measure.description)
        }
    }

    /// The links that somebody has open nothing any more, and a letter goes with a new one: at once, also in the quiet
    /// weeks, for somebody has asked for it.
    ///
    /// - Throws: `Refusal` when there is no address to send it to, it has had letters enough for an hour, or the unit writes
    ///   to nobody.
    package func renewLink(
        of owner: MeasureOwner.ID, for measure: Measure.ID, in unit: Unit.ID, by actor: Actor
    ) async throws {
        try await store.write { db in
            try db.require(.work, of: actor, in: unit)
            guard let owner = try db.owner(owner, of: measure, in: unit) else { throw NotFound() }
            guard try db.unit(unit).isConfirmed else { throw Refusal.cannotWrite(.notConfirmed) }
            guard let address = owner.address else { throw Refusal.noAddressLeft }
            let minute = try db.now.milliseconds / 60_000
            let purpose = "ownerLink \(owner.id) \(minute)"
            if try db.isMade(purpose) { return }
            guard try db.mayWrite(to: address) else { throw Refusal.manyLettersToThem }
            try db.execute(sql: "DELETE FROM ownerLink WHERE owner = ?", arguments: [owner.id])
            try db.writeToOwner(.ownerLink, owner, purpose: purpose)
            try db.record(.ownerLinkRenewed, in: unit, by: actor, about: measure.description)
        }
    }
}

// MARK: - The rhythm

extension MeasureOwners {
    /// How often those of a unit are reminded, and the version to begin a change from.
    package func rhythm(of unit: Unit.ID) async throws -> (rhythm: Rhythm, version: Int) {
        try await store.read { db in try db.rhythm(of: unit) }
    }

    /// - Throws: `Conflict` when somebody else has changed it since.
    package func set(_ rhythm: Rhythm, from version: Int, in unit: Unit.ID, by actor: Actor) async throws {
        let days = rhythm.daysBefore.flatMap { Rhythm.daysToChoose.contains($0) ? $0 : nil }
        let new = Rhythm(daysBefore: days, months: rhythm.months.filter(Rhythm.monthsToChoose.contains))
        try await store.write { db in
            try db.require(.work, of: actor, in: unit)
            let (there, theirs) = try db.rhythm(of: unit)
            guard new != there else { return }
            guard theirs == version else {
                let language = try db.unit(unit).language
                throw Conflict(mine: new.inWords[language], theirs: there.inWords[language], version: theirs)
            }
            let months = "[\(new.months.map(String.init).joined(separator: ","))]"
            try db.execute(
                sql: """
                    INSERT INTO reminderRhythm (unit, daysBefore, months, version) VALUES (:unit, :days, :months, :version)
                    ON CONFLICT (unit) DO UPDATE SET daysBefore = :days, months = :months, version = :version
                    """, arguments: ["unit": unit, "days": new.daysBefore, "months": months, "version": theirs + 1])
            try db.record(.rhythmChanged, in: unit, by: actor)
        }
    }
}

extension Database {
    func rhythm(of unit: Unit.ID) throws -> (rhythm: Rhythm, version: Int) {
        let row = try Row.fetchOne(self, sql: "SELECT * FROM reminderRhythm WHERE unit = ?", arguments: [unit])
        guard let row else { return (.usual, 0) }
        return (Rhythm(daysBefore: row["daysBefore"], months: Rhythm.months(row["months"])), row["version"])
    }

    /// - Throws: `NotFound` for another unit's, for what is nobody's, and for one that is only tried out.
    func ownMeasure(_ id: Measure.ID, of unit: Unit.ID) throws -> Measure { try measure(id, in: .unit(unit)) }

    /// Those whose a measure is now.
    func owners(of measure: Measure.ID) throws -> [MeasureOwner] {
        try MeasureOwner.fetchAll(
            self,
            sql: """
                SELECT measureOwner.* FROM ownedMeasure JOIN measureOwner ON measureOwner.id = ownedMeasure.owner
                WHERE ownedMeasure.measure = ? AND ending IS NULL ORDER BY since, measureOwner.id
                """, arguments: [measure])
    }

    /// One of a unit's that a measure is or was.
    func owner(_ id: MeasureOwner.ID, of measure: Measure.ID, in unit: Unit.ID) throws -> MeasureOwner? {
        guard try ownedMeasure(measure, id) != nil, let owner = try MeasureOwner.fetchOne(self, key: id) else {
            return nil
        }
        return owner.unit == unit ? owner : nil
    }

    func isMade(_ purpose: String) throws -> Bool {
        try Bool.fetchOne(self, sql: "SELECT EXISTS (SELECT 1 FROM letter WHERE purpose = ?)", arguments: [purpose])
            ?? false
    }
}

extension Rhythm {
    /// As it is kept: a JSON list.
    fileprivate static func months(_ json: String) -> [Int] {
        json.split(whereSeparator: { !$0.isWholeNumber }).compactMap { Int($0) }
    }
}

extension Refusal {
    static let noAddressLeft = Refusal(
        Phrase(
            nb: "Adressen er slettet, så det er ingen å sende en ny lenke til. Skriv den inn på nytt.",
            nn: "Adressa er sletta, så det er ingen å sende ei ny lenkje til. Skriv ho inn på nytt.",
            en: "The address has been deleted, so there is nobody to send a new link to. Write it in again."))

    static let manyLettersToThem = Refusal(
        Phrase(
            nb: "Den adressen har fått flere brev den siste timen. Vent en time, og prøv igjen.",
            nn: "Den adressa har fått fleire brev den siste timen. Vent ein time, og prøv igjen.",
            en: "That address has had several letters in the last hour. Wait an hour, and try again."))
}
