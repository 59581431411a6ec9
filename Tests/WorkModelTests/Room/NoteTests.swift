import GRDB
import TestWorld
import Testing
import Words
import WorkModel

@Suite("Notes are never lost and never doubled")
struct NoteTests {
    let world: World
    let hall: Hall

    init() async throws {
        world = try World()
        hall = try await world.start()
        try await hall.go(to: hall.task())
    }

    @Test("The same note sent twice is stored once, with the same answer")
    func twice() async throws {
        let id = Note.ID.new()
        let first = try await hall.write("Åpen hall på lørdager", id: id)
        world.clock.pass(.minutes(3))
        #expect(try await hall.write("Åpen hall på lørdager", id: id) == first)
        #expect(try await hall.write("  Åpen hall på lørdager\r\n", id: id) == first)
        #expect(try await hall.texts() == ["Åpen hall på lørdager"])
    }

    @Test("The same words in two notes are two notes")
    func sameWords() async throws {
        try await hall.write("Byttedag")
        try await hall.write("Byttedag")
        #expect(try await hall.texts().count == 2)
    }

    @Test("The same id with other words is an edit of the first version")
    func editByID() async throws {
        let id = Note.ID.new()
        try await hall.write("Byttedag", id: id)
        let edited = try await hall.write("Byttedag for utstyr", id: id)
        #expect(edited.version == 2)
        #expect(try await hall.texts() == ["Byttedag for utstyr"])
    }

    @Test("A phone that sends its first words again, after another has edited them, is not in conflict")
    func lateEcho() async throws {
        let id = Note.ID.new()
        try await hall.write("Byttedag", id: id)
        _ = try await edit(id, to: "Byttedag for utstyr", from: 1)
        let receipt = try await hall.write("Byttedag", id: id)
        #expect(receipt.version == 2)
        #expect(receipt.text == "Byttedag for utstyr")
    }

