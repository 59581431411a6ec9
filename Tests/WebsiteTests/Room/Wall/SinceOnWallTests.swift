import TestWorld
import Testing
import Website
import Words
import WorkModel

@Suite("How what has been done since last fills the wall")
struct SinceOnWallTests {
    private let alone = 29.0

    private func wall(_ names: [String], page: Int = 0, height: Double = 29) -> SinceOnWall {
        let rows = names.map { SinceText.Row(fate: .done, name: $0, text: "", language: .bokmål) }
        return SinceOnWall(
            SinceText(title: "", lead: "", language: .bokmål, isInvented: false, rows: rows), page: page, height: height
        )
    }

    @Test("Few stand as large as they are drawn, nine of a line each stand on one page, and ten are five and five")
    func filled() {
        #expect(wall(Array(repeating: "Åpen hall", count: 5)).size == .roomy)
        let nine = wall(Array(repeating: "Åpen hall hver fredag", count: 9))
        #expect(nine.pages == [0..<9] && nine.size == .snug && nine.place == nil)
        let ten = wall(Array(repeating: "Åpen hall hver fredag", count: 10))
        #expect(ten.pages == [0..<5, 5..<10] && ten.size == .roomy)
        #expect(ten.place?.nb == "1–5 av 10")
    }

    @Test("Long names take their lines, none is on two pages, and one that fills the wall stands alone")
    func long() {
        let names = (1...8).map { "\($0) " + String(repeating: "utstyr til alle som vil være med ", count: 4) }
        let many = wall(names)
        #expect(many.pages.count > 1 && many.pages.flatMap(Array.init) == Array(0..<8))
        let huge = wall([String(repeating: "ord ", count: 400), "Åpen hall"])
        #expect(huge.pages == [0..<1, 1..<2])
    }

    @Test("A page that is not there is the last; nothing is no page")
    func outside() {
        let names = Array(repeating: "Åpen hall", count: 12)
        #expect(wall(names, page: 99).shown == 6..<12 && wall(names, page: -1).shown == 0..<6)
        #expect(wall([], page: 3).shown.isEmpty)
    }
}
