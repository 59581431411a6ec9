import TestWorld
import Testing
import Words
import WorkModel

@Suite("What stands on the wall at each step", .pages("POST /d/{code}/vegg/ide"))
struct WallScenesTests {
    let evening: Evening

    private var hall: Hall { evening.hall }

    init() async throws { evening = try await Evening() }

    private func wall(_ evening: Evening? = nil) async throws -> Answer {
        let evening = evening ?? self.evening
        return try await evening.kari.get("\(evening.desk)/vegg")
    }

    /// What stands below the question, thing by thing.
    private func shown(_ evening: Evening? = nil) async throws -> [String] {
        try await wall(evening).page.withID("vises")?.all("li").map { $0.text.spaced } ?? []
    }

    @Test("When the room agrees: the ideas, those of most tables first, and a line about the rest")
    func ideas() async throws {
        let task = try await hall.step("konkret-ide")
        try await hall.go(to: task)
        for group in 1...3 { try await hall.write("Lån \(group)", group: group, on: task) }
        for group in 1...6 { try await hall.write("Bytte \(group)", group: group, on: task) }
        let notes = try await hall.room().notes
        for (name, begin, count) in [("Gratis lån", "Lån", 2), ("Byttedag", "Bytte", 3)] {
            let tied = notes.filter { $0.text.hasPrefix(begin) }.prefix(count).map(\.id)
            try await hall.doors.gatherings.tie(tied, into: .new(), name: name, in: hall.id, by: .moderator)
        }
        try await hall.go(to: hall.step("enighet"))
        #expect(
            try await shown() == [
                "Byttedag Bord 1 2 3", "Gratis lån Bord 1 2", "Lån 3 Bord 3", "Bytte 4 Bord 4", "Bytte 5 Bord 5",
                "Bytte 6 Bord 6",
            ])
        try await hall.write("Kjøreliste", group: 1, on: task)
        let more = try await shown()
        #expect(more.count == 6)
        #expect(more.last == "Og to ideer til. Også de kan velges, så si fra.")
    }

    @Test("One idea is put up large from the desk, and taken down again")
    func large() async throws {
        let task = try await hall.step("konkret-ide")
        try await hall.go(to: task)
        for text in ["Byttedag\nHvem: Fjordvik IL", "Åpen hall"] { try await hall.write(text, on: task) }
        try await hall.go(to: hall.step("enighet"))
        let note = try #require(try await hall.room().notes.first)
        let desk = try await evening.kari.get("\(evening.desk)/ordstyrer")
        #expect(desk.says("Vis stort på veggen"))
        _ = try await evening.kari.post("\(evening.desk)/vegg/ide", [("ide", "\(note.id)")])
        #expect(try await evening.kari.get("\(evening.desk)/ordstyrer").says("✓ Stort på veggen"))
        let wall = try await wall()
        let large = wall.page.descendants.first { $0["class"]?.hasSuffix("large") == true }
        #expect(large?.text.spaced == "Byttedag Bord 3")
        #expect(!wall.says("Åpen hall"))
        _ = try await evening.kari.post("\(evening.desk)/vegg/ide", [("ide", "")])
        #expect(try await self.wall().says("Åpen hall"))
    }

    @Test("While everybody looks at what was made, the code stands in words and there is nothing to scan")
    func square() async throws {
        let task = try await hall.step("konkret-ide")
        try await hall.go(to: task)
        try await hall.write("Byttedag", on: task)
        #expect(try await wall().page.descendants.contains { $0["class"] == "qr" })
        try await hall.go(to: hall.step("enighet"))
        let page = try await wall()
        #expect(!page.page.descendants.contains { $0["class"] == "qr" })
        #expect(page.says("Kode \(hall.code.shown.spaced)"))
    }

    @Test("The children that the tables chose, one that a table made among them; a note that is shown comes first")
    func children() async throws {
        let task = try await hall.step("hvem-er-vi-til-for")
        try await hall.go(to: task)
        #expect(try await shown().isEmpty)
        for (group, card) in [(1, "guri"), (2, "nora"), (3, "guri")] {
            try await hall.doors.groups.choose(card: card, group: group, in: hall.id, by: .group)
        }
        let own = OwnPersonDraft(name: "Iselin", age: "13", story: "Elsker å tegne.")
        try await hall.doors.groups.makeOwnPerson(own, from: 1, group: 6, in: hall.id, by: .group)
        #expect(try await shown() == ["Guri, 14 år Bord 1 3", "Nora, 15 år Bord 2", "Iselin, 13 år Bord 6"])
        let note = try await hall.write("Prisen", on: task).id
        try await hall.doors.notes.show(note, isShown: true, in: hall.id, by: .moderator)
        #expect(try await shown() == ["Bord 3 Prisen"])
    }

    @Test("In an organisation the topics, and which groups have taken which")
    func topics() async throws {
        let club = try await Evening(.organisation)
        try await club.hall.go(to: club.hall.step("velg-tema"))
        let topics = try await club.hall.room().topics
        #expect(try await shown(club) == topics.map { $0.title[.bokmål].spaced })
        let first = try #require(topics.first)
        try await club.hall.doors.groups.choose(card: first.key, group: 2, in: club.hall.id, by: .group)
        #expect(try await shown(club).first == "\(first.title[.bokmål].spaced) Gruppe 2")
    }

    @Test("For the young the situations they can talk from")
    func situations() async throws {
        let young = try await Evening(.youth)
        try await young.hall.go(to: young.hall.step("hvem-mangler"))
        let situations = try await young.hall.room().edition.situations(for: .youth)
        #expect(try await shown(young) == situations.map { $0.title[.bokmål].spaced })
    }

    @Test("Figures only for a municipality that has some: never an empty place")
    func noFigures() async throws {
        try await hall.go(to: hall.step("utfordringsbilde"))
        let page = try await wall()
        #expect(try await shown().isEmpty)
        #expect(page.page.descendants.contains { $0["class"] == "qr" })
    }

    @Test("At the end the measures hang from the rope, and the one that nobody has taken asks")
    func ending() async throws {
        try await hall.doors.measures.add(MeasureDraft(saying: "Åpen hall"), as: .new(), in: hall.id, by: .moderator)
        try await hall.doors.runSheets.end(hall.id, by: .moderator)
        let page = try await wall()
        #expect(try await shown() == ["Åpen hall Hvem tar denne? · mangler dato"])
        #expect(page.says("Takk for i dag!"))
        #expect(page.page.withID("vises")?.all("img").count == 1)
    }

    @Test("Without measures it thanks and shows the ring")
    func nothingAgreed() async throws {
        try await hall.doors.runSheets.end(hall.id, by: .moderator)
        let page = try await wall()
        #expect(page.page.first("h1")?.text == "Takk for i dag!")
        #expect(page.page.withID("vises")?.all("img").count == 1)
    }
}

extension MeasureDraft {
    fileprivate init(saying text: String) {
        self.init()
        self.text = text
    }
}
