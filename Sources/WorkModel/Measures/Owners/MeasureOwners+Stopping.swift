import GRDB
import Words

/// Who is not to be written to. Of an address that has stopped a fingerprint is kept; and of one that is gone as well,
/// under whoever had it, as long as their link opens something: a stop by an old letter is to reach the address though it
/// has been forgotten and written in anew.
extension MeasureOwners {
    /// No more letters. The address goes at once, and is not written to again though somebody writes it in once more; the
    /// link still opens what was promised, for whoever wants to tell or changes their mind.
    package func stop(at secret: Secret) async throws {
        try await store.write { db in
            guard let owner = try db.measureOwner(at: secret) else { throw NotFound() }
            try db.stop(owner)
        }
        // What is gone from the database is to be gone from its log as well.
        try await store.emptyLog()
    }
}

extension MeasureOwners {
    /// Takes a stop back: the address that has stopped is typed once more, and may be reminded. All that it had is one again,
    /// whichever of its links is used.
    ///
    /// - Throws: `Problem` when it is no address, or another than the one the letters came to.
    package func takeStopBack(_ typed: String, at secret: Secret) async throws {
        try await store.write { db in
            guard let owner = try db.measureOwner(at: secret) else { throw NotFound() }
            let address = try EmailAddress(typed: typed)
            guard try db.had(address, owner) else { throw Problem.isAnotherAddress }
            guard owner.said == .stop else { return }
            try db.takeStopBack(of: owner, at: address)
        }
    }
}

extension Database {
    /// Whoever has that address has asked for no letters from this unit about what they are responsible for.
    func hasStopped(_ address: EmailAddress, in unit: Unit.ID) throws -> Bool {
        try Bool.fetchOne(
            self, sql: "SELECT EXISTS (SELECT 1 FROM ownerStop WHERE unit = ? AND fingerprint = ?)",
            arguments: [unit, MeasureOwner.fingerprint(of: address, in: unit)]) ?? false
    }

    /// Everybody in the unit who has or had that address has said stop.
    fileprivate func stop(_ owner: MeasureOwner) throws {
        guard let print = try fingerprint(of: owner) else {
            return try forgetAddresses(of: [owner.id], said: .stop)
        }
        try keep(print, in: owner.unit)
        try forgetAddresses(of: those(print, in: owner.unit).map(\.id), said: .stop)
    }

    fileprivate func takeStopBack(of owner: MeasureOwner, at address: EmailAddress) throws {
        let print = MeasureOwner.fingerprint(of: address, in: owner.unit)
        for other in try those(print, in: owner.unit) where other.id != owner.id { try merge(other.id, into: owner.id) }
        try execute(
            sql: "DELETE FROM ownerStop WHERE unit = ? AND fingerprint IN (?, ?)",
            arguments: [owner.unit, print, "\(owner.id) \(print)"])
        var back = owner
        (back.address, back.addressKey) = (address, address.key)
        back.say(.yes, at: try now)
        try back.update(self)
        try pruneFingerprints()
        try forgetIdle(owner.id)
    }

    /// What was one's of two that are the same is the other's. Where both have had a measure, it is as one has it still.
    private func merge(_ one: MeasureOwner.ID, into other: MeasureOwner.ID) throws {
        let arguments: StatementArguments = ["one": one, "other": other]
        try execute(
            sql: """
                DELETE FROM ownedMeasure WHERE owner = :other AND ending IS NOT NULL
                    AND measure IN (SELECT measure FROM ownedMeasure WHERE owner = :one AND ending IS NULL)
                """, arguments: arguments)
        for change in [
            "OR IGNORE ownedMeasure SET owner = :other WHERE owner = :one",
            "ownedMeasure SET passedTo = :other WHERE passedTo = :one",
            "ownerLink SET owner = :other WHERE owner = :one", "ownersWord SET owner = :other WHERE owner = :one",
        ] { try execute(sql: "UPDATE \(change)", arguments: arguments) }
        try execute(sql: "DELETE FROM measureOwner WHERE id = ?", arguments: [one])
    }

