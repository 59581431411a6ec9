import TestWorld
import Testing
import Words
import WorkModel

@Suite("What the room concluded that is no measure")
struct ConclusionTests {
    let world: World
    let hall: Hall

    init() async throws {
        world = try World()
        hall = try await world.start()
    }

    private func conclude(_ text: String, over there: String = "") async throws {
        try await hall.doors.measures.conclude(text, seen: Fingerprint.of(there), in: hall.id, by: .moderator)
    }

    @Test("Each stands on a line of its own in the minutes, after the measures, in the words of those who wrote it")
    func minutes() async throws {
        #expect(try await hall.minutes().text(in: .bokmål).part(.conclusions) == nil)
        try await conclude("1. God bredde må synes\n• Alle familier må få vite det\n")
        let text = try await hall.minutes().text(in: .nynorsk)
        let part = try #require(text.part(.conclusions))
        #expect(part.heading == "Dette kom vi òg fram til")
        #expect(part.blocks.asText == "- God bredde må synes\n- Alle familier må få vite det")
        let order = text.parts.map(\.part)
        #expect(order.firstIndex(of: .conclusions) == order.firstIndex(of: .measures).map { $0 + 1 })
    }

    @Test("What points at somebody, or is longer than there is room for, is told and not kept")
    func refused() async throws {
        for text in ["Ring 900 00 000", String(repeating: "alle ", count: 500)] {
            await #expect(throws: Problem.self) { try await conclude(text) }
        }
        #expect(try await hall.room().dugnad.conclusions == nil)
    }

    @Test("Two who write at once are told, and an emptied field takes it away")
    func together() async throws {
        try await conclude("Bredden må synes")
        let conflict = await #expect(throws: Conflict.self) { try await conclude("Alle må få vite det") }
        #expect(conflict?.theirs == "Bredden må synes")
        try await conclude("", over: "Bredden må synes")
        #expect(try await hall.minutes().text(in: .bokmål).part(.conclusions) == nil)
    }

    @Test("What was concluded in a trial goes with it, and is told beforehand")
    func trial() async throws {
        let ahead = try await world.start(world.plan(starting: world.now + .days(3)))
        try await ahead.begin(as: .trial)
        try await ahead.doors.measures.conclude("Prøve", seen: Fingerprint.of(""), in: ahead.id, by: .moderator)
        let written = try await ahead.doors.trials.written(in: ahead.id)
        #expect(written.minutes == 1)
        let begun = try #require(try await ahead.room().dugnad.startedAt)
        #expect(try await ahead.doors.trials.empty(ahead.id, begun: begun, seen: written.seen, by: .moderator))
        #expect(try await ahead.room().dugnad.conclusions == nil)
    }

    @Test("What was concluded, and which table writes on paper, before a trial, is there after it")
    func beforeTheTrial() async throws {
        let ahead = try await world.start(world.plan(starting: world.now + .days(3)))
        func trial() async throws {
            world.clock.pass(.minutes(1))
            try await ahead.begin(as: .trial)
            let seen = Fingerprint.of(try await ahead.room().dugnad.conclusions ?? "")
            try await ahead.doors.measures.conclude("Prøve", seen: seen, in: ahead.id, by: .moderator)
            try await ahead.doors.groups.mark(2, isOnPaper: true, in: ahead.id, by: .moderator)
            let written = try await ahead.doors.trials.written(in: ahead.id)
            let begun = try #require(try await ahead.room().dugnad.startedAt)
            world.clock.pass(.minutes(1))
            #expect(try await ahead.doors.trials.empty(ahead.id, begun: begun, seen: written.seen, by: .moderator))
        }
        for _ in 1...2 {
            try await trial()
            #expect(try await ahead.room().dugnad.conclusions == nil)
            #expect(try await ahead.room().group(2)?.onPaperSince == nil)
        }
        world.clock.pass(.minutes(1))
        try await ahead.doors.measures.conclude(
            "Alle må få vite", seen: Fingerprint.of(""), in: ahead.id, by: .moderator)
        try await trial()
        #expect(try await ahead.room().dugnad.conclusions != nil)
    }
}
