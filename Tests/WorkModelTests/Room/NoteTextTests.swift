import TestWorld
import Testing
import Words
import WorkModel

@Suite("What may be saved as a note")
struct NoteTextTests {
    @Test(
        "Nothing but space is no note", arguments: ["", " ", "\n\t \r\n", "\u{A0}", "\u{200E}\u{202E}", "\u{0}\u{7}"])
    func empty(text: String) {
        #expect(throws: Problem.noteEmpty) { try NoteText.checked(text) }
    }

    @Test("Two thousand signs is a note; one more is too long, and the sentence says how long")
    func length() throws {
        let longest = String(repeating: "å", count: 2000)
        #expect(try NoteText.checked(longest) == longest)
        let problem = #expect(throws: Problem.self) { try NoteText.checked(longest + "å") }
        #expect(problem?.reason.nb.contains("2001") == true)
    }

    @Test(
        "What the check lets through, the database takes: also signs that are made of many",
        arguments: [
            ("👨‍👩‍👧‍👦", 2000), ("a\u{301}\u{302}\u{303}", 2000), ("𝔸", 2000), ("\r\n", 3000), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 1500),
        ])
    func manyInOne(sign: String, count: Int) async throws {
        let hall = try await World().start()
        do {
            try await hall.write("a" + String(repeating: sign, count: count))
        } catch is Problem {
            // A refusal in words is fine; an error from the database is not.
        } catch {
            Issue.record("\(type(of: error))")
        }
    }

    @Test("A page full of flags is refused as too long, without delay")
    func flags() {
        let problem = #expect(throws: Problem.self) {
            try NoteText.checked(String(repeating: "🇳🇴", count: 50_000))
        }
        #expect(problem?.reason.nb.contains("50000") == true)
        #expect(PlainText.cut(String(repeating: "🇳🇴", count: 50_000), to: 200).count == 200)
    }

    @Test(
        "Control characters and marks that turn the text around are taken out",
        arguments: [
            ("a\u{0}b\u{1B}[31mc", "ab[31mc"), ("en\ttab", "en tab"), ("a\u{202E}b\u{202C}c", "abc"),
            ("a\u{2066}b\u{2069}", "ab"), ("\u{FEFF}start", "start"), ("ab\u{9F}c", "abc"), ("a\u{FFFE}b", "ab"),
        ])
    func control(text: String, kept: String) throws {
        #expect(try NoteText.checked(text) == kept)
    }

    @Test("Line breaks of every kind become one kind, and edges are trimmed")
    func lines() throws {
        #expect(try NoteText.checked("\r\n en\r\nto\rtre \n\n") == "en\nto\ntre")
        #expect(PlainText.line(" en \r\n  to\u{A0} tre ") == "en to tre")
    }

    @Test(
        "What parts words never glues them: soft line breaks, page breaks and the separators of old programs",
        arguments: ["\u{B}", "\u{C}", "\u{1C}", "\u{1D}", "\u{1E}", "\u{1F}", "\u{85}", "\u{2028}", "\u{2029}", "\t"])
    func parted(separator: String) async throws {
        let hall = try await World().start()
        let text = try await hall.write("Gratis utstyr\(separator)på biblioteket").text
        #expect(text.split(whereSeparator: \.isWhitespace) == ["Gratis", "utstyr", "på", "biblioteket"])
        #expect(PlainText.line("utstyr\(separator)på") == "utstyr på")
    }

    @Test("A list pasted into a note loses its marks and keeps its lines; what only looks like one stays")
    func pastedList() throws {
        #expect(try NoteText.checked("•\tFlere busser\n•\tLån av ski") == "Flere busser\nLån av ski")
        for text in [
            "–5 grader er ikke kaldt", "2. juni er det åpen hall", "1. klasse får svømme", "A. Moen lager plakat",
        ] {
            #expect(try NoteText.checked(text) == text)
        }
    }

    @Test(
        "Emoji, right-to-left letters and every other script stay as they are",
        arguments: [
            "Åpen hall 👩🏽‍🦽⚽️", "כולם משתתפים", "الجميع معنا في الهواء الطلق", "Buohkat leat fárus", "全员参加", "e\u{301}n",
        ])
    func kept(text: String) async throws {
        let hall = try await World().start()
        #expect(try await hall.write(text).text == text)
        #expect(try await hall.texts().map { Array($0.unicodeScalars) } == [Array(text.unicodeScalars)])
    }

    @Test(
        "A note with a phone number, an address or an identity number is stopped before it is saved",
        arguments: [
            ("Ring mora til [navn] på 900 00 000, hun trenger hjelp med kontingenten", "telefonnummer"),
            ("Skriv til kari@eksempel.no", "e-postadresse"),  // A synthetic number: the month is 83.
            ("Gutten er født 12831050037", "fødselsnummer"),
        ])
    func realPeople(text: String, word: String) async throws {
        let hall = try await World().start()
        let problem = await #expect(throws: Problem.self) { try await hall.write(text) }
        #expect(problem?.reason.nb.contains(word) == true)
        #expect(try await hall.texts() == [])
        let note = try await hall.write("Noe helt annet")
        await #expect(throws: Problem.self) {
            try await hall.doors.notes.edit(note.id, to: text, from: 1, group: 3, begunAt: nil, in: hall.id, by: .group)
        }
        #expect(try await hall.texts() == ["Noe helt annet"])
    }

    @Test(
        "What only looks like a number passes",
        arguments: [
            "Planen for 2022–2023", "Møte 20.11.2026", "10 000 000 kroner til anlegg", "kl. 17.00–20.00", "0301 Oslo",
        ])
    func innocent(text: String) async throws {
        let hall = try await World().start()
        #expect(try await hall.write(text).text == text)
    }
}
