import TestWorld
import Testing
import Words
import WorkModel

@Suite("A note is moved to the question it answers")
struct MovingNotesTests {
    let world: World
    let hall: Hall

    init() async throws {
        world = try World()
        hall = try await world.start()
        try await hall.go(to: hall.task())
    }

    private func move(_ note: Note.ID, to step: Step) async throws {
        try await hall.doors.notes.move([note], to: step.id, in: hall.id, by: .moderator)
    }

    @Test("It keeps its words, its table, its card and its versions, and comes off the wall")
    func kept() async throws {
        let note = try await hall.write("Åpen hall", group: 2).id
        try await hall.doors.notes.show(note, isShown: true, in: hall.id, by: .moderator)
        let before = try #require(try await hall.room().notes.first)
        let ideas = try await hall.task(3)
        try await move(note, to: ideas)
        let after = try #require(try await hall.room().notes.first)
        #expect(after.step == ideas.id && !after.isShown)
        #expect(after.text == before.text && after.groupNumber == 2 && after.version == before.version)
        let revision = try await hall.room().dugnad.revision
        try await move(note, to: ideas)
        #expect(try await hall.room().dugnad.revision == revision, "the same press twice is once")
        _ = try await hall.doors.notes.edit(
            note, to: "Åpen hall i mai", from: 1, group: 2, begunAt: nil, in: hall.id, by: .group)
        #expect(try await hall.texts() == ["Åpen hall i mai"], "the table can still mend it")
    }

    @Test("Moved and then removed, its words are gone also from the idea it gave a name")
    func removed() async throws {
        let notes = [
            try await hall.write("Byttedag", group: 1).id, try await hall.write("Bytte ski og sko", group: 2).id,
        ]
        let idea = Cluster.ID.new()
        try await hall.doors.gatherings.tie(notes, into: idea, name: "", in: hall.id, by: .moderator)
        #expect(try await hall.gathering().cluster(idea)?.name == "Byttedag")
        try await move(notes[0], to: hall.task(3))
        try await hall.doors.notes.remove(notes[0], in: hall.id, by: .moderator)
        #expect(try await hall.gathering().cluster(idea)?.name == "Bytte ski og sko")
    }

    @Test("An idea of four answers that is removed leaves nothing, and another gives its name without who and when")
    func removedAnswers() async throws {
        let task = try await hall.task(4)
        try await hall.go(to: task)
        let notes = [
            try await hall.write("Øve her\nHvem: Korpset", group: 1, on: task).id,
            try await hall.write("Øve i første etasje\nNår: i mai", group: 2, on: task).id,
        ]
        let idea = Cluster.ID.new()
        try await hall.doors.gatherings.tie(notes, into: idea, name: "", in: hall.id, by: .moderator)
        #expect(try await hall.gathering().cluster(idea)?.name == "Øve her")
        try await hall.doors.notes.remove(notes[0], in: hall.id, by: .moderator)
        #expect(try await hall.gathering().cluster(idea)?.name == "Øve i første etasje")
        try await hall.doors.notes.remove(notes[1], in: hall.id, by: .moderator)
        #expect(try await hall.gathering().cluster(idea) == nil)
    }

    @Test("It stays in its idea, which follows when it stands with a later question")
    func withItsIdea() async throws {
        let notes = [try await hall.write("Byttedag", group: 1).id, try await hall.write("Bytte ski", group: 2).id]
        let idea = Cluster.ID.new()
        try await hall.doors.gatherings.tie(notes, into: idea, name: "Bytte", in: hall.id, by: .moderator)
        let ideas = try await hall.task(3)
        try await move(notes[0], to: ideas)
        #expect(try await hall.gathering().notes(in: idea).map(\.id) == notes)
        #expect(try await hall.gathering().cluster(idea)?.step == ideas.id)
        try await move(notes[0], to: hall.task())
        #expect(try await hall.gathering().cluster(idea)?.step == hall.task().id)
    }

    @Test("Many are moved at once; one that has been deleted, or is another dugnad's, is left alone, and the rest move")
    func many() async throws {
        let notes = [try await hall.write("Byttedag").id, try await hall.write("Åpen hall").id]
        let other = try await world.start()
        try await other.go(to: other.task())
        let theirs = try await other.write("Ferga").id
        try await hall.doors.notes.remove(notes[0], in: hall.id, by: .moderator)
        let ideas = try await hall.task(3)
        try await hall.doors.notes.move(notes + [theirs, notes[1]], to: ideas.id, in: hall.id, by: .moderator)
        #expect(try await hall.room().notes.map(\.step) == [ideas.id])
        #expect(try await other.room().notes.map(\.step) == [other.task().id])
    }

    @Test("Not to a step where nobody writes, nor another dugnad's, nor one that is deleted")
    func refused() async throws {
        let note = try await hall.write("Byttedag").id
        let other = try await world.start()
        for step in [try await hall.step("pause"), try await other.task()] {
            await #expect(throws: Refusal.self) { try await move(note, to: step) }
        }
        await #expect(throws: NotFound.self) {
            try await other.doors.notes.move([note], to: other.task().id, in: other.id, by: .moderator)
        }
        try await hall.doors.notes.remove(note, in: hall.id, by: .moderator)
        await #expect(throws: NotFound.self) { try await move(note, to: hall.task(2)) }
    }
}
