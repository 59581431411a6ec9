import Foundation
import HTTPTypes
import NIOCore
import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "Aina sets what her unit’s dugnader get from it",
    .timeLimit(.minutes(60)),
    .pages(
        "POST /e/{unit}/innstillinger/mal", "POST /e/{unit}/innstillinger/mal/sletting",
        "GET /e/{unit}/innstillinger/vapen", "POST /e/{unit}/innstillinger/vapen",
        "POST /e/{unit}/innstillinger/vapen/sletting"))
struct UnitSettingsPagesTests {
    /// Aina's browser, while a worker answers so.
    private func office(
        _ answer: String = ScriptedWorker.answer,
        _ test: @Sendable (OpenSite, Office, Browser, _ settings: String) async throws -> Void
    ) async throws {
        try await ScriptedWorker(saying: answer).asking { worker in
            let open = try await OpenSite(documents: worker)
            let office = try await Office(open.doors)
            try await test(
                open, office, open.browser(of: .aina, in: office), "/e/\(office.unit.id)/innstillinger")
        }
    }

    @Test("A Word template is tried, kept, and told of where a dugnad’s own is chosen; then it is used no more")
    func template() async throws {
        try await office { open, office, aina, settings in
            let answer = try await aina.upload("brevmal.docx", to: "\(settings)/mal")
            #expect(answer.location == "\(settings)?gjort=lagret#mal")
            #expect(try await aina.get(settings).says("I bruk nå: brevmal.docx"))
            let dugnad = try await open.doors.dugnader.start(
                open.world.plan(), edition: open.world.library.edition, for: office.unit.id, by: office.actor(.aina)
            ).dugnad
            let papers = "/d/\(dugnad.code)/dokumenter"
            #expect(try await aina.get(papers).says("I bruk nå: brevmal.docx. Det er malen til enheten."))
            #expect(try await aina.get("\(papers)/referat.docx").status == 200)
            let page = try await aina.submit(try await aina.get(settings).form("/mal/sletting"))
            #expect(page.path == "\(settings)?gjort=lagret#mal" || page.path == settings)
            #expect(!page.says("I bruk nå:"))
        }
    }

    @Test("One that cannot be used is told at its field, with the page around it")
    func refused() async throws {
        try await office(ScriptedWorker.refusal("template-macros")) { open, office, aina, settings in
            let page = try await aina.upload("brevmal.docx", to: "\(settings)/mal")
            #expect(page.status == 422)
            #expect(page.problem(at: "malfil")?.hasPrefix("Malen har makroer") == true)
            #expect(page.says("Hvem inviterer til dugnadene deres?"))
            #expect(try await open.doors.templates.unitTemplate(office.unit.id) == nil)
        }
    }

    @Test("Its arms are tried, kept, and seen; what is no picture, or cannot be read, is told at its field")
    func arms() async throws {
        try await office { open, office, aina, settings in
            let answer = try await aina.upload(TestPicture().file, to: "\(settings)/vapen")
            #expect(answer.location == "\(settings)?gjort=lagret#vapen")
            let seen = try #require(try await aina.get(settings).page.first("img")?["src"])
            #expect(try await aina.get(seen).headers[.contentType] == "image/png")
            let again = try await aina.upload(Data("GIF89a".utf8), to: "\(settings)/vapen")
            #expect(again.status == 422)
            #expect(again.problem(at: "vapenfil")?.hasPrefix("Filen er ikke et bilde") == true)
            let page = try await aina.submit(try await aina.get(settings).form("/vapen/sletting"))
            #expect(page.page.first("img") == nil)
        }
        try await office("echo '{\"id\":1,\"ok\":false}'") { open, office, aina, settings in
            let page = try await aina.upload(TestPicture().file, to: "\(settings)/vapen")
            #expect(page.problem(at: "vapenfil")?.hasPrefix("Bildet lar seg ikke lese.") == true)
            #expect(try await open.doors.units.arms(of: office.unit.id) == nil)
        }
    }

    @Test("Where no documents can be made, what is kept is shown and can be taken away, and nothing more is asked for")
    func notInstalled() async throws {
        let open = try await OpenSite()
        let office = try await Office(open.doors)
        let aina = try await open.browser(of: .aina, in: office)
        let settings = "/e/\(office.unit.id)/innstillinger"
        #expect(try await !aina.get(settings).says("Word-malen deres"))
        let actor = try await office.actor(.aina)
        try await open.doors.templates.keep(Data("mal".utf8), named: "brevmal.docx", for: office.unit.id, by: actor)
        try await open.doors.units.set(PNGPicture(TestPicture().file), of: office.unit.id, by: actor)
        let page = try await aina.get(settings)
        #expect(page.says("I bruk nå: brevmal.docx") && page.page.first("img") != nil)
        #expect(page.page.all("input").allSatisfy { $0["type"] != "file" })
        for form in ["/mal/sletting", "/vapen/sletting"] { _ = try await aina.submit(try page.form(form)) }
        #expect(try await !aina.get(settings).says("I bruk nå"))
    }

    @Test("Who invites stands in the invitation of a dugnad until something else is written there")
    func sender() async throws {
        try await office { open, office, aina, settings in
            var form = try await aina.get(settings).form("/innstillinger")
            form["avsender"] = "Aina Berg, folkehelsekoordinator"
            #expect(try await aina.submit(form).says("Lagret."))
            let dugnad = try await open.doors.dugnader.start(
                open.world.plan(), edition: open.world.library.edition, for: office.unit.id, by: office.actor(.aina)
            ).dugnad
            let page = try await aina.get("/d/\(dugnad.code)/invitasjon")
            #expect(try page.form("/invitasjon")["avsender"] == "Aina Berg, folkehelsekoordinator")
            form = try await aina.get(settings).form("/innstillinger")
            form["avsender"] = String(repeating: "a", count: 601)
            let again = try await aina.submit(form)
            #expect(again.status == 422)
            #expect(try again.form("/innstillinger")["avsender"]?.count == 601)
        }
    }
}

extension Browser {
    /// Sends a picture in the form.
    fileprivate func upload(_ file: Data, to path: String) async throws -> Answer {
        let head = "--grense\r\nContent-Disposition: form-data; name=\"vapen\"; filename=\"vapen.png\"\r\n\r\n"
        let body = Data(head.utf8) + file + Data("\r\n--grense--\r\n".utf8)
        return try await ask(
            .post, path, [.contentType: "multipart/form-data; boundary=grense"], ByteBuffer(bytes: body))
    }
}
