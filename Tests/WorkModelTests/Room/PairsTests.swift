import TestWorld
import Testing
import Words
import WorkModel

@Suite("The talk in pairs has a small clock of its own")
struct PairsTests {
    let world: World

    init() throws { world = try World() }

    @Test("As long as the step's words say, and pressed twice it is set going once", arguments: Variant.allCases)
    func going(variant: Variant) async throws {
        let hall = try await world.start(world.plan(variant, minutes: 90))
        try await hall.go(to: hall.task())
        let ends = world.now + .minutes(variant == .youth ? 2 : 3)
        let stepEnds = try await hall.room().dugnad.stepEndsAt
        for _ in 0..<2 {
            try await hall.doors.runSheets.talkInPairs(true, in: hall.id, by: .moderator)
            #expect(try await hall.room().dugnad.pairsEndAt == ends)
            world.clock.pass(.minutes(1))
        }
        #expect(try await hall.room().dugnad.stepEndsAt == stepEnds)
    }

    @Test("It is over when it is taken away, when the room goes on, and when it ends", arguments: [0, 1, 2])
    func over(how: Int) async throws {
        let hall = try await world.start()
        try await hall.go(to: hall.task())
        try await hall.doors.runSheets.talkInPairs(true, in: hall.id, by: .moderator)
        switch how {
        case 0: try await hall.doors.runSheets.talkInPairs(false, in: hall.id, by: .moderator)
        case 1: try await hall.go(to: hall.task(2))
        default: try await hall.doors.runSheets.end(hall.id, by: .moderator)
        }
        #expect(try await hall.room().dugnad.pairsEndAt == nil)
    }

    @Test("A step whose words do not ask for it has none, and neither has a room that is not under way")
    func none() async throws {
        let hall = try await world.start()
        await #expect(throws: Refusal.self) {
            try await hall.doors.runSheets.talkInPairs(true, in: hall.id, by: .moderator)
        }
        try await hall.go(to: hall.task(2))
        await #expect(throws: Refusal.self) {
            try await hall.doors.runSheets.talkInPairs(true, in: hall.id, by: .moderator)
        }
        #expect(try await hall.room().sheet.minutesInPairs == nil)
    }

    @Test("The words of every step with such a clock say how long, on the desk or at the table")
    func asTheWordsSay() throws {
        for variant in Variant.allCases {
            for step in world.library.edition.template(for: variant).steps {
                guard let pairs = step.pairs else { continue }
                let words = ([step.say.nb, step.groups.nb] + step.do.nb).joined(separator: " ").lowercased()
                #expect(words.contains("to og to") && words.contains("\(Counting.word(for: pairs).nb) minutter"))
            }
        }
    }
}
