import TestWorld
import Testing
import Words
import WorkModel

@Suite("Another dugnad's ideas are read in from its file, and say where they come from")
struct IdeasOfAnotherTests {
    let world: World
    let hall: Hall
    let other: Hall

    init() async throws {
        world = try World()
        hall = try await world.start()
        other = try await world.start(world.plan(name: "Nordre Fjordvik"))
        try await other.go(to: other.task())
    }

    @Test("Its measures, its ideas or all its notes come in, as notes from it")
    func which() async throws {
        let ideaStep = try await other.step("konkret-ide")
        let notes = [try await other.write("Byttedag").id, try await other.write("Byttekveld").id]
        try await other.doors.gatherings.tie(notes, into: .new(), name: "Bytte", in: other.id, by: .moderator)
        _ = try await other.write("Åpen hall")
        try await other.go(to: ideaStep)
        _ = try await other.write("Spillkveld", on: ideaStep)
        var measure = MeasureDraft()
        measure.text = "Bytteuke"
        try await other.doors.measures.add(measure, as: .new(), in: other.id, by: .moderator)
        for (kind, texts) in [
            (IdeasOfAnother.outcomes, ["Bytteuke"]), (.ideas, ["Bytte", "Spillkveld"]),
            (.notes, ["Byttedag", "Byttekveld", "Åpen hall", "Spillkveld"]),
        ] {
            let here = try await world.start()
            let read = try await readIn(kind, into: here)
            #expect(read.new == texts.count && read.known == 0)
            #expect(try await here.texts().sorted() == texts.sorted())
            let room = try await here.room()
            let sources = Set(room.notes.map { room.source(of: $0).nb.spaced })
            #expect(sources == ["Fra Nordre Fjordvik, \(NorwegianTime.date(world.now).nb.spaced)"])
        }
    }

    @Test("A file read in twice doubles nothing, and what has been removed here does not come back")
    func twice() async throws {
        _ = try await other.write("Byttedag")
        #expect(try await readIn(.notes).new == 1)
        let note = try #require(try await hall.room().notes.first)
        try await hall.doors.notes.remove(note.id, in: hall.id, by: .moderator)
        _ = try await other.write("Åpen hall")
        let again = try await readIn(.notes)
        #expect(again.new == 1 && again.known == 1)
        #expect(try await hall.texts() == ["Åpen hall"])
        #expect(try await hall.room().otherDugnader.count == 1)
    }

    @Test("One that was over before it was typed in says when it was as well as anybody knows")
    func past() async throws {
        let past = try await world.start(world.plan(held: "høsten 2020"))
        let note = NoteDraft(id: .new(), group: 1, step: try await past.task().id, text: "Byttedag", begunAt: nil)
        _ = try await past.doors.notes.write(note, in: past.id, by: .moderator)
        _ = try await readIn(.notes, of: past)
        let room = try await hall.room()
        #expect(room.notes.first.map { room.source(of: $0).nb.hasSuffix(", høsten 2020") } == true)
    }

    @Test("A dugnad of another kind gives its ideas too", arguments: [Variant.organisation, .youth])
    func anotherVariant(variant: Variant) async throws {
        let club = try await world.start(world.plan(variant, minutes: 60, name: "Fjordvik IL"))
        try await club.go(to: club.task())
        _ = try await club.write("Utstyrsbank", group: 1)
        #expect(try await readIn(.notes, of: club).new == 1)
        #expect(try await hall.texts() == ["Utstyrsbank"])
    }

    @Test("What is hidden or deleted there stays there")
    func hidden() async throws {
        let (hidden, deleted) = (try await other.write("Skjult").id, try await other.write("Slettet").id)
        try await other.doors.gatherings.tie([deleted, hidden], into: .new(), name: "", in: other.id, by: .moderator)
        try await other.doors.notes.hide(hidden, isHidden: true, in: other.id, by: .moderator)
        _ = try await other.doors.notes.delete(deleted, from: 1, group: 3, in: other.id, by: .group)
        await #expect(throws: Refusal.self) { try await readIn(.notes) }
        await #expect(throws: Refusal.self) { try await readIn(.ideas) }
        #expect(try await hall.texts() == [])
    }

