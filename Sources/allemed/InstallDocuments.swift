import ArgumentParser
import Documents
import Foundation

struct DocumentsCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "documents", abstract: "What PDF, Word and PowerPoint need.",
        subcommands: [InstallDocuments.self])
}

struct InstallDocuments: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "install",
        abstract: "Makes the Python environment for documents in the data folder. The site may be running.")

    @OptionGroup var data: DataFolder

    func run() async throws {
        let url = URL(filePath: data.path, directoryHint: .isDirectory)
        let folder = DocumentsFolder(in: url, carried: CarriedBytes.files)
        do {
            try await folder.install { line in announce(line) }
        } catch let problem as InstallationProblem {
            throw Trouble(description: problem.description)
        }
    }
}
