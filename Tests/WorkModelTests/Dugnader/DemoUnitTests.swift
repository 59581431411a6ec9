import TestWorld
import Testing
import Words
import WorkModel

@Suite("The demo's unit")
struct DemoUnitTests {
    let world: World
    var demo: Demo { Demo(doors: world.doors, edition: world.library.edition, now: world.now) }

    init() throws {
        world = try World()
    }

    @Test("It is invented, and Aina's address signs her in again and again; a dugnad of a year ago is in it")
    func unit() async throws {
        let secret = try await demo.unit()
        let unit = try #require(try await world.doors.units.all().first)
        #expect(unit.isInvented)
        #expect(unit.municipalityNumber == nil)
        #expect(try await world.doors.units.waiting().isEmpty)
        for _ in 0..<2 {
            let entered = try await world.doors.signIns.enter(by: secret, in: nil, browser: nil)
            #expect(entered?.signedIn.person?.name == "Aina")
        }
        let held = try #require(try await world.doors.units.dugnader(of: unit.id).last)
        #expect(held.isInvented)
        #expect(world.now - held.plannedStart > .days(360))
    }

    @Test("The next one is planned: ten weeks off, with a list where some have answered and parents are missing")
    func planned() async throws {
        _ = try await demo.unit()
        let unit = try #require(try await world.doors.units.all().first)
        let next = try #require(try await world.doors.units.dugnader(of: unit.id).first)
        #expect(NorwegianTime.weekday(of: NorwegianTime.isoDate(next.plannedStart)) == 2)
        #expect(next.plannedStart - world.now > .days(60) && next.isInvented)
        let counts = try await world.doors.invitees.counts(of: next.id)
        #expect(counts.all.coming == 8 && counts.all.notComing == 1 && counts.byKind[.parents] == nil)
        let tasks = try await world.doors.tasks.all(of: next.id, by: world.library.library.taskLists)
        #expect(tasks.done.map(\.key) == ["vedtak", "dag", "hvem"])
    }

    @Test("The next demo begins afresh, and leaves what is not invented")
    func clear() async throws {
        let office = try await Office(world, at: "real.example")
        let hall = try await world.start()
        _ = try await demo.unit()
        let secret = try await demo.unit()
        try await demo.clear()
        #expect(try await world.doors.units.all().map(\.id) == [office.unit.id])
        #expect(try await world.doors.dugnader.all().map(\.id) == [hall.id])
        #expect(try await world.doors.people.members(of: office.unit.id).count == 3)
        #expect(try await world.doors.signIns.enter(by: secret, in: nil, browser: nil) == nil)
    }
}
