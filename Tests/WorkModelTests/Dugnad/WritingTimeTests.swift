import TestWorld
import Testing
import Words

@testable import WorkModel

@Suite("When a group may write")
struct WritingTimeTests {
    let world: World
    let hall: Hall

    init() async throws {
        world = try World()
        hall = try await world.start()
    }

    @Test("The code opens until twelve hours after people went home, or were to go home")
    func ends() async throws {
        let planned = WritingTime(try await hall.room().dugnad)
        #expect(planned.ends == (try await hall.room().dugnad.agreedEnd) + .hours(12))
        try await hall.go(to: hall.task())
        try await hall.doors.runSheets.end(hall.id, by: .moderator)
        let ended = WritingTime(try await hall.room().dugnad)
        #expect(ended.ends == world.now + .hours(12))
        #expect(!ended.isOver(at: ended.ends))
        #expect(ended.isOver(at: ended.ends + .milliseconds(1)))
        #expect(!ended.isTooLateForAll(at: ended.ends + .days(14)))
        #expect(ended.isTooLateForAll(at: ended.ends + .days(14) + .milliseconds(1)))
    }

    @Test("A step is closed by itself, by the end or by the approval, whichever came first")
    func closed() async throws {
        let room = try await hall.room()
        var step = try await hall.task()
        #expect(!room.writingTime(on: step).isClosed)
        step.closedAt = world.now
        #expect(room.writingTime(on: step).closedAt == world.now)
        #expect(!room.writingTime(on: nil).isClosed)
        let approved = WritingTime(room.dugnad, step: step, approvedAt: world.now + .minutes(-1))
        #expect(approved.closedAt == world.now + .minutes(-1))
        let approvedLater = WritingTime(room.dugnad, step: step, approvedAt: world.now + .minutes(1))
        #expect(approvedLater.closedAt == world.now)
    }

    @Test("What claims to begin in the future begins now, and nothing begun after the end is taken")
    func began() async throws {
        let writing = WritingTime(try await hall.room().dugnad)
        #expect(try writing.began(nil, at: world.now) == world.now)
        #expect(try writing.began(world.now + .hours(1), at: world.now) == world.now)
        let later = writing.ends + .days(3)
        #expect(try writing.began(writing.ends, at: later) == writing.ends)
        #expect(throws: WritingIsOver.self) { try writing.began(nil, at: later) }
    }

    @Test("After the end only what was begun before it is taken: written, edited or brought back; nothing is deleted")
    func doors() async throws {
        let (note, gone) = (try await hall.write("Byttedag"), try await hall.write("Lån"))
        _ = try await hall.doors.notes.delete(gone.id, from: 1, group: 3, in: hall.id, by: .group)
        let begun = world.now
        world.clock.set(WritingTime(try await hall.room().dugnad).ends + .days(1))
        let notes = hall.doors.notes
        for begunAt in [nil, begun] as [Moment?] {
            let isTaken = begunAt != nil
            try await expect(isTaken) { _ = try await hall.write("Åpen hall", begunAt: begunAt) }
            try await expect(isTaken) {
                _ = try await notes.edit(
                    note.id, to: "Byttekveld", from: 1, group: 3, begunAt: begunAt, in: hall.id, by: .group)
            }
        }
        await #expect(throws: WritingIsOver.self) {
            _ = try await notes.delete(note.id, from: 2, group: 3, in: hall.id, by: .group)
        }
        await #expect(throws: Refusal.self) {
            _ = try await notes.delete(note.id, from: 2, group: 3, begunAt: begun, in: hall.id, by: .group)
        }
        await #expect(throws: WritingIsOver.self) {
            _ = try await notes.restore(gone.id, group: 3, in: hall.id, by: .group)
        }
        _ = try await notes.restore(gone.id, group: 3, begunAt: begun, in: hall.id, by: .group)
    }

    private func expect(_ isTaken: Bool, _ change: () async throws -> Void) async throws {
        if isTaken { try await change() } else { await #expect(throws: WritingIsOver.self) { try await change() } }
    }
}
