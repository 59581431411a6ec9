import TestWorld
import Testing
import WorkModel

@Suite("The card a table has in front of it")
struct CardOnTableTests {
    let open: OpenSite

    init() async throws { open = try await OpenSite() }

    @Test(
        "A group that did not choose when it was asked to can choose on the task that talks about the card",
        arguments: [
            (Variant.organisation, "hva-vil-vi-forbedre", "Velg et tema"),
            (.municipality, "veier-inn", "Velg et personkort"),
        ])
    func lateChoice(variant: Variant, task: String, words: String) async throws {
        let hall = try await open.start(open.world.plan(variant, groups: 2))
        try await hall.go(to: hall.step(task))
        let ola = open.browser()
        let page = try await ola.get("/b/\(hall.code)/bord/1")
        #expect(page.text.contains(words))
        let form = try page.form("/kort")
        let chosen = try await ola.submit(form, press: try #require(form.buttons.first).text)
        #expect(chosen.page.withID("kortet") != nil)
        #expect(!chosen.text.contains(words))
    }

    @Test("When the dugnad is over there is no card to choose any more")
    func over() async throws {
        let hall = try await open.start()
        try await hall.go(to: hall.step("veier-inn"))
        try await hall.doors.runSheets.end(hall.id, by: .moderator)
        #expect(try await !open.browser().get("/b/\(hall.code)/bord/1").text.contains("Velg et personkort"))
    }

    @Test("An age that cannot be one is refused at its field, and stays there", arguments: ["500", "tolv", "-4"])
    func age(typed: String) async throws {
        let hall = try await open.start()
        let ola = open.browser()
        var form = try await ola.get("/b/\(hall.code)/bord/1/person").form("/person")
        form["navn"] = "Trym"
        form["historie"] = "God til å tegne"
        form["alder"] = typed
        let refused = try await ola.submit(form)
        #expect(refused.status == 422)
        #expect(refused.page.withID("alder-feil")?.text.contains("fra 0 til 25") == true)
        #expect(refused.page.withID("alder")?["aria-invalid"] == "true")
        #expect(try refused.form("/person")["alder"] == typed)
        form["alder"] = " "
        _ = try await ola.submit(form)
        #expect(try await hall.room().group(1)?.ownPerson?.name == "Trym")
    }
}
