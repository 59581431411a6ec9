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
    func longOnes() {
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

    /// Under a question of two lines.
    private let wide = 24.7
    private let wordy =
        "Gratis lån av instrument og noter det første året for alle som begynner i kulturskolen eller korpset"

    @Test("Three long ideas are whole: the row below them is free", arguments: 1...3)
    func oneRow(count: Int) {
        let fit = WallFit(ideas: Array(repeating: (wordy, false), count: count), height: wide)
        #expect(fit.lines == 9)
    }

    @Test("A long idea among short ones is whole, and six long ones are cut alike")
    func twoRows() {
        let short = Array(repeating: ("Byttedag", false), count: 5)
        #expect(WallFit(ideas: short + [(String(wordy.prefix(80)), false)], height: wide).lines == 9)
        #expect(WallFit(ideas: short, height: wide).size == .roomy)
        let cut = WallFit(ideas: Array(repeating: (wordy, true), count: 6), height: wide)
        #expect(cut.size == .snug)
        #expect(cut.lines == 3)
    }

    @Test("One idea with its answers is as large as there is room for; the longest keeps two lines of its name")
    func large() {
        let few = WallFit(large: "Byttedag", answers: ["", "", ""], width: 75, around: 4, height: wide)
        #expect(few.size == .roomy)
        #expect(few.lines == 9)
        let some = WallFit(
            large: wordy, answers: ["Kulturskolen", "Telle på lageret", "før jul"], width: 75, around: 4, height: wide)
        #expect(some.title == 9)
        let many = WallFit(large: wordy + wordy, answers: [wordy, wordy, wordy], width: 75, around: 4, height: wide)
        #expect(many.title >= 2)
        #expect(many.lines >= 1)
    }
}
