import TestWorld
import Testing
import Words
import WorkModel

@Suite("A note says who said it, wherever it goes")
struct NoteOriginTests {
    let world: World
    let hall: Hall

    init() async throws {
        world = try World()
        hall = try await world.start()
        try await hall.go(to: hall.task())
    }

    @Test(
        "What was said aloud, by the young people or at a table without a phone, is kept as said by them",
        arguments: [
            (NoteOrigin.room, false, "Fra salen"), (.youth, false, "Fra ungdommene"), (.group(3), false, "Bord 3"),
            (.group(3), true, "Bord 3, på papir"), (.youth, true, "Fra ungdommene, på papir"),
        ])
    func kept(origin: NoteOrigin, onPaper: Bool, source: String) async throws {
        try await write("Åpen hall", from: origin, onPaper: onPaper)
        let room = try await hall.room()
        let note = try #require(room.notes.first)
        #expect(note.origin == origin)
        #expect(room.source(of: note).nb == source)
        #expect(try await hall.minutes().inWords.contains("Åpen hall (\(source))"))
    }

    @Test("Many origins are listed as people would say them, in three languages")
    func listed() async throws {
        let room = try await hall.room()
        #expect(room.source(of: [.group(1), .group(3)]).nb == "Bord 1 og 3")
        #expect(room.source(of: [.group(1), .room]).nb == "Bord 1 og salen")
        #expect(room.source(of: [.group(1), .group(3), .room]).nn == "Bord 1 og 3, og salen")
        #expect(room.naming([.group(1), .group(3), .youth, .room]).nb == "bord 1 og 3, ungdommene og salen")
        #expect(room.naming([.group(2), .youth]).en == "table 2 and the young people")
        #expect(room.source(of: [.youth, .room]).en == "From the young people and the room")
        #expect(room.inOrder([.room, .group(3), .youth, .group(1), .room]) == [.group(1), .group(3), .youth, .room])
    }

    @Test("In an organisation nobody sits in a hall, and among youth nobody is apart as the young people")
    func otherKinds() async throws {
        let club = try await world.start(world.plan(.organisation, minutes: 60)).room()
        #expect(club.source(of: [.room]).nb == "Fra plenum")
        let youth = try await world.start(world.plan(.youth, minutes: 90)).room()
        #expect(!youth.speakers.contains(.youth))
        #expect(youth.speakers.contains(.room))
    }

    @Test("The same note from the room sent twice is stored once, and a table cannot send it as its own")
    func twice() async throws {
        let id = Note.ID.new()
        for _ in 1...2 { try await write("Åpen hall", from: .room, id: id) }
        #expect(try await hall.texts() == ["Åpen hall"])
        await #expect(throws: NotFound.self) { try await hall.write("Åpen hall", group: 3, id: id) }
    }

    @Test("What the moderator writes down is taken when the step is closed, as what is on paper")
    func closed() async throws {
        let task = try await hall.task()
        let version = try await hall.room().dugnad.planVersion
        try await hall.go(to: hall.task(2))
        try await hall.doors.runSheets.editStep(task.id, .close(true), from: version, in: hall.id, by: .moderator)
        world.clock.pass(.minutes(30))
        try await write("Sagt til slutt", from: .room)
        #expect(try await hall.room().notes.map(\.isLate) == [false])
    }

    @Test("On a step where nobody writes, nobody does; where the young people speak, they do and the tables do not")
    func youthStep() async throws {
        let step = try await hall.step("ungdom")
        #expect(try await hall.room().stepsOfNotes.contains(step) == false)
        await #expect(throws: Refusal.self) { try await hall.write("Åpen hall", on: step) }
        try await write("Åpen hall", from: .youth, on: step)
        let room = try await hall.room()
        #expect(room.stepsOfNotes.first == room.sheet.step(step.id))
        #expect(!room.tasks.contains { $0.id == step.id })
        let minutes = try await hall.minutes().inWords
        #expect(minutes.contains("Ungdommene har ordet") && minutes.contains("Åpen hall (Fra ungdommene)"))
        let pause = try await hall.step("pause")
        await #expect(throws: Refusal.self) { try await write("Kaffe", from: .room, on: pause) }
    }

    @Test("An idea and a measure tell of all that they were made of")
    func madeOf() async throws {
        let table = try await hall.write("Byttedag", group: 2).id
        let room = try await write("Byttekveld", from: .room)
        let idea = Cluster.ID.new()
        try await hall.doors.gatherings.tie([room, table], into: idea, name: "", in: hall.id, by: .moderator)
        #expect(try await hall.gathering().origins(of: idea) == [.group(2), .room])
        var draft = MeasureDraft()
        draft.text = "Byttekveld hver høst"
        draft.clusters = [idea]
        draft.notes = [try await write("Bytte ski", from: .youth)]
        try await hall.doors.measures.add(draft, as: .new(), in: hall.id, by: .moderator)
        let text = try await hall.minutes().inWords
        #expect(text.contains("Bygger på notater fra bord 2, ungdommene og salen"))
    }

    @discardableResult
    private func write(
        _ text: String, from origin: NoteOrigin, on step: Step? = nil, id: Note.ID = .new(), onPaper: Bool = false
    ) async throws -> Note.ID {
        let task = if let step { step } else { try await hall.task() }
        let draft = NoteDraft(id: id, from: origin, step: task.id, text: text, fromPaper: onPaper)
        return try await hall.doors.notes.write(draft, in: hall.id, by: .moderator).id
    }
}
