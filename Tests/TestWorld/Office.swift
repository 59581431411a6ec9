import Foundation
import Logging
import Testing
import Website
import Words
import WorkModel

/// A unit with the people who act for it.
package struct Office: Sendable {
    package private(set) var doors: Doors
    package let unit: WorkModel.Unit

    /// Fjordvik's people, and one from elsewhere.
    package enum Worker: String, CaseIterable, Sendable {
        /// **Aina** is the contact person.
        case aina
        /// **Siri** is Aina's colleague.
        case siri
        /// **Berit** reads.
        case berit

        package var role: UnitRole {
            switch self {
            case .aina: .contact
            case .siri: .colleague
            case .berit: .reader
            }
        }

        package var name: String { rawValue.capitalized }
    }

    /// - Parameter place: what the addresses of its people end in.
    package init(_ world: World, _ founding: Founding? = nil, at place: String = "fjordvik.example") async throws {
        try await self.init(world.doors, founding, at: place)
    }

    package init(_ doors: Doors, _ founding: Founding? = nil, at place: String = "fjordvik.example") async throws {
        self.doors = doors
        self.place = place
        unit = try await doors.units.found(
            founding ?? Office.founding(), by: Office.signedIn(try Office.address("aina", place), doors), name: "Aina")
        for worker in [Worker.siri, .berit] { try await take(in: worker) }
    }

    private let place: String

    /// The same in a site that is like its own.
    package func at(_ doors: Doors) -> Office {
        var office = self
        office.doors = doors
        return office
    }

    package func address(of worker: Worker) throws -> EmailAddress { try Office.address(worker.rawValue, place) }

    package func person(_ worker: Worker) async throws -> WorkModel.Person {
        let address = try address(of: worker)
        guard let there = try await doors.people.members(of: unit.id).first(where: { $0.person.address == address })
        else { throw Missing(worker.rawValue) }
        return there.person
    }

    package func actor(_ worker: Worker) async throws -> Actor {
        Actor(worker.role, person: try await person(worker).id)
    }

    package func signedIn(_ worker: Worker) async throws -> SignedIn {
        try await Office.signedIn(try address(of: worker), doors)
    }

    /// As the operator does: opens the unit to an address, and whoever signs in with it says yes.
    private func take(in worker: Worker) async throws {
        let address = try address(of: worker)
        try await doors.people.open(worker.role, to: unit.id, for: address, by: .operator)
        let me = try await Office.signedIn(address, doors)
        guard let invitation = try await doors.people.invitations(for: address).first else {
            throw Missing("an invitation")
        }
        _ = try await doors.people.accept(invitation.invitation.id, in: me, name: worker.name)
    }

    /// Somebody from outside whom Aina lets in to lead one of the unit's dugnader.
    ///
    /// - Returns: their address.
    @discardableResult
    package func letIn(_ name: String, to dugnad: Dugnad) async throws -> EmailAddress {
        let address = try Office.address(name, place)
        try await doors.guests.invite(
            address.text, to: dugnad.id, at: "https://allemed.example", by: actor(.aina))
        let me = try await Office.signedIn(address, doors)
        guard let invited = try await doors.guests.invitations(for: address).first else {
            throw Missing("an invitation")
        }
        _ = try await doors.guests.accept(invited.invitation.id, in: me, name: name.capitalized)
        return address
    }

    /// Somebody who has signed in by a link that the operator printed.
    package static func signedIn(_ address: EmailAddress, _ doors: Doors) async throws -> SignedIn {
        let secret = try await doors.signIns.printed(for: address, language: .bokmål)
        guard let entered = try await doors.signIns.enter(by: secret, in: nil, browser: "Firefox/Linux") else {
            throw Missing("a way in")
        }
        return entered.signedIn
    }

    package static func address(_ name: String, _ place: String = "fjordvik.example") throws -> EmailAddress {
        try EmailAddress(typed: "\(name)@\(place)")
    }

    package static func founding(
        _ kind: UnitKind = .organisation, name: String = "Fjordvik kommune", municipality: String = "",
        district: String = "", number: String = ""
    ) throws -> Founding {
        var draft = FoundingDraft(kind: kind)
        (draft.name, draft.municipality, draft.district) = (name, municipality, district)
        draft.organisationNumber = number
        return try draft.check(try Carried.library.get().municipalities)
    }
}

extension OpenSite {
    /// Writes the letters that wait, as the program does each second.
    package func layOutLetters() async throws {
        try await site.outbox(logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }).layOut()
    }

    /// What a letter says that lies in the outbox's folder.
    package func text(of letter: Letter.ID) throws -> String {
        try String(contentsOf: folder.appending(path: "utboks/\(letter).txt"), encoding: .utf8)
    }

    /// The browser of somebody who has signed in with an address, by a link that the operator printed.
    package func browser(signedInAs address: EmailAddress) async throws -> Browser {
        let secret = try await doors.signIns.printed(for: address, language: .bokmål)
        let browser = browser()
        _ = try await browser.post("/logginn/\(secret.text)")
        return browser
    }

    package func browser(of worker: Office.Worker, in office: Office) async throws -> Browser {
        try await browser(signedInAs: office.address(of: worker))
    }
}
