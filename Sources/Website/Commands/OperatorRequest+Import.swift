import Foundation
import Words
import WorkModel

extension Site {
    /// Reads a dugnad in from a file.
    func readIn(_ file: Data) async throws -> [String] {
        let takeout = try await SlowWork.apart { Result { try Takeout(json: file) } }.get()
        switch try await doors.takeouts.readIn(takeout, by: .operator) {
        case .alreadyHere(let dugnad):
            return ["Already here, unchanged: \(dugnad.nameAndDistrict), \(dugnad.code). Nothing was done."]
        case .imported(let dugnad, let moderator):
            // Its revisions are used anew: pages may be kept from one with the same number that was deleted.
            frame.forgetKeptPages()
            return [
                "Read in: \(dugnad.nameAndDistrict), code \(dugnad.code).",
                "New moderator's link, shown only now: \(Path.entry(moderator).text)",
            ]
        }
    }

    /// Reads a unit in, without its dugnader.
    func readIn(owner line: Data) async throws -> [String] {
        let owner = try UnitFile.owner(line)
        guard try await doors.takeouts.readIn(owner, by: .operator) else {
            return ["\(owner.unit.name) is here already, and is left as it is."]
        }
        return [
            "Read in: \(owner.unit.name), with \(owner.people.count) people. It waits to be confirmed, and nobody is signed in.",
            "Confirm it:  allemed units confirm \(owner.unit.id)",
            "Let somebody in:  allemed invite EPOST --unit \(owner.unit.id)",
        ]
    }

    /// Reads one of a unit's dugnader in.
    func readIn(dugnad line: Data, of unit: WorkModel.Unit.ID) async throws -> [String] {
        let read = try await SlowWork.apart { Result { try UnitFile.dugnad(line) } }.get()
        do {
            switch try await doors.takeouts.readIn(read, of: unit, by: .operator) {
            case .imported(let dugnad):
                frame.forgetKeptPages()
                return ["Read in: \(dugnad.nameAndDistrict), code \(dugnad.code)."]
            case .alreadyHere(let dugnad):
                return ["Already here, unchanged: \(dugnad.nameAndDistrict), \(dugnad.code)."]
            case .takenIn(let dugnad):
                return ["Already here, and the unit's now: \(dugnad.nameAndDistrict), \(dugnad.code)."]
            case .anothers(let dugnad):
                return ["Left alone, because it is another unit's here: \(dugnad.nameAndDistrict), \(dugnad.code)."]
            }
        } catch let refusal as Refusal {
            // The others are read in all the same.
            return ["Left alone: \(refusal.reason.en)"]
        }
    }

    /// Links a unit's dugnader as they were linked where the file is from, and reads in what its plan has besides.
    func readIn(forerunners line: Data, of unit: WorkModel.Unit.ID) async throws -> [String] {
        try await doors.takeouts.readIn(try UnitFile.forerunners(lastLine: line), of: unit, by: .operator)
        try await doors.takeouts.readIn(try UnitFile.plan(lastLine: line), of: unit, by: .operator)
        return []
    }
}
