import Words

/// The demo's unit: a municipality without a number, which nothing but the demo can found.
extension Demo {
    /// Fjordvik kommune with Aina as its contact person, a dugnad of a year ago, and the next one planned.
    ///
    /// - Returns: what signs Aina in, again and again, as long as the demo runs.
    package func unit() async throws -> Secret {
        guard let address = EmailAddress("aina@fjordvik.example") else { throw NotFound() }
        let secret = try await doors.signIns.printed(
            for: address, language: .bokmål, length: .days(365), isLasting: true)
        guard let aina = try await doors.signIns.enter(by: secret, in: nil, browser: nil)?.signedIn else {
            throw NotFound()
        }
        let founding = Founding(
            kind: .municipality, municipality: nil, district: nil, organisationNumber: nil, level: nil, parent: nil,
            name: "Fjordvik kommune", language: .bokmål)
        let unit = try await doors.units.found(founding, by: aina, name: "Aina", isInvented: true)
        guard let person = try await doors.people.members(of: unit.id).first?.person.id else { throw NotFound() }
        let contact = Actor(UnitRole.contact, person: person)
        let held = try await finished(language: .bokmål, days: 364, for: (unit.id, contact)).dugnad
        let read = try await doors.minutesDesk.minutes(held.id).text(in: .bokmål).fingerprint
        _ = try await doors.minutesDesk.approve(
            read, role: "kontaktperson", language: .bokmål, in: held.id, by: contact)
        try await follow(up: held.id, in: unit.id, by: contact)
        try await plan(for: (unit.id, contact))
        return secret
    }

    /// Takes away what an earlier demo left.
    package func clear() async throws {
        // What an invented dugnad leaves in a real unit's plan is invented too.
        try await doors.actionPlans.forgetInvented()
        for old in try await doors.dugnader.all() where old.isInvented {
            try await doors.dugnader.delete(old.id, by: .program)
        }
        try await doors.units.forgetInvented()
    }
}
