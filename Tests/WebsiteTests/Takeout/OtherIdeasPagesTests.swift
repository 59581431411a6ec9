import HTTPTypes
import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "Kari fetches another dugnad's ideas from its file",
    .pages("GET /d/{code}/andre", "POST /d/{code}/andre"))
struct OtherIdeasPagesTests {
    let evening: Evening
    let other: Hall
    var kari: Browser { evening.kari }
    var page: String { "\(evening.desk)/andre" }

    init() async throws {
        evening = try await Evening()
        other = try await evening.open.start(evening.open.world.plan(.youth, minutes: 90, name: "Ungdomsrådet"))
        try await other.go(to: other.task())
        _ = try await other.write("Åpen hall", group: 1)
    }

    @Test("From the page of gathering, the file becomes notes that say where they are from; twice is once")
    func fetched() async throws {
        let gathering = try await kari.get("\(evening.desk)/samle")
        let form = try await kari.get(gathering.address("Hent ideer fra en annen dugnad"))
        #expect(form.says("Hva vil dere hente?"))
        let first = try await kari.get(send(file()).location ?? "")
        #expect(first.says("Ett notat er hentet.") && first.says("Ungdomsrådet, "))
        let again = try await kari.get(send(file()).location ?? "")
        #expect(again.says("1 var hentet før."))
        #expect(try await evening.hall.texts() == ["Åpen hall"])
        for place in ["/ordstyrer", "/samle", "/referat"] {
            #expect(try await kari.get(evening.desk + place).says("Fra Ungdomsrådet, "), "\(place)")
        }
    }

    @Test("A file that is no dugnad's, is cut off or changed by hand is told in a sentence, and nothing is changed")
    func refused() async throws {
        let file = try await file()
        let doctored = file.replacing("\"version\" : 2", with: "\"version\" : 99")
        let smuggled = file.replacing("\"groupNumber\" : 1", with: "\"groupNumber\" : 29")
        for content in ["{}", "hei", String(file.prefix(2000)), doctored, smuggled] {
            let answer = try await send(content)
            #expect(answer.status == 422)
            #expect(answer.problem(at: "fil") != nil)
        }
        let none = try await kari.post(page)
        #expect(none.problem(at: "fil") == "Velg filen til den andre dugnaden først.")
        let own = try await send(text(of: evening.hall))
        #expect(own.problem(at: "fil") == "Dette er filen til denne dugnaden. Velg filen til en annen.")
        #expect(try await evening.hall.texts() == [])
    }

    @Test("What was chosen stands there still when the file would not do")
    func chosen() async throws {
        let form = try await send("{}").form("/andre")
        #expect(form["hva"] == "notater" && form["steg"] == evening.task.id.description)
    }

    private func file() async throws -> String { try await text(of: other) }

    private func text(of hall: Hall) async throws -> String {
        String(decoding: try await hall.doors.takeouts.takeout(hall.id).json(), as: UTF8.self)
    }

    private func send(_ file: String) async throws -> Answer {
        func part(_ head: String, _ content: String) -> String {
            "--grense\r\nContent-Disposition: form-data; \(head)\r\n\r\n\(content)\r\n"
        }
        let body =
            part("name=\"hva\"", "notater") + part("name=\"steg\"", evening.task.id.description)
            + part("name=\"fil\"; filename=\"dugnad.json\"", file) + "--grense--\r\n"
        return try await kari.send(page, body, [.contentType: "multipart/form-data; boundary=grense"])
    }
}
