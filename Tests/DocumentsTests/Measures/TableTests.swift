import Documents
import Foundation
import TestWorld
import Testing
import WorkModel

@Suite("Ideas and measures for a spreadsheet")
struct TableTests {
    let hall: Hall

    init() async throws { hall = try await World().start() }

    @Test("It begins with the mark Excel looks for; every note and measure has a row of as many fields as the head")
    func rows() async throws {
        try await hall.write("Byttedag")
        var words = MeasureDraft()
        words.text = "Åpen hall"
        words.owner = "Idrettsrådet"
        try await hall.doors.measures.add(words, as: .new(), in: hall.id, by: .moderator)
        let table = try await papers(of: hall).table
        #expect(table.hasPrefix("\u{FEFF}"))
        let rows = table.dropFirst().components(separatedBy: "\r\n").filter { !$0.isEmpty }
            .map { $0.components(separatedBy: ";") }
        #expect(rows.count == 3)
        #expect(Set(rows.map(\.count)) == [13])
        #expect(rows[1].contains("Idrettsrådet"))
        #expect(rows[2].contains("Byttedag"))
    }

    @Test(
        "A note that a spreadsheet would run as a formula is words",
        arguments: ["=1+1", "+47", "-2", "@SUM(A1)", " =cmd|' /C calc'!A0", "\u{A0}=1", "=\u{301}1+1", "\u{200D}=1+1"])
    func formula(text: String) async throws {
        try await hall.write(text)
        let row = try #require(try await papers(of: hall).table.components(separatedBy: "\r\n").dropFirst().first)
        let fields = row.components(separatedBy: ";")
        #expect(fields.contains { $0.unicodeScalars.first { $0 != "\"" } == "'" })
    }

    @Test("Semicolons, quotation marks and new lines stay inside their field")
    func quoted() async throws {
        try await hall.write("Bytte; «låne» \"gi\"\nhver høst")
        #expect(try await papers(of: hall).table.contains("\"Bytte; «låne» \"\"gi\"\"\nhver høst\""))
    }

    @Test("A quotation mark or a semicolon that an accent hangs on is one to a spreadsheet all the same")
    func accents() async throws {
        try await hall.write("x\"\u{308};=1+1;\u{301}y")
        let table = try await papers(of: hall).table
        #expect(table.contains("\"x\"\"\u{308};=1+1;\u{301}y\""))
    }

    @Test("A note that is hidden is not in it")
    func hidden() async throws {
        let note = try await hall.write("Byttedag")
        try await hall.doors.notes.hide(note.id, isHidden: true, in: hall.id, by: .moderator)
        #expect(try await !papers(of: hall).table.contains("Byttedag"))
    }
}
