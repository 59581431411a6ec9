import ArgumentParser
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
        commandName: "units", abstract: "Units that wait to be confirmed.",
        subcommands: [WaitingUnits.self, ConfirmUnit.self])
}

struct WaitingUnits: AsyncParsableCommand {
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
