import Foundation
import HTTPTypes
import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "Aina ticks those who come",
    .pages(
        "GET /d/{code}/dora", "POST /d/{code}/dora", "POST /d/{code}/dora/uten", "POST /d/{code}/dora/stenging",
        "POST /d/{code}/dora/referat"))
struct DoorPagesTests {
    let evening: SeatedEvening
    var aina: Browser { evening.aina }
    var door: String { "\(evening.d)/dora" }

    init() async throws {
        evening = try await SeatedEvening(inDays: 0)
        try await evening.open.doors.seatPlans.mix(
            into: "3", from: 0, in: evening.dugnad.id, by: evening.office.actor(.aina))
    }

    private func list() async throws -> DoorList { try await evening.open.doors.arrivals.list(of: evening.dugnad.id) }

    private func id(of kind: InviteeKind) async throws -> String {
        try #require(try await list().rows.first { $0.coming.invitee.kind == kind }?.id).description
    }

    private func form(_ page: Answer) throws -> FormOnPage { try page.form("/dora") }

    @Test("Without a script she ticks one, and says how many of a group came; the page says who is here")
    func plain() async throws {
        let page = try await aina.get(door)
        #expect(page.says("0 av 14 er her"))
        #expect(page.says("Tone Dal"))
        #expect(page.says("Ungdomsrådet, fire"))
        #expect(!page.says("Ida Voksen"))
        var form = try form(page)
        form.tick("kom", try await id(of: .health))
        form["antall-\(try await id(of: .youth))"] = "3"
        let after = try await aina.submit(form)
        #expect(after.says("4 av 14 er her"))
        #expect(after.says("✓ Kom 18.00"))
        #expect(after.says("✓ 3 kom 18.00"))
    }

    @Test("Two at the door without scripts do not undo each other")
    func twoPlain() async throws {
        let siri = try await evening.open.browser(of: .siri, in: evening.office)
        var (first, second) = (try form(try await aina.get(door)), try form(try await siri.get(door)))
        first.tick("kom", try await id(of: .health))
        second.tick("kom", try await id(of: .parents))
        _ = try await aina.submit(first)
        #expect(try await siri.submit(second).says("2 av 14 er her"))
        var third = try form(try await aina.get(door))
        third["kom"] = nil
        third.tick("kom", try await id(of: .parents))
        evening.open.clock.pass(.seconds(1))
        #expect(try await aina.submit(third).says("1 av 14 er her"))
    }

    private func send(_ ticks: [(id: String, people: Int, ago: Int64, kind: String)], clock: Int64 = 0) async throws
        -> [String: Any]
    {
        let now = evening.open.clock.now.milliseconds + clock
        let fields = ticks.flatMap { tick in
            [
                ("id", tick.id), ("antall", String(tick.people)), ("nar", String(now - tick.ago)), ("slag", tick.kind),
            ]
        }
        let answer = try await aina.postAsScript(door, [("na", String(now))] + fields)
        #expect(answer.status == 200)
        return try #require(try JSONSerialization.jsonObject(with: Data(answer.body.utf8)) as? [String: Any])
    }

    @Test("A phone sends what it has kept, and hears what the other one has ticked, without a single name")
    func phone() async throws {
        let (health, parents) = (try await id(of: .health), try await id(of: .parents))
        _ = try await send([(health, 1, 60_000, "")])
        let told = try await send([(parents, 1, 0, ""), (Arrival.ID.new().description, 1, 0, "club")])
        let ticks = try #require(told["ticks"] as? [[Any]])
        #expect(ticks.count == 3)
        #expect(ticks.contains { $0[0] as? String == health && $0[1] as? Int == 1 && $0[2] as? String == "17.59" })
        #expect(told["closed"] as? Bool == false)
        let tables = try #require(told["tables"] as? [[String]])
        #expect(Set(tables.map { $0[0] }) == Set(Arrival.WalkIn.allCases.map(\.rawValue)))
        #expect(tables.allSatisfy { $0[1].hasPrefix("ved bord ") })
        #expect(!"\(told)".contains("Dal"))
        #expect(try await list().here == 3)
        let page = try await aina.get(door)
        #expect(page.page.all("form").contains { $0["data-list"] == told["list"] as? String })
    }

    @Test("It does not matter how wrong a phone's clock is, only how long ago it was")
    func wrongClock() async throws {
        let health = try await id(of: .health)
        _ = try await send([(health, 1, 60_000, "")], clock: 3_600_000)
        _ = try await send([(health, 0, 30_000, "")], clock: -3_600_000)
        #expect(try await list().here == 0)
    }

