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
            throw ValidationError(other.description)
        } catch let spoilt as Spoilt {
            throw ValidationError(spoilt.description)
        } catch {
            throw ValidationError("There is no database in \(data.path). Which folder is it? Say so with --data DIR.")
        }
        let doors = Doors(store: store, words: [])
        guard let dugnad = try await doors.dugnader.find(typed: code) else {
            throw ValidationError("No dugnad has the code \(code).")
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
        let attributes = try? FileManager.default.attributesOfItem(atPath: file)
        guard let size = (attributes?[.size] as? NSNumber)?.intValue else {
            throw ValidationError("There is no file \(file).")
        }
        do {
            // The size first, so that a file of gigabytes is refused without being read.
            let data =
                size > Takeout.largest ? Data(count: Takeout.largest + 1) : try Data(contentsOf: URL(filePath: file))
            _ = try Takeout(json: data)
            return data
        } catch let refusal as Refusal {
            throw ValidationError(refusal.reason.en)
        }
    }
}
