import Testing
import Words

@Suite("Groups of notes that say the same")
struct AlikeNotesTests {
    @Test("Three tables with one idea are one group, with what they have in common")
    func oneGroup() {
        let found = alike("Byttedag for utstyr", "Åpen hall", "Bytedag", "Vi treng ein bytedag for ski", "Flere jenter")
        #expect(found.groups.map(\.notes) == [[0, 2, 3]])
        #expect(found.groups.first?.words.first == "bytedag")
    }

    @Test("A note that is like one of a group but not the others stays outside")
    func noChains() {
        let found = alike("Gratis buss", "Gratis buss til trening", "Gratis frokost", "Frokost på skolen hver dag")
        for group in found.groups { #expect(!(group.notes.contains(0) && group.notes.contains(2))) }
    }

    @Test("The same words are together however many there are, and words that say nothing too")
    func copies() {
        #expect(alike("Ja", "ja!", "Nei").groups.map(\.notes) == [[0, 1]])
        let many = AlikeNotes((0..<200).map { _ in ComparableNote("Flere trenere") })
        #expect(many.groups.map(\.notes) == [Array(0..<200)])
        #expect(many.comparisons == 0)
        #expect(alike("Ja", "ja!", "Nei").alike == [0: [1], 1: [0]])
        #expect(many.alike.count == 200 && many.alike.values.allSatisfy { $0.count <= 12 }, "a page marks them")
    }

    @Test("Twice as many notes are at most twice the work, also when all are about the same few things")
    func growth() {
        let words = ["utstyr", "buss", "gratis", "trener", "hall", "kontingent", "språk", "klubb", "mat", "skole"]
        let comparisons = [500, 1_000, 2_000, 4_000].map { count in
            AlikeNotes(
                (0..<count).map { number in
                    let places = [number % 10, (number / 10) % 10, (number / 100) % 10]
                    return ComparableNote(places.map { words[$0] }.joined(separator: " ") + " nr\(number)")
                }
            ).comparisons
        }
        for (fewer, more) in zip(comparisons, comparisons.dropFirst()) {
            #expect(Double(more) <= 2.2 * Double(fewer), "\(comparisons)")
        }
        #expect(comparisons[3] <= 16 * 4_000)
    }

    @Test("No group is longer than anybody reads through, and no note is marked as like very many others")
    func fewEnough() {
        let found = AlikeNotes((0..<40).map { ComparableNote("Gratis buss til trening \($0)") })
        #expect(!found.groups.isEmpty && found.groups.allSatisfy { $0.notes.count <= 12 })
        #expect(!found.alike.isEmpty && found.alike.values.allSatisfy { $0.count <= 12 })
    }

    private func alike(_ texts: String...) -> AlikeNotes { AlikeNotes(texts.map { ComparableNote($0) }) }
}
