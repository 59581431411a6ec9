import TestWorld
import Testing
import Words
import WorkModel

@Suite("A note begun before the closing is always taken")
struct LateNoteTests {
    /// The three ways a step closes for new notes.
    enum Closing: CaseIterable, CustomTestStringConvertible {
        case step, end, approval

        var testDescription: String {
            switch self {
            case .step: "the step is closed"
            case .end: "the dugnad is ended"
            case .approval: "the minutes are approved"
            }
        }
    }

    let world: World
    let hall: Hall

    init() async throws {
        world = try World()
        hall = try await world.start()
        try await hall.go(to: hall.task())
        world.clock.pass(.minutes(5))
    }

    @Test("Begun before, received after: taken, and marked late", arguments: Closing.allCases)
    func begunBefore(closing: Closing) async throws {
        let begun = world.now
        world.clock.pass(.minutes(1))
        try await close(closing)
        world.clock.pass(.hours(3))
        let receipt = try await hall.write("Byttedag", begunAt: begun)
        #expect(receipt.isLate)
        #expect(try await hall.room().notes.map(\.isLate) == [true])
    }

    @Test("Begun after: refused, and nothing is stored", arguments: Closing.allCases)
    func begunAfter(closing: Closing) async throws {
        try await close(closing)
        world.clock.pass(.seconds(1))
        await #expect(throws: Refusal.self) { try await hall.write("Byttedag", begunAt: world.now) }
        await #expect(throws: Refusal.self) { try await hall.write("Byttedag", begunAt: nil) }
        await #expect(throws: Refusal.self) { try await hall.write("Byttedag", begunAt: world.now + .hours(1)) }
        #expect(try await hall.texts() == [])
    }

    @Test("Received before the closing: not late", arguments: Closing.allCases)
    func receivedBefore(closing: Closing) async throws {
        try await hall.write("Byttedag", begunAt: world.now)
        world.clock.pass(.seconds(1))
        try await close(closing)
        #expect(try await hall.room().notes.map(\.isLate) == [false])
    }

    @Test("The same note again after the closing is still once, and not late", arguments: Closing.allCases)
    func again(closing: Closing) async throws {
        let id = Note.ID.new()
        let first = try await hall.write("Byttedag", id: id, begunAt: world.now)
        try await close(closing)
        world.clock.pass(.minutes(1))
        #expect(try await hall.write("Byttedag", id: id, begunAt: nil) == first)
    }

