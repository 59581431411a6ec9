import GRDB
import Words

/// How a unit is confirmed, and what the others of the same number are told then.
extension Units {
    /// Says that a unit is what it says. Already confirmed, nothing happens.
    ///
    /// - Parameter site: where the links lead of the letters to the others of the same number.
    /// - Throws: `Refusal` when another unit of the same municipality, district or organisation is confirmed.
    package func confirm(_ id: Unit.ID, at site: String? = nil, by actor: Actor) async throws {
        try await changing(unit: id, by: actor) { db in
            try db.confirm(db.unit(id), at: site) ? .confirmed : nil
        }
    }

    /// Those that wait to be confirmed, the oldest first.
    package func waiting() async throws -> [Unit] {
        try await store.read { db in try db.waitingUnits() }
    }

    /// How many wait that can be confirmed: nobody else has their place.
    package func waitingCount() async throws -> Int {
        try await store.read { db in try db.confirmableUnits().count }
    }

    /// Writes to the operator that units wait, one letter a day, as long as any does.
    ///
    /// - Parameter day: «2026-11-30»
    package func remind(_ operator: EmailAddress, on day: String, at site: String) async throws {
        try await store.write { db in
            guard try !db.confirmableUnits().isEmpty else { return }
            try db.makeLetter(.unitsWaiting, purpose: "unitsWaiting \(day)", to: `operator`, in: .bokmål, from: site)
        }
    }
}

extension Refusal {
    fileprivate static let isConfirmedByAnother = Refusal(
        Phrase(
            nb: "En annen enhet er alt bekreftet for det samme. Kontaktpersonene der må slippe dere inn.",
            nn: "Ei anna eining er alt stadfesta for det same. Kontaktpersonane der må sleppe dykk inn.",
            en:
                "Another unit is already confirmed for the same place or organisation. Its contact persons must let you in."
        ))
}

extension Database {
    /// Confirms a unit, and tells the others of the same number. Who did it is for the caller to record.
    ///
    /// - Returns: false when it is confirmed already.
    /// - Throws: `Refusal` when another has its place.
    @discardableResult
    func confirm(_ unit: Unit, at site: String?) throws -> Bool {
        guard !unit.isConfirmed else { return false }
        guard try confirmedUnit(like: unit) == nil else { throw Refusal.isConfirmedByAnother }
        var unit = unit
        unit.confirm(at: try now)
        try unit.update(self)
        for other in try others(like: unit) { try tell(other, thatItsPlaceIsTakenBy: unit, at: site) }
        return true
    }

    /// What has been told to a unit is answered: it keeps what it has under a name of its own, or has handed it over.
    func forgetPlaceTaken(of unit: Unit.ID) throws {
        try execute(sql: "DELETE FROM placeTaken WHERE unit = ?", arguments: [unit])
    }

    func contacts(of unit: Unit.ID) throws -> [Person] {
        try members(of: unit).filter { $0.role == .contact }.map(\.person)
    }

    func waitingUnits() throws -> [Unit] {
        try Unit.fetchAll(self, sql: "SELECT * FROM unit WHERE confirmedAt IS NULL AND isInvented = 0 ORDER BY madeAt")
    }

    /// Those of them whose place nobody has.
    func confirmableUnits() throws -> [Unit] { try waitingUnits().filter { try confirmedUnit(like: $0) == nil } }

    func unitsWaiting() throws -> LetterContent? {
        let waiting = try confirmableUnits()
        return waiting.first.map { .unitsWaiting(count: waiting.count, since: $0.madeAt) }
    }

    func placeTaken(of id: Unit.ID) throws -> LetterContent? {
        try takerOfPlace(of: id).map { .placeTaken(unit: try unit(id), by: $0) }
    }

    /// The confirmed unit that has the place of one, as long as that has not answered.
    func takerOfPlace(of unit: Unit.ID) throws -> Unit? {
        try Unit.fetchOne(
            self,
            sql: "SELECT unit.* FROM unit JOIN placeTaken ON placeTaken.byUnit = unit.id WHERE placeTaken.unit = ?",
            arguments: [unit])
    }

    /// What is theirs stays theirs. They are in it themselves, so nobody's letter limits this one.
    private func tell(_ unit: Unit, thatItsPlaceIsTakenBy other: Unit, at site: String?) throws {
        try execute(
            sql: "INSERT OR REPLACE INTO placeTaken (unit, byUnit, toldAt) VALUES (?, ?, ?)",
            arguments: [unit.id, other.id, try now])
        guard let site else { return }
        for contact in try contacts(of: unit.id) {
            try makeLetter(
                .placeTaken, purpose: "placeTaken \(unit.id) \(other.id) \(contact.id)", to: contact.address,
                in: contact.language, from: site, unit: unit.id)
        }
    }
}

// MARK: - The same number

extension Database {
    /// The one confirmed unit of the same municipality, district or organisation. A youth group takes nobody's place.
    func confirmedUnit(like unit: Unit) throws -> Unit? { try units(in: Place(of: unit), areConfirmed: true).first }

    func confirmedUnit(like founding: Founding) throws -> Unit? {
        try units(in: Place(of: founding), areConfirmed: true).first
    }

    /// The unconfirmed ones of the same number.
    private func others(like unit: Unit) throws -> [Unit] {
        try units(in: Place(of: unit), areConfirmed: false).filter { $0.id != unit.id && !$0.isInvented }
    }

    private func units(in place: Place, areConfirmed: Bool) throws -> [Unit] {
        try Unit.fetchAll(
            self,
            sql: """
                SELECT * FROM unit WHERE kind = '\(place.kind.rawValue)' AND \(place.condition)
                AND confirmedAt IS \(areConfirmed ? "NOT NULL" : "NULL") ORDER BY madeAt, id
                """, arguments: place.arguments)
    }

    /// What only one confirmed unit can be.
    private struct Place {
        let kind: UnitKind
        let condition: String
        let arguments: StatementArguments

        init(of unit: Unit) {
            self.init(unit.kind, unit.municipalityNumber, unit.districtKey, unit.organisationNumber)
        }

        init(of founding: Founding) {
            self.init(
                founding.kind, founding.municipality?.number, founding.district.map(Districts.key),
                founding.organisationNumber)
        }

        private init(
            _ kind: UnitKind, _ municipality: String?, _ district: String?, _ organisation: OrganisationNumber?
        ) {
            self.kind = kind
            (condition, arguments) =
                switch kind {
                case .municipality: ("municipalityNumber = ?", [municipality])
                case .district: ("municipalityNumber = ? AND districtKey = ?", [municipality, district])
                case .organisation: ("organisationNumber = ?", [organisation])
                case .youthGroup: ("0", [])
                }
        }
    }
}
