import TestWorld
import Testing
import WorkModel

@Suite(
    "Kari gathers what says the same",
    .pages(
        "GET /d/{code}/samle", "POST /d/{code}/ideer", "POST /d/{code}/ideer/{idea}/navn",
        "POST /d/{code}/ideer/{idea}/utvalg", "POST /d/{code}/ideer/{idea}/opplosning",
        "POST /d/{code}/ideer/{idea}/angring", "POST /d/{code}/notater/flytting"))
struct GatheringPagesTests {
    let evening: Evening
    var kari: Browser { evening.kari }
    var samle: String { "\(evening.desk)/samle?steg=\(evening.task.id)" }

    init() async throws {
        evening = try await Evening()
        for (text, group) in [("Byttedag", 1), ("Bytte utstyr", 3), ("Åpen hall", 3)] {
            try await evening.hall.write(text, group: group)
        }
    }

    @Test("Two notes tied together are one idea with its name, its tables and every word, and Angre beside it")
    func tied() async throws {
        let page = try await tie(["Byttedag", "Bytte utstyr"], name: "Byttekvelder")
        let idea = try #require(page.page.first("article"))
        #expect(idea.first("h3")?.text == "Byttekvelder")
        for words in ["Bord 1", "Bord 3", "«Byttedag»", "«Bytte utstyr»"] { #expect(idea.text.contains(words)) }
        #expect(page.says("Slått sammen."))
        #expect(loose(page) == ["Åpen hall"])
    }

    @Test("Angre unties what was just tied, and Angre once more ties it again")
    func undone() async throws {
        let tied = try await tie(["Byttedag", "Bytte utstyr"], name: "Byttekvelder")
        let untied = try await kari.submit(tied.form("/opplosning"), press: "Angre")
        #expect(untied.says("Delt opp. Nå står hvert notat for seg."))
        #expect(loose(untied) == ["Byttedag", "Bytte utstyr", "Åpen hall"])
        let again = try await kari.submit(untied.form("/angring"), press: "Angre")
        #expect(again.page.first("article")?.first("h3")?.text == "Byttekvelder")
        #expect(loose(again) == ["Åpen hall"])
    }

    @Test("Chosen notes are moved to the question they answer, from the list of all; none chosen moves nothing")
    func moved() async throws {
        let seen = try await kari.get(samle)
        let others = try await evening.hall.task(3)
        let move = try #require(
            seen.page.all("button").first { $0["value"] == others.id.description }?["formaction"])
        let to = [("punkt", others.id.description), ("steg", evening.task.id.description)]
        for chosen in [[], chosen(["Åpen hall"], on: seen)] {
            let answer = try await kari.post(move, chosen + to)
            #expect(try await loose(kari.get(answer.location ?? "")).contains("Åpen hall") == chosen.isEmpty)
        }
        #expect(try await evening.hall.room().notes.filter { $0.step == others.id }.map(\.text) == ["Åpen hall"])
        let again = try await kari.post(move, chosen(["Byttedag"], on: seen) + to)
        let page = try await kari.get(again.location ?? "")
        #expect(page.says("Flyttet."))
        #expect(try await loose(kari.submit(page.form("/notater/flytting"), press: "Angre")).contains("Byttedag"))
    }

    @Test("An idea gets another name; another who renames it at the same time gets 409 with both names")
    func renamed() async throws {
        let seen = try await tie(["Byttedag", "Bytte utstyr"], name: "Byttekvelder")
        let page = try await kari.submit(seen.form("/navn").with("navn", "Bytte alt"), press: "Gi nytt navn")
        #expect(page.page.first("article")?.first("h3")?.text == "Bytte alt")
        let stale = try await kari.submit(seen.form("/navn").with("navn", "Utstyr til alle"))
        #expect(stale.status == 409)
        #expect(stale.says("Du skrev Utstyr til alle"))
        #expect(stale.says("Nå står det Bytte alt"))
        #expect(try await kari.get(samle).page.first("article")?.first("h3")?.text == "Bytte alt")
    }

    @Test("A chosen note is taken out and stands alone; when the last is out the idea is gone")
    func takenOut() async throws {
        var page = try await tie(["Byttedag", "Bytte utstyr"], name: "")
        page = try await choose(["Bytte utstyr"], on: page, press: "Ta ut")
        #expect(loose(page) == ["Bytte utstyr", "Åpen hall"])
        page = try await choose(["Byttedag"], on: page, press: "Ta ut")
        #expect(page.page.all("article").isEmpty)
        #expect(loose(page).count == 3)
    }

