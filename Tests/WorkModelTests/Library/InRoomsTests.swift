import Foundation
import TestWorld
import Testing
import Words
import WorkModel

@Suite("By video the run sheet speaks of rooms, and of nobody in a hall")
struct InRoomsTests {
    @Test("No step asks for a table, a hall, a door or a microphone", arguments: Variant.allCases)
    func noHall(variant: Variant) async throws {
        let world = try World()
        let steps = try await world.byVideo(variant).room().edition.template(for: variant).steps
        #expect(!steps.isEmpty)
        for step in steps {
            let words = [
                step.say, step.ask, step.groups, step.askAlone, step.groupsAlone, step.write, step.slow, step.voice,
                step.disagree, step.child, step.small, step.large,
            ].compactMap(\.self)
            for language in Language.allCases {
                for text in words.map({ $0[language] }) + step.do[language] {
                    let found = text.lowercased().split { !$0.isLetter }.filter { Self.hall.contains(String($0)) }
                    #expect(found.isEmpty, "\(step.key) \(language.tag): \(text)")
                }
            }
        }
    }

    private static let hall: Set = [
        "bord", "bordet", "bordene", "borda", "nabobord", "sal", "salen", "mikrofon", "mikrofonen", "toalettene",
        "toaletta", "table", "tables", "microphone", "pairs", "pair", "naboen", "neighbour", "finger", "fingrene",
        "fingrane",
    ]

    @Test("A sentence begins with a large letter as before, and other words are left alone")
    func letters() async throws {
        let room = try await World().byVideo(.municipality).room()
        let task = try #require(room.edition.step("hva-gjor-vi-bra", in: .municipality))
        #expect(task.groups.nb.hasPrefix("Tenk hver for dere i tre minutter. Del så i rommet,"))
        #expect(task.groups.nn.hasPrefix("Tenk kvar for dykk i tre minutt. Del så i rommet,"))
        let welcome = try #require(room.edition.step("velkommen", in: .municipality))
        #expect(welcome.ask.nb == "Velkommen! Si hei, og finn rommet deres")
        #expect(welcome.say.nb.contains("Rommet skriver ned ideene"))
        #expect(welcome.say.nb.contains("Her gjør mange litt hver."))
    }

    @Test("People are sent to their rooms for each question, and brought back for what comes after")
    func moving() async throws {
        let room = try await World().byVideo(.organisation).room()
        let first = Dictionary(grouping: room.edition.template(for: .organisation).steps, by: \.kind)
            .mapValues { $0.compactMap { $0.do[.bokmål].first } }
        #expect(first[.task]?.allSatisfy { $0.contains("send") || $0.contains("Send") } == true)
        #expect(first[.sharing] == first[.sharing]?.map { _ in "Hent alle tilbake fra rommene først." })
        #expect(first[.opening]?.contains { $0.contains("Hent") } == false)
    }

    @Test("In a hall nothing is changed, and the edition that is kept is the same")
    func hall() async throws {
        let world = try World()
        let (hall, video) = (try await world.start(), try await world.byVideo(.municipality))
        #expect(try await hall.room().edition == world.library.edition)
        #expect(try await hall.room().dugnad.edition == video.room().dugnad.edition)
    }
}

extension World {
    fileprivate func byVideo(_ variant: Variant) async throws -> Hall {
        var plan = plan(variant)
        (plan.isByVideo, plan.place) = (true, "https://video.example.no/fjordvik")
        return try await start(plan)
    }
}
