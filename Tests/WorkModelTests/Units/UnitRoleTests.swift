import Foundation
import TestWorld
import Testing
import WorkModel

@Suite("What a role may do in a unit")
struct UnitRoleTests {
    @Test("The table in docs/privacy.md says the same as the code", arguments: UnitRole.Act.allCases)
    func documented(act: UnitRole.Act) throws {
        let text = try String(contentsOf: Repository.file("docs/privacy.md"), encoding: .utf8)
        let row = try #require(text.split(separator: "\n").first { $0.hasPrefix("| \(act.rawValue)") })
        let cells = row.split(separator: "|").dropFirst().map { $0.trimmingCharacters(in: .whitespaces) }
        // A process leader works in the dugnad that they are let in to, and has no part in the unit.
        let answers = UnitRole.allCases.map { $0.may(act) ? "yes" : "no" } + [act == .work ? "that one" : "no"]
        #expect(cells.suffix(4) == answers[...])
    }

    @Test("Whoever may do more may do all that the next may")
    func nested() {
        for act in UnitRole.Act.allCases {
            #expect(UnitRole.contact.may(act))
            #expect(!UnitRole.reader.may(act) || UnitRole.colleague.may(act))
        }
    }
}
