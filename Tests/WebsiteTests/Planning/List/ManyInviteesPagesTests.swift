import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "Whom a dugnad invites, many at once",
    .pages(
        "GET /d/{code}/inviterte/liste", "POST /d/{code}/inviterte/liste", "POST /d/{code}/inviterte/lesing",
        "POST /d/{code}/inviterte/fil", "POST /d/{code}/inviterte/angring"))
struct ManyInviteesPagesTests {
    let open: OpenSite
    let office: Office
    let dugnad: Dugnad
    let aina: Browser
    var list: String { "/d/\(dugnad.code)/inviterte" }

    init() async throws {
        open = try await OpenSite()
        office = try await Office(open.doors)
        let plan = open.world.plan(starting: open.clock.now + .days(30))
        dugnad = try await open.doors.dugnader.start(
            plan, edition: open.world.library.edition, for: office.unit.id, by: office.actor(.aina)
        ).dugnad
        aina = try await open.browser(of: .aina, in: office)
    }

    private func paste(_ text: String) async throws -> Answer {
        var form = try await aina.get("\(list)/liste").form("/lesing")
        form["linjer"] = text
        return try await aina.post(form)
    }

    private func send(_ bytes: [UInt8]) async throws -> Answer {
        try await aina.send("\(list)/fil", file: bytes, in: "fil")
    }

    private func kept() async throws -> [Invitee] {
        try await open.doors.invitees.list(of: dugnad.id, for: office.actor(.aina))
    }

    @Test("Lines that are mended and read anew may still have the mark of the list that they stood in")
    func readAnew() async throws {
        var form = try await paste("Fjordvik Vekst\nkari@").form("/liste")
        #expect(form["linjer"] == "kari@")
        form["linjer"] = "7. Fjordvik speidergruppe"
        // The button has an address of its own.
        let fields = form.fields.map { ($0.name, $0.value) } + [("igjen", "1")]
        let page = try await aina.post("\(list)/lesing", fields)
        #expect(page.says("Fjordvik speidergruppe") && !page.says("7. Fjordvik"))
    }

    @Test("Is shown before anything is kept; what nobody could guess is asked for, and what is there already is told")
    func preview() async throws {
        let text =
            "FAU ved Fjordvik skole\nKari Berg; rektor; Fjordvik skole; kari@skolen.example\nFjordvik Vekst\nkari@"
        let page = try await paste(text)
        #expect(page.says("Tre nye, én linje forstod vi ikke."))
        #expect(try await kept().isEmpty)
        var form = try page.form("/liste")
        #expect(form["slag-1"] == "" && form["slag-2"] == "schools" && form["slag-3"] == "parents")
        let asked = try await aina.post(form)
        #expect(asked.status == 422 && asked.problem(at: "slag-1") == "Velg hva slags folk det er.")
        form = try asked.form("/liste")
        #expect(form["linjer"] == "kari@")
        (form["slag-1"], form["slag-3"]) = ("business", "nei")
        let added = try await aina.submit(form)
        #expect(added.says("To er lagt til."))
        #expect(try await kept().map(\.kind) == [.schools, .business])
        #expect(try await paste(text).says("Én ny, to står der fra før, én linje forstod vi ikke."))
        let back = try await aina.submit(added.form("/angring"))
        #expect(back.says("To er tatt bort igjen."))
        #expect(try await kept().isEmpty)
        #expect(try await aina.submit(added.form("/angring")).says("Ingen er tatt bort."))
    }

    @Test(
        "Who is a person and what is a club is seen; of the young the name is left out, and a name alone is asked about"
    )
    func people() async throws {
        let page = try await paste("Mina Moe <mina@gjest.example>\nOla Li\nFjordvik skole")
        #expect(page.says("Mina Moe (person)") && page.says("Fjordvik skole (lag eller sted)"))
        var form = try page.form("/liste")
        (form["slag-1"], form["slag-2"]) = ("youth", "youth")
        let again = try await aina.post("\(list)/lesing", form.fields.map { ($0.name, $0.value) })
        #expect(try again.form("/liste").fields.count { $0.name == "rad" } == 3)
        let asked = try await aina.post(form)
        #expect(asked.problem(at: "slag-1") == nil)
        #expect(asked.problem(at: "slag-2")?.hasPrefix("Navn på ungdom tar vi ikke vare på.") == true)
        form["slag-2"] = "nei"
        let added = try await aina.submit(form)
        #expect(added.says("To er lagt til. Navnet på én av dem er ikke med"))
        #expect(try await kept().map(\.name) == [nil, nil])
    }

