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
        #expect(more.last == "Og to ideer til. Også de kan velges.")
    }

    @Test("When some are chosen the rest still stand there, and the question does until the end")
    func choosingOn() async throws {
        let task = try await hall.step("konkret-ide")
        try await hall.go(to: task)
        for text in ["Byttedag\nNår: før jul", "Åpen hall", "Kjøreliste"] { try await hall.write(text, on: task) }
        try await hall.go(to: hall.step("enighet"))
        let question = try #require(try await wall().page.first("h1")?.text)
        let note = try #require(try await hall.room().notes.first)
        var draft = MeasureDraft(saying: "Byttedag for ski")
        draft.notes = [note.id]
        try await hall.doors.measures.add(draft, as: .new(), in: hall.id, by: .moderator)
        #expect(
            try await shown() == [
                "Byttedag for ski mangler ansvarlig · før jul · mangler dato", "Åpen hall Bord 3", "Kjøreliste Bord 3",
            ])
        #expect(try await wall().page.first("h1")?.text == question)
        for rest in try await hall.room().notes.dropFirst() {
            var more = MeasureDraft(saying: rest.text)
            more.notes = [rest.id]
            try await hall.doors.measures.add(more, as: .new(), in: hall.id, by: .moderator)
        }
        #expect(try await shown().count == 3)
        #expect(try await wall().page.first("h1")?.text == question)
        try await hall.doors.runSheets.end(hall.id, by: .moderator)
        #expect(try await wall().page.first("h1")?.text == "Dette er vi enige om")
    }

    @Test("However many measures there are, ideas are left in sight", arguments: [1, 3, 6, 9])
    func both(count: Int) async throws {
        let task = try await hall.step("konkret-ide")
        try await hall.go(to: task)
        for number in 1...9 { try await hall.write("Idé \(number)", group: 1 + number % 6, on: task) }
        try await hall.go(to: hall.step("enighet"))
        for number in 1...count {
            let draft = MeasureDraft(saying: "Åpen hall for alle i uke \(number)")
            try await hall.doors.measures.add(draft, as: .new(), in: hall.id, by: .moderator)
        }
        let shown = try await shown()
        #expect(shown.count { $0.hasPrefix("Åpen hall") } == (count > 6 ? 5 : count))
        #expect(shown.contains("Idé 1 Bord 2"))
        #expect(shown.last?.hasSuffix("ideer til. Også de kan velges.") == true)
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
        #expect(large?.text.spaced == "Byttedag Bord 3 Hvem Fjordvik IL Første steg Når")
        #expect(large?.all("li").map { $0["class"] } == [nil, "open", "open"])
        #expect(!wall.says("Åpen hall"))
        _ = try await evening.kari.post("\(evening.desk)/vegg/ide", [("ide", "")])
        #expect(try await self.wall().says("Åpen hall"))
    }

    @Test("The desk says of a note that the wall has no room for that only a part of it is seen")
    func cut() async throws {
        let task = try await hall.task()
        try await hall.go(to: task)
        let sentence = "Bare en del får plass på veggen"
        for (text, isCut) in [("Kort", false), (String(repeating: "Langt notat om ferie ", count: 60), true)] {
            let note = try await hall.write(text, on: task).id
            try await hall.doors.notes.show(note, isShown: true, in: hall.id, by: .moderator)
            #expect(try await evening.kari.get("\(evening.desk)/ordstyrer").says(sentence) == isCut)
        }
    }

    @Test("The square makes room when the last table has begun, and the wall hears of it")
    func lastTable() async throws {
        try await hall.go(to: hall.task())
        for group in 1...5 { try await hall.write("Et notat", group: group) }
        let before = try await hall.room().dugnad.revision
        #expect(try await wall().page.descendants.contains { $0["class"] == "qr" })
        try await hall.write("Et notat", group: 6)
        #expect(try await !wall().page.descendants.contains { $0["class"] == "qr" })
        let parts: Set<LiveUpdates.Part> = [.steps, .wall, .gathering, .measures, .groups]
        #expect(hall.doors.live.changes(in: hall.id, since: before, among: parts)?.parts == [.groups])
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

    @Test("While people write the square stands until every table has begun; one on paper is not waited for")
    func squareUntilAllHaveBegun() async throws {
        func hasSquare() async throws -> Bool {
            try await wall().page.descendants.contains { $0["class"] == "qr" }
        }
        for group in 1...5 { try await hall.write("Idé \(group)", group: group) }
        #expect(try await hasSquare())
        try await hall.doors.groups.mark(6, isOnPaper: true, in: hall.id, by: .moderator)
        #expect(try await !hasSquare())
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

    @Test("Where they are very many, as many as there is room for and a number for the rest")
    func manyChildren() async throws {
        let open = evening.open
        let full = try await open.start(open.world.plan(groups: 14))
        try await full.go(to: full.step("hvem-er-vi-til-for"))
        let own = OwnPersonDraft(name: "Iselin", age: "13", story: "Elsker å tegne.")
        for group in 1...14 {
            try await full.doors.groups.makeOwnPerson(own, from: 1, group: group, in: full.id, by: .group)
        }
        let wall = try await open.browser(with: full.secret).get("/d/\(full.code)/vegg")
        let shown = wall.page.withID("vises")?.all("li").map { $0.text.spaced } ?? []
        #expect(shown.count == 12)
        #expect(shown.first == "Iselin, 13 år Bord 1")
        #expect(shown.last == "og 3 til")
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

    @Test("What people do well already is gathered too, but is not among what they choose between")
    func strengths() async throws {
        let notes = try await [1, 2].asyncMap { try await hall.write("Vi har god bredde", group: $0).id }
        try await hall.doors.gatherings.tie(notes, into: .new(), name: "God bredde", in: hall.id, by: .moderator)
        try await hall.write("Byttedag", on: hall.step("konkret-ide"))
        try await hall.go(to: hall.step("enighet"))
        #expect(try await shown().map { $0.hasPrefix("Byttedag") } == [true])
        let desk = try await evening.kari.get("\(evening.desk)/ordstyrer").page.withID("notatene")?.text.spaced
        #expect(desk?.contains("Byttedag") == true && desk?.contains("God bredde") == false)
        #expect(try await evening.kari.get("\(evening.desk)/tiltak").says("God bredde"))
    }

    @Test("A question of the moderator's own about who is missing stands alone, without the situations")
    func ownQuestion() async throws {
        let young = try await Evening(.youth)
        try await young.hall.doors.runSheets.addStep(
            StepDraft(title: "Hvem ser dere sjelden?", minutes: "10", question: QuestionDraft(records: .persons)),
            takesNotes: true, after: nil, from: young.hall.room().dugnad.planVersion, in: young.hall.id, by: .moderator)
        let own = try #require(try await young.hall.room().tasks.first { $0.isOwnQuestion })
        try await young.hall.go(to: own)
        #expect(try await shown(young).isEmpty)
        #expect(try await wall(young).says("Hvem ser dere sjelden?"))
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

    @Test("A long list of measures comes before the ring")
    func longList() async throws {
        for number in 1...8 {
            let draft = MeasureDraft(saying: "Åpen hall for alle i uke \(number)")
            try await hall.doors.measures.add(draft, as: .new(), in: hall.id, by: .moderator)
        }
        try await hall.doors.runSheets.end(hall.id, by: .moderator)
        #expect(try await shown().count >= 7)
        #expect(try await wall().page.withID("vises")?.all("img").isEmpty == true)
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
