import GRDB
import Words
import WorkModel

/// A dugnad that a unit held on Monday 23 November 2026, with measures, and those who are responsible for them.
package struct PromisingOffice: Sendable {
    package let doors: Doors
    package let office: Office
    package let id: Dugnad.ID
    package static let site = InvitingOffice.site

    package var owners: MeasureOwners { doors.measureOwners }
    package var unit: WorkModel.Unit.ID { office.unit.id }

    package init(_ world: World, isConfirmed: Bool = true) async throws {
        try await self.init(world.doors, world, isConfirmed: isConfirmed)
    }

    package init(
        _ doors: Doors, _ world: World, isConfirmed: Bool = true, language: Language = .bokmål
    ) async throws {
        try await self.init(
            of: InvitingOffice(doors, world, isConfirmed: isConfirmed, days: 0, language: language))
    }

    /// At a dugnad that is there.
    package init(of guests: InvitingOffice) {
        (doors, office, id) = (guests.doors, guests.office, guests.id)
    }

    /// One more measure that was agreed on.
    @discardableResult
    package func agree(
        _ text: String, _ owner: String = "Fjordvik skolekorps", by deadline: String = "", in dugnad: Dugnad.ID? = nil
    ) async throws -> Measure.ID {
        var draft = MeasureDraft()
        (draft.text, draft.owner, draft.deadline) = (text, owner, deadline)
        draft.firstStep = "Ringe rektor"
        let measure = Measure.ID.new()
        try await doors.measures.add(draft, as: measure, in: dugnad ?? id, by: office.actor(.aina))
        return measure
    }

    /// Aina writes an address beside measures.
    @discardableResult
    package func write(_ address: String, _ measures: Measure.ID...) async throws -> (letters: Int, goOn: String?) {
        let draft = OwnerAddressesDraft(measures.map { .init($0, address) })
        return try await owners.add(draft, in: unit, at: PromisingOffice.site, by: office.actor(.aina))
    }

    /// A key as stands in a letter to an address.
    package func key(to address: String) async throws -> Secret {
        let (secret, unit) = (Secret.new(), unit)
        try await doors.store.write { db in
            try db.execute(
                sql: """
                    INSERT INTO ownerLink (fingerprint, owner, madeAt)
                    SELECT ?, id, 1 FROM measureOwner WHERE unit = ? AND addressKey = ?
                    """, arguments: [secret.fingerprint, unit, address])
            guard db.changesCount == 1 else { throw Missing(address) }
        }
        return secret
    }

    /// Writes to an address about measures, and whoever reads it says that they may be reminded.
    package func willing(_ address: String, _ measures: Measure.ID...) async throws -> Secret {
        let draft = OwnerAddressesDraft(measures.map { .init($0, address) })
        try await owners.add(draft, in: unit, at: PromisingOffice.site, by: office.actor(.aina))
        try await deliver()
        let key = try await key(to: address)
        try await owners.set(isReminded: true, at: key)
        return key
    }

    /// - Parameter mended: what they told before, when they mend that.
    @discardableResult
    package func tell(
        _ how: OwnersWord.How, _ line: String = "", number: String = "", of measure: Measure.ID, at key: Secret,
        as word: OwnersWord.ID = .new(), insteadOf mended: OwnersWord.ID? = nil
    ) async throws -> OwnersWord.ID {
        var draft = OwnerDraft()
        (draft.how, draft.line, draft.number) = (how, line, number)
        try await owners.tell(draft, as: word, insteadOf: mended, of: measure, at: key)
        return word
    }

    /// The letters that wait to go now to those responsible.
    package func waiting(_ kind: Letter.Kind? = nil) async throws -> [Letter] {
        try await doors.letters.due(most: 5000).filter { $0.kind.isToOwner && (kind == nil || $0.kind == kind) }
    }

    /// Sends what is to go, and says what each letter said.
    @discardableResult
    package func deliver() async throws -> [(letter: Letter, content: OwnerLetter)] {
        var all: [(letter: Letter, content: OwnerLetter)] = []
        for letter in try await waiting() {
            if let content = try await owners.content(of: letter) {
                all.append((letter, content))
                _ = try await doors.letters.begin(letter.id)
                try await doors.letters.end(letter.id)
            } else {
                try await doors.letters.drop(letter.id)
            }
        }
        return all
    }

    package func row(_ measure: Measure.ID) async throws -> OwnersBoard.Row {
        try await owners.row(of: measure, in: unit, by: office.actor(.aina))
    }

    package func board() async throws -> OwnersBoard {
        try await owners.board(of: unit, by: office.actor(.aina))
    }
}