    @Test("Chosen notes become an idea of their own; all of them cannot, and a sentence says why")
    func split() async throws {
        var page = try await tie(["Byttedag", "Bytte utstyr", "Åpen hall"], name: "Alt")
        let refused = try await choose(["Byttedag", "Bytte utstyr", "Åpen hall"], on: page, press: "egen idé")
        #expect(refused.status == 409)
        #expect(refused.says("La minst ett notat bli igjen"))
        page = try await choose(["Åpen hall"], on: page, press: "egen idé")
        #expect(Set(page.page.all("article").compactMap { $0.first("h3")?.text }) == ["Alt", "Åpen hall"])
    }

    @Test("Angre puts a note that was taken out back into its idea, and the last one too")
    func takingOutUndone() async throws {
        var page = try await tie(["Byttedag", "Bytte utstyr"], name: "Byttekvelder")
        for text in ["Byttedag", "Bytte utstyr"] {
            page = try await choose([text], on: page, press: "Ta ut")
        }
        #expect(page.page.all("article").isEmpty)
        page = try await undo(on: page)
        #expect(loose(page) == ["Byttedag", "Åpen hall"])
        page = try await tie(["Byttedag"], name: "", on: page, into: idea(on: page))
        page = try await choose(["Byttedag"], on: page, press: "Ta ut")
        #expect(page.page.withID("gjort")?.text.contains("Tatt ut av ideen.") == true)
        page = try await undo(on: page)
        #expect(loose(page) == ["Åpen hall"])
        #expect(page.page.all("article").map { $0.first("h3")?.text } == ["Byttekvelder"])
    }

    @Test("The page says when nothing is ticked to take out")
    func nothingTicked() async throws {
        let page = try await tie(["Byttedag", "Bytte utstyr"], name: "Byttekvelder")
        let refused = try await choose([], on: page, press: "Ta ut")
        #expect(refused.status == 409)
        #expect(refused.says("Velg minst ett notat først."))
        #expect(refused.page.first("article") != nil)
    }

    @Test("Angre makes the two ideas of a split one again, under the first one's name")
    func splitUndone() async throws {
        var page = try await tie(["Byttedag", "Bytte utstyr", "Åpen hall"], name: "Alt")
        page = try await choose(["Åpen hall"], on: page, press: "egen idé")
        #expect(page.says("Delt opp i to ideer."))
        page = try await undo(on: page)
        #expect(page.page.all("article").map { $0.first("h3")?.text } == ["Alt"])
        #expect(loose(page) == [])
    }

    @Test("More notes go into an idea that is there")
    func into() async throws {
        let page = try await tie(["Byttedag", "Bytte utstyr"], name: "Byttekvelder")
        let more = try await tie(["Åpen hall"], name: "", on: page.path, into: idea(on: page))
        #expect(more.page.all("article").count == 1)
        #expect(loose(more) == [])
    }

    @Test("Nothing chosen, and a note that another has just tied, are refused in words; nothing moves")
    func refused() async throws {
        let seen = try await kari.get(samle)
        #expect(try await kari.submit(seen.form("/ideer"), press: "Slå sammen").says("Velg minst ett notat først."))
        _ = try await tie(["Byttedag", "Bytte utstyr"], name: "Byttekvelder")
        let late = try await tie(["Bytte utstyr", "Åpen hall"], name: "Utstyr", on: seen)
        #expect(late.status == 409)
        #expect(late.says("slått sammen ett av notatene med «Byttekvelder»"))
        #expect(try late.form("/ideer")["navn"] == "Utstyr")
        #expect(try await kari.get(samle).page.all("article").count == 1)
    }

    @Test("A name with a telephone number is stopped with a sentence, and so is one that is too long")
    func guarded() async throws {
        for (name, words) in [
            ("Ring 900 00 000", "telefonnummer"), (String(repeating: "å", count: 301), "plass til 300"),
        ] {
            let page = try await tie(["Byttedag", "Bytte utstyr"], name: name)
            #expect(page.status == 422)
            #expect(page.page.withID("ide-navn-feil")?.text.contains(words) == true)
            #expect(try page.form("/ideer")["navn"] == name)
            #expect(try page.form("/ideer").fields.filter { $0.name == "n" }.count == 2, "the ticks are kept")
        }
        #expect(try await kari.get(samle).page.all("article").isEmpty)
    }

    @Test("A new name that cannot be is refused at its field, and stays there", arguments: ["", "Ring 900 00 000"])
    func renameGuarded(name: String) async throws {
        let seen = try await tie(["Byttedag", "Bytte utstyr"], name: "Byttekvelder")
        let page = try await kari.submit(seen.form("/navn").with("navn", name))
        #expect(page.status == 422)
        let idea = try #require(page.page.first("article"))
        #expect(idea.descendants.contains { $0["id"]?.hasSuffix("-feil") == true })
        #expect(idea.first("details")?["open"] != nil)
        #expect(try page.form("/navn")["navn"] == name)
        #expect(try page.form("/ideer")["navn"] == "")
        let saved = try await kari.submit(page.form("/navn").with("navn", "Bytte alt"))
        #expect(saved.page.first("article")?.first("h3")?.text == "Bytte alt")
    }