    @Test(
        "What a phone cannot have sent is let lie, and the rest is taken",
        arguments: [
            [("na", "x"), ("id", "x"), ("antall", "1"), ("nar", "1"), ("slag", "")],
            [("id", "0123456789abcdef0123456789abcdef")],
            [
                ("na", "9223372036854775807"), ("id", "0123456789abcdef0123456789abcdef"), ("antall", "1"),
                ("nar", "-9223372036854775808"), ("slag", "parent"),
            ],
            [
                ("na", "1"), ("id", "0123456789abcdef0123456789abcdef"), ("antall", "999999999999"), ("nar", "1"),
                ("slag", "konge"),
            ],
        ])
    func nonsense(fields: [(String, String)]) async throws {
        #expect(try await aina.postAsScript(door, fields).status == 200)
        #expect(try await list().here == 0)
    }

    @Test("Somebody who is not on the list is counted in two presses, and can be taken away again")
    func walkIn() async throws {
        let page = try await aina.get(door)
        #expect(page.forms.first { $0.action.hasSuffix("/uten") }?.buttons.count == 6)
        let sent = try await aina.post("\(door)/uten", [("slag", "parent")])
        let after = try await aina.get(try #require(sent.location))
        #expect(after.says("1 av 14 er her"))
        #expect(after.says("✓ Forelder"))
        let arrival = try #require(try await list().walkIns.first)
        let table = try #require(try await list().table(of: arrival.id))
        #expect(after.says("Det er best plass ved bord \(table)."))
        let undo = try #require(after.forms.first { $0.buttons.contains { $0.name == "angre" } })
        evening.open.clock.pass(.seconds(1))
        #expect(try await aina.submit(undo, press: "Angre").says("0 av 14 er her"))
        #expect(try await aina.post("\(door)/uten", [("slag", "konge")]).status == 404)
        #expect(try await aina.post("\(door)/uten", [("angre", Arrival.ID.new().description)]).status == 404)
    }

    @Test("She closes the door, sees how many came of each kind, and puts it into the minutes with one press")
    func minutes() async throws {
        _ = try await send([(try await id(of: .health), 1, 0, ""), (try await id(of: .youth), 4, 0, "")])
        let closed = try await aina.submit(try await aina.get(door).form("/stenging"), press: "Steng")
        #expect(closed.says("Døra er stengt"))
        #expect(closed.says("Ungdomsråd og elevråd"))
        #expect(!closed.says("Tone Dal"))
        #expect(try await send([])["closed"] as? Bool == true)
        let minutes = try await aina.submit(try closed.form("/referat"))
        #expect(minutes.says("Ungdomsråd og elevråd: 4"))
        let again = try await aina.submit(try await aina.get(door).form("/stenging"), press: "Åpne")
        #expect(again.says("Tone Dal"))
    }

    @Test("What already stands in the minutes is shown before it is replaced, and what is written meanwhile is not")
    func replaced() async throws {
        _ = try await send([(try await id(of: .health), 1, 0, "")])
        let desk = evening.open.doors.minutesDesk
        let aina = try await evening.office.actor(.aina)
        try await desk.setAttendance(
            AttendanceDraft([(kind: "Idrettslag", people: "7")]), in: evening.dugnad.id, by: aina)
        let closed = try await self.aina.submit(try await self.aina.get(door).form("/stenging"), press: "Steng")
        #expect(closed.says("Idrettslag: 7"))
        try await desk.setAttendance(
            AttendanceDraft([(kind: "Idrettslag", people: "8")]), in: evening.dugnad.id, by: aina)
        #expect(try await self.aina.submit(try closed.form("/referat")).status == 409)
    }

    @Test("A colleague stands at the door too; a moderator's link and a reader do not")
    func who() async throws {
        let siri = try await evening.open.browser(of: .siri, in: evening.office)
        #expect(try await siri.get(door).status == 200)
        #expect(try await evening.open.browser(with: evening.link).get(door).status == 403)
        #expect(try await evening.open.browser(of: .berit, in: evening.office).get(door).status == 403)
    }

    @Test("Nobody's name reaches the room: not the desk, the wall or a table's page")
    func room() async throws {
        _ = try await send([(try await id(of: .health), 1, 0, "")])
        for place in ["\(evening.d)/ordstyrer", "\(evening.d)/vegg", "/b/\(evening.dugnad.code)/bord/1"] {
            let answer = try await aina.get(place)
            #expect(answer.status == 200)
            for word in ["Tone Dal", "Helsestasjonen", "Ragna"] { #expect(!answer.body.contains(word), "\(place)") }
        }
    }

    @Test("After thirty days the page says that it is forgotten, in each language", arguments: ["nb", "nn", "en"])
    func forgotten(tag: String) async throws {
        #expect(try await aina.get("/\(tag)\(door)").status == 200)
        evening.open.clock.set(evening.dugnad.arrivalsEnd)
        let again = try await evening.open.browser(of: .aina, in: evening.office)
        let page = try await again.get("/\(tag)\(door)")
        #expect(!page.says("Tone Dal"))
        // What a phone still has is asked for here, and forgotten.
        #expect(page.page.all("div").contains { $0["id"] == "stengt" && $0["data-box"] != nil })
        #expect(page.says(["nb": "ble slettet", "nn": "blei sletta", "en": "was deleted"][tag] ?? "?"))
    }
}
