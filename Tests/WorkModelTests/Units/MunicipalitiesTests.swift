import TestWorld
import Testing
import Words
import WorkModel

@Suite("The country's municipalities")
struct MunicipalitiesTests {
    let all: Municipalities

    init() throws { all = try Carried.library.get().municipalities }

    @Test("There are 357, each with a number of its own, in fifteen counties")
    func count() {
        #expect(all.all.count == 357)
        #expect(Set(all.all.map(\.number)).count == 357)
        #expect(Set(all.all.map(\.county)).count == 15)
        #expect(all.all.allSatisfy { $0.number.count == 4 && $0.number.allSatisfy(\.isNumber) && !$0.name.isEmpty })
    }

    @Test("Eighty-eight want nynorsk from the state; the neutral ones count as bokmål")
    func languages() {
        #expect(all.all.count { $0.language == .nynorsk } == 88)
        #expect(all.all.allSatisfy { $0.language != .english })
    }

    @Test(
        "One is found by its name, however it is written",
        arguments: [
            ("Lillehammer", "3405"), ("lillehammer", "3405"), ("  LILLEHAMMER ", "3405"),
            ("Lillehammer kommune", "3405"),
            ("3405", "3405"), ("Lilleh", "3405"), ("Oslo", "0301"), ("Oslo kommune", "0301"), ("Asker", "3203"),
            ("Nordre  Follo", "3207"), ("Lødingen", "1851"), ("ÅS", "3218"),
        ])
    func byName(typed: String, number: String) {
        #expect(all.named(typed)?.number == number)
    }

    @Test(
        "One is found by any of its official names",
        arguments: [
            ("Oslove", "0301"), ("Oslo - Oslove", "0301"), ("Porsáŋgu", "5622"), ("Porsanki", "5622"),
            ("Kautokeino", "5612"),
            ("Guovdageaidnu", "5612"), ("Røros", "5025"), ("Rosse", "5025"), ("Steinkjer", "5006"),
            ("Stïentje", "5006"),
        ])
    func byOfficialName(typed: String, number: String) {
        #expect(all.named(typed)?.number == number)
    }

    @Test(
        "One is found with the letters that another keyboard has",
        arguments: [
            ("bodo", "1804"), ("Bodoe", "1804"), ("BODÖ", "1804"), ("Alesund", "1508"), ("aalesund", "1508"),
            ("Älesund", "1508"), ("A\u{30A}lesund", "1508"), ("Tromso", "5501"), ("Naeroysund", "5060"),
            ("naroysund", "5060"), ("Nærøysund", "5060"), ("Porsangu", "5622"), ("Steinkjer", "5006"), ("Ha", "1119"),
        ])
    func anyKeyboard(typed: String, number: String) {
        #expect(all.named(typed)?.number == number)
    }

    @Test("No municipality is hidden by another that is written alike on such a keyboard")
    func noneHidden() {
        for place in all.all { #expect(all.named(place.name)?.number == place.number) }
    }

    @Test(
        "One that is gone is told as what it is now, and never guessed",
        arguments: [
            ("Hurum", "Hurum", ["3203"]), ("røyken", "Røyken", ["3203"]), ("Royken", "Røyken", ["3203"]),
            ("Tysfjord", "Tysfjord", ["1806", "1875"]), ("Rygge", "Rygge", ["3103"]), ("Bærum", nil, []),
            ("finnes ikke", nil, []), ("", nil, []),
        ] as [(String, String?, [String])])
    func former(typed: String, name: String?, numbers: [String]) {
        let former = all.former(typed)
        #expect(former?.name == name)
        #expect(former?.now.map(\.number) ?? [] == numbers)
        if name != nil { #expect(all.named(typed) == nil) }
    }

    @Test(
        "Two with one name are told apart: neither is guessed",
        arguments: [("Herøy", ["1515", "1818"]), ("Våler", ["3114", "3419"])])
    func twins(name: String, numbers: [String]) {
        #expect(Set(all.matching(name).map(\.number)) == Set(numbers))
        #expect(all.named(name) == nil)
        let names = all.matching(name).map(\.name)
        #expect(Set(names).count == 2)
        for full in names { #expect(all.named(full)?.name == full) }
    }

    @Test(
        "What is no municipality today is not found",
        arguments: ["Hurum", "0628", "1243", "Atlantis", "", " ", "kommune", "9999"])
    func gone(typed: String) {
        #expect(all.named(typed) == nil)
    }

    @Test("A number alone finds one; the beginning of a name finds all that begin so, in Norwegian order")
    func beginnings() {
        #expect(all.numbered("5622")?.name == "Porsanger")
        #expect(all.numbered("0628") == nil)
        let found = all.matching("Å").map(\.name)
        #expect(found.count > 3)
        #expect(found.allSatisfy { $0.hasPrefix("Å") })
        #expect(all.matching("") == [])
    }

    @Test("They stand in Norwegian order, Å last")
    func order() {
        let names = all.all.map(\.name)
        #expect(names.first?.hasPrefix("A") == true)
        #expect(names.last?.hasPrefix("Å") == true)
        for (first, second) in zip(names, names.dropFirst()) {
            #expect(!NorwegianOrder.areInOrder(second, first), "\(first), \(second)")
        }
    }

    @Test("A table that lacks a column, or the end of a line, is refused")
    func wrongTable() {
        #expect(throws: ContentProblem.self) { try Municipalities(csv: "") }
        #expect(throws: ContentProblem.self) { try Municipalities(csv: "kommunenummer,navn\n0301,Oslo") }
    }
}