    @Test("Chosen notes are hidden, wait below, and can be shown again")
    func hidden() async throws {
        let seen = try await kari.get(samle)
        let hide = try #require(seen.page.all("button").first { $0.text.contains("Skjul") }?["formaction"])
        _ = try await kari.post(hide, chosen(["Byttedag"], on: seen) + [("steg", evening.task.id.description)])
        let page = try await kari.get(samle)
        #expect(loose(page) == ["Bytte utstyr", "Åpen hall"])
        #expect(page.page.withID("skjulte")?.text.contains("Byttedag") == true)
        let shown = try await kari.submit(page.form("/notater"), press: "Vis igjen")
        #expect(loose(shown).count == 3)
    }

    @Test("What may be alike is found again when more has been written")
    func suggestedAgain() async throws {
        #expect(try await !kari.get(samle).says("Gratis frokost"))
        for text in ["Gratis frokost på skolen\nHvem: Foreldrene", "Gratis frokost på skulen"] {
            try await evening.hall.write(text, group: 2)
        }
        let box = try #require(try await kari.get(samle).page.withID("ligner"))
        #expect(box.text.contains("«Gratis frokost på skolen»") && box.text.contains("«Gratis frokost på skulen»"))
    }

    @Test(
        "An idea of another dugnad, or of none, is not found, whatever is asked of it",
        arguments: [
            ("navn", ["navn": "Overtatt", "versjon": "1"]), ("utvalg", ["gjor": "ut"]), ("utvalg", ["gjor": "del"]),
            ("opplosning", [:]), ("angring", [:]),
        ] as [(String, [String: String])])
    func others(tail: String, form: [String: String]) async throws {
        let company = try await Company(evening.open)
        for idea in [company.others.idea, company.others.untied, .new()] {
            let answer = try await kari.post("\(evening.desk)/ideer/\(idea)/\(tail)", form.map { ($0, $1) })
            #expect(answer.status == 404)
        }
        #expect(try await company.others.hall.gathering().cluster(company.others.idea)?.name == "Bytte")
    }

    @Test("A tick stays on its note when the list moves under it: every note and every table is known by itself")
    func known() async throws {
        let page = try await kari.get(samle)
        let labels = page.page.withID("lose")?.all("label").filter { $0.first("input")?["name"] == "n" } ?? []
        #expect(labels.count == 3)
        for label in labels { #expect(label["data-note"] == label.first("input")?["value"]) }
        for table in page.page.withID("lose")?.all("fieldset") ?? [] { #expect(table["id"]?.isEmpty == false) }
        let idea = try await tie(["Byttedag", "Bytte utstyr"], name: "").page.first("article")
        for label in idea?.all("label").filter({ $0.first("input") != nil }) ?? [] {
            #expect(label["data-note"] == label.first("input")?["value"])
        }
    }

    // MARK: What Kari does

    private func tie(_ texts: [String], name: String, on path: String? = nil, into: String? = nil) async throws
        -> Answer
    {
        try await tie(texts, name: name, on: try await kari.get(path ?? samle), into: into)
    }

    private func tie(_ texts: [String], name: String, on page: Answer, into: String? = nil) async throws -> Answer {
        var form = try page.form("/ideer").with("navn", name)
        form["n"] = nil
        if let into { form["ide"] = into }
        for (_, note) in chosen(texts, on: page) { form.tick("n", note) }
        return try await kari.submit(form, press: "Slå sammen")
    }

    private func choose(_ texts: [String], on page: Answer, press button: String) async throws -> Answer {
        var form = try page.form("/utvalg")
        for (_, note) in chosen(texts, on: page) { form.tick("n", note) }
        return try await kari.submit(form, press: button)
    }

    /// The notes with these words, as a browser sends their boxes.
    private func chosen(_ texts: [String], on page: Answer) -> [(String, String)] {
        let labels = page.page.all("label").filter { $0.first("input")?["name"] == "n" }
        return texts.compactMap { text in
            labels.first { $0.text == text }?.first("input")?["value"].map { ("n", $0) }
        }
    }

    private func undo(on page: Answer) async throws -> Answer {
        let form = try #require(page.forms.first { $0.buttons.contains { $0.text == "Angre" } })
        return try await kari.submit(form, press: "Angre")
    }

    private func idea(on page: Answer) throws -> String {
        String(try #require(page.page.first("article")?["id"]?.dropFirst("ide-".count)))
    }

    private func loose(_ page: Answer) -> [String] {
        page.page.withID("lose")?.all("label").filter { $0.first("input")?["name"] == "n" }.map(\.text) ?? []
    }
}