    @Test("Lines that were not understood are mended on the page, and read with the others; what was chosen stays")
    func mended() async throws {
        var form = try await paste("Fjordvik Vekst\nkari@").form("/liste")
        #expect(form["linjer"] == "kari@")
        (form["slag-1"], form["linjer"]) = ("business", "Kari Berg kari@skolen.example")
        let again = try await aina.post("\(list)/lesing", form.fields.map { ($0.name, $0.value) })
        #expect(again.says("To nye."))
        let kinds = try again.form("/liste").fields.filter { $0.name.hasPrefix("slag") }.map(\.value)
        #expect(kinds == ["schools", "business"])
        _ = try await aina.submit(again.form("/liste"))
        #expect(try await kept().map(\.address?.text) == ["kari@skolen.example", nil])
    }

    @Test("A file from Excel in Latin-1, with semicolons and a heading; broken letters are told with their line")
    func file() async throws {
        let text =
            "Organisasjon;Rolle;E-post\r\nFjordvik skulekorps;leiar åleine;korps@fjordvik.example\r\nÅs\u{81} IL;;\r\n"
        let bytes = text.unicodeScalars.map { UInt8($0.value) }
        let page = try await send(bytes)
        #expect(page.says("Én ny, én linje forstod vi ikke.") && page.says("leiar åleine"))
        #expect(page.says("Linje 3: Ås\u{FFFD} IL"))
        _ = try await aina.submit(page.form("/liste"))
        #expect(try await kept().map(\.kind) == [.music])
    }

    @Test("A workbook, an empty file and none at all are told at the field; so is nothing pasted")
    func refused() async throws {
        #expect(try await send([0x50, 0x4B, 0x03, 0x04]).problem(at: "fil")?.contains("arbeidsbok") == true)
        #expect(try await send([]).problem(at: "fil") == "Velg en fil med lista først.")
        let answer = try await paste(" \n ")
        #expect(answer.status == 422 && answer.problem(at: "linjer")?.hasPrefix("Lim inn lista") == true)
        let large = try await send(Array(repeating: UInt8(ascii: "a"), count: ListFile.largest + 1))
        #expect(large.problem(at: "fil")?.contains("6 MB") == true)
    }

    @Test("A list that is too long says so; of very many, one choice answers for the rest")
    func long() async throws {
        let names = (1...2100).map { "Gruppe nr. \($0)\n" }.joined()
        let page = try await send(Array(names.utf8))
        #expect(page.says("Lista er lengre enn 2 000 linjer."))
        #expect(try await paste(String(repeating: "kari@\n", count: 203)).says("Og tre linjer til."))
        var form = try page.form("/liste")
        for number in 1...200 { form["slag-\(number)"] = "volunteers" }
        #expect(try await aina.post(form).problem(at: "slag-resten") == "Velg hva slags folk det er.")
        form["slag-resten"] = "culture"
        #expect(try await aina.submit(form).says("2 000 er lagt til."))
        #expect(try await aina.post("\(list)", [("slag", "sports"), ("hvem", "En til")]).status == 409)
    }

    @Test("Of one that is nobody's the people in a list are left out, and it is said what became of each line")
    func loose() async throws {
        let hall = try await open.start()
        let kari = try await open.browser(with: hall.secret)
        var form = try await kari.get("/d/\(hall.code)/inviterte/liste").form("/lesing")
        form["linjer"] = "Kari Berg; rektor; Fjordvik skole; kari@skolen.example\nOla Li <ola@li.example>"
        let page = try await kari.post(form)
        #expect(page.says("Navn og adresser i én linje tar vi ikke med: bare en enhet kan ta vare på dem."))
        #expect(page.says("Bare en enhet kan ta vare på navn og adresser."))
        _ = try await kari.submit(page.form("/liste"))
        let text = try await open.world.store.allText()
        #expect(text.contains("rektor") && !text.contains("Kari Berg") && !text.contains("ola@"))
        let forged = try await kari.post(
            "/d/\(hall.code)/inviterte/liste", [("rad", "1\tschools\tSkolen\t\tKari Berg\tkari@skolen.example")])
        #expect(forged.status == 422)
    }

    @Test(
        "What a form makes up is answered, and never stops the program",
        arguments: [
            [("rad", "x")], [("rad", "1\tfinnes-ikke\tX\t\t\t")], [("rad", "\t\t\t\t\t"), ("slag-1", "sports")],
            [("rad", "1\tsports\tX\t\t\t"), ("slag-1", "nei")], [("slag-99", "sports")],
        ])
    func forged(fields: [(String, String)]) async throws {
        let status = try await aina.post("\(list)/liste", fields).status
        #expect([303, 422].contains(status))
        #expect(try await aina.post("\(list)/lesing", fields).status < 500)
    }
}
