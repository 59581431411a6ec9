import TestWorld
import Testing
import Words
import WorkModel

@Suite("What goes by itself when its time is over")
struct PruningTests {
    let world: World

    init() throws { world = try World() }

    @Test("A dugnad is deleted 24 months after its date, not a minute before")
    func afterItsDate() async throws {
        let hall = try await world.start()
        let dugnad = try await hall.room().dugnad
        let end = try #require(NorwegianTime.moment(day: "2028-11-23", hour: "20:30"))
        #expect(dugnad.isDeletedAt == end)
        world.clock.set(end - .minutes(1))
        #expect(try await world.doors.dugnader.prune() == 0)
        world.clock.set(end)
        #expect(try await world.doors.dugnader.prune() == 1)
        #expect(try await world.doors.dugnader.all() == [])
    }

    @Test("Whatever the rule is, pruning's first look passes over none that is over", arguments: [1, 6, 12, 24, 120])
    func firstLook(months: Int) async throws {
        let hall = try await world.start()
        let dugnad = try await hall.room().dugnad
        let retention = Retention(months: months)
        let over = retention.end(of: dugnad)
        #expect(dugnad.changedAt < retention.noneIsOver(changedSince: over))
    }

    @Test("A change moves the day: it is 24 months after the last one")
    func afterItsLastChange() async throws {
        let hall = try await world.start()
        world.clock.pass(.days(100))
        try await hall.doors.minutesDesk.setAttendance(AttendanceDraft([("Ungdom", "3")]), in: hall.id, by: .moderator)
        let changed = world.now
        world.clock.pass(.days(650))
        #expect(try await world.doors.dugnader.prune() == 0)
        world.clock.set(NorwegianTime.months(24, after: changed) + .minutes(1))
        #expect(try await world.doors.dugnader.prune() == 1)
    }

    @Test("A dugnad planned for next year is kept 24 months after that")
    func plannedAhead() async throws {
        let hall = try await world.start(world.plan(starting: world.now + .days(365)))
        world.clock.pass(.days(3 * 365))
        #expect(try await world.doors.dugnader.prune() == 0)
        #expect(try await world.doors.dugnader.find(hall.id) != nil)
        world.clock.pass(.days(3))
        #expect(try await world.doors.dugnader.prune() == 1)
    }

    @Test("In the last month the pages warn")
    func warning() async throws {
        let dugnad = try await world.start().room().dugnad
        let month = try #require(NorwegianTime.moment(day: "2028-10-23", hour: "20:30"))
        #expect(!dugnad.isInLastMonth(at: month - .minutes(1)))
        #expect(dugnad.isInLastMonth(at: month))
    }

    @Test("Deleted words can be brought back for an hour, then they are gone with their history")
    func deletedWords() async throws {
        let hall = try await world.start()
        let note = try await hall.write("Nattuglen flyr")
        _ = try await hall.doors.notes.edit(
            note.id, to: "Nattuglen flyr lavt", from: 1, group: 3, begunAt: nil, in: hall.id, by: .group)
        _ = try await hall.doors.notes.delete(note.id, from: 2, group: 3, in: hall.id, by: .group)
        world.clock.pass(.minutes(60))
        try await world.doors.dugnader.prune()
        _ = try await hall.doors.notes.restore(note.id, group: 3, in: hall.id, by: .group)
        #expect(try await hall.texts() == ["Nattuglen flyr lavt"])
        _ = try await hall.doors.notes.delete(note.id, from: 2, group: 3, in: hall.id, by: .group)
        world.clock.pass(.minutes(61))
        try await world.doors.dugnader.prune()
        #expect(try await world.store.allText().contains("Nattuglen") == false)
        await #expect(throws: Refusal.self) {
            try await hall.doors.notes.restore(note.id, group: 3, in: hall.id, by: .group)
        }
        await #expect(throws: Conflict.self) { try await hall.write("Nattuglen flyr", id: note.id) }
        try await world.doors.dugnader.prune()
    }

    @Test("Words of an idea's name that came from a deleted note go with it")
    func namesOfIdeas() async throws {
        let hall = try await world.start()
        let note = try await hall.write("Nattuglen flyr")
        try await hall.doors.gatherings.tie([note.id], into: .new(), name: "", in: hall.id, by: .moderator)
        try await hall.doors.notes.remove(note.id, in: hall.id, by: .moderator)
        world.clock.pass(.hours(2))
        try await world.doors.dugnader.prune()
        #expect(try await world.store.allText().contains("Nattuglen") == false)
    }

    @Test("An idea that bears what a removed note once said takes another note's words")
    func earlierNamesOfIdeas() async throws {
        let hall = try await world.start()
        let note = try await hall.write("Nattuglen flyr")
        let other = try await hall.write("Åpen hall om kvelden", group: 1)
        let idea = Cluster.ID.new()
        try await hall.doors.gatherings.tie([note.id, other.id], into: idea, name: "", in: hall.id, by: .moderator)
        _ = try await hall.doors.notes.edit(
            note.id, to: "Fuglen flyr", from: 1, group: 3, begunAt: nil, in: hall.id, by: .group)
        try await hall.doors.notes.remove(note.id, in: hall.id, by: .moderator)
        #expect(try await hall.gathering().cluster(idea)?.name == "Åpen hall om kvelden")
        #expect(try await world.store.allText().contains("Nattuglen") == false)
    }

    @Test("A session nobody has used for 180 days is forgotten; one that is used is not")
    func sessions() async throws {
        let hall = try await world.start(world.plan(starting: world.now + .days(200)))
        var used = try #require(try await hall.doors.links.open(hall.secret, in: nil)?.session)
        let unused = try #require(try await hall.doors.links.open(hall.secret, in: nil)?.session)
        world.clock.pass(.days(100))
        used = try #require(try await hall.doors.links.open(hall.secret, in: used)?.session)
        world.clock.pass(.days(81))
        try await world.doors.dugnader.prune()
        #expect(try await hall.doors.links.roles(of: used, in: hall.id) == [.moderator])
        #expect(try await hall.doors.links.roles(of: unused, in: hall.id) == [])
    }
}
