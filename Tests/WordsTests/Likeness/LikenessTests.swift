import TestWorld
import Testing
import Words

@Suite("Notes that say the same")
struct LikenessTests {
    @Test("At least sixteen of twenty equal pairs are suggested, and at most two of ten others", arguments: lists)
    func hitRate(name: String, pairs: LikenessPairs) {
        #expect(pairs.same.count == 20 && pairs.different.count == 10)
        let missed = pairs.same.filter { Likeness($0.first, $0.second) == nil }
        let wrong = pairs.different.filter { Likeness($0.first, $0.second) != nil }
        #expect(missed.count <= 4, "\(name): \(missed)")
        #expect(wrong.count <= 2, "\(name): \(wrong)")
    }

    @Test("A suggestion tells which words made it, as people wrote them")
    func words() throws {
        let likeness = try #require(Likeness("Byttedagar for utstyr", "BYTTEKVELDER på skolen"))
        #expect(likeness.words == ["byttedagar", "byttekvelder"])
        let exchanged = try #require(Likeness("Samle alt på ett sted", "Ei oversikt på nettet"))
        #expect(Array(exchanged.words.prefix(2)) == ["ett sted", "oversikt"])
    }

    @Test("It does not matter which note is named first")
    func symmetry() {
        for pair in lists.flatMap({ $0.1.same + $0.1.different }) {
            let (there, back) = (Likeness(pair.first, pair.second), Likeness(pair.second, pair.first))
            #expect(there?.strength == back?.strength, "\(pair)")
            let words = there?.words ?? []
            #expect(words.count % 2 == 0)
            #expect((0...1).contains(there?.strength ?? 0))
        }
    }

    @Test("The opposite is not the same", arguments: opposites)
    func contrary(pair: LikenessPair) {
        #expect(Likeness(pair.first, pair.second) == nil)
    }

    @Test("The same with «ikke» in both is the same", arguments: agreements)
    func agreed(pair: LikenessPair) {
        #expect(Likeness(pair.first, pair.second) != nil)
    }

    @Test("The same words are the same, whatever they are", arguments: anyWords)
    func identical(text: String) {
        #expect(Likeness(text, text.uppercased())?.strength == 1)
    }

    @Test("Words that fit any note put nothing together", arguments: chance)
    func togetherByChance(pair: LikenessPair) {
        #expect(Likeness(pair.first, pair.second) == nil)
    }

    @Test("Nothing people can type makes the comparison fail or become slow", .timeLimit(.minutes(10)))
    func anything() {
        var random = SeededRandom(seed: 2026)
        let texts = (0..<2_000).map { _ in random.text(from: alphabet, atMost: 20) }
        for (first, second) in zip(texts, texts.dropFirst()) {
            #expect((0...1).contains(Likeness(first, second)?.strength ?? 0))
        }
        let long = ["a", "bytte", "ikke ", "gratis ", "🎺", "\0", " ", "e\u{301}", "flere ikke ", "skole-", "å\n"]
        let notes = long.map { ComparableNote(String(repeating: $0, count: 10_000)) }
        for first in notes {
            for second in notes { #expect((0...1).contains(first.likeness(to: second)?.strength ?? 0)) }
        }
        #expect(Likeness("", "") == nil)
        #expect(Likeness("🎺", "🎺") == nil)
    }

    @Test("A whole evening's notes are compared while people find their coats", .timeLimit(.minutes(10)))
    func threeHundredNotes() {
        let texts = lists.flatMap { ($0.1.same + $0.1.different).flatMap { [$0.first, $0.second] } }
        let notes = (0..<300).map { ComparableNote(texts[$0 % texts.count] + " \($0)") }
        var found = 0
        for (place, note) in notes.enumerated() {
            found += notes.dropFirst(place + 1).count { note.likeness(to: $0) != nil }
        }
        #expect(found > 300)
    }
}

private let lists: [(String, LikenessPairs)] = [("fitted", .fitted), ("held out", .heldOut)]

private let alphabet = [
    "bytte", "dag", "gratis", "ikke", "ikkje", "flere", "færre", "koster", "buss", "skule", "å", "a\u{30A}",
    "æøå", " ", " ", " ", "-", "–", "/", ".", "🎺", "👨‍👩‍👧", "\0", "\u{200B}", "١٢", "12", "ǅ", "ß", "İ", "ing",
    "ane", "leg", "lig", "e", "s",
]

private let anyWords = ["Ja", "Flere barn", "Åpen hall!", "A\u{30A}pen hall"]

private let opposites: [LikenessPair] = [
    .init("Hallen er ikke gratis", "Gratis hall"), .init("Flere dugnader", "Færre dugnader"),
    .init("Fleire dugnader", "Ikkje fleire dugnader"), .init("Åpen klubb", "Klubben er ikke åpen"),
    .init("Høgare kontingent", "Lavere kontingent"), .init("Juniorklubben er gratis", "Juniorklubben er aldri gratis"),
]

private let agreements: [LikenessPair] = [
    .init("Juniorklubben er ikke gratis", "Juniorklubben er ikkje gratis"),
    .init("Færre dugnader", "Ikke flere dugnader"), .init("Koster ikke noe", "Det er gratis"),
    .init("Ingen buss om kvelden", "Vi trenger kveldsbuss"), .init("Ikke bare gratis klubb", "Klubben er gratis"),
]

private let chance: [LikenessPair] = [
    .init("Alle barn i kommunen", "Flere barn i laget"),
    .init("Et tilbud til ungdom", "Aktiviteter for ungdom på fredag"),
    .init("Forbedringer i hallen", "En person å ringe"), .init("Fotball på mandager", "Fotball trenger ny bane"),
    .init("Rabatt på skiheis", "Ungdomshuset trenger heis"), .init("Billigere turer", "Mange har ikke bil"),
]
