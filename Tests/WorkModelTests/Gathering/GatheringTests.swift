import TestWorld
import Testing
import Words
import WorkModel

@Suite("Putting together what says the same")
struct GatheringTests {
    let world: World
    let hall: Hall
    let notes: [Note.ID]

    init() async throws {
        world = try World()
        hall = try await world.start()
        let texts = [(1, "Byttedag for utstyr"), (3, "Byttedag"), (5, "Byttekveld hver høst"), (3, "Åpen hall")]
        var notes: [Note.ID] = []
        for (group, text) in texts {
            notes.append(try await hall.write(text, group: group).id)
            world.clock.pass(.seconds(1))
        }
        self.notes = notes
    }

    @Test("Tied notes are one idea with the shortest note's words, and every origin is counted")
    func tie() async throws {
        let idea = try await tied(0, 1, 2)
        let gathering = try await hall.gathering()
        #expect(gathering.cluster(idea)?.name == "Byttedag")
        #expect(gathering.origins(of: idea) == [.group(1), .group(3), .group(5)])
        #expect(gathering.notes(in: idea).map(\.id) == Array(notes[0...2]))
        #expect(gathering.looseNotes(on: try await hall.task().id).map(\.text) == ["Åpen hall"])
    }

    @Test("Two notes of one table are one origin")
    func sameTable() async throws {
        let idea = try await tied(1, 3)
        #expect(try await hall.gathering().origins(of: idea) == [.group(3)])
    }

    @Test("An idea can be given its name at once; and the same form twice ties once")
    func named() async throws {
        let idea = Cluster.ID.new()
        for _ in 1...2 {
            try await hall.doors.gatherings.tie(
                [notes[0], notes[1]], into: idea, name: " Byttekvelder\n for alt ", in: hall.id, by: .moderator)
        }
        let gathering = try await hall.gathering()
        #expect(gathering.clusters.map(\.name) == ["Byttekvelder for alt"])
        #expect(gathering.notes(in: idea).count == 2)
    }

    @Test("More notes go into an idea that is there, and its name stays")
    func addTo() async throws {
        let idea = try await tied(0, 1)
        try await hall.doors.gatherings.tie([notes[2]], into: idea, name: "Et annet navn", in: hall.id, by: .moderator)
        let gathering = try await hall.gathering()
        #expect(gathering.cluster(idea)?.name == "Byttedag")
        #expect(gathering.origins(of: idea) == [.group(1), .group(3), .group(5)])
    }

    @Test("A note that another moderator has just tied elsewhere is refused by the idea's name, and nothing moves")
    func elsewhere() async throws {
        let first = try await tied(0, 1)
        let refusal = await #expect(throws: Refusal.self) { try await tied(1, 2) }
        #expect(refusal?.reason.nb.contains("Byttedag") == true)
        let gathering = try await hall.gathering()
        #expect(gathering.notes(in: first).count == 2)
        #expect(gathering.clusterOfNote[notes[2]] == nil)
        #expect(gathering.clusters.count == 1)
    }

