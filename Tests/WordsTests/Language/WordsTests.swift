import Testing
import Words

@Suite("Order, numbers and phrases")
struct WordsTests {
    @Test("The order is the telephone book's: … z æ ø å, and aa as å")
    func order() {
        let right = ["Arendal", "Ås i nord", "Zara", "Ærlend", "Øyvind", "Aage", "Åse"]
        let names = ["Åse", "Zara", "Aage", "Øyvind", "Arendal", "Ærlend"]
        let sorted = names.sorted(by: NorwegianOrder.areInOrder)
        #expect(sorted == ["Arendal", "Zara", "Ærlend", "Øyvind", "Aage", "Åse"])
        #expect(right.sorted(by: NorwegianOrder.areInOrder).last == "Åse")
    }

    @Test("Case does not matter, and neighbours' letters stand with ours")
    func letters() {
        #expect(!NorwegianOrder.areInOrder("oslo", "Oslo"))
        #expect(!NorwegianOrder.areInOrder("Oslo", "oslo"))
        #expect(["Öst", "Äng", "Zoo", "Øst", "Ål"].sorted(by: NorwegianOrder.areInOrder).first == "Zoo")
        #expect(["Čáhci", "Dal", "Cato"].sorted(by: NorwegianOrder.areInOrder) == ["Čáhci", "Cato", "Dal"])
    }

    @Test(
        "Small numbers are words up to and including twelve",
        arguments: [
            (0, "ingen notater"), (1, "ett notat"), (2, "to notater"), (7, "sju notater"), (12, "tolv notater"),
            (13, "13 notater"), (-3, "-3 notater"),
        ])
    func inWords(number: Int, words: String) {
        #expect(Counting.notes.inWords(number).nb == words)
    }

    @Test("One is one in each language, in words and in digits")
    func one() {
        #expect(Counting.notes.inWords(1) == Phrase(nb: "ett notat", nn: "eitt notat", en: "one note"))
        #expect(Counting.notes.inDigits(1) == Phrase(nb: "1 notat", nn: "1 notat", en: "1 note"))
        #expect(Counting.minutes.inDigits(3) == Phrase(nb: "3 minutter", nn: "3 minutt", en: "3 minutes"))
        #expect(Counting.people.inWords(1).nn == "éin deltakar")
    }

    @Test("A phrase answers in the language it is asked in")
    func phrase() {
        let phrase = Phrase(nb: "ikke", nn: "ikkje", en: "not")
        #expect(Language.allCases.map { phrase[$0] } == ["ikke", "ikkje", "not"])
        #expect(Phrase(same: "Fjordvik").map { $0 + "!" } == Phrase(same: "Fjordvik!"))
    }
}
