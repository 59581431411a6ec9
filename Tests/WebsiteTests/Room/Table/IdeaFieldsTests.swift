import TestWorld
import Testing
import WorkModel

@Suite("A concrete idea is four short fields, and becomes a measure without being typed again")
struct IdeaFieldsTests {
    let evening: Evening
    let ola: Browser

    init() async throws {
        evening = try await Evening()
        ola = evening.open.browser()
        try await evening.hall.go(to: evening.hall.step("konkret-ide"))
    }

    private func write(_ answers: [String: String]) async throws -> Answer {
        let form = try await ola.get(evening.table(3)).form("/notater")
        return try await ola.submit(answers.reduce(form) { $0.with($1.key, $1.value) })
    }

    @Test("Only where ideas are written are there four; elsewhere they are neither seen nor sent")
    func onlyThere() async throws {
        #expect(try await ola.get(evening.table(3)).page.withID("ideen")?["hidden"] == nil)
        try await evening.hall.go(to: evening.hall.step("veier-inn"))
        let fields = try #require(try await ola.get(evening.table(3)).page.withID("ideen"))
        #expect(fields["hidden"] != nil)
        #expect(fields["disabled"] != nil)
    }

    @Test("Without script they become the lines of one note; the first alone is enough")
    func written() async throws {
        _ = try await write(["tekst": "Øve i første etasje", "hvem": "Skolekorpset", "nar": "i januar"])
        _ = try await write(["tekst": "Åpen hall"])
        #expect(
            try await evening.hall.texts() == ["Øve i første etasje\nHvem: Skolekorpset\nNår: i januar", "Åpen hall"])
    }

    @Test("What is stopped comes back whole in one field")
    func stopped() async throws {
        let page = try await write(["tekst": "Øve", "hvem": "Ring 900 00 000"])
        #expect(page.status == 422)
        #expect(page.page.withID("tekst")?.text.spaced == "Øve Hvem: Ring 900 00 000")
    }

    @Test("The measure that is made of it is filled in; a time that is no day stands by the field for the day")
    func measure() async throws {
        _ = try await write([
            "tekst": "Øve i første etasje", "hvem": "Skolekorpset", "forste": "Spørre rektor", "nar": "i januar",
        ])
        let note = try #require(try await evening.hall.room().notes.first)
        let editor = try await evening.kari.get("\(evening.desk)/tiltak/nytt?notat=\(note.id)")
        let form = try editor.form("/tiltak")
        #expect(form["tekst"] == "Øve i første etasje")
        #expect(form["ansvarlig"] == "Skolekorpset")
        #expect(form["forste"] == "Spørre rektor")
        #expect(form["frist"] == "")
        #expect(editor.says("Bordet skrev: i januar"))
    }

    @Test(
        "A time in words is never made into a day; it stands by the field, and on the page when the measure is saved",
        arguments: ["før jul", "til våren", "i løpet av 2027", "uke 3", "mars", "14. januar"])
    func inWords(time: String) async throws {
        _ = try await write(["tekst": "Øve", "nar": time])
        let note = try #require(try await evening.hall.room().notes.first)
        let editor = try await evening.kari.get("\(evening.desk)/tiltak/nytt?notat=\(note.id)")
        let form = try editor.form("/tiltak")
        #expect(form["frist"] == "")
        #expect(editor.says("Bordet skrev: \(time)"))
        _ = try await evening.kari.submit(form)
        #expect(try await evening.kari.get("\(evening.desk)/tiltak").says("Mangler dato. Bordet skrev: \(time)"))
    }

    @Test("The fields come first: the cards to choose from, or the one that is chosen, stand below them")
    func fieldsFirst() async throws {
        func isBelow() async throws -> Bool {
            let ids = try await ola.get(evening.table(3)).page.descendants.compactMap { $0["id"] }
            return try #require(ids.firstIndex(of: "nar")) < #require(ids.firstIndex(of: "kort"))
        }
        #expect(try await ola.get(evening.table(3)).page.withID("kort")?.text.contains("Velg et personkort") == true)
        #expect(try await isBelow())
        try await evening.hall.doors.groups.choose(card: "guri", group: 3, in: evening.hall.id, by: .group)
        #expect(try await ola.get(evening.table(3)).page.withID("kort")?.withID("kortet") != nil)
        #expect(try await isBelow())
    }

    @Test("The button says what is saved", arguments: [(Variant.municipality, "ideen"), (.youth, "forslaget")])
    func button(variant: Variant, what: String) async throws {
        let evening = try await Evening(variant)
        let page = try await evening.open.browser().get(evening.table(3))
        #expect(page.page.withID("skriv")?.all("button").map(\.text) == ["Lagre\u{A0}\(what)"])
    }

    @Test("A day is understood as the day; for the young, who does it is who should hear it")
    func day() async throws {
        _ = try await write(["tekst": "Øve", "nar": "14.1.2027"])
        let note = try #require(try await evening.hall.room().notes.first)
        let editor = try await evening.kari.get("\(evening.desk)/tiltak/nytt?notat=\(note.id)")
        #expect(try editor.form("/tiltak")["frist"] == "2027-01-14")
        let young = try await Evening(.youth)
        let task = try await young.hall.step("forslag")
        let written = try await young.hall.write("Billigere buss\nHvem bør høre det: Fylkestinget", on: task)
        let proposal = try await young.kari.get("\(young.desk)/tiltak/nytt?notat=\(written.id)")
        #expect(try proposal.form("/tiltak")["hores"] == "Fylkestinget")
    }

    @Test("Ideas that are tied take the name of what they are about, not of who and when")
    func tied() async throws {
        let task = try await evening.hall.step("konkret-ide")
        let first = try await evening.hall.write("Byttedag\nHvem: Fjordvik IL", group: 1, on: task).id
        let second = try await evening.hall.write("Byttedag for skøyter og ski", group: 2, on: task).id
        try await evening.hall.doors.gatherings.tie(
            [first, second], into: .new(), name: "", in: evening.hall.id, by: .moderator)
        let agreed = try await evening.hall.doors.measures.agreed(evening.hall.id)
        #expect(agreed.gatheredIdeas.map(\.name) == ["Byttedag"])
        let idea = try #require(agreed.gatheredIdeas.first)
        let editor = try await evening.kari.get("\(evening.desk)/tiltak/nytt?ide=\(idea.id)")
        #expect(try editor.form("/tiltak")["ansvarlig"] == "Fjordvik IL")
    }

    @Test("Of several notes the one with most answers fills in the measure")
    func fullest() async throws {
        let task = try await evening.hall.step("konkret-ide")
        let first = try await evening.hall.write("Byttedag", group: 1, on: task).id
        let second = try await evening.hall.write(
            "Byttedag for ski\nHvem: Fjordvik IL\nNår: 14.1.2027", group: 2, on: task
        ).id
        let idea = Cluster.ID.new()
        try await evening.hall.doors.gatherings.tie(
            [first, second], into: idea, name: "", in: evening.hall.id, by: .moderator)
        let form = try await evening.kari.get("\(evening.desk)/tiltak/nytt?ide=\(idea)").form("/tiltak")
        #expect(form["tekst"] == "Byttedag")
        #expect(form["ansvarlig"] == "Fjordvik IL")
        #expect(form["frist"] == "2027-01-14")
    }

    @Test("The same form with another answer is another note; the same answers twice are one")
    func again() async throws {
        let form = try await ola.get(evening.table(3)).form("/notater").with("tekst", "Øve")
        for who in ["Korpset", "Korpset", "Speiderne"] { _ = try await ola.submit(form.with("hvem", who)) }
        #expect(try await evening.hall.texts() == ["Øve\nHvem: Korpset", "Øve\nHvem: Speiderne"])
    }
}
