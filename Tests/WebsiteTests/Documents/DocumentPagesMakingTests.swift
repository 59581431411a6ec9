import Foundation
import HTTPTypes
import TestWorld
import Testing
import WorkModel

@Suite(
    "Paper and files, where PDF, Word and PowerPoint are made",
    .timeLimit(.minutes(60)),
    .pages(
        "POST /d/{code}/dokumenter/mal"))
struct DocumentPagesMakingTests {
    private static let makes = ScriptedWorker.answer

    /// Kari's dugnad, a municipality's in Lillehammer, with her browser, while a worker answers so.
    private func office(
        _ answer: String = makes, in variant: Variant = .municipality,
        _ test: @Sendable (Hall, Browser, _ dokumenter: String) async throws -> Void
    ) async throws {
        try await ScriptedWorker(saying: answer).asking { worker in
            let open = try await OpenSite(documents: worker)
            var plan = open.world.plan(variant)
            if variant == .municipality { plan.municipality = open.world.library.municipalities.named("Lillehammer") }
            let hall = try await open.start(plan)
            let kari = try await open.browser(with: hall.secret)
            try await test(hall, kari, "/d/\(hall.code)/dokumenter")
        }
    }

    @Test("Everything that the page offers can be had, each of its kind, and the archive when the minutes are approved")
    func everything() async throws {
        try await office { hall, kari, dokumenter in
            #expect(try await kari.get(dokumenter).page.downloads.count == 18)
            try await hall.approve()
            let page = try await kari.get(dokumenter)
            #expect(!page.says("er ikke satt opp her"))
            #expect(page.page.downloads.count == 19)
            #expect(page.page.downloads.last == "\(dokumenter)/arkiv.zip")
            for address in page.page.downloads {
                let answer = try await kari.ask(.get, address, [:], nil)
                #expect(answer.status == 200, "\(address)")
                let ending = try #require(address.split(separator: ".").last)
                #expect(answer.headers[.contentDisposition]?.hasSuffix("-2026-11-23.\(ending)\"") == true)
            }
        }
    }

    @Test("Local figures are a municipality's own: a club has none to print")
    func figures() async throws {
        try await office(in: .organisation) { hall, kari, dokumenter in
            let answer = try await kari.get("\(dokumenter)/utfordringsbilde.pdf")
            #expect(answer.status == 404)
            let page = try await kari.get(dokumenter)
            #expect(!page.page.downloads.contains { $0.hasSuffix("utfordringsbilde.pdf") })
        }
    }

    @Test("A document that could not be made is told in words")
    func failed() async throws {
        try await office("echo '{\"id\":1,\"ok\":false}'") { hall, kari, dokumenter in
            let page = try await kari.get("\(dokumenter)/referat.pdf")
            #expect(page.status == 503)
            #expect(
                page.refusal
                    == "Dokumentet ble ikke laget. Prøv en gang til. Siden kan også skrives ut fra nettleseren.")
        }
    }

    // MARK: Their own Word template

    @Test("A template is tried, kept and named on the page; another takes its place; then it is used no more")
    func template() async throws {
        try await office { hall, kari, dokumenter in
            #expect(try await kari.get(dokumenter).says("Deres egen Word-mal"))
            for name in ["brevmal.docx", "C:\\Maler\\ny mal.dotx", "C:\\Maler\\ny mal.dotx"] {
                let answer = try await kari.upload(name, to: "\(dokumenter)/mal")
                #expect(answer.status == 303)
                #expect(answer.location == "\(dokumenter)?gjort=lagret#mal")
                let page = try await kari.get(answer.location ?? "")
                #expect(page.says("Lagret."))
                #expect(page.says("I bruk nå: \(name.split(separator: "\\").last ?? "")"))
            }
            #expect(try await hall.doors.templates.wordTemplate(hall.id)?.bytes == Data("en mal".utf8))
            let form = try await kari.get(dokumenter).form("/mal/sletting")
            for _ in 0..<2 {
                let page = try await kari.submit(form, press: "Slutt å bruke den")
                #expect(page.path == "\(dokumenter)#mal")
                #expect(!page.says("I bruk nå:"))
            }
        }
    }

    private static let broken =
        "Filen lar seg ikke åpne som en Word-mal. Åpne den i Word, lagre den på nytt som .docx, og prøv igjen."
    private static let tooLarge = "Malen er større enn 5 MB. Ta ut store bilder, og prøv på nytt."

    @Test(
        "A template that cannot be used is told at its field, and the one that was in use still is",
        arguments: [
            ("template-broken", broken), ("template-too-large", tooLarge),
            (
                "template-macros",
                "Malen har makroer, og dem bruker vi ikke. Lagre den som .docx eller .dotx uten makroer."
            ),
            (
                "template-encrypted",
                "Malen er låst med passord, eller lagret i et gammelt format. Lagre den uten passord som .docx."
            ),
        ])
    func refused(word: String, sentence: String) async throws {
        try await office(ScriptedWorker.refusal(word)) { hall, kari, dokumenter in
            try await keepOne(in: hall)
            try await expect(sentence, of: try await kari.upload("ny.docx", to: "\(dokumenter)/mal"), in: hall)
        }
    }

    @Test("No file, an empty one and one that is too large are told at the field, without being tried")
    func untried() async throws {
        try await office("exit 3") { hall, kari, dokumenter in
            try await keepOne(in: hall)
            let choose = "Velg en Word-fil (.docx eller .dotx) først."
            try await expect(choose, of: kari.upload("", "", to: "\(dokumenter)/mal"), in: hall)
            try await expect(choose, of: kari.upload("tom.docx", "", to: "\(dokumenter)/mal"), in: hall)
            try await expect(choose, of: kari.post("\(dokumenter)/mal", [("mal", "brevmal.docx")]), in: hall)
            for length in [WordTemplate.largest + 1, WordTemplate.largest + 100_000] {
                let large = String(repeating: "a", count: length)
                try await expect(Self.tooLarge, of: kari.upload("stor.docx", large, to: "\(dokumenter)/mal"), in: hall)
            }
        }
    }

    @Test("When trying it fails, that is told, and nothing is kept")
    func untriable() async throws {
        try await office("echo '{\"id\":1,\"ok\":false}'") { hall, kari, dokumenter in
            try await keepOne(in: hall)
            let page = try await kari.upload("ny.docx", to: "\(dokumenter)/mal")
            #expect(page.status == 503)
            #expect(try await hall.doors.templates.wordTemplate(hall.id)?.name == "brevmal.docx")
        }
    }

    private func keepOne(in hall: Hall) async throws {
        try await hall.doors.templates.keep(
            Data("en mal".utf8), named: "brevmal.docx", in: hall.id, by: .moderator)
    }

    private func expect(
        _ sentence: String, of page: Answer, in hall: Hall, at source: SourceLocation = #_sourceLocation
    ) async throws {
        #expect(page.status == 422, sourceLocation: source)
        #expect(page.problem(at: "malfil") == sentence, sourceLocation: source)
        #expect(page.page.withID("malfil")?["aria-invalid"] == "true", sourceLocation: source)
        #expect(page.says("I bruk nå: brevmal.docx"), sourceLocation: source)
        #expect(try await hall.doors.templates.wordTemplate(hall.id)?.name == "brevmal.docx", sourceLocation: source)
    }
}
