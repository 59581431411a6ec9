import TestWorld
import Testing
import WorkModel

@Suite(
    "The card a table has in front of it",
    .pages(
        "POST /b/{code}/bord/{group}/kort", "GET /b/{code}/bord/{group}/person",
        "POST /b/{code}/bord/{group}/person", "POST /b/{code}/bord/{group}/person/sletting"))
struct CardPagesTests {
    let evening: Evening
    let ola: Browser
    var table: String { evening.table(3) }
    var person: String { "\(table)/person" }

    init() async throws {
        evening = try await Evening()
        ola = evening.open.browser()
        try await evening.hall.go(to: evening.hall.step("hvem-er-vi-til-for"))
    }

    private static let notInUse = "Kortet er ikke i bruk her. Velg et annet."
    private static let incomplete = "Personen trenger et oppdiktet navn og en historie."

    @Test("While writing is paused what was typed of a person of their own stands in its fields, with the reason")
    func paused() async throws {
        var form = try await ola.get(person).form("/person")
        (form["navn"], form["alder"], form["historie"]) = ("Trym", "9", "God til å tegne")
        try await evening.hall.doors.groups.pauseWriting(true, in: evening.hall.id, by: .moderator)
        let page = try await ola.submit(form)
        #expect(page.status == 422 && page.problem(at: "historie") != nil)
        #expect(try page.form("/person")["historie"] == "God til å tegne")
    }

    // MARK: Choosing one

    @Test("A table chooses a card, then another; the same press twice is once")
    func chosen() async throws {
        let form = try await ola.get("\(table)?kort=guri").form("/kort")
        let answer = try await ola.post(form.action, [("kort", "guri")])
        #expect(answer.status == 303)
        #expect(answer.location == table)
        let page = try await ola.get(table)
        #expect(page.page.withID("kortet")?.text.contains("Guri") == true)
        #expect(page.says("Guri er oppdiktet."))
        let version = try await evening.hall.room().group(3)?.version
        _ = try await ola.submit(form, press: "Velg Guri")
        #expect(try await evening.hall.room().group(3)?.version == version)
        let other = try await ola.submit(ola.get("\(table)?kort=nora").form("/kort"), press: "Velg Nora")
        #expect(other.page.withID("kortet")?.text.contains("Nora") == true)
        #expect(try await evening.hall.room().group(1)?.card == nil, "the neighbours choose for themselves")
    }

    @Test(
        "A card that is none, laid aside, or a person the table has not made is refused in words; the one it has stays",
        arguments: ["finnes-ikke", "", "alex", "egen"])
    func refused(card: String) async throws {
        try await layAside("alex")
        _ = try await ola.post("\(table)/kort", [("kort", "guri")])
        let page = try await ola.post("\(table)/kort", [("kort", card)])
        #expect(page.status == 409)
        #expect(page.refusal == Self.notInUse)
        #expect(try page.link("Tilbake til bordet") == table)
        #expect(try await evening.hall.room().group(3)?.card == "guri")
    }

    @Test("A table keeps its card, and may press it again, when the moderator lays it aside")
    func laidAside() async throws {
        _ = try await ola.post("\(table)/kort", [("kort", "guri")])
        try await layAside("guri")
        #expect(try await ola.post("\(table)/kort", [("kort", "guri")]).location == table)
        #expect(try await ola.get(table).page.withID("kortet")?.text.contains("Guri") == true)
    }

