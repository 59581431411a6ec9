import GRDB
import Words
import WorkModel

/// A club that has held a dugnad and agreed on two first steps: «Åpen dag for rekruttering», which the gymnasts do, and
/// «Utstyrsbank».
package struct RelayingClub: Sendable {
    package let doors: Doors
    /// Nil when nobody owns the dugnad.
    package let office: Office?
    package let hall: Hall
    package let openDay: Measure.ID
    package let equipment: Measure.ID
    package static let site = InvitingOffice.site

    package var id: Dugnad.ID { hall.id }
    package var relays: Relays { doors.relays }

    /// - Parameter baton: of the challenge that its dugnad answers.
    package init(
        _ doors: Doors, _ world: World, _ name: String = "Telemark idrettskrets", isOwned: Bool = true,
        isConfirmed: Bool = true, challengedBy baton: String? = nil, isOver: Bool = true,
        language: Language = .bokmål
    ) async throws {
        let place = "\(name.lowercased().filter { $0.isASCII && $0.isLetter }).example"
        office = isOwned ? try await Office(doors, Office.founding(name: name), at: place) : nil
        if let office, isConfirmed { try await doors.units.confirm(office.unit.id, by: .operator) }
        let by = try await office?.actor(.siri) ?? .moderator
        let started = try await doors.dugnader.start(
            world.plan(.organisation, minutes: 60, groups: 2, language: language, name: name),
            edition: world.library.edition, for: office?.unit.id, challengedBy: baton, by: by)
        hall = Hall(
            doors: doors, id: started.dugnad.id, code: started.dugnad.code, secret: started.secret ?? .new())
        try await hall.go(to: hall.task())
        self.doors = doors
        (openDay, equipment) = (.new(), .new())
        var first = MeasureDraft()
        (first.text, first.owner) = ("Åpen dag for rekruttering", "Turnkretsen")
        first.firstStep = "Spørre klubbene"
        try await doors.measures.add(first, as: openDay, in: id, by: by)
        var second = MeasureDraft()
        second.text = "Utstyrsbank"
        try await doors.measures.add(second, as: equipment, in: id, by: by)
        if isOver { try await doors.runSheets.end(id, by: by) }
    }

    package func actor() async throws -> Actor { try await office?.actor(.siri) ?? .moderator }

    package func board() async throws -> RelayBoard { try await relays.board(of: id, by: actor()) }

    package var both: RelayChoice { RelayChoice([openDay, equipment], showsOwners: false) }

    package func publish(_ choice: RelayChoice? = nil) async throws {
        let choice = choice ?? both
        let read = try await relays.text(choice, of: id, by: actor()).fingerprint
        try await relays.publish(choice, read: read, of: id, by: actor())
    }

    /// - Returns: what leads to *Start en dugnad*.
    @discardableResult
    package func challenge(
        _ club: String, at address: String = "", isMeant: Bool = false, as form: RelayChallenge.ID = .new()
    ) async throws -> String {
        var draft = RelayChallengeDraft()
        (draft.club, draft.address, draft.isMeant) = (club, address, isMeant)
        try await relays.challenge(draft, as: form, of: id, at: RelayingClub.site, by: actor())
        guard let one = try await board().challenged.first(where: { $0.id == form }) else { throw Missing(club) }
        return one.challenge.baton
    }

    package func letters() async throws -> [Letter] {
        guard let office else { return [] }
        return try await doors.letters.all(of: office.unit.id).filter { $0.kind == .relayChallenge }
    }
}
