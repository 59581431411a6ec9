import TestWorld
import Testing
import Website
import Words
import WorkModel

@Suite("Who may do what")
struct AccessTests {
    @Test("Every route has a row in the table, and every row a route")
    func everyRoute() async throws {
        let site = try await OpenSite().site
        let routes = Set(site.routes.filter { $0.method != "HEAD" }.map { "\($0.method) \($0.path)" })
        let rows = Door.all.map(\.route) + UnitDoor.all.map(\.route)
        #expect(routes.subtracting(rows) == [], "routes without a row")
        #expect(Set(rows).subtracting(routes) == [], "rows without a route")
        #expect(rows.count == Set(rows).count)
    }

    @Test("Every door answers everybody as the table says", arguments: Visitor.allCases)
    func everyDoor(person: Visitor) async throws {
        var company = try await Company()
        for door in Door.all {
            let before = try await company.revision()
            let answer = try await company.try(door, as: person)
            #expect(answer.status == door.answer(to: person), "\(door.route)")
            let after = try await company.revision()
            // A visitor who was let in may have changed the company, so the next door is tried in a fresh one.
            if after == before { continue }
            #expect(door.answer(to: person) < 400, "\(door.route) changed something though it was refused")
            company = try await Company()
        }
    }

    @Test("Refusals tell nothing of the dugnad behind the door", arguments: [Visitor.stranger, .ola, .nils, .reader])
    func nothingTold(person: Visitor) async throws {
        let company = try await Company()
        for door in Door.all where door.answer(to: person) >= 400 {
            let answer = try await company.try(door, as: person)
            for secret in ["Fjordvik", "Byttedag", "Bytte hver høst", company.hall.hall.secret.text] {
                #expect(!answer.body.contains(secret), "\(door.route)")
            }
        }
    }

    @Test("A moderator whose link is ended is out at once, at every door")
    func ended() async throws {
        let company = try await Company()
        let hall = company.hall.hall
        let kari = try await company.browser(of: .kari)
        let other = try await company.browser(of: .kari)
        let session = try #require(other.session.flatMap { Secret($0) })
        _ = try await hall.doors.links.replaceModeratorLinks(in: hall.id, session: session, by: .moderator)
        #expect(try await kari.get("/d/\(hall.code)/ordstyrer").status == 403)
        #expect(try await kari.get("/d/\(hall.code)/uttak/fil").status == 403)
        #expect(try await other.get("/d/\(hall.code)/ordstyrer").status == 200)
        #expect(try await kari.enter("/inn/\(hall.secret.text)").status == 404)
    }

    @Test(
        "A group that is not in the room is not found",
        arguments: ["0", "7", "-1", "99999999999999999999", "tre", "3x", "%33x"])
    func noSuchGroup(group: String) async throws {
        let company = try await Company()
        let ola = try await company.browser(of: .ola)
        #expect(try await ola.get("/b/\(company.hall.code)/bord/\(group)").status == 404)
    }

    @Test("When the writing time is over the code opens nothing, but a note that was begun before is taken")
    func writingIsOver() async throws {
        let company = try await Company()
        let hall = company.hall.hall
        let ola = try await company.browser(of: .ola)
        let begun = company.open.clock.now
        company.open.clock.set(WritingTime(try await hall.room().dugnad).ends + .minutes(1))
        for page in ["", "/bord/3", "/bord/3/person", "/bord/3/strom"] {
            #expect(try await ola.get("/b/\(hall.code)\(page)").status == 410)
        }
        let notes = "/b/\(hall.code)/bord/3/notater"
        let fields = [("steg", company.hall.step.id.description), ("tekst", "Kom etter")]
        #expect(try await ola.post("/b/\(hall.code)/bord/3/kort", [("kort", "guri")]).status == 410)
        #expect(try await ola.postAsScript(notes, fields).status == 410)
        let late = try await ola.postAsScript(notes, fields + [("begynt", String(begun.milliseconds))])
        #expect(late.status == 200)
        #expect(try await hall.texts(group: 3).contains("Kom etter"))
        #expect(try await ola.post("\(notes)/\(company.hall.note)/sletting", [("fra", "1")]).status == 410)
        let kari = try await company.browser(of: .kari)
        #expect(try await kari.get("/d/\(hall.code)/ordstyrer").status == 200)
    }
}

extension Company {
    func revision() async throws -> Int { try await hall.hall.doors.dugnader.find(hall.hall.id)?.revision ?? 0 }

    /// Tries a door as a person, with everything else right.
    func `try`(_ door: Door, as person: Visitor) async throws -> Answer {
        // So that no door is slow because the one before was tried with a wrong code.
        open.clock.pass(.minutes(1))
        let browser = try await browser(of: person)
        let words = door.route.split(separator: " ")
        let path = try await filled(String(words[1]), for: person)
        // A stream has no end: its head says who may come.
        if path.hasSuffix("/strom") { return try await browser.head(path) }
        if words[0] == "GET" { return try await browser.get(path) }
        var fields: [(String, String)] = []
        for (name, value) in door.form { fields.append((name, try await filled(value, for: person))) }
        return try await browser.post(path, fields)
    }

    /// An address or a field with `{…}` in it, filled in for a person in Kari's dugnad.
    func filled(_ text: String, for person: Visitor) async throws -> String {
        let link = try await hall.hall.doors.links.all(to: hall.hall.id).first { $0.role == .wall }?.id ?? 0
        // What is brought back is the note that was deleted, and the idea that was untied.
        let isUndo = text.hasSuffix("/angring")
        let things: [String: String] = [
            "code": person == .stranger ? "finnes-ikke-00" : hall.code.text, "group": "3", "secret": secret(of: person),
            "step": hall.step.id.description, "pause": hall.pause.id.description,
            "note": (isUndo ? hall.deleted : hall.note).description, "loose": hall.loose[0].description,
            "idea": (isUndo ? hall.untied : hall.idea).description, "measure": hall.measure.description,
            "part": "styrker", "link": String(link), "question": "variant", "version": "x", "task": "papir",
            "kind": "politisk",
            "card": "guri", "guide": "utvidet", "variant": "kommune", "theme": "forankring", "file": "kalender.ics",
            "number": "3405", "invitee": hall.invitee.description,
            "person": "0123456789abcdef0123456789abcdef", "milestone": "0123456789abcdef0123456789abcdef",
            "invitation": "0123456789abcdef0123456789abcdef", "effect": "0123456789abcdef0123456789abcdef",
        ]
        return things.reduce(text.replacing("**", with: "app.css")) { $0.replacing("{\($1.key)}", with: $1.value) }
    }

    private func secret(of person: Visitor) -> String {
        switch person {
        case .stranger, .ola: "0123456789abcdefghjkmnpqrs"
        case .wall: wallSecret.text
        case .kari: hall.hall.secret.text
        case .nils: others.hall.secret.text
        case .reader: readerSecret.text
        }
    }
}