    @Test("What is read in during a trial is emptied with it, and so is what the other one was called")
    func trial() async throws {
        let later = try await world.start(world.plan(starting: world.now + .days(9)))
        let begun = world.now
        try await later.begin(as: .trial)
        _ = try await other.write("Byttedag")
        _ = try await readIn(.notes, into: later)
        let seen = try await later.doors.trials.written(in: later.id).seen
        _ = try await later.doors.trials.empty(later.id, begun: begun, seen: seen, by: .moderator)
        #expect(try await later.room().otherDugnader.isEmpty)
        #expect(try await readIn(.notes, into: later).new == 1)
    }

    @Test("Once its words are deleted for good here, no idea bears them")
    func forgotten() async throws {
        for text in ["Byttedag hver høst", "Byttedag for alle i bygda"] { _ = try await other.write(text) }
        _ = try await readIn(.notes)
        let notes = try await hall.room().notes
        let idea = Cluster.ID.new()
        try await hall.doors.gatherings.tie(notes.map(\.id), into: idea, name: "", in: hall.id, by: .moderator)
        let short = try #require(notes.first { $0.text == "Byttedag hver høst" })
        try await hall.doors.notes.remove(short.id, in: hall.id, by: .moderator)
        #expect(try await hall.gathering().cluster(idea)?.name == "Byttedag for alle i bygda")
    }

    @Test("This very dugnad's file, a trial's, and one without such ideas are refused in a sentence")
    func refused() async throws {
        await #expect(throws: Refusal.self) { try await readIn(.notes, of: hall) }
        await #expect(throws: Refusal.self) { try await readIn(.outcomes) }
        let trial = try await world.start(world.plan(starting: world.now + .days(9)))
        try await trial.begin(as: .trial)
        _ = try await trial.write("Prøve")
        await #expect(throws: Refusal.self) { try await readIn(.notes, of: trial) }
        #expect(try await hall.room().otherDugnader.isEmpty)
    }

    @Test("One text that cannot be saved keeps all of them out, and says which it is")
    func oneBadText() async throws {
        for text in ["Byttedag", "Åpen hall"] { _ = try await other.write(text) }
        var file = try await DoctoredFile(of: other)
        file.editFirst("notes") { $0["text"] = "Ring mora hans på 900 00 000" }
        let problem = await #expect(throws: Problem.self) {
            try await hall.doors.takeouts.readIdeas(
                .notes, of: file.takeout(), on: hall.task().id, in: hall.id, by: .moderator)
        }
        #expect(problem?.reason.nb.hasPrefix("«Ring mora hans på 900 00 000»: ") == true)
        #expect(try await hall.texts() == [])
    }

    @Test(
        "What the file says that the dugnad was called is held to the same as what is typed here",
        arguments: ["Ring 900 00 000", String(repeating: "Lang ", count: 150)])
    func badName(name: String) async throws {
        _ = try await other.write("Byttedag")
        var file = try await DoctoredFile(of: other)
        file.edit("dugnad") { $0["title"] = name }
        await #expect(throws: Problem.self) {
            try await hall.doors.takeouts.readIdeas(
                .notes, of: file.takeout(), on: hall.task().id, in: hall.id, by: .moderator)
        }
        #expect(try await hall.room().otherDugnader.isEmpty)
    }

    @Test("More than a sheet has room for is refused, whatever a file holds")
    func tooMany() async throws {
        for number in 1...501 { _ = try await other.write("Forslag \(number)") }
        await #expect(throws: Refusal.self) { try await readIn(.notes) }
        #expect(try await hall.texts() == [])
    }

    @Test("The origin goes with the dugnad when that is taken out and read in elsewhere")
    func goesWith() async throws {
        _ = try await other.write("Byttedag")
        _ = try await readIn(.notes)
        let elsewhere = try World()
        let file = try await hall.doors.takeouts.takeout(hall.id)
        _ = try await elsewhere.doors.takeouts.readIn(file, by: .program)
        let room = try await elsewhere.doors.rooms.room(hall.id)
        #expect(room.notes.map { room.source(of: $0).nb.hasPrefix("Fra Nordre Fjordvik, ") } == [true])
    }

    private func readIn(
        _ which: IdeasOfAnother, of source: Hall? = nil, into here: Hall? = nil
    ) async throws -> IdeasRead {
        let (source, here) = (source ?? other, here ?? hall)
        let bytes = try await source.doors.takeouts.takeout(source.id).json()
        return try await here.doors.takeouts.readIdeas(
            which, of: Takeout(json: bytes), on: here.step("konkret-ide").id, in: here.id, by: .moderator)
    }
}
