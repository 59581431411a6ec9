import TestWorld
import Testing
import WorkModel

@Suite("An id of another group or another dugnad opens nothing")
struct OtherIDsTests {
    let hall: Hall
    let others: Hall
    /// A note of group 2 here, and one of group 3 there.
    let neighbour: NoteReceipt
    let foreign: NoteReceipt

    init() async throws {
        let world = try World()
        hall = try await world.start()
        others = try await world.start()
        neighbour = try await hall.write("Bord 2 sitt", group: 2)
        foreign = try await others.write("De andres", group: 3)
    }

    @Test("A group's notes are not another group's to write, edit, delete or restore")
    func notes() async throws {
        for note in [neighbour.id, foreign.id] {
            await #expect(throws: NotFound.self) { try await hall.write("Overtatt", group: 3, id: note) }
            await #expect(throws: NotFound.self) {
                try await hall.doors.notes.edit(
                    note, to: "Overtatt", from: 1, group: 3, begunAt: nil, in: hall.id, by: .group)
            }
            await #expect(throws: NotFound.self) {
                try await hall.doors.notes.delete(note, from: 1, group: 3, in: hall.id, by: .group)
            }
            await #expect(throws: NotFound.self) {
                try await hall.doors.notes.restore(note, group: 3, in: hall.id, by: .group)
            }
        }
        #expect(try await hall.texts() == ["Bord 2 sitt"])
        #expect(try await others.texts() == ["De andres"])
    }

    @Test("A moderator's hand does not reach another dugnad")
    func moderation() async throws {
        await #expect(throws: NotFound.self) {
            try await hall.doors.notes.show(foreign.id, isShown: true, in: hall.id, by: .moderator)
        }
        await #expect(throws: NotFound.self) {
            try await hall.doors.notes.hide(foreign.id, isHidden: true, in: hall.id, by: .moderator)
        }
        await #expect(throws: NotFound.self) {
            try await hall.doors.notes.remove(foreign.id, in: hall.id, by: .moderator)
        }
        #expect(try await others.room().notes.allSatisfy { $0.isPresent && !$0.isShown })
    }

    @Test("Notes are written on a task of this dugnad, for a table that is there")
    func steps() async throws {
        let there = try await others.task()
        await #expect(throws: Refusal.self) { try await hall.write("Feil sted", on: there) }
        await #expect(throws: Refusal.self) { try await hall.write("Ingen oppgave", on: try await hall.step("pause")) }
        for group in [0, 7, 31, -1, Int.max] {
            await #expect(throws: NotFound.self) { try await hall.write("Ingen ved bordet", group: group) }
        }
    }

    @Test("Ideas are not made of another dugnad's notes, nor under its ids")
    func ideas() async throws {
        let cluster = Cluster.ID.new()
        try await others.doors.gatherings.tie([foreign.id], into: cluster, name: "Deres", in: others.id, by: .moderator)
        let mine = hall.doors.gatherings
        await #expect(throws: Refusal.self) {
            try await mine.tie([foreign.id], into: .new(), name: "", in: hall.id, by: .moderator)
        }
        await expectNotOurs { try await mine.tie([neighbour.id], into: cluster, name: "", in: hall.id, by: .moderator) }
        await expectNotOurs { try await mine.rename(cluster, to: "Vår", from: 1, in: hall.id, by: .moderator) }
        await expectNotOurs { try await mine.separate([foreign.id], from: cluster, in: hall.id, by: .moderator) }
        await expectNotOurs {
            try await mine.split([foreign.id], from: cluster, into: .new(), in: hall.id, by: .moderator)
        }
        await expectNotOurs { try await mine.tieAgain(cluster, in: hall.id, by: .moderator) }
        try? await mine.untie(cluster, in: hall.id, by: .moderator)
        let there = try await others.gathering()
        #expect(there.cluster(cluster)?.name == "Deres")
        #expect(there.notes(in: cluster).map(\.text) == ["De andres"])
        let own = Cluster.ID.new()
        let second = try await hall.write("Bord 3 sitt", group: 3)
        try await mine.tie([neighbour.id, second.id], into: own, name: "", in: hall.id, by: .moderator)
        await expectNotOurs { try await mine.split([second.id], from: own, into: cluster, in: hall.id, by: .moderator) }
    }

    @Test("Measures are not another dugnad's to add to, change, delete or draw on")
    func measures() async throws {
        let cluster = Cluster.ID.new()
        try await others.doors.gatherings.tie([foreign.id], into: cluster, name: "Deres", in: others.id, by: .moderator)
        let id = Measure.ID.new()
        try await others.doors.measures.add(measure("Deres tiltak"), as: id, in: others.id, by: .moderator)
        await expectNotOurs { try await hall.doors.measures.add(measure("Vårt"), as: id, in: hall.id, by: .moderator) }
        await expectNotOurs {
            try await hall.doors.measures.edit(id, measure("Vårt"), from: 1, in: hall.id, by: .moderator)
        }
        try? await hall.doors.measures.delete(id, from: 1, in: hall.id, by: .moderator)
        #expect(try await others.minutes().agreed.measures.map(\.text) == ["Deres tiltak"])
        var drawing = measure("Vårt")
        drawing.clusters = [cluster]
        drawing.notes = [foreign.id]
        let own = Measure.ID.new()
        try await hall.doors.measures.add(drawing, as: own, in: hall.id, by: .moderator)
        #expect(try await hall.minutes().agreed.origins(of: own) == [])
    }

    @Test("A dugnad that is not there is not found, whatever is asked of it")
    func nowhere() async throws {
        let id = Dugnad.ID.new()
        let doors = hall.doors
        await #expect(throws: NotFound.self) { try await doors.rooms.room(id) }
        await #expect(throws: NotFound.self) { try await doors.takeouts.takeout(id) }
        await #expect(throws: NotFound.self) { try await doors.runSheets.end(id, by: .moderator) }
        await #expect(throws: NotFound.self) {
            try await doors.minutesDesk.setAttendance(AttendanceDraft([]), in: id, by: .moderator)
        }
        await #expect(throws: NotFound.self) {
            try await doors.groups.choose(card: "guri", group: 1, in: id, by: .group)
        }
        try await doors.dugnader.delete(id, by: .moderator)
    }

    private func measure(_ text: String) -> MeasureDraft {
        var words = MeasureDraft()
        words.text = text
        return words
    }

    /// Not found or refused, which tells nothing of the other dugnad; never an error from the database, and never
    /// success.
    private func expectNotOurs(
        at source: SourceLocation = #_sourceLocation, _ change: () async throws -> Void
    ) async {
        do {
            try await change()
            Issue.record("it was taken, or silently dropped", sourceLocation: source)
        } catch is NotFound {
        } catch is Refusal {
        } catch let conflict as Conflict where conflict.theirs == nil {
        } catch {
            Issue.record(error, sourceLocation: source)
        }
    }
}