    @Test("An edit begun after the closing is refused, however it is sent", arguments: Closing.allCases)
    func editedAfter(closing: Closing) async throws {
        let id = Note.ID.new()
        try await hall.write("Byttedag", id: id)
        try await close(closing)
        world.clock.pass(.minutes(1))
        await #expect(throws: Refusal.self) {
            try await hall.doors.notes.edit(
                id, to: "Noe annet", from: 1, group: 3, begunAt: world.now, in: hall.id, by: .group)
        }
        await #expect(throws: Refusal.self) { try await hall.write("Noe annet", id: id, begunAt: world.now) }
        #expect(try await hall.texts() == ["Byttedag"])
    }

    @Test("An edit begun before the closing is taken", arguments: Closing.allCases)
    func editedBefore(closing: Closing) async throws {
        let note = try await hall.write("Byttedag")
        let begun = world.now
        world.clock.pass(.seconds(1))
        try await close(closing)
        world.clock.pass(.minutes(1))
        _ = try await hall.doors.notes.edit(
            note.id, to: "Byttedag for ski", from: 1, group: 3, begunAt: begun, in: hall.id, by: .group)
        #expect(try await hall.texts() == ["Byttedag for ski"])
    }

    @Test("A deletion asked for before the step was closed is taken, and can be undone")
    func deletedBefore() async throws {
        let note = try await hall.write("Byttedag")
        let begun = world.now
        world.clock.pass(.seconds(1))
        try await close(.step)
        world.clock.pass(.minutes(1))
        try await delete(note, begunAt: begun)
        #expect(try await hall.texts() == [])
        _ = try await hall.doors.notes.restore(note.id, group: 3, in: hall.id, by: .group)
        #expect(try await hall.texts() == ["Byttedag"])
    }

    @Test(
        "What others have read stays when people have gone home, whenever the deletion says that it was asked for",
        arguments: [Closing.end, .approval])
    func readStays(closing: Closing) async throws {
        let begun = world.now
        let note = try await hall.write("Byttedag")
        world.clock.pass(.seconds(1))
        try await close(closing)
        world.clock.pass(.minutes(1))
        let late = try await hall.write("Åpen hall", begunAt: begun)
        for (sent, begun) in [(note, begun), (late, begun), (note, Moment(milliseconds: 1))] {
            let refusal = await #expect(throws: Refusal.self) { try await delete(sent, begunAt: begun) }
            #expect(refusal?.reason.nb.contains("Notatet blir stående") == true)
        }
        #expect(try await hall.texts() == ["Byttedag", "Åpen hall"])
    }

    @Test("It stays also where nobody pressed the end, from when the code opens nothing")
    func readStaysWithoutAnEnd() async throws {
        let note = try await hall.write("Byttedag")
        let begun = world.now
        world.clock.pass(.days(13))
        await #expect(throws: Refusal.self) { try await delete(note, begunAt: begun) }
        #expect(try await hall.texts() == ["Byttedag"])
    }

    @Test("What was deleted before the approval is not brought back under the approved minutes")
    func notBroughtBack() async throws {
        let note = try await hall.write("Byttedag")
        try await delete(note, begunAt: world.now)
        let begun = world.now
        world.clock.pass(.minutes(1))
        try await close(.approval)
        for begun in [nil, begun] {
            await #expect(throws: Refusal.self) {
                try await hall.doors.notes.restore(note.id, group: 3, begunAt: begun, in: hall.id, by: .group)
            }
        }
        #expect(try await hall.texts() == [])
    }

    @Test("A deletion asked for after the closing is refused, and the note stays", arguments: Closing.allCases)
    func deletedAfter(closing: Closing) async throws {
        let note = try await hall.write("Byttedag")
        try await close(closing)
        world.clock.pass(.minutes(1))
        for begun in [nil, world.now, world.now + .hours(1)] {
            let refusal = await #expect(throws: Refusal.self) {
                try await hall.doors.notes.delete(note.id, from: 1, group: 3, begunAt: begun, in: hall.id, by: .group)
            }
            #expect(refusal?.reason.nb.contains("Notatet blir stående") == true)
        }
        #expect(try await hall.texts() == ["Byttedag"])
    }

    @Test("What is typed in from paper is taken at any time, and is not late", arguments: Closing.allCases)
    func paper(closing: Closing) async throws {
        try await close(closing)
        world.clock.pass(.days(2))
        let note = NoteDraft(
            id: .new(), group: 2, step: try await hall.task().id, text: "Byttedag", begunAt: nil, fromPaper: true)
        _ = try await hall.doors.notes.write([note], in: hall.id, by: .group)
        #expect(try await hall.room().notes.map(\.isLate) == [false])
        // Removed, and the same sheet sent once more: both are shown, whatever the hour.
        try await hall.doors.notes.remove(note.id, in: hall.id, by: .moderator)
        await #expect(throws: Conflict.self) {
            try await hall.doors.notes.write([note], in: hall.id, by: .moderator)
        }
    }

    @Test("A closed step that is opened again takes new notes; so do reopened minutes and a dugnad that goes on")
    func opened() async throws {
        for closing in Closing.allCases { try await close(closing) }
        world.clock.pass(.minutes(1))
        let task = try await hall.task()
        let version = try await hall.room().dugnad.planVersion
        try await hall.doors.runSheets.editStep(task.id, .close(false), from: version, in: hall.id, by: .moderator)
        try await hall.go(to: task)
        await #expect(throws: Refusal.self) { try await hall.write("Byttedag") }
        try await hall.doors.minutesDesk.reopen(1, in: hall.id, by: .moderator)
        #expect(try await hall.write("Byttedag").isLate == false)
    }

    @Test("Closing one step leaves the others open")
    func otherStep() async throws {
        try await close(.step)
        world.clock.pass(.minutes(1))
        #expect(try await hall.write("Byttedag", on: hall.task(2)).isLate == false)
    }

    @Test("A note that comes after the approval is told to the moderator, also when its step is still open")
    func afterApproval() async throws {
        let begun = world.now
        world.clock.pass(.seconds(1))
        try await close(.approval)
        world.clock.pass(.minutes(1))
        let approved = try await hall.minutes().approval?.text
        try await hall.write("Byttedag", begunAt: begun)
        let minutes = try await hall.minutes()
        #expect(minutes.notesAfterApproval.map(\.text) == ["Byttedag"])
        #expect(minutes.approval?.text == approved)
    }

    @Test("A note that is edited after the approval is told to the moderator too")
    func mendedAfterApproval() async throws {
        let note = try await hall.write("Byttedag")
        try await hall.write("Åpen hall")
        let begun = world.now
        world.clock.pass(.seconds(1))
        try await close(.approval)
        world.clock.pass(.minutes(1))
        _ = try await hall.doors.notes.edit(
            note.id, to: "Byttedag for ski", from: 1, group: 3, begunAt: begun, in: hall.id, by: .group)
        #expect(try await hall.minutes().notesAfterApproval.map(\.text) == ["Byttedag for ski"])
    }

    private func delete(_ note: NoteReceipt, begunAt: Moment) async throws {
        _ = try await hall.doors.notes.delete(note.id, from: 1, group: 3, begunAt: begunAt, in: hall.id, by: .group)
    }

    private func close(_ closing: Closing) async throws {
        switch closing {
        case .step:
            let version = try await hall.room().dugnad.planVersion
            try await hall.doors.runSheets.editStep(
                hall.task().id, .close(true), from: version, in: hall.id, by: .moderator)
        case .end: try await hall.doors.runSheets.end(hall.id, by: .moderator)
        case .approval:
            #expect(try await hall.approve(role: "ordstyrer") != nil)
        }
    }
}
