import Documents
import TestWorld
import Testing
import Words
import WorkModel

@Suite("What people bring of figures is on the slides where the room looks at how things are")
struct SlidesTests {
    private let figure = ChallengePicture.Figure(
        label: "er med i et lag", value: "12,5\u{A0}%", source: "Ungdata, 2025")

    private func text(_ picture: ChallengePicture?, _ own: [ChallengePicture.Figure]) async throws -> String {
        let papers = try await papers(of: World().start())
        return String(decoding: try papers.slidesJob(picture, ownFigures: own).line, as: UTF8.self)
    }

    @Test("Once, with its source, also where there are no figures of the municipality's")
    func alone() async throws {
        let line = "12,5\u{A0}% er med i et lag (Ungdata, 2025)"
        #expect(try await text(nil, [figure]).ranges(of: line).count == 1)
        #expect(try await !text(nil, []).contains("Ungdata"))
    }
}