    @Test("Two edits of one version: the second is a conflict that carries both, and the first stands")
    func conflict() async throws {
        let note = try await hall.write("Byttedag")
        _ = try await edit(note.id, to: "Byttedag for ski", from: 1)
        let conflict = await #expect(throws: Conflict.self) {
            try await edit(note.id, to: "Byttedag for skøyter", from: 1)
        }
        #expect(conflict == Conflict(mine: "Byttedag for skøyter", theirs: "Byttedag for ski", version: 2))
        #expect(try await hall.texts() == ["Byttedag for ski"])
        #expect(try await earlierTexts() == ["Byttedag"])
    }

    @Test("Two edits to the same words agree")
    func sameEdit() async throws {
        let note = try await hall.write("Byttedag")
        let first = try await edit(note.id, to: "Byttedag for ski", from: 1)
        #expect(try await edit(note.id, to: "Byttedag for ski", from: 1) == first)
    }

    @Test("A note that is deleted can be brought back, and doing either twice changes nothing more")
    func deletedAndRestored() async throws {
        let note = try await hall.write("Byttedag")
        let first = try await hall.doors.notes.delete(note.id, from: 1, group: 3, in: hall.id, by: .group)
        #expect(try await hall.doors.notes.delete(note.id, from: 1, group: 3, in: hall.id, by: .group) == first)
        #expect(try await hall.texts() == [])
        _ = try await hall.doors.notes.restore(note.id, group: 3, in: hall.id, by: .group)
        _ = try await hall.doors.notes.restore(note.id, group: 3, in: hall.id, by: .group)
        #expect(try await hall.texts() == ["Byttedag"])
    }

    @Test("A note that has been edited meanwhile is not deleted, and one that is deleted is not edited")
    func deletedMeanwhile() async throws {
        let note = try await hall.write("Byttedag")
        _ = try await edit(note.id, to: "Byttedag for ski", from: 1)
        await #expect(throws: Conflict(mine: "", theirs: "Byttedag for ski", version: 2)) {
            try await hall.doors.notes.delete(note.id, from: 1, group: 3, in: hall.id, by: .group)
        }
        _ = try await hall.doors.notes.delete(note.id, from: 2, group: 3, in: hall.id, by: .group)
        await #expect(throws: Conflict(mine: "Noe nytt", theirs: nil, version: 2)) {
            try await edit(note.id, to: "Noe nytt", from: 2)
        }
    }

    @Test("What the moderator removes is gone with its history, and no phone brings it back")
    func removed() async throws {
        let id = Note.ID.new()
        try await hall.write("Om Nattuglen", id: id)
        _ = try await edit(id, to: "Om Nattuglens bror", from: 1)
        try await hall.doors.notes.remove(id, in: hall.id, by: .moderator)
        #expect(try await hall.texts() == [])
        #expect(try await earlierTexts() == [])
        #expect(try await allText().contains("Nattugle") == false)
        await #expect(throws: Conflict.self) { try await hall.write("Om Nattuglen", id: id) }
        await #expect(throws: Refusal.self) {
            try await hall.doors.notes.restore(id, group: 3, in: hall.id, by: .group)
        }
        #expect(try await allText().contains("Nattugle") == false)
    }

    @Test("A note is hidden from every screen and shown again; hiding takes it off the wall")
    func hidden() async throws {
        let note = try await hall.write("Byttedag")
        try await hall.doors.notes.show(note.id, isShown: true, in: hall.id, by: .moderator)
        #expect(try await hall.room().notes[0].isShown)
        try await hall.doors.notes.hide(note.id, isHidden: true, in: hall.id, by: .moderator)
        #expect(try await hall.room().notes(on: hall.task().id).isEmpty)
        #expect(try await hall.room().notes[0].isShown == false)
        try await hall.doors.notes.hide(note.id, isHidden: false, in: hall.id, by: .moderator)
        let back = try await hall.room().notes(on: hall.task().id)
        #expect(back.map(\.text) == ["Byttedag"])
        #expect(back.map(\.isShown) == [false])
    }

    @Test("Notes come back in the order they were received")
    func order() async throws {
        for text in ["en", "to", "tre"] {
            try await hall.write(text, group: text == "to" ? 1 : 3)
            world.clock.pass(.seconds(1))
        }
        #expect(try await hall.texts() == ["en", "to", "tre"])
        #expect(try await hall.texts(group: 3) == ["en", "tre"])
        #expect(try await hall.doors.rooms.room(hall.id, group: 3).notes.map(\.text) == ["en", "tre"])
    }

    @Test("A note remembers the card that lay on the table when it was written")
    func card() async throws {
        try await hall.doors.groups.choose(card: "guri", group: 3, in: hall.id, by: .group)
        try await hall.write("Huset stenger")
        try await hall.doors.groups.choose(card: "nora", group: 3, in: hall.id, by: .group)
        #expect(try await hall.room().notes.map(\.card) == ["guri"])
    }

    @Test("Many notes from paper are all taken, or none")
    func paper() async throws {
        let task = try await hall.task()
        let notes = ["Byttedag", "Åpen hall", "Ring 900 00 000"].map {
            NoteDraft(id: .new(), group: 2, step: task.id, text: $0, begunAt: nil, fromPaper: true)
        }
        await #expect(throws: Problem.self) { try await hall.doors.notes.write(notes, in: hall.id, by: .group) }
        #expect(try await hall.texts() == [])
        let gone = NoteDraft(id: .new(), group: 31, step: task.id, text: "Byttedag", begunAt: nil, fromPaper: true)
        await #expect(throws: NotFound.self) {
            try await hall.doors.notes.write([notes[0], gone], in: hall.id, by: .group)
        }
        #expect(try await hall.texts() == [])
        _ = try await hall.doors.notes.write(Array(notes.prefix(2)), in: hall.id, by: .group)
        #expect(try await hall.texts() == ["Byttedag", "Åpen hall"])
    }

    private func edit(_ note: Note.ID, to text: String, from version: Int) async throws -> NoteReceipt {
        try await hall.doors.notes.edit(note, to: text, from: version, group: 3, begunAt: nil, in: hall.id, by: .group)
    }

    private func earlierTexts() async throws -> [String] {
        try await world.store.read { db in try String.fetchAll(db, sql: "SELECT text FROM noteText ORDER BY version") }
    }

    private func allText() async throws -> String { try await world.store.allText() }
}
