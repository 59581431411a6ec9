import Foundation
import Words
import WorkModel

/// The lines of a unit's file, which hangs together: it has been looked over whole before anybody gets it.
struct UnitFileOnDisk {
    let id: WorkModel.Unit.ID
    let owner: Data
    let dugnader: [Data]
    let end: Data

    /// Nil for a file of another kind.
    ///
    /// - Throws: a sentence that says which line is wrong.
    init?(path: String) throws {
        // Mapped: what is looked at is read from the disk when it is looked at.
        guard let file = try? Data(contentsOf: URL(filePath: path), options: .alwaysMapped) else { return nil }
        let lines = file.split(separator: UInt8(ascii: "\n"))
        guard let first = lines.first, UnitFile.isOne(firstLine: first) else { return nil }
        var number = 1
        do throws(Refusal) {
            try UnitFile.check(firstLine: first)
            number = 2
            guard lines.count >= 3 else { throw .fileIncomplete }
            owner = lines[1]
            id = try UnitFile.owner(owner).unit.id
            dugnader = Array(lines[2..<lines.count - 1])
            for dugnad in dugnader {
                number += 1
                _ = try UnitFile.dugnad(dugnad)
            }
            number += 1
            end = lines[lines.count - 1]
            guard try UnitFile.count(lastLine: end) == dugnader.count else { throw .fileIncomplete }
        } catch {
            throw Trouble(description: "Line \(number): \(error.reason.en)")
        }
    }
}
