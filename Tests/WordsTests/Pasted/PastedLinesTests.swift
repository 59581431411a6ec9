import Testing
import Words

@Suite("A pasted list is one note a line, without its marks")
struct PastedLinesTests {
    @Test(
        "Whatever the mark is, from Word, LibreOffice or PowerPoint, with a tab, spaces or nothing after it",
        arguments: [
            "•\tA\n•\tB", "• A\n• B", "•A\n•B", "·         A\n·         B", "-\tA\n-\tB", "- A\n- B", "–\tA\n–\tB",
            "*\tA\n*\tB", "\u{F0B7}\tA\n\u{F0B7}\tB", "\u{F0A7} A\n\u{F0A7} B", "§\tA\n§\tB", "Ø\tA\nØ\tB",
            "ü\tA\nü\tB",
            "➢\tA\n➢\tB", "✓\tA\n✓\tB", "☐ A\n☐ B", "1.\tA\n2.\tB", "1)\tA\n2)\tB", "(1)\tA\n(2)\tB", "1. A\n2. B",
            "1.A\n2.B", "4.\tA\n5.\tB", "4. A\n5. B", "9. A\n10. B", "a)\tA\nb)\tB", "a) A\nb) B", "A.\tA\nB.\tB",
            "i.\tA\nii.\tB", "i. A\nii. B", "IV.\tA\nV.\tB", "1.1\tA\n1.2\tB", "1.1.\tA\n1.2.\tB", "١.\tA\n٢.\tB",
            "•\tA\r\n•\tB\r\n", "•\u{A0}A\n•\u{A0}B", "•\nA\n•\nB", "\t•\tA\n\t•\tB",
        ])
    func marks(text: String) {
        #expect(PastedLines.notes(text) == ["A", "B"])
    }

    @Test(
        "A second level, and a return to the first",
        arguments: [
            "•\tA\n\to\tB\n\to\tC\n•\tD", "•\tA\no\tB\no\tC\n•\tD", "• A\no   B\no   C\n• D",
            "1. A\n  1. B\n  2. C\n2. D",
            "1.\tA\n\ta.\tB\n\tb.\tC\n2.\tD", "1. A\n   a) B\n   b) C\n2. D", "1. A\n\ti. B\n\tii. C\n2. D",
            "1)\tA\n1.1\tB\n1.2\tC\n2)\tD",
        ])
    func levels(text: String) {
        #expect(PastedLines.notes(text) == ["A", "B", "C", "D"])
    }

    @Test("A soft line break is within its note; every other line break parts two", arguments: ["\u{B}", "\u{2028}"])
    func soft(mark: String) {
        #expect(
            PastedLines.notes("•\tGratis utstyr\(mark)på biblioteket\n•\tSkyss")
                == ["Gratis utstyr på biblioteket", "Skyss"])
        #expect(PastedLines.notes("A\u{2029}B\u{C}C\u{85}D\rE") == ["A", "B", "C", "D", "E"])
    }

    @Test(
        "What only looks like a mark stays",
        arguments: [
            "–5 grader er ikke kaldt", "1. etasje må åpnes", "1. premie til alle", "2. juni: åpen hall", "1. mai-tog",
            "1. klasse får svømme",
            "A. Moen lager plakat",
            "1.5 liter saft", "10 000 kroner", "18.00 Kaffe", "f.eks. skyss", "o. a.", "(gratis) skyss", "+ mer tid",
            "c. 30 barn", "i. e.", "§ 3 i loven", "3D-printing", "*viktig*", "-1", "=1+1",
        ])
    func words(text: String) {
        #expect(PastedLines.notes(text) == [text])
        #expect(PastedList.withoutMarks(text) == text)
    }

    @Test(
        "Of single lines of a longer list the marks go too, though nothing goes on from them",
        arguments: [
            "1. Fjordvik speidergruppe", "7. Fjordvik speidergruppe", "• Fjordvik speidergruppe",
            "a) Fjordvik speidergruppe", "c. Fjordvik speidergruppe", "12) Fjordvik speidergruppe",
        ])
    func excerpt(line: String) {
        #expect(PastedList.withoutMarks(line, isExcerpt: true) == "Fjordvik speidergruppe")
        #expect(
            PastedList.withoutMarks("Kari Berg\n\(line)\nOla", isExcerpt: true)
                == "Kari Berg\nFjordvik speidergruppe\nOla")
    }

    @Test(
        "But not what only looks like one",
        arguments: [
            "A. Moen", "2. juni", "1. Klasse ved Fjordvik skole", "4H Fjordvik", "3. etasje", "1.5 liter saft",
            "f.eks. skyss",
        ])
    func noExcerpt(line: String) {
        #expect(PastedList.withoutMarks(line, isExcerpt: true) == line)
    }

    @Test("Two days in June are no list, nor are dates in a spreadsheet's cells")
    func days() {
        #expect(PastedLines.notes("1. juni\n2. juni\n3. juni") == ["1. juni", "2. juni", "3. juni"])
        #expect(PastedLines.notes("12.3.24\tTur\n2.6.2026\tFest") == ["12.3.24", "Tur", "2.6.2026", "Fest"])
    }

    @Test("Cells of a spreadsheet are notes of their own, also with quotation marks, tabs and line breaks in them")
    func cells() {
        #expect(PastedLines.notes("Skyss\tUtlån\t\r\nBall\t") == ["Skyss", "Utlån", "Ball"])
        #expect(
            PastedLines.notes("\"To\nlinjer og \"\"ord\"\"\"\tHall\n\"Sitat\"") == [
                "To linjer og \"ord\"", "Hall", "\"Sitat\"",
            ])
    }

    @Test("A page of marks, numbers and letters of any kind takes no time, and loses no word")
    func many() {
        let text = (0..<20_000).map { "\($0 % 7).\u{20}ord\($0)" }.joined(separator: "\n")
        let notes = PastedLines.notes(text)
        #expect(notes.count == 20_000)
        #expect(zip(notes, 0...).allSatisfy { $0.hasSuffix("ord\($1)") })
    }
}
