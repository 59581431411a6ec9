import Documents
import TestWorld
import Testing

@Suite("The square that a phone reads")
struct QRCodeTests {
    @Test(
        "The scheme is in small letters, for some phones take HTTP in capitals for words; the rest is in capitals",
        arguments: [
            ("http://192.0.2.2:8080/b/havn-seil-42", "http://192.0.2.2:8080/B/HAVN-SEIL-42"),
            ("HTTPS://Dugnad.example.no/b/x", "https://DUGNAD.EXAMPLE.NO/B/X"),
            ("dugnad.example.no", "DUGNAD.EXAMPLE.NO"),
        ])
    func scheme(address: String, text: String) {
        #expect(QRCode.text(of: address) == text)
    }

    @Test("Poster and slides have the same square as the wall")
    func onPaper() async throws {
        let hall = try await World().start()
        let papers = try await papers(of: hall)
        let square = try #require(QRCode("https://dugnad.example.no/b/\(hall.code)")).path
        for job in [try papers.posterJob(), try papers.slidesJob(nil)] {
            #expect(String(decoding: job.line, as: UTF8.self).contains(square))
        }
    }

    @Test("A square of one address is no larger than one in capitals alone")
    func size() throws {
        let code = try #require(QRCode("https://dugnad.example.no/b/havn-seil-42"))
        #expect(code.size <= 29)
    }
}
