import Foundation
import TestWorld
import Testing
import Words
import WorkModel

@Suite("What one table has written is taken away together, and can be brought back")
struct TakingAwayTests {
    let world: World
    let hall: Hall
    var notes: Notes { hall.doors.notes }

    init() async throws {
        world = try World()
        hall = try await world.start()
        try await hall.go(to: hall.task())
    }

    private func takeAway(_ table: Int = 3) async throws -> Moment {
        try await notes.takeAway(from: table, in: hall.id, by: .moderator)
        return world.now
    }

    private func bringBack(_ moment: Moment, to table: Int = 3) async throws {
        try await notes.bringBack(from: table, takenAwayAt: moment, in: hall.id, by: .moderator)
    }

    @Test("All of that table's goes, of every question, shown and hidden; other tables keep theirs")
    func goes() async throws {
        let shown = try await hall.write("Tull")
        let hidden = try await hall.write("Mer tull", on: hall.task(2))
        try await hall.write("Byttedag", group: 2)
        try await notes.show(shown.id, isShown: true, in: hall.id, by: .moderator)
        try await notes.hide(hidden.id, isHidden: true, in: hall.id, by: .moderator)
        _ = try await takeAway()
        #expect(try await hall.texts() == ["Byttedag"])
        #expect(try await hall.room().notesOnWall(of: hall.task().id).isEmpty)
        #expect(try await hall.gathering().room.notes.map(\.text) == ["Byttedag"])
        #expect(try await notes.takenAway(from: 3, in: hall.id).map(\.count) == [2])
        #expect(try await notes.takenAway(from: 2, in: hall.id).isEmpty)
    }

    @Test(
        "What was typed in from paper stays; what the moderator wrote for the table goes with the rest, and comes back")
    func typedIn() async throws {
        for (text, fromPaper) in [("Fra arket", true), ("Sagt til meg", false)] {
            let draft = NoteDraft(
                id: .new(), from: .group(3), step: try await hall.task().id, text: text, fromPaper: fromPaper)
            _ = try await notes.write(draft, in: hall.id, by: .moderator)
        }
        let taken = try await takeAway()
        #expect(try await hall.texts() == ["Fra arket"])
        try await bringBack(taken)
        #expect(try await hall.texts() == ["Fra arket", "Sagt til meg"])
    }

    @Test("They come back exactly as they were: words, versions, earlier words, hour, hidden and on the wall")
    func exactly() async throws {
        let first = try await hall.write("Tull")
        _ = try await notes.edit(
            first.id, to: "Tull og tøys", from: 1, group: 3, begunAt: nil, in: hall.id, by: .group)
        let hidden = try await hall.write("Mer tull")
        try await notes.show(first.id, isShown: true, in: hall.id, by: .moderator)
        try await notes.hide(hidden.id, isHidden: true, in: hall.id, by: .moderator)
        let before = try await hall.room().notes
        let words = try await earlierWords()
        let taken = try await takeAway()
        world.clock.pass(.minutes(59))
        try await world.doors.dugnader.prune()
        try await bringBack(taken)
        #expect(try await hall.room().notes == before)
        #expect(try await earlierWords() == words)
        #expect(try await notes.takenAway(from: 3, in: hall.id).isEmpty)
    }

    @Test("What is a part of an idea or of a measure stays, and so does what the moderator has typed in")
    func used() async throws {
        let idea = [try await hall.write("Byttedag").id, try await hall.write("Bytte ski", group: 2).id]
        try await hall.doors.gatherings.tie(idea, into: .new(), name: "Bytte", in: hall.id, by: .moderator)
        let untied = Cluster.ID.new()
        try await hall.doors.gatherings.tie(
            [hall.write("Løst").id], into: untied, name: "", in: hall.id, by: .moderator)
        try await hall.doors.gatherings.untie(untied, in: hall.id, by: .moderator)
        var measure = MeasureDraft()
        measure.text = "Åpen hall"
        measure.notes = [try await hall.write("Åpen hall").id]
        try await hall.doors.measures.add(measure, as: .new(), in: hall.id, by: .moderator)
        let typed = NoteDraft(
            id: .new(), group: 3, step: try await hall.task().id, text: "Fra arket", begunAt: nil, fromPaper: true)
        _ = try await notes.write([typed], in: hall.id, by: .moderator)
        try await hall.write("Tull")
        _ = try await takeAway()
        #expect(try await hall.texts(group: 3) == ["Byttedag", "Åpen hall", "Fra arket"])
    }

