import WorkModel

/// The people in the tests, always the same.
package enum Person: String, CaseIterable, Sendable {
    /// Knows no code and has no link.
    case stranger
    /// **Ola** takes notes for group 3: has the right code and no cookie.
    case ola
    /// The screen in the hall, with the wall's own link.
    case wall
    /// **Kari** moderates.
    case kari
    /// **Nils** moderates another dugnad.
    case nils
    /// Has the public address of the approved minutes, and tries it as a session.
    case reader
}

/// Kari's dugnad and Nils's, with somebody at every door.
package struct Company: Sendable {
    package let open: OpenSite
    package let hall: Hall
    package let others: Hall
    package let wallSecret: Secret
    package let readerSecret: Secret

    package init(_ open: OpenSite? = nil) async throws {
        self.open = if let open { open } else { try await OpenSite() }
        hall = try await self.open.start()
        others = try await self.open.start(self.open.world.plan(name: "Bergvik"))
        wallSecret = try await hall.dugnader.makeLink(.wall, to: hall.id)
        readerSecret = try await hall.dugnader.makeLink(.reader, to: hall.id)
    }

    package func browser(of person: Person) async throws -> Browser {
        switch person {
        case .stranger, .ola: open.browser()
        case .wall: try await open.browser(with: wallSecret)
        case .kari: try await open.browser(with: hall.secret)
        case .nils: try await open.browser(with: others.secret)
        case .reader: open.browser(cookie: readerSecret.text)
        }
    }
}
