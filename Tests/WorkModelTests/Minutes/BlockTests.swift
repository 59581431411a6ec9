import TestWorld
import Testing
import WorkModel

@Suite("The minutes as plain text, and back")
struct BlockTests {
    @Test("What the program writes comes back as it was", arguments: 1...60)
    func roundTrip(seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        let blocks = (0..<Int.random(in: 1...6, using: &random)).map { _ in block(&random) }
        let text = blocks.asText
        #expect([Block](text: text).asText == text)
    }

    @Test("Headings, paragraphs and lists are known again, with what stands under")
    func known() {
        let blocks: [Block] = [
            .heading("Veier inn"), .paragraph("Først dette.\nSå dette."),
            .list([.init("Byttedag", under: [.init("Bord 1"), .init("Bord 3")]), .init("Åpen hall")]),
            .paragraph("Til slutt."),
        ]
        #expect([Block](text: blocks.asText) == blocks)
    }

    @Test("Where a line comes from stands after it")
    func source() {
        let blocks: [Block] = [.list([.init("Byttedag", source: "Bord 3")])]
        #expect(blocks.asText == "- Byttedag (Bord 3)")
    }

    @Test("A note of several lines is one line of a list")
    func severalLines() {
        #expect([Block.list([.init("en\nto\n\n- tre")])].asText == "- en to - tre")
    }

    @Test("Nothing anybody writes is refused or lost", arguments: 1...200)
    func anything(seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        let pieces = [
            "- ", "## ", "#", "-", "  - ", "    ", "\n", "\n\n", "ord", "å", "🙂", "\t", " ", "(Bord 1)", "\u{2028}",
        ]
        let text = (0..<30).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        let again = [Block](text: text).asText
        #expect(letters(again) == letters(text))
        #expect([Block](text: again).asText == again)
    }

    /// Everything that is not a sign of the form itself.
    private func letters(_ text: String) -> String { text.filter { !$0.isWhitespace && $0 != "-" && $0 != "#" } }

    private func block(_ random: inout SeededRandom) -> Block {
        switch Int.random(in: 0...2, using: &random) {
        case 0: .heading(words(&random))
        case 1:
            .paragraph((0...Int.random(in: 0...2, using: &random)).map { _ in words(&random) }.joined(separator: "\n"))
        default:
            .list(
                (0...Int.random(in: 0...3, using: &random)).map { _ in
                    let under = (0..<Int.random(in: 0...2, using: &random)).map { _ in Block.Item(words(&random)) }
                    return Block.Item(
                        words(&random), source: Bool.random(using: &random) ? "Bord 2" : nil, under: under)
                })
        }
    }

    private func words(_ random: inout SeededRandom) -> String {
        let all = ["Byttedag", "for", "alle", "–", "kl. 18.00", "(og", "mer)", "#1", "50 %"]
        return (0...Int.random(in: 0...4, using: &random)).map { _ in all.randomElement(using: &random) ?? "" }
            .joined(separator: " ")
    }
}
