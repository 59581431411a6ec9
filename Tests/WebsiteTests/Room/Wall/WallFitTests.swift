import Testing
import Website

@Suite("The wall's list and the height it has")
struct WallFitTests {
    private let underThreeLines = WallFit.height(under: String(repeating: "x", count: 60), isLong: false)
    private let underAgreed = WallFit.height(under: "Dette er vi enige om", isLong: true)

    @Test("Three short notes stand under a question of three lines as large as they are drawn")
    func short() {
        let notes = Array(repeating: "Låne ut fløyter, gratis første år", count: 3)
        let fit = WallFit(notes: notes, height: underThreeLines)
        #expect(fit == WallFit(notes: [], height: 0))
        #expect(fit.size == .roomy)
    }

    @Test("A question is broken between its words: what does not fit on a line takes one more")
    func question() {
        let height = WallFit.height(under: "Hvem er barnet på kortet, og hva stenger?", isLong: false)
        #expect(height == WallFit.height(under: "Hvem er barnet\npå kortet, og hva\nstenger?", isLong: false))
        #expect(height == underThreeLines)
    }

    @Test("One long note is whole while there is room")
    func alone() {
        let fit = WallFit(notes: [String(repeating: "ord ", count: 50)], height: underThreeLines)
        #expect(fit.size == .roomy)
        #expect(fit.lines >= 5)
    }

    @Test("Three of two lines each are whole under a question of three lines; three long ones are cut to that")
    func long() {
        let whole = WallFit(
            notes: Array(repeating: String(repeating: "ord ", count: 20), count: 3), height: underThreeLines)
        #expect(whole.size == .snug)
        #expect(whole.lines >= 4)
        let cut = WallFit(
            notes: Array(repeating: String(repeating: "ord ", count: 60), count: 3), height: underThreeLines)
        #expect(cut.size == .snug)
        #expect(cut.lines == 2)
    }

    @Test("Up to five measures have a line of their own for owner and date; more share it", arguments: 1...9)
    func measures(count: Int) {
        let fit = WallFit(measures: Array(repeating: "Utstyrsbod på biblioteket", count: count), height: underAgreed)
        #expect((fit.size == .rows) == (count > 5))
    }
}