    /// All in a unit who have or had an address.
    private func those(_ print: String, in unit: Unit.ID) throws -> [MeasureOwner] {
        try MeasureOwner.fetchAll(
            self,
            sql: """
                SELECT * FROM measureOwner WHERE unit = :unit AND (address IS NOT NULL OR EXISTS (
                    SELECT 1 FROM ownerStop WHERE unit = :unit AND fingerprint = measureOwner.id || ' ' || :print))
                """, arguments: ["unit": unit, "print": print]
        ).filter { $0.address.map { MeasureOwner.fingerprint(of: $0, in: unit) == print } ?? true }
    }

    /// Whoever in a unit has stopped letters to an address, to be pointed at; one of no address, if there is none.
    func stopped(_ address: EmailAddress, in unit: Unit.ID, site: String) throws -> MeasureOwner {
        let print = MeasureOwner.fingerprint(of: address, in: unit)
        let there = try MeasureOwner.fetchOne(
            self,
            sql: """
                SELECT * FROM measureOwner WHERE unit = :unit AND said = 'stop' AND EXISTS (
                    SELECT 1 FROM ownerStop WHERE unit = :unit AND fingerprint = measureOwner.id || ' ' || :print)
                """, arguments: ["unit": unit, "print": print])
        if let there { return there }
        let now = try now
        var new = MeasureOwner(address, of: unit, site: site, at: now)
        (new.address, new.addressKey, new.said, new.saidAt) = (nil, nil, .stop, now)
        try new.insert(self)
        try keep("\(new.id) \(print)", in: unit)
        return new
    }

    /// The address that somebody has or had is this one.
    func had(_ address: EmailAddress, _ owner: MeasureOwner) throws -> Bool {
        try fingerprint(of: owner) == MeasureOwner.fingerprint(of: address, in: owner.unit)
    }

    /// Before an address goes.
    func keepFingerprint(of owner: MeasureOwner) throws {
        guard let address = owner.address else { return }
        try keep("\(owner.id) \(MeasureOwner.fingerprint(of: address, in: owner.unit))", in: owner.unit)
    }

    /// Of those who are not here any more nothing is kept but that they have stopped.
    func pruneFingerprints() throws {
        try execute(
            sql: """
                DELETE FROM ownerStop WHERE instr(fingerprint, ' ') > 0
                AND substr(fingerprint, 1, instr(fingerprint, ' ') - 1) NOT IN (SELECT id FROM measureOwner)
                """)
    }

    private func keep(_ fingerprint: String, in unit: Unit.ID) throws {
        try execute(
            sql: "INSERT OR IGNORE INTO ownerStop (unit, fingerprint) VALUES (?, ?)", arguments: [unit, fingerprint])
    }

    /// Of the address that they have, or had.
    private func fingerprint(of owner: MeasureOwner) throws -> String? {
        if let address = owner.address { return MeasureOwner.fingerprint(of: address, in: owner.unit) }
        let kept = try String.fetchOne(
            self, sql: "SELECT fingerprint FROM ownerStop WHERE unit = ? AND fingerprint LIKE ?",
            arguments: [owner.unit, "\(owner.id) %"])
        return kept.map { String($0.drop { $0 != " " }.dropFirst()) }
    }
}

extension MeasureOwner {
    fileprivate static func fingerprint(of address: EmailAddress, in unit: Unit.ID) -> String {
        Fingerprint.of("\(unit) \(address.key)")
    }
}

extension Problem {
    fileprivate static let isAnotherAddress = Problem(
        Phrase(
            nb: "Brevet vårt kom ikke til den adressen. Skriv adressen som fikk brevet.",
            nn: "Brevet vårt kom ikkje til den adressa. Skriv adressa som fekk brevet.",
            en: "Our letter did not come to that address. Type the address that got the letter."))
}
