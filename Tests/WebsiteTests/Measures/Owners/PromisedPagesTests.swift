import TestWorld
import Testing
import Website
import Words
import WorkModel

@Suite(
    "The band tells how it goes, in thirty seconds on a phone",
    .pages(
        "GET /ansvarlig/{secret}", "POST /ansvarlig/{secret}", "GET /ansvarlig/{secret}/tiltak/{measure}",
        "POST /ansvarlig/{secret}/tiltak/{measure}", "GET /ansvarlig/{secret}/tiltak/{measure}/videre",
        "POST /ansvarlig/{secret}/tiltak/{measure}/videre", "GET /ansvarlig/{secret}/tiltak/{measure}/ikke-vart",
        "POST /ansvarlig/{secret}/tiltak/{measure}/ikke-vart", "GET /ansvarlig/{secret}/slutt",
        "POST /ansvarlig/{secret}/slutt", "GET /ansvarlig/{secret}/igjen", "POST /ansvarlig/{secret}/igjen"))
struct PromisedPagesTests {
    let open: OpenSite
    let held: PromisingOffice
    let band: Measure.ID
    private let phone: Browser
    private let address = "styret@korpset.example"

    init() async throws {
        open = try await OpenSite()
        held = try await PromisingOffice(open.doors, open.world)
        band = try await held.agree("Korpset øver i første etasje på torsdager", by: "2027-01-14")
        phone = open.browser()
    }

    /// The link in the newest letter to the band, as it lies in the outbox.
    private func link() async throws -> String {
        let letter = try #require(try await held.waiting().last)
        try await open.layOutLetters()
        return String(
            try #require(try open.text(of: letter.id).firstMatch(of: /https:\/\/allemed\.example(\/ansvarlig\/\w+)\s/))
                .1)
    }

    @Test(
        "From the first letter: what was agreed, yes to reminders, how it goes, and a receipt that says when we ask again"
    )
    func fromTheLetter() async throws {
        try await held.write(address, band)
        let link = try await link()
        let first = try await phone.get(link)
        #expect(first.says("Dette tok dere på dere"))
        #expect(first.says("Kan vi minne dere på det?"))
        #expect(first.says("torsdag 14. januar 2027"))
        #expect(first.says("Ikke skriv til oss mer"))
        #expect(!first.body.contains(address))
        let yes = try await phone.submit(
            first.form("/ansvarlig/\(link.split(separator: "/").last ?? "")"), press: "Ja, minn oss")
        #expect(yes.says("Takk! Da minner vi dere på det."))
        #expect(yes.says("Ikke skriv til oss mer"))
        var form = try yes.form("/tiltak/\(band)")
        #expect(form["slik"] == nil)
        form["slik"] = "i-gang"
        form["setning"] = "Rektor sa ja. Vi prøver fra 7. januar."
        form["tall"] = "ca. 20"
        form["av"] = "barn"
        let told = try await phone.submit(form)
        #expect(told.says("Takk! Nå vet Fjordvik kommune det"))
        #expect(told.says("«Rektor sa ja. Vi prøver fra 7. januar.»"))
        #expect(told.says("Omtrent 20 barn"))
        #expect(told.says("Vi spør igjen mandag 4. januar 2027, ikke før."))
        #expect(phone.session == nil)
        // The same form once more is told once; mended it is told anew, and what was written stands there.
        _ = try await phone.submit(form)
        #expect(try await held.row(band).words.count == 1)
        let again = try await phone.get(try told.link("Rett det dere skrev"))
        let mended = try again.form("/tiltak/\(band)")
        #expect(mended["setning"] == "Rektor sa ja. Vi prøver fra 7. januar.")
        #expect(mended["slik"] == "i-gang")
        // A new telling begins with nothing chosen and nothing written.
        for page in [link, "\(link)/tiltak/\(band)"] {
            let new = try await phone.get(page).form("/tiltak/\(band)")
            #expect(new["slik"] == nil)
            #expect(new["setning"] == "")
            #expect(new["tall"] == "")
        }
    }

    @Test("Opening every page of the link says nothing, by HEAD or GET; a form with nothing chosen is asked about")
    func looking() async throws {
        try await held.write(address, band)
        let link = try await link()
        for _ in 0..<2 {
            for page in ["", "/slutt", "/tiltak/\(band)", "/tiltak/\(band)/videre", "/tiltak/\(band)/ikke-vart"] {
                #expect(try await phone.head(link + page).status == 200)
                #expect(try await phone.get(link + page).status == 200)
            }
        }
        let empty = try await phone.post("\(link)/tiltak/\(band)")
        #expect(empty.status == 422)
        #expect(empty.says("Velg et av de fire først."))
        #expect(try await phone.post(link, [("svar", "kanskje")]).status == 303)
        let row = try await held.row(band)
        #expect(row.words.isEmpty)
        #expect(row.owners.map(\.owner.said) == [nil])
    }

