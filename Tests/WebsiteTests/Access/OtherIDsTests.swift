import TestWorld
import Testing
import WorkModel

@Suite("An id of another group or another dugnad in an address")
struct OtherIDsTests {
    let company: Company
    let ours: String
    let table: String

    init() async throws {
        company = try await Company()
        ours = "/d/\(company.hall.code)"
        table = "/b/\(company.hall.code)/bord/3"
    }

    @Test("A note that is another group's, another dugnad's or nobody's is not found")
    func notes() async throws {
        let ola = try await company.browser(of: .ola)
        let neighbours = try await company.hall.hall.write("Bord 1 sitt", group: 1).id
        for id in [neighbours, company.others.note, .new()].map(\.description) + ["x", "%00", "1 OR 1=1"] {
            let id = Browser.encoded(id)
            #expect(try await ola.post("\(table)/notater/\(id)", [("tekst", "Overtatt"), ("fra", "1")]).status == 404)
            #expect(try await ola.post("\(table)/notater/\(id)/sletting", [("fra", "1")]).status == 404)
            #expect(try await ola.post("\(table)/notater/\(id)/angring").status == 404)
        }
        let new = [("steg", company.hall.step.id.description), ("tekst", "Overtatt")]
        for id in [neighbours, company.others.note].map(\.description) {
            #expect(try await ola.postAsScript("\(table)/notater", new + [("id", id)]).status == 404)
        }
        try await expectOthersUntouched()
    }

    @Test("A moderator's press on another dugnad's note is not found")
    func moderation() async throws {
        let kari = try await company.browser(of: .kari)
        for action in ["vegg", "skjuling", "sletting"] {
            #expect(
                try await kari.post("\(ours)/notater/\(company.others.note)/\(action)", [("vis", "1"), ("skjul", "1")])
                    .status == 404)
        }
        _ = try await kari.post("\(ours)/notater", [("n", company.others.note.description)])
        try await expectOthersUntouched()
    }

    @Test(
        "Another dugnad's idea, measure, step and link are answered like one that does not exist",
        arguments: [
            ("ideer/{idea}/navn", ["navn": "Overtatt", "versjon": "1"]), ("ideer/{idea}/utvalg", ["gjor": "ut"]),
            ("ideer/{idea}/utvalg", ["gjor": "del"]), ("ideer/{idea}/opplosning", [:]), ("ideer/{idea}/angring", [:]),
            ("tiltak/{measure}", ["tekst": "Overtatt", "versjon": "1"]),
            ("tiltak/{measure}/sletting", ["versjon": "1"]),
            ("kjoreplan/punkter/{step}", ["tittel": "Overtatt", "versjon": "1"]), ("lenker/{link}/slutt", [:]),
            ("steg", ["steg": "{step}"]),
        ] as [(String, [String: String])])
    func likeNothing(path: String, form: [String: String]) async throws {
        let kari = try await company.browser(of: .kari)
        let others = company.others
        let link = try await others.hall.doors.links.all(to: others.hall.id)[0].id
        let theirs = [
            "{idea}": others.idea.description, "{measure}": others.measure.description,
            "{step}": others.step.id.description, "{link}": String(link),
        ]
        let nobodys = theirs.mapValues { $0.count == 32 ? Note.ID.new().description : "987654" }
        let answers = try await [theirs, nobodys].asyncMap { things in
            func filled(_ text: String) -> String { things.reduce(text) { $0.replacing($1.key, with: $1.value) } }
            return try await kari.post("\(ours)/\(filled(path))", form.map { ($0.key, filled($0.value)) })
        }
        #expect(answers[0].status == answers[1].status)
        #expect(answers[0].status < 500)
        #expect(answers[0].page.first("main")?.text == answers[1].page.first("main")?.text)
        try await expectOthersUntouched()
    }

    @Test("Another dugnad's measure is not opened, and nothing of it is drawn on")
    func measures() async throws {
        let kari = try await company.browser(of: .kari)
        #expect(try await kari.get("\(ours)/tiltak/\(company.others.measure)").status == 404)
        let form = [("blankett", company.others.measure.description), ("tekst", "Overtatt")]
        #expect(try await kari.post("\(ours)/tiltak", form).status == 404)
        let drawing = [("tekst", "Vårt"), ("ide", company.others.idea.description)]
        #expect(try await kari.post("\(ours)/tiltak", drawing).status == 303)
        let measures = try await company.hall.hall.doors.measures.agreed(company.hall.hall.id)
        #expect(measures.clustersOfMeasure.values.flatMap(\.self).contains(company.others.idea) == false)
        try await expectOthersUntouched()
    }

    @Test("An idea is not made under another dugnad's id, nor of its notes")
    func ideas() async throws {
        let kari = try await company.browser(of: .kari)
        let note = company.hall.loose[0].description
        for field in ["ide", "blankett"] {
            let form = [("n", note), (field, company.others.idea.description)]
            let status = try await kari.post("\(ours)/ideer", form).status
            #expect((400..<500).contains(status))
        }
        let theirs = [("n", company.others.loose[0].description)]
        let status = try await kari.post("\(ours)/ideer", theirs).status
        #expect((400..<500).contains(status))
        try await expectOthersUntouched()
    }

    private func expectOthersUntouched(at source: SourceLocation = #_sourceLocation) async throws {
        let others = company.others
        let there = try await others.hall.gathering()
        #expect(there.cluster(others.idea)?.name == "Bytte", sourceLocation: source)
        #expect(there.notes(in: others.idea).count == 2, sourceLocation: source)
        #expect(there.room.notes.count { $0.isPresent && !$0.isShown } == 4, sourceLocation: source)
        let measures = try await others.hall.minutes().agreed.measures.map(\.text)
        #expect(measures == ["Bytte hver høst"], sourceLocation: source)
    }
}