    @Test("Nothing chosen and a note that is gone are refused")
    func refused() async throws {
        await #expect(throws: Refusal.self) { try await tied() }
        await #expect(throws: Refusal.self) {
            try await hall.doors.gatherings.tie(
                [notes[0], .new()], into: .new(), name: "", in: hall.id, by: .moderator)
        }
        _ = try await tied(0, 1)
        try await hall.doors.notes.hide(notes[2], isHidden: true, in: hall.id, by: .moderator)
        await #expect(throws: Refusal.self) { try await tied(2, 3) }
    }

    @Test("A note is taken out and stands alone; when the last is out the idea is untied")
    func takeOut() async throws {
        let idea = try await tied(0, 1)
        try await hall.doors.gatherings.separate([notes[0]], from: idea, in: hall.id, by: .moderator)
        #expect(try await hall.gathering().origins(of: idea) == [.group(3)])
        try await hall.doors.gatherings.separate([notes[0], notes[3]], from: idea, in: hall.id, by: .moderator)
        #expect(try await hall.gathering().origins(of: idea) == [.group(3)])
        try await hall.doors.gatherings.separate([notes[1]], from: idea, in: hall.id, by: .moderator)
        let gathering = try await hall.gathering()
        #expect(gathering.cluster(idea) == nil)
        #expect(gathering.looseNotes(on: try await hall.task().id).count == 4)
    }

    @Test("Some of the notes become an idea of their own; the same form twice splits once")
    func split() async throws {
        let idea = try await tied(0, 1, 2)
        let new = Cluster.ID.new()
        for _ in 1...2 {
            try await hall.doors.gatherings.split([notes[2]], from: idea, into: new, in: hall.id, by: .moderator)
        }
        let gathering = try await hall.gathering()
        #expect(gathering.notes(in: idea).map(\.id) == Array(notes[0...1]))
        #expect(gathering.cluster(new)?.name == "Byttekveld hver høst")
        #expect(gathering.origins(of: new) == [.group(5)])
        await #expect(throws: Refusal.self) {
            try await hall.doors.gatherings.split(
                [notes[0], notes[1]], from: idea, into: .new(), in: hall.id, by: .moderator)
        }
        await #expect(throws: Refusal.self) {
            try await hall.doors.gatherings.split([notes[3]], from: idea, into: .new(), in: hall.id, by: .moderator)
        }
    }

    @Test("What is split off is called what it is about, without who and when")
    func splitIdea() async throws {
        let concrete = try await hall.write("Skilån\nHvem: Fjordvik IL", group: 2).id
        let (idea, new) = (try await tied(0, 1), Cluster.ID.new())
        try await hall.doors.gatherings.tie([concrete], into: idea, name: "", in: hall.id, by: .moderator)
        try await hall.doors.gatherings.split([concrete], from: idea, into: new, in: hall.id, by: .moderator)
        #expect(try await hall.gathering().cluster(new)?.name == "Skilån")
    }

    @Test("What is untied can be tied again, with the notes that still stand alone")
    func untied() async throws {
        let idea = try await tied(0, 1, 2)
        try await hall.doors.gatherings.untie(idea, in: hall.id, by: .moderator)
        try await hall.doors.gatherings.untie(idea, in: hall.id, by: .moderator)
        #expect(try await hall.gathering().looseNotes(on: hall.task().id).count == 4)
        let other = try await tied(2, 3)
        try await hall.doors.gatherings.tieAgain(idea, in: hall.id, by: .moderator)
        try await hall.doors.gatherings.tieAgain(idea, in: hall.id, by: .moderator)
        let gathering = try await hall.gathering()
        #expect(gathering.notes(in: idea).map(\.id) == Array(notes[0...1]))
        #expect(gathering.notes(in: other).map(\.id) == Array(notes[2...3]))
        #expect(gathering.cluster(idea)?.name == "Byttedag")
    }

    @Test("An idea whose notes are all elsewhere cannot be tied again; after an hour none can")
    func tooLateToTieAgain() async throws {
        let idea = try await tied(0, 1)
        try await hall.doors.gatherings.untie(idea, in: hall.id, by: .moderator)
        let other = try await tied(0, 1)
        await #expect(throws: Refusal.self) {
            try await hall.doors.gatherings.tieAgain(idea, in: hall.id, by: .moderator)
        }
        try await hall.doors.gatherings.untie(other, in: hall.id, by: .moderator)
        world.clock.pass(.minutes(61))
        try await hall.doors.dugnader.prune()
        await #expect(throws: NotFound.self) {
            try await hall.doors.gatherings.tieAgain(idea, in: hall.id, by: .moderator)
        }
    }

    @Test("Notes move from one idea to another; an idea that has given all of its notes away is untied")
    func move() async throws {
        let (idea, other) = (try await tied(0, 1), try await tied(2, 3))
        for _ in 1...2 {
            try await hall.doors.gatherings.moveNotes(
                [notes[2], notes[0]], from: other, into: idea, in: hall.id, by: .moderator)
        }
        #expect(try await hall.gathering().notes(in: idea).map(\.id) == Array(notes[0...2]))
        try await hall.doors.gatherings.moveNotes([notes[3]], from: other, into: idea, in: hall.id, by: .moderator)
        #expect(try await hall.gathering().notes(in: idea).count == 4)
        #expect(try await hall.gathering().cluster(other) == nil)
        await #expect(throws: NotFound.self) {
            try await hall.doors.gatherings.moveNotes([notes[0]], from: idea, into: .new(), in: hall.id, by: .moderator)
        }
    }

    @Test("A press that changes nothing wakes no screen and leaves no trace")
    func unchanged() async throws {
        let idea = try await tied(0, 1)
        let other = try await tied(2)
        try await hall.doors.gatherings.untie(other, in: hall.id, by: .moderator)
        let revision = try await hall.room().dugnad.revision
        try await hall.doors.gatherings.tie(
            [notes[0], notes[1]], into: idea, name: "Byttedag", in: hall.id, by: .moderator)
        try await hall.doors.gatherings.separate([notes[3]], from: idea, in: hall.id, by: .moderator)
        try await hall.doors.gatherings.rename(idea, to: "Byttedag", from: 1, in: hall.id, by: .moderator)
        try await hall.doors.gatherings.untie(other, in: hall.id, by: .moderator)
        #expect(try await hall.room().dugnad.revision == revision)
    }

    @Test("Two who rename one idea at once: one name stands, and the other is told both")
    func rename() async throws {
        let idea = try await tied(0, 1)
        try await hall.doors.gatherings.rename(idea, to: "Byttekvelder", from: 1, in: hall.id, by: .moderator)
        try await hall.doors.gatherings.rename(idea, to: "Byttekvelder", from: 1, in: hall.id, by: .moderator)
        await #expect(throws: Conflict(mine: "Bytting", theirs: "Byttekvelder", version: 2)) {
            try await hall.doors.gatherings.rename(idea, to: "Bytting", from: 1, in: hall.id, by: .moderator)
        }
        #expect(try await hall.gathering().cluster(idea)?.name == "Byttekvelder")
    }

    @Test(
        "A name is needed, is short enough, and points at nobody",
        arguments: [
            " ", String(repeating: "a", count: 301), "Ring 900 00 000",
        ])
    func wrongNames(name: String) async throws {
        let idea = try await tied(0, 1)
        await #expect(throws: Problem.self) {
            try await hall.doors.gatherings.rename(idea, to: name, from: 1, in: hall.id, by: .moderator)
        }
    }

    @Test("A name of three hundred signs is kept, also in signs that are made of many")
    func longName() async throws {
        let idea = try await tied(0, 1)
        do {
            try await hall.doors.gatherings.rename(
                idea, to: String(repeating: "👩‍🦽", count: 300), from: 1, in: hall.id, by: .moderator)
        } catch {
            Issue.record("\(type(of: error))")
        }
    }

    @Test("A note that is hidden, deleted or removed counts no more, and comes back only when it may")
    func gone() async throws {
        let idea = try await tied(0, 1, 2)
        try await hall.doors.notes.hide(notes[0], isHidden: true, in: hall.id, by: .moderator)
        _ = try await hall.doors.notes.delete(notes[1], from: 1, group: 3, in: hall.id, by: .group)
        #expect(try await hall.gathering().origins(of: idea) == [.group(5)])
        try await hall.doors.notes.remove(notes[2], in: hall.id, by: .moderator)
        #expect(try await hall.gathering().origins(of: idea) == [])
        try await hall.doors.notes.hide(notes[0], isHidden: false, in: hall.id, by: .moderator)
        _ = try await hall.doors.notes.restore(notes[1], group: 3, in: hall.id, by: .group)
        #expect(try await hall.gathering().origins(of: idea) == [.group(1), .group(3)])
    }

    @Test("Only notes that stand alone on one task are suggested, as a group, with what they have in common")
    func suggestions() async throws {
        let task = try await hall.task()
        let found = try await hall.gathering().suggestions(on: task.id)
        #expect(found.groups.map(\.notes) == [Array(notes[0...2])])
        #expect(found.groups.allSatisfy { !$0.words.isEmpty })
        _ = try await tied(0, 1)
        #expect(try await hall.gathering().suggestions(on: task.id) == Suggestions())
        #expect(try await hall.gathering().suggestions(on: hall.task(2).id) == Suggestions())
    }

    @Test("That two ideas are to be done by the same people, at the same time, does not make them alike")
    func answersAside() async throws {
        let task = try await hall.task(3)
        for (group, what) in [(1, "Sykkelbane"), (2, "Korpsfest")] {
            try await hall.write("\(what)\nHvem: Frivilligsentralen\nNår: høstferien 2027", group: group, on: task)
        }
        #expect(try await hall.gathering().suggestions(on: task.id) == Suggestions())
    }

    @discardableResult
    private func tied(_ places: Int...) async throws -> Cluster.ID {
        let idea = Cluster.ID.new()
        try await hall.doors.gatherings.tie(places.map { notes[$0] }, into: idea, name: "", in: hall.id, by: .moderator)
        return idea
    }
}
