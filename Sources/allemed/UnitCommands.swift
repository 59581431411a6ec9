import ArgumentParser
import Foundation
import Website
import WorkModel

struct Invite: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Lets somebody into a unit, and prints a sign-in link for them.",
        discussion: """
            The site may be running. A municipality, a district or an organisation that is not here yet is founded and \
            confirmed by it.
            """)

    @OptionGroup var data: DataFolder

    @Argument(help: "The e-mail address.")
    var address: String

    @Option(help: "A municipality's number or name, an organisation's number, or the unit's own id.")
    var unit: String

    @Option(help: "A district of the municipality: then the unit is the district's.")
    var district: String?

    @Option(help: "What an organisation is called, when it is new here.")
    var name: String?

    @Option(help: "contact, colleague or reader.")
    var role: String = UnitRole.contact.rawValue

    func run() async throws {
        guard let role = UnitRole(rawValue: role) else {
            throw ValidationError("--role is one of \(UnitRole.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        let invitation = OperatorInvitation(address: address, unit: unit, district: district, name: name, role: role)
        try await OperatedFolder(path: data.path).carryOut(.invite(invitation))
    }
}

struct UnitsCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "units", abstract: "Units that wait to be confirmed, and who can confirm them.",
        subcommands: [ListWaitingUnits.self, ConfirmUnit.self, LoadAddresses.self, HandOverUnit.self])
}

struct ListWaitingUnits: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "waiting", abstract: "Lists the units that wait to be confirmed. The site may be running.")

    @OptionGroup var data: DataFolder

    func run() async throws { try await OperatedFolder(path: data.path).carryOut(.unitsWaiting) }
}

struct ConfirmUnit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm", abstract: "Says that a unit is what it says that it is. The site may be running.")

    @OptionGroup var data: DataFolder

    @Argument(help: "Its id, or the beginning of it.")
    var id: String

    func run() async throws { try await OperatedFolder(path: data.path).carryOut(.confirmUnit(id: id)) }
}

struct LoadAddresses: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "addresses", abstract: "Loads the addresses that can confirm a unit, in place of those before.",
        discussion: """
            The site may be running. A line for each: «3405; post@lillehammer.example» for a municipality, «0301 Alna; \
            …» for a district, «123456785; …» for an organisation. What begins with # is a comment. When a line is \
            wrong, nothing is changed.
            """)

    @OptionGroup var data: DataFolder

    @Argument(help: "The list, in UTF-8.")
    var file: String

    func run() async throws {
        // The whole list is understood before the folder is touched.
        let request = OperatorRequest.confirmingAddresses(file: try readFile())
        try await OperatedFolder(path: data.path).carryOut(request)
    }

    private func readFile() throws -> Data {
        let bytes = try GivenFile.bytes(file, largest: ConfirmingAddresses.largest)
        do {
            _ = try ConfirmingAddresses(Array(bytes), municipalities: CarriedFiles(CarriedBytes.files).municipalities)
            return bytes
        } catch let problem as ConfirmingAddressesProblem {
            throw Trouble(description: "\(problem)\nNothing was changed.")
        }
    }
}

struct HandOverUnit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "handover",
        abstract: "For somebody who is gone: what was theirs in a unit becomes another's. The site may be running.")

    @OptionGroup var data: DataFolder

    @Argument(help: "The unit's id, or the beginning of it.")
    var id: String

    @Option(help: "The address of the one who is gone.")
    var from: String

    @Option(help: "The address of the one who takes over, who is in the unit already.")
    var to: String

    func run() async throws {
        try await OperatedFolder(path: data.path).carryOut(.handOver(unit: id, leaver: from, successor: to))
    }
}
