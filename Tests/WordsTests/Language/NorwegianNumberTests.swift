import TestWorld
import Testing
import Words

@Suite("Numbers as Språkrådet writes them")
struct NorwegianNumberTests {
    @Test(
        "A space that does not break stands between the thousands",
        arguments: [
            (0, "0"), (999, "999"), (4120, "4 120"), (1_101_380, "1 101 380"), (-210, "−210"), (-1234, "−1 234"),
        ])
    func whole(number: Int, written: String) {
        #expect(NorwegianNumber.whole(number).spaced == written)
        #expect(!NorwegianNumber.whole(number).contains(" "))
    }

    @Test("A change has its sign, except when there is none", arguments: [(5, "+5"), (0, "0"), (-5, "−5")])
    func change(number: Int, written: String) {
        #expect(NorwegianNumber.change(number) == written)
    }

    @Test(
        "Per cent has one decimal, a comma, and a space that does not break",
        arguments: [(12.3, "12,3 %"), (9.0, "9,0 %"), (-4.76, "−4,8 %"), (0.04, "0,0 %"), (99.96, "100,0 %")])
    func percent(number: Double, written: String) {
        #expect(NorwegianNumber.percent(number).spaced == written)
    }
}
