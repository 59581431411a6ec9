import Foundation
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
}
