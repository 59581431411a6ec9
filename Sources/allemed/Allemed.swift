import ArgumentParser
import Foundation
import WorkModel

/// The program: one command for each thing it does.
@main
struct Allemed: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "allemed",
        abstract: "Dugnader where people agree on how every child gets to take part.",
        subcommands: [
            Serve.self, Demonstrate.self, Export.self, Import.self, Content.self, DocumentsCommands.self,
            FiguresCommand.self, Invite.self, UnitsCommands.self, LinksCommands.self, DugnaderCommands.self,
            SessionsCommands.self, Prune.self, MailCommands.self, Backup.self, PutBack.self, Doctor.self,
        ])

    static let number = "0.1.0"

    static func main() async {
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let trouble as Trouble {
            complain("Error: \(trouble)")
            Foundation.exit(trouble.exitCode)
        } catch {
            exit(withError: error)
        }
    }

    @Flag(help: "Show the version.")
    var version = false

    @Flag var materials: Detail?

    enum Detail: EnumerableFlag {
        case all, sbom

        static func help(for detail: Detail) -> ArgumentHelp? {
            switch detail {
            case .all: "With --version: also what the program was made with."
            case .sbom: "With --version: that as a bill of materials, CycloneDX 1.5 in JSON."
            }
        }
    }

    // Here and not in `run`, which is not called when a command follows.
    func validate() throws {
        guard version else {
            guard materials == nil else { throw ValidationError("--all and --sbom go with --version.") }
            return
        }
        switch materials {
        case nil: throw CleanExit.message(Self.number)
        case .all: throw CleanExit.message(try Materials().listed(sqlite: Store.versionOfSQLite()))
        case .sbom: throw CleanExit.message(try BillOfMaterials(Materials()).json())
        }
    }
}

/// Where the data is.
struct DataFolder: ParsableArguments {
    @Option(name: .customLong("data"), help: "The folder with the database. It is made if it is not there.")
    var path = "data"
}