    @Test("What cannot be taken comes back with what was typed, and why, at its own field")
    func comesBack() async throws {
        let key = try await held.willing(address, band)
        let page = "/ansvarlig/\(key.text)/tiltak/\(band)"
        for (field, typed, says) in [
            ("tall", "-5", "Tallet er under null."), ("tall", "20–30", "Her står det flere tall."),
            ("setning", "Ring 90 12 34 56", "et telefonnummer"),
        ] {
            let back = try await phone.post(page, [("slik", "gjort"), (field, typed)])
            #expect(back.status == 422)
            #expect(back.says(says))
            #expect(try back.form("/tiltak/\(band)")[field] == typed)
            #expect(try back.form("/tiltak/\(band)")["slik"] == "gjort")
        }
        let different = try await phone.post(page, [("slik", "annerledes")])
        #expect(different.status == 422)
        #expect(different.says("Skriv kort hva som ble annerledes"))
        #expect(try await held.row(band).words.isEmpty)
    }

    @Test("Passed on, not theirs, and stopped: one button each, said once, and told what it means")
    func ways() async throws {
        let hall = try await held.agree("Åpen hall", by: "2027-03-11")
        let swap = try await held.agree("Byttedag")
        let key = try await held.willing(address, band, hall, swap)
        let link = "/ansvarlig/\(key.text)"
        let list = try await phone.get(link)
        for text in ["Åpen hall", "Byttedag", "Korpset øver"] { #expect(list.says(text)) }

        var passing = try await phone.get("\(link)/tiltak/\(band)/videre").form("/videre")
        passing["epost"] = address
        let own = try await phone.submit(passing)
        #expect(own.status == 422)
        #expect(own.says("Dette er adressen vi skriver til nå."))
        passing["epost"] = "sfo@skolen.example"
        #expect(try await phone.submit(passing).says("Det er sendt videre"))
        #expect(try await phone.get("\(link)/tiltak/\(band)").says("Det er sendt videre"))

        let disowning = try await phone.get("\(link)/tiltak/\(hall)/ikke-vart").form("/ikke-vart")
        #expect(try await phone.submit(disowning).says("Takk for at dere sa fra"))
        let left = try await phone.get(link)
        #expect(left.says("Slik går det"))
        #expect(left.says("Byttedag"))

        let stopping = try await phone.get("\(link)/slutt").form("/slutt")
        #expect(try await phone.submit(stopping).says("Adressen er slettet"))
        var form = try await phone.get(link).form("/tiltak/\(swap)")
        form["slik"] = "gjort"
        #expect(try await phone.submit(form).says("Da spør vi ikke mer om dette."))
    }

    @Test("A stop that was a mistake is taken back from their own page, with the address that stopped and no other")
    func takingBack() async throws {
        let key = try await held.willing(address, band)
        let link = "/ansvarlig/\(key.text)"
        let stopped = try await phone.submit(try await phone.get("\(link)/slutt").form("/slutt"))
        let page = try await phone.get(try stopped.link("Minn oss på det likevel"))
        #expect(try await phone.get(link).link("Minn oss på det likevel") == "\(link)/igjen")
        var form = try page.form("/igjen")
        form["epost"] = "andre@korpset.example"
        let wrong = try await phone.submit(form)
        #expect(wrong.status == 422)
        #expect(wrong.says("Brevet vårt kom ikke til den adressen."))
        #expect(try wrong.form("/igjen")["epost"] == "andre@korpset.example")
        form["epost"] = address
        #expect(try await phone.submit(form).says("Takk! Da minner vi dere på det."))
        // There is nothing to take back any more.
        #expect(try await phone.get("\(link)/igjen").status == 303)
        #expect(try await held.row(band).owners.map(\.reach) == [.yes])
    }

    @Test("A link that opens nothing, and another's measure, are answered alike and tell nothing")
    func nothing() async throws {
        let key = try await held.willing(address, band)
        let others = try await held.agree("Noe helt annet", "Speiderne")
        for path in [
            "/ansvarlig/0123456789abcdefghjkmnpqrs", "/ansvarlig/x", "/ansvarlig/\(key.text)/tiltak/\(others)",
        ] {
            let answer = try await phone.get(path)
            #expect(answer.status == 404)
            #expect(!answer.body.contains("Noe helt annet"))
        }
        #expect(try await phone.post("/ansvarlig/\(key.text)/tiltak/\(others)", [("slik", "gjort")]).status == 404)
    }

    @Test(
        "The pages speak the three languages",
        arguments: [("", "Slik går det"), ("/nn", "Slik går det"), ("/en", "How it goes")])
    func languages(prefix: String, says: String) async throws {
        let key = try await held.willing(address, band)
        #expect(try await phone.get("\(prefix)/ansvarlig/\(key.text)").says(says))
        for page in ["/slutt", "/tiltak/\(band)/videre", "/tiltak/\(band)/ikke-vart"] {
            #expect(try await phone.get("\(prefix)/ansvarlig/\(key.text)\(page)").status == 200)
        }
        try await held.owners.stop(at: key)
        #expect(try await phone.get("\(prefix)/ansvarlig/\(key.text)/igjen").status == 200)
    }
}
