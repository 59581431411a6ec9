import TestWorld
import Testing
import WorkModel

@Suite("The groups' code")
struct RoomCodeTests {
    @Test(
        "A code opens however it is typed",
        arguments: [
            "havn-seil-42", "HAVN SEIL 42", "Havn Seil 42", "havnseil42", "  havn  seil\u{A0}42 ", "havn.seil.42.",
            "HAVN–SEIL–42", "havn, seil: 42", "h a v n s e i l 4 2", "havn_seil/42", "«Havn Seil 42»",
            "havn-seil-٤٢", "havn seil ۴۲", "havn seil ४२", "ｈａｖｎ　ｓｅｉｌ　４２", "𝐇𝐀𝐕𝐍 𝐒𝐄𝐈𝐋 𝟒𝟐",
            "http://192.0.2.2:18777/B/HAVN-SEIL-42", "https://dugnad.example/b/havn-seil-42",
            "https://dugnad.example/nn/b/havn-seil-42/bord/3?steg=1#notater", "dugnad.example/b/Havn-Seil-42/",
            " https://dugnad.example/b/havn-seil-42. ",
        ])
    func typed(text: String) {
        #expect(RoomCode.key(typed: text) == "havnseil42")
    }

    @Test(
        "What cannot be a code is not looked up",
        arguments: [
            "", "42", "havn", "havn seil", "a1", "🙂🙂🙂🙂🙂🙂", "havn seil ４", "havn seil ½²", "havn seil 4 to",
            String(repeating: "havn ", count: 100) + "42", "abcdefghijklmnopqrstuv42", "https://dugnad.example/",
            "https://dugnad.example/b/", "/b", "/b//",
            "https://dugnad.example/b/" + String(repeating: "å", count: 500) + "42",
        ])
    func noCode(text: String) {
        #expect(RoomCode.key(typed: text) == nil)
    }

    @Test("A code is shown in capitals, its digits never alone on a line")
    func shown() throws {
        let code = try #require(RoomCode("havn-seil-42"))
        #expect(code.shown == "HAVN SEIL\u{A0}42")
        #expect(code.text == "havn-seil-42")
    }

    @Test(
        "Only two words and two digits are a code",
        arguments: [
            "havn-seil-4", "havn-seil-422", "havn-42", "Havn-seil-42", "havn--42", "hå-seil-42", "havn-seil-42-",
            "h-seil-42",
            "havn-seil-4x", "havnehagen-seil-42",
        ])
    func malformed(text: String) {
        #expect(RoomCode(text) == nil)
    }

    @Test("A started dugnad is found by its code, and by no other")
    func found() async throws {
        let world = try World()
        let hall = try await world.start()
        #expect(try await world.doors.dugnader.find(typed: hall.code.shown.lowercased())?.id == hall.id)
        #expect(try await world.doors.dugnader.find(typed: "ikke kode 00") == nil)
    }

    @Test("The words are short, plain, different, and many enough")
    func words() throws {
        let words = try Carried.library.get().codeWords
        #expect(Set(words).count == words.count)
        #expect(words.allSatisfy { (2...8).contains($0.utf8.count) && $0.utf8.allSatisfy { (97...122).contains($0) } })
        // Two different words and two digits: more than twenty million.
        #expect(words.count * (words.count - 1) * 90 > 20_000_000)
    }

    @Test("No word of a code is one that is said about something else in the hall, or could be a number")
    func wordsOfTheHall() throws {
        let words = Set(try Carried.library.get().codeWords)
        let said = [
            "ark", "bord", "gang", "klubb", "kode", "kort", "lag", "nabo", "notat", "note", "pause", "penn", "plan",
            "punkt",
            "regel", "ring", "rolle", "rom", "runde", "samle", "skole", "start", "steg", "svar", "takk", "tekst",
            "tema",
            "tid", "tiltak", "tolk", "tre", "to", "vegg",
        ]
        #expect(words.intersection(said).isEmpty)
        #expect(words.count == 512)
    }

    @Test("A code of words that are not given out any more lives on")
    func older() async throws {
        #expect(RoomCode("bord-punkt-12")?.shown == "BORD PUNKT\u{A0}12")
        #expect(RoomCode.key(typed: "Bord punkt 12") == "bordpunkt12")
    }

    @Test("Every code that is made is a code, of two different words")
    func made() throws {
        let words = try Carried.library.get().codeWords
        var random = SeededRandom(seed: 7)
        for _ in 0..<500 {
            let code = RoomCode(words: words, random: &random)
            #expect(RoomCode(code.text) == code)
            let parts = code.text.split(separator: "-")
            #expect(parts[0] != parts[1])
            #expect(RoomCode.key(typed: code.shown) == RoomCode.key(typed: code.text))
        }
    }
}
