import ArgumentParser
import Foundation
import Website
import Words
import WorkModel

struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Writes a dugnad as JSON to standard output, in the format of docs/format.md.")

    @OptionGroup var data: DataFolder

    @Argument(help: "The groups' code, such as havn-seil-42.")
    var code: String

    func run() async throws {
        // Reads only, so the site may be running.
        let folder = URL(filePath: data.path, directoryHint: .isDirectory)
        let store: Store
        do {
            store = try Store.open(in: folder, reading: true)
        } catch let other as Store.OtherForm {
            throw Trouble(description: other.description)
        } catch let spoilt as Spoilt {
            throw Trouble(description: spoilt.description)
        } catch let unusable as Unusable {
            throw Trouble(description: unusable.description)
        }
        let doors = Doors(store: store, words: [])
        guard let dugnad = try await doors.dugnader.find(typed: code) else {
            throw Trouble(description: "No dugnad has the code \(code).")
        }
        let json = try await doors.takeouts.takeout(dugnad.id).json()
        try FileHandle.standardOutput.write(contentsOf: json + Data("\n".utf8))
    }
}

struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Reads a dugnad, or a whole unit, in from a file. Twice does no harm, and one that has moved on is left alone.",
        discussion: "The site may be running.")

    @OptionGroup var data: DataFolder

    @Argument(help: "The file.")
    var file: String

    func run() async throws {
        let folder = OperatedFolder(path: data.path)
        // The whole file is understood before the folder is touched.
        if let unit = try UnitFileOnDisk(path: file) {
            let dugnader = unit.dugnader.map { OperatorRequest.importUnitsDugnad(line: $0, unit: unit.id) }
            try await folder.carryOut(
                all: [.importUnit(owner: unit.owner)] + dugnader + [.importForerunners(line: unit.end, unit: unit.id)])
        } else {
            try await folder.carryOut(.import(takeout: readTakeout()))
        }
    }

    private func readTakeout() throws -> Data {
        let data = try GivenFile.bytes(file, largest: Takeout.largest)
        do {
            _ = try Takeout(json: data)
            return data
        } catch let refusal as Refusal {
            throw Trouble(description: refusal.reason.en)
        }
    }
}