    @Test("Two who press at once lose nothing: each has a way back to what its own press took")
    func twoAtOnce() async throws {
        try await hall.write("Tull")
        let first = try await takeAway()
        world.clock.pass(.seconds(1))
        let revision = try await hall.room().dugnad.revision
        _ = try await takeAway()
        #expect(try await hall.room().dugnad.revision == revision, "there was nothing left to take")
        try await hall.write("Byttedag")
        let second = try await takeAway()
        #expect(try await notes.takenAway(from: 3, in: hall.id).map(\.at) == [second, first])
        try await bringBack(second)
        #expect(try await hall.texts() == ["Byttedag"])
        try await bringBack(second)
        try await bringBack(first)
        #expect(try await hall.texts() == ["Tull", "Byttedag"])
    }

    @Test("After an hour they are gone for good: in no file, on no wall, in no minutes, and not to be had back")
    func forGood() async throws {
        let note = try await hall.write("Nattuglen flyr")
        try await notes.show(note.id, isShown: true, in: hall.id, by: .moderator)
        let taken = try await takeAway()
        world.clock.pass(.minutes(61))
        try await world.doors.dugnader.prune()
        #expect(try await notes.takenAway(from: 3, in: hall.id).isEmpty)
        await #expect(throws: Refusal.self) { try await bringBack(taken) }
        let file = String(decoding: try await hall.doors.takeouts.takeout(hall.id).json(), as: UTF8.self)
        #expect(!file.contains("Nattuglen"))
        #expect(try await hall.room().notesOnWall(of: hall.task().id).isEmpty)
        #expect(try await hall.minutes().room.notes.isEmpty)
    }

    @Test("The table cannot bring back what the moderator took, and a phone that sends it again is not lost")
    func phone() async throws {
        let id = Note.ID.new()
        try await hall.write("Tull", id: id)
        _ = try await takeAway()
        await #expect(throws: Refusal.self) {
            _ = try await notes.restore(id, group: 3, in: hall.id, by: .group)
        }
        await #expect(throws: Conflict.self) { try await hall.write("Tull", id: id) }
    }

    @Test("The wall never has more than it has room for when notes come back to it")
    func wall() async throws {
        for text in ["a", "b", "c"] {
            world.clock.pass(.seconds(1))
            try await notes.show(hall.write(text).id, isShown: true, in: hall.id, by: .moderator)
        }
        let taken = try await takeAway()
        for text in ["d", "e"] {
            world.clock.pass(.seconds(1))
            try await notes.show(hall.write(text, group: 2).id, isShown: true, in: hall.id, by: .moderator)
        }
        try await bringBack(taken)
        #expect(try await hall.room().notes.count(where: \.isShown) == Note.mostOnWall)
        #expect(try await hall.room().notesOnWall(of: hall.task().id).count == Note.mostOnWall)
    }

    @Test("A table that is not there has nothing to take")
    func noTable() async throws {
        await #expect(throws: NotFound.self) { _ = try await takeAway(7) }
    }

    private func earlierWords() async throws -> [String] {
        let file = try await hall.doors.takeouts.takeout(hall.id).json()
        let object = try JSONSerialization.jsonObject(with: file) as? [String: Any]
        return (object?["earlierTexts"] as? [[String: Any]] ?? []).compactMap { $0["text"] as? String }
    }
}
