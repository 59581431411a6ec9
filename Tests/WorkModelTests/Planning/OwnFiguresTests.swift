import TestWorld
import Testing
import Words

@testable import WorkModel

@Suite("Figures that people bring themselves have a year and a source")
struct OwnFiguresTests {
    let world: World
    let hall: Hall

    init() async throws {
        world = try World()
        hall = try await world.start()
    }

    private let none = OwnFiguresDraft([OwnFigure]()).fingerprint

    private func bring(_ rows: OwnFiguresDraft.Row..., seen: String? = nil) async throws {
        try await hall.doors.plans.bring(OwnFiguresDraft(rows), seen: seen ?? none, to: hall.id, by: .moderator)
    }

    private func kept() async throws -> [OwnFigure] { try await hall.doors.plans.ownFigures(hall.id) }

    private func row(
        _ value: String, label: String = "er med i et lag", year: String = "2025", source: String = "Ungdata"
    )
        -> OwnFiguresDraft.Row
    {
        OwnFiguresDraft.Row(value: value, label: label, year: year, source: source)
    }

    @Test(
        "The figure stands as it is typed, with the signs that belong in print",
        arguments: [
            ("1 234,5 %", "1\u{A0}234,5\u{A0}%"), ("12%", "12\u{A0}%"), ("-40", "−40"), (" – 40", "−40"),
            ("1 av 4", "1 av 4"),
            ("ca. 340 barn", "ca. 340 barn"), ("0", "0"),
        ])
    func value(typed: String, shown: String) async throws {
        try await bring(row(typed))
        #expect(try await kept().map(\.said.value) == [shown])
        #expect(try await kept().first?.said.source == "Ungdata, 2025")
    }

    @Test(
        "Without digits, year or source it is none, and each is told at its field",
        arguments: [
            (OwnFiguresDraft.Row(value: "mange"), [.value, .label, .year, .source]),
            (OwnFiguresDraft.Row(value: "40", label: "barn"), [.year, .source]),
            (OwnFiguresDraft.Row(value: "40", label: "barn", year: "i fjor", source: "NAV"), [.year]),
            (OwnFiguresDraft.Row(value: "40", label: "barn", year: "20255", source: "NAV"), [.year]),
            (
                OwnFiguresDraft.Row(value: "1", label: String(repeating: "å", count: 61), year: "2025", source: "NAV"),
                [.label]
            ),
            (
                OwnFiguresDraft.Row(value: "1", label: "barn", year: "2025", source: String(repeating: "å", count: 41)),
                [.source]
            ),
            (OwnFiguresDraft.Row(source: "ring 900 00 000"), [.value, .label, .year, .source]),
            (
                OwnFiguresDraft.Row(
                    value: String(repeating: "1", count: 25), label: "barn", year: "2025", source: "NAV"), [.value]
            ),
        ] as [(OwnFiguresDraft.Row, [OwnFiguresDraft.Field.Part])])
    func refused(row: OwnFiguresDraft.Row, parts: [OwnFiguresDraft.Field.Part]) async throws {
        let problems = await #expect(throws: Problems<OwnFiguresDraft.Field>.self) { try await bring(row) }
        #expect(problems?.list.map(\.field) == parts.map { OwnFiguresDraft.Field(row: 0, part: $0) })
        #expect(try await kept().isEmpty)
    }

    @Test("An empty row in between is none; taken out again they are gone")
    func rows() async throws {
        try await bring(OwnFiguresDraft.Row(), row("1"), row("2"))
        #expect(try await kept().map(\.position) == [1, 2])
        try await bring(seen: OwnFiguresDraft(kept()).fingerprint)
        #expect(try await kept().isEmpty)
    }

    @Test("The same form twice is once, and two people at once lose nothing")
    func twice() async throws {
        try await bring(row("1"))
        let revision = try await hall.room().dugnad.revision
        try await bring(row("1"))
        #expect(try await hall.room().dugnad.revision == revision)
        let conflict = await #expect(throws: Conflict.self) { try await bring(row("2")) }
        #expect(conflict?.mine.contains("2, er med i et lag, 2025, Ungdata") == true)
        #expect(conflict?.theirs?.contains("1, er med i et lag") == true)
    }
}