    @Test(
        "A group that did not choose when it was asked to can choose on the task that talks about the card",
        arguments: [
            (Variant.organisation, "hva-vil-vi-forbedre", "Velg et tema"),
            (.municipality, "veier-inn", "Velg et personkort"),
        ])
    func lateChoice(variant: Variant, task: String, words: String) async throws {
        let hall = try await evening.open.start(evening.open.world.plan(variant, groups: 2))
        try await hall.go(to: hall.step(task))
        let page = try await ola.get("/b/\(hall.code)/bord/1")
        #expect(page.text.contains(words))
        let first = try #require(page.page.withID("kortene")?.first("a")?["href"])
        let form = try await ola.get("/b/\(hall.code)/bord/1\(first)").form("/kort")
        let chosen = try await ola.submit(form, press: try #require(form.buttons.first).text)
        #expect(chosen.page.withID("kortet") != nil)
        #expect(!chosen.text.contains(words))
    }

    @Test("The story is read before anything is chosen, and one that is none shows them all")
    func read() async throws {
        let page = try await ola.get("\(table)?kort=guri")
        #expect(page.page.withID("lest")?.text.contains("Guri") == true)
        #expect(page.says("Guri er oppdiktet."))
        #expect(try page.link("Se et annet kort") == "\(table)#kortene")
        #expect(try await evening.hall.room().group(3)?.card == nil)
        for none in ["finnes-ikke", "egen", "%22%3E"] {
            #expect(try await ola.get("\(table)?kort=\(none)").page.withID("kortene") != nil)
        }
        _ = try await ola.post("\(table)/kort", [("kort", "nora")])
        let other = try await ola.get("\(table)?kort=guri")
        #expect(other.page.withID("lest")?.text.contains("Guri") == true)
        #expect(try other.link("Behold kortet dere har") == "\(table)#kortet")
        #expect(try await ola.get("\(table)?kort=nora").page.withID("kortet")?.text.contains("Nora") == true)
    }

    @Test("When the dugnad is over there is no card to choose any more")
    func over() async throws {
        try await evening.hall.go(to: evening.hall.step("veier-inn"))
        try await evening.hall.doors.runSheets.end(evening.hall.id, by: .moderator)
        #expect(try await !ola.get(table).text.contains("Velg et personkort"))
    }

    // MARK: A person of the table's own

    @Test("A table makes its own person, is told that it must not be a real child, and mends it; twice is once")
    func ownPerson() async throws {
        let page = try await ola.get(person)
        #expect(page.says("Personen skal være diktet opp. Det skal ikke være et ekte barn."))
        let form = try page.form("/person").with("navn", " Trym ").with("alder", "9")
            .with("historie", "God til å tegne")
        for _ in 0..<2 {
            let answer = try await ola.post(form)
            #expect(answer.status == 303)
            #expect(answer.location == table)
        }
        let card = try await ola.get(table).page.withID("kortet")?.text.spaced
        #expect(card == "Trym, 9 år God til å tegne Dere har diktet opp Trym.")
        let mended = try await ola.get(person).form("/person").with("historie", "God til å synge").with("alder", " ")
        let after = try await ola.submit(mended)
        #expect(after.page.withID("kortet")?.text == "Trym God til å synge Dere har diktet opp Trym.")
    }

    @Test(
        "What is missing or too much, or is no age, is told and kept, and no card is laid on the table",
        arguments: [
            (["navn": "kari@example.no"], "navn", Sentence.email),
            (["navn": String(repeating: "å", count: 61)], "navn", Self.nameTooLong),
            (["navn": ""], "navn", Self.incomplete), (["historie": ""], "historie", Self.incomplete),
            (["historie": String(repeating: "å", count: 2001)], "historie", Sentence.tooLong(2001)),
            (["historie": "Mor har 900 00 000"], "historie", Sentence.telephone),
            (["alder": "500"], "alder", Self.noAge), (["alder": "tolv"], "alder", Self.noAge),
            (["alder": "-4"], "alder", Self.noAge), (["alder": "26"], "alder", Self.noAge),
        ] as [([String: String], String, String)])
    func personRefused(wrong: [String: String], field: String, sentence: String) async throws {
        let typed = ["navn": "Trym", "alder": "9", "historie": "God til å tegne"].merging(wrong) { $1 }
        let page = try await ola.submit(typed.reduce(ola.get(person).form("/person")) { $0.with($1.key, $1.value) })
        #expect(page.status == 422)
        #expect(page.problem(at: field) == sentence)
        #expect(page.page.withID(field)?["aria-invalid"] == "true")
        #expect(try page.kept(typed, in: "/person") == typed)
        #expect(try await evening.hall.room().group(3)?.ownPerson == nil)
        #expect(try await evening.hall.room().group(3)?.card == nil)
    }

    private static let nameTooLong = "Navnet kan ha høyst 60 tegn. Et fornavn er nok."
    private static let noAge = "Skriv alderen som et tall fra 0 til 25, eller la feltet stå tomt."

    @Test("Two at the table who make one each: the second gets 409 with both, and the first stands")
    func stale() async throws {
        let form = try await ola.get(person).form("/person").with("navn", "Trym").with("alder", "9")
        _ = try await ola.submit(form.with("historie", "God til å tegne"))
        let stale = try await ola.submit(form.with("historie", "God til å synge"))
        #expect(stale.status == 409)
        #expect(stale.says("Du skrev Trym, 9 år God til å synge"))
        #expect(stale.says("Nå står det Trym, 9 år God til å tegne"))
        #expect(try stale.link("Tilbake til skjemaet") == person)
        #expect(try await evening.hall.room().group(3)?.ownPerson?.story == "God til å tegne")
    }

    @Test("The person is removed, with the card and every word of it; twice is once")
    func removed() async throws {
        let form = try await ola.get(person).form("/person").with("navn", "Trym").with("historie", "Tegner sjiraffer")
        _ = try await ola.submit(form)
        let removal = try await ola.get(person).form("/person/sletting")
        for _ in 0..<2 {
            let page = try await ola.submit(removal, press: "Fjern personen")
            #expect(page.path == table)
            #expect(page.page.withID("kortet") == nil)
        }
        #expect(try await !evening.open.world.store.allText().contains("sjiraffer"))
        let page = try await ola.get(person)
        #expect(throws: Missing.self) { try page.form("/person/sletting") }
    }

    private func layAside(_ card: String) async throws {
        let room = try await evening.hall.room()
        try await evening.hall.doors.plans.chooseCards(
            room.persons.map(\.key), hidden: [card], from: room.dugnad.planVersion, in: evening.hall.id, by: .moderator)
    }
}
