import TestWorld
import Testing
import WorkModel

@Suite("Names of groups, places and steps are checked as notes are")
struct NameTests {
    let world: World

    init() throws { world = try World() }

    private static let real = ["Ring 900 00 000", "kari@example.no", "13097248022"]

    @Test("A dugnad is not started with a person's number or address for a name or a place", arguments: real)
    func started(words: String) async throws {
        var plans = Array(repeating: world.plan(), count: 3)
        plans[0].name = words
        plans[1].district = words
        plans[2].place = words
        for plan in plans { await #expect(throws: Problems<DugnadPlan.Field>.self) { try await world.start(plan) } }
        #expect(try await world.doors.dugnader.all().isEmpty)
    }

    @Test("No step is named with a person's number or address, new or there already", arguments: real)
    func steps(words: String) async throws {
        let hall = try await world.start()
        let before = try await hall.room().sheet
        let version = try await hall.room().dugnad.planVersion
        let draft = StepDraft(title: words, minutes: "5")
        await #expect(throws: Problems<StepDraft.Field>.self) {
            try await hall.doors.runSheets.writeStep(
                before.steps[0].id, draft, from: version, in: hall.id, by: .moderator)
        }
        await #expect(throws: Problems<StepDraft.Field>.self) {
            try await hall.doors.runSheets.addStep(
                draft, takesNotes: false, after: nil, from: version, in: hall.id, by: .moderator)
        }
        #expect(try await hall.room().sheet == before)
    }

    @Test(
        "Names that only look like it are taken",
        arguments: ["Fram 1892", "Oslo, bydel Frogner", "0301 Oslo", "Storgata 10 b", "Kl. 17.00–20.00", "4H Vang"])
    func innocent(words: String) async throws {
        var plan = world.plan()
        (plan.name, plan.district, plan.place) = (words, words, words)
        let dugnad = try await world.start(plan).room().dugnad
        #expect([dugnad.name, dugnad.district, dugnad.place] == [words, words, words])
    }

    @Test("Every municipality in the country passes")
    func municipalities() throws {
        for place in world.library.municipalities.all {
            #expect(throws: Never.self) { try TypedText.checkForRealPeople(place.name) }
        }
    }
}
