import TestWorld
import Testing
import Words
import WorkModel

@Suite("Somebody writes who should not be there: one table is closed, or everybody is stopped for a while")
struct WritingStopTests {
    /// The two ways to stop a table.
    enum Stop: CaseIterable, CustomTestStringConvertible {
        case table, all

        var testDescription: String { self == .table ? "the table is closed" : "writing is paused" }
    }

    let world: World
    let hall: Hall

    init() async throws {
        world = try World()
        hall = try await world.start()
        try await hall.go(to: hall.task())
        world.clock.pass(.minutes(5))
    }

    private func set(_ stop: Stop, _ isOn: Bool) async throws {
        switch stop {
        case .table: try await hall.doors.groups.close(3, isClosed: isOn, in: hall.id, by: .moderator)
        case .all: try await hall.doors.groups.pauseWriting(isOn, in: hall.id, by: .moderator)
        }
    }

    @Test(
        "Nothing is written, edited, deleted or brought back, and each is told that it is only for now",
        arguments: Stop.allCases)
    func stopped(stop: Stop) async throws {
        let (note, gone) = (try await hall.write("Byttedag"), try await hall.write("Lån"))
        let notes = hall.doors.notes
        _ = try await notes.delete(gone.id, from: 1, group: 3, in: hall.id, by: .group)
        try await set(stop, true)
        let attempts: [() async throws -> Void] = [
            { try await hall.write("Tull") },
            {
                _ = try await notes.edit(
                    note.id, to: "Tull", from: 1, group: 3, begunAt: nil, in: hall.id, by: .group)
            },
            { _ = try await notes.delete(note.id, from: 1, group: 3, in: hall.id, by: .group) },
            { _ = try await notes.restore(gone.id, group: 3, in: hall.id, by: .group) },
            { try await hall.doors.groups.choose(card: "guri", group: 3, in: hall.id, by: .group) },
            {
                try await hall.doors.groups.makeOwnPerson(
                    OwnPersonDraft(name: "Trym", age: "9", story: "Tull"), from: 1, group: 3, in: hall.id, by: .group)
            },
        ]
        for attempt in attempts {
            let refusal = await #expect(throws: Refusal.self) { try await attempt() }
            #expect(refusal?.isForNow == true)
            #expect(refusal?.reason.nb.contains("Teksten din står her") == true)
        }
        #expect(try await hall.texts() == ["Byttedag"])
        #expect(try await hall.room().group(3)?.card == nil)
    }

    @Test("What was begun before or meanwhile is taken when they may write again", arguments: Stop.allCases)
    func taken(stop: Stop) async throws {
        let before = world.now
        world.clock.pass(.minutes(1))
        try await set(stop, true)
        let (first, second) = (Note.ID.new(), Note.ID.new())
        await #expect(throws: Refusal.self) { try await hall.write("Byttedag", id: first, begunAt: before) }
        world.clock.pass(.minutes(10))
        let meanwhile = world.now
        try await set(stop, false)
        try await hall.write("Byttedag", id: first, begunAt: before)
        try await hall.write("Åpen hall", id: second, begunAt: meanwhile)
        #expect(try await hall.texts() == ["Byttedag", "Åpen hall"])
        #expect(try await hall.room().notes.allSatisfy { !$0.isLate })
    }

    @Test("What has been received is still answered as received when it is sent again", arguments: Stop.allCases)
    func again(stop: Stop) async throws {
        let id = Note.ID.new()
        let first = try await hall.write("Byttedag", id: id)
        try await set(stop, true)
        #expect(try await hall.write("Byttedag", id: id) == first)
    }

    @Test("What can never be taken is told so at once, and is no matter of now", arguments: Stop.allCases)
    func never(stop: Stop) async throws {
        try await set(stop, true)
        try await hall.doors.runSheets.end(hall.id, by: .moderator)
        world.clock.pass(.seconds(1))
        let refusal = await #expect(throws: Refusal.self) { try await hall.write("Byttedag") }
        #expect(refusal?.isForNow == false)
    }

    @Test("Another table writes on when one is closed, and closes nothing of the moderator's")
    func others() async throws {
        try await set(.table, true)
        try await hall.write("Byttedag", group: 2)
        let typed = NoteDraft(
            id: .new(), group: 3, step: try await hall.task().id, text: "Fra arket", begunAt: nil, fromPaper: true)
        _ = try await hall.doors.notes.write([typed], in: hall.id, by: .moderator)
        #expect(try await hall.texts() == ["Byttedag", "Fra arket"])
        try await hall.doors.groups.call(true, group: 3, in: hall.id, by: .group)
        #expect(try await hall.room().group(3)?.isWaitingForHelp == true)
    }

    @Test("A person who is like a real child can be taken away by a table that is closed too", arguments: Stop.allCases)
    func person(stop: Stop) async throws {
        let groups = hall.doors.groups
        try await groups.makeOwnPerson(
            OwnPersonDraft(name: "Trym", age: "9", story: "God til å tegne"), from: 1, group: 3, in: hall.id, by: .group
        )
        try await set(stop, true)
        try await groups.removeOwnPerson(group: 3, in: hall.id, by: .group)
        #expect(try await hall.room().group(3)?.ownPersonName == nil)
    }

    @Test("Two who press at once, and one who presses twice, do it once", arguments: Stop.allCases)
    func twice(stop: Stop) async throws {
        for isOn in [true, false] {
            try await set(stop, isOn)
            let revision = try await hall.room().dugnad.revision
            try await set(stop, isOn)
            #expect(try await hall.room().dugnad.revision == revision)
        }
    }

    @Test("A trial that is emptied leaves no table closed and no writing paused")
    func trial() async throws {
        let hall = try await world.start(world.plan(starting: world.now + .days(3)))
        try await hall.begin(as: .trial)
        try await hall.doors.groups.close(3, isClosed: true, in: hall.id, by: .moderator)
        try await hall.doors.groups.pauseWriting(true, in: hall.id, by: .moderator)
        let began = try #require(try await hall.room().dugnad.startedAt)
        let seen = try await hall.doors.trials.written(in: hall.id).seen
        #expect(try await hall.doors.trials.empty(hall.id, begun: began, seen: seen, by: .moderator))
        let room = try await hall.room()
        #expect(room.writingStop(for: 3) == nil && room.group(3)?.closedAt == nil)
    }
}
