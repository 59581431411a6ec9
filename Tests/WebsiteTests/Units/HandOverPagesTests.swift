import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "Handing over, on the page",
    .pages("GET /e/{unit}/overlevering", "POST /e/{unit}/overlevering", "GET /e/{unit}/overtatt"))
struct HandOverPagesTests {
    let open: OpenSite
    let office: Office

    init() async throws {
        open = try await OpenSite()
        office = try await Office(open.doors)
    }

    private var place: String { "/e/\(office.unit.id)" }

    @Test("One page with everything that is open, one press, and the new one finds it from Hjem with who and when")
    func handOver() async throws {
        let dugnad = try await open.doors.dugnader.start(
            open.world.plan(starting: open.clock.now + .days(20)), edition: open.world.library.edition,
            for: office.unit.id, by: office.actor(.aina)
        ).dugnad
        let aina = try await open.browser(of: .aina, in: office)
        #expect(try await aina.get("\(place)/folk").body.contains("\(place)/overlevering"))
        let page = try await aina.get("\(place)/overlevering")
        #expect(page.body.contains("/d/\(dugnad.code)/ordstyrer"))
        let left = try await aina.submit(try page.form("/overlevering"))
        #expect(left.path.hasPrefix("/enheter"))
        // Pressed once more it lands in the same place, and is not done again; later there is nothing there any more.
        #expect(try await aina.submit(try page.form("/overlevering")).path == left.path)
        #expect(try await open.doors.units.records(of: office.unit.id).count { $0.what == .handedOver } == 1)
        #expect(try await aina.get(place).status == 404)
        #expect(try await aina.get("\(place)/overlevering").status == 404)
        open.clock.pass(.minutes(3))
        #expect(try await aina.post(try page.form("/overlevering")).status == 404)
        let siri = try await open.browser(of: .siri, in: office)
        #expect(try await siri.get(place).body.contains("\(place)/overtatt"))
        let taken = try await siri.get("\(place)/overtatt")
        #expect(taken.text.contains("Aina ga deg dette"))
        #expect(taken.body.contains("/d/\(dugnad.code)/ordstyrer"))
    }

    @Test("Whoever is alone is told to invite somebody first")
    func alone() async throws {
        for worker in [Office.Worker.siri, .berit] {
            try await open.doors.people.remove(
                office.person(worker).id, from: office.unit.id, by: office.actor(.aina))
        }
        let page = try await open.browser(of: .aina, in: office).get("\(place)/overlevering")
        #expect(page.text.contains("Du er alene i enheten"))
        #expect(page.forms.allSatisfy { !$0.action.hasSuffix("/overlevering") })
    }

    @Test("It takes a sign-in within the hour")
    func fresh() async throws {
        let aina = try await open.browser(of: .aina, in: office)
        open.clock.pass(.hours(1))
        #expect(try await aina.get("\(place)/overlevering").status == 403)
        let (from, to) = (try await office.person(.aina).id, try await office.person(.siri).id)
        let answer = try await aina.post(
            "\(place)/overlevering", [("fra", from.description), ("til", to.description), ("ut", "1")])
        #expect(answer.status == 403)
        #expect(try await open.doors.people.members(of: office.unit.id).count == 3)
    }
}
