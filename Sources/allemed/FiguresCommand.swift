import ArgumentParser
import Foundation
import Website
import WorkModel

struct FiguresCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "figures", abstract: "The figures that the challenge picture is made of.",
        subcommands: [LoadFigures.self])
}

struct LoadFigures: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "load",
        abstract: "Loads low income among children from SSB's table 12944 or 08764, or from Bufdir's monitor.",
        discussion:
            "The site may be running. Loading a file twice does no harm. docs/operations.md says where to find it.")

    @OptionGroup var data: DataFolder

    @Argument(help: "JSON-stat or CSV from SSB, .zip or .xlsx from Bufdir.")
    var file: String

    func run() async throws {
        // The whole file is understood before the folder is touched.
        let request = OperatorRequest.loadFigures(file: try readFile(), name: URL(filePath: file).lastPathComponent)
        try await OperatedFolder(path: data.path).carryOut(request)
    }

    private func readFile() throws -> Data {
        let url = URL(filePath: file)
        let carried = try CarriedFiles(CarriedBytes.files)
        let bytes = try GivenFile.bytes(file, largest: LowIncomeFile.largest)
        do {
            _ = try LowIncomeFile(
                Array(bytes), named: url.lastPathComponent, municipalities: carried.municipalities,
                population: carried.childPopulation)
            return bytes
        } catch let problem as FigureFileProblem {
            throw Trouble(description: "\(problem) Nothing was changed.")
        }
    }
}
