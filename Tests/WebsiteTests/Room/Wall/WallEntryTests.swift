import TestWorld
import Testing
import Words
import WorkModel

@testable import Website

@Suite(
    "The wall on the hall's own machine",
    .pages("GET /vegg", "POST /vegg", "POST /d/{code}/lenker/siffer"))
struct WallEntryTests {
    let evening: Evening
    let machine: Browser

    init() async throws {
        evening = try await Evening()
        machine = evening.open.browser()
    }

    /// What the moderator reads aloud.
    private func digits() async throws -> String {
        let links = try await evening.kari.get("\(evening.desk)/lenker")
        let page = try await evening.kari.submit(try links.form("/siffer"))
        return try #require(page.page.withID("siffer")?.all("b").last?.text)
    }

    private func open(_ digits: String, _ code: String? = nil) async throws -> Answer {
        let form = try await machine.get("/vegg").form("/vegg")
        return try await machine.post(
            form.action, [("kode", code ?? evening.hall.code.shown), ("siffer", digits)])
    }

    @Test("Six digits and the code open the wall, once, and nothing else")
    func opened() async throws {
        let digits = try await digits()
        #expect(digits.spaced.count == 7)
        let answer = try await open(digits)
        #expect(answer.location == "\(evening.desk)/vegg")
        #expect(try await machine.get("\(evening.desk)/vegg").status == 200)
        #expect(try await machine.get("\(evening.desk)/ordstyrer").status == 403)
        #expect(try await open(digits).status == 422)
        #expect(try await evening.kari.get("\(evening.desk)/lenker").says("Veggen, 23. november 2026"))
    }

    @Test("A wrong code is told where the code is, and not to look at a wall that is not there yet")
    func wrongCode() async throws {
        let answer = try await open("123456", "finnes ikke 11")
        #expect(answer.status == 422)
        let told = try #require(answer.problem(at: "kode"))
        #expect(told.hasPrefix("Ingen dugnad har den koden. Ordstyreren ser koden"))
        #expect(!told.contains("veggen"))
        #expect(answer.problem(at: "siffer") == nil)
    }

    @Test("Typed with other digits and spaces they are the same; after ten minutes they are none")
    func typed() async throws {
        let digits = try await digits()
        let wide = String(
            digits.map { $0.wholeNumberValue.flatMap { UnicodeScalar(0xFF10 + $0) }.map(Character.init) ?? $0 })
        #expect(try await open(" \(wide) ", evening.hall.code.shown.lowercased()).status == 303)
        let later = try await self.digits()
        evening.open.clock.pass(.minutes(11))
        let answer = try await open(later)
        #expect(answer.status == 422)
        #expect(
            answer.problem(at: "siffer")
                == "Disse sifrene åpner ikke veggen. De virker i ti minutter og bare én gang. Be ordstyreren om nye.")
    }

    @Test("The page of links shows them no longer than they work")
    func shown() async throws {
        _ = try await digits()
        evening.open.clock.pass(.minutes(10))
        let links = try await evening.kari.get("\(evening.desk)/lenker")
        #expect(links.page.withID("siffer")?.all("b").isEmpty == true)
        #expect(links.says("Vis seks sifre"))
    }

    @Test("With another dugnad's code they open neither wall")
    func another() async throws {
        let other = try await evening.open.start()
        let digits = try await digits()
        #expect(try await open(digits, other.code.shown).status == 422)
        #expect(try await open(digits).status == 303)
    }

    @Test("A code that is none opens nothing", arguments: ["", "HAVN SEIL 42", "tull"])
    func wrongCode(code: String) async throws {
        let answer = try await open(try await digits(), code)
        #expect(answer.status == 422)
        #expect(answer.problem(at: "kode") != nil)
    }

    @Test("Five wrong ones end them, so that ten thousand guesses open nothing")
    func guessed() throws {
        let digits = WallDigits()
        let (dugnad, now) = (Dugnad.ID.new(), Moment(milliseconds: 0))
        digits.make(for: dugnad, at: now)
        let right = try #require(digits.shown(for: dugnad, at: now)?.digits)
        let guesses = (0..<10_000).map { String(1_000_000 + $0).dropFirst() }.map(String.init).filter { $0 != right }
        #expect(!guesses.prefix(5).contains { digits.take($0, for: dugnad, at: now) })
        #expect(digits.shown(for: dugnad, at: now) == nil)
        #expect(!(guesses + [right]).contains { digits.take($0, for: dugnad, at: now) })
    }

    @Test("Four wrong ones are a slip of the hand")
    func slips() throws {
        let digits = WallDigits()
        let (dugnad, now) = (Dugnad.ID.new(), Moment(milliseconds: 0))
        digits.make(for: dugnad, at: now)
        let right = try #require(digits.shown(for: dugnad, at: now)?.digits)
        for wrong in ["", "12345", "x", "1234567"] { #expect(!digits.take(wrong, for: dugnad, at: now)) }
        #expect(digits.take(right, for: dugnad, at: now))
    }
}
