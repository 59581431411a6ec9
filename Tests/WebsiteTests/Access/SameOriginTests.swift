import HTTPTypes
import TestWorld
import Testing
import WorkModel

@Suite("A form that another site sends in somebody's name is refused")
struct SameOriginTests {
    let company: Company

    init() async throws { company = try await Company() }

    @Test(
        "From elsewhere: refused, and nothing happens",
        arguments: [
            ["Sec-Fetch-Site": "cross-site"], ["Sec-Fetch-Site": "same-site"],
            ["Sec-Fetch-Site": "cross-site", "Origin": "http://localhost"],
            ["Origin": "http://ond.example"], ["Origin": "null"], ["Origin": "http://localhost.ond.example"],
            ["Origin": "http://ond.example/localhost"], ["Origin": ""], ["Sec-Fetch-Site": ""],
            ["Origin": "http://localhost:1"],
        ])
    func refused(headers: [String: String]) async throws {
        let kari = try await company.browser(of: .kari)
        let code = company.hall.code
        let before = try await company.revision()
        #expect(try await kari.post("/d/\(code)/slutt", [], fields(headers)).status == 403)
        let note = [("steg", company.hall.step.id.description), ("tekst", "Utenfra")]
        #expect(try await kari.post("/b/\(code)/bord/3/notater", note, fields(headers)).status == 403)
        #expect(try await company.revision() == before)
        #expect(try await kari.post("/dugnader", [], fields(headers)).status == 403)
    }

    @Test(
        "From our own pages: taken",
        arguments: [
            [:], ["Sec-Fetch-Site": "same-origin"], ["Sec-Fetch-Site": "none"], ["Origin": "http://localhost"],
            ["Sec-Fetch-Site": "same-origin", "Origin": "http://localhost"],
        ])
    func taken(headers: [String: String]) async throws {
        let kari = try await company.browser(of: .kari)
        #expect(try await kari.post("/d/\(company.hall.code)/slutt", [("svar", "ja")], fields(headers)).status == 303)
    }

    @Test("A link from elsewhere may be followed: one in an e-mail works")
    func links() async throws {
        let kari = try await company.browser(of: .kari)
        let answer = try await kari.get("/d/\(company.hall.code)/ordstyrer", fields(["Sec-Fetch-Site": "cross-site"]))
        #expect(answer.status == 200)
    }

    private func fields(_ headers: [String: String]) -> HTTPFields {
        headers.reduce(into: [:]) { fields, header in
            if let name = HTTPField.Name(header.key) { fields[name] = header.value }
        }
    }
}
