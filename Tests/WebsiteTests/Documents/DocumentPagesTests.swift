import HTTPTypes
import TestWorld
import Testing
import WorkModel

@Suite(
    "Paper and files, where nothing makes PDF, Word and PowerPoint",
    .pages(
        "GET /d/{code}/dokumenter", "GET /d/{code}/dokumenter/{file}",
        "POST /d/{code}/dokumenter/mal/sletting"))
struct DocumentPagesTests {
    let evening: Evening
    var kari: Browser { evening.kari }
    var dokumenter: String { "\(evening.desk)/dokumenter" }

    init() async throws { evening = try await Evening() }

    @Test("The page says that they are not set up, where to print from, and offers the files that need nobody")
    func notInstalled() async throws {
        let page = try await kari.get(dokumenter)
        #expect(page.page.first("h1")?.text == "Papir og filer")
        #expect(
            page.says(
                "PDF, Word og PowerPoint er ikke satt opp her. Den som driver tjenesten, kan gjøre det med kommandoen «allemed documents install»."
            ))
        #expect(
            page.page.downloads
                == ["invitasjon.txt", "kalender.ics", "ideer-og-tiltak.csv"].map { "\(dokumenter)/\($0)" })
        for (words, tail) in [
            ("kjøreplanen", "kjoreplan"), ("koden til bordene", "klar"), ("referatet", "referat"),
            ("Forberede", "plan"),
        ] { #expect(try page.link(words) == "\(evening.desk)/\(tail)") }
        #expect(!page.says("Deres egen Word-mal"))
    }

    @Test(
        "A file is named after what it is, for whom and when, and is of its kind",
        arguments: [
            ("kalender.ics", "kalender-fjordvik-2026-11-23.ics", "text/calendar; charset=utf-8", "BEGIN:VCALENDAR"),
            (
                "ideer-og-tiltak.csv", "ideer-og-tiltak-fjordvik-2026-11-23.csv", "text/csv; charset=utf-8",
                "Byttedag"
            ),
            (
                "invitasjon.txt", "invitasjon-fjordvik-2026-11-23.txt", "text/plain; charset=utf-8",
                "Fjordvik samfunnshus"
            ),
            (
                "invitasjon.txt?til=skole", "invitasjon-skole-fjordvik-2026-11-23.txt", "text/plain; charset=utf-8",
                "Fjordvik samfunnshus"
            ),
        ])
    func files(file: String, name: String, type: String, words: String) async throws {
        try await evening.hall.write("Byttedag")
        let answer = try await kari.get("\(dokumenter)/\(file)")
        #expect(answer.status == 200)
        #expect(answer.headers[.contentDisposition] == "attachment; filename=\"\(name)\"")
        #expect(answer.headers[.contentType] == type)
        #expect(answer.headers[.cacheControl] == "no-store")
        #expect(answer.body.spaced.contains(words))
    }

    @Test(
        "What cannot be made here is told in words",
        arguments: ["referat.pdf", "invitasjon.docx", "lysbilder.pptx", "plakat-a3.pdf"])
    func unmade(file: String) async throws {
        let page = try await kari.get("\(dokumenter)/\(file)")
        #expect(page.status == 503)
        #expect(
            page.refusal
                == "PDF, Word og PowerPoint er ikke satt opp her. Siden kan skrives ut fra nettleseren i stedet.")
    }

    @Test("A file that there is not is not found", arguments: ["finnes-ikke.pdf", "referat", "REFERAT.PDF", "%00"])
    func noSuchFile(file: String) async throws {
        #expect(try await kari.get("\(dokumenter)/\(file)").status == 404)
    }

    @Test("The archive gets nothing before the minutes are approved, and that is said")
    func archive() async throws {
        #expect(try await kari.get(dokumenter).says("Når referatet er godkjent, kan du laste ned dette."))
        let refused = try await kari.get("\(dokumenter)/arkiv.zip")
        #expect(refused.status == 409)
        #expect(refused.refusal == "Godkjenn referatet først. Arkivet skal ha det som er godkjent.")
    }

    @Test("A template that nothing can try is not kept, and one that is not there is removed all the same")
    func template() async throws {
        let answer = try await kari.upload("brevmal.docx", to: "\(dokumenter)/mal")
        #expect(answer.status == 503)
        #expect(
            answer.refusal
                == "PDF, Word og PowerPoint er ikke satt opp her. Siden kan skrives ut fra nettleseren i stedet.")
        #expect(try answer.link("Tilbake til skjemaet") == dokumenter)
        #expect(try await evening.hall.doors.templates.wordTemplate(evening.hall.id) == nil)
        #expect(try await kari.post("\(dokumenter)/mal/sletting").location == "\(dokumenter)#mal")
    }
}

extension Element {
    /// What can be downloaded on a page, in its order.
    var downloads: [String] { all("a").filter { $0["download"] != nil }.compactMap { $0["href"] } }
}

extension Browser {
    /// Sends a form with one file in it, as a browser does.
    func upload(_ name: String, _ content: String = "en mal", to path: String) async throws -> Answer {
        let head = "Content-Disposition: form-data; name=\"mal\"; filename=\"\(name)\""
        let body = "--grense\r\n\(head)\r\nContent-Type: application/octet-stream\r\n\r\n\(content)\r\n--grense--\r\n"
        return try await send(path, body, [.contentType: "multipart/form-data; boundary=grense"])
    }
}
