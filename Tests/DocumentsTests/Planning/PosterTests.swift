import Documents
import TestWorld
import Testing
import Words
import WorkModel

@Suite("The poster for the door")
struct PosterTests {
    private func poster(of hall: Hall) async throws -> String {
        String(decoding: try await papers(of: hall).posterJob().line, as: UTF8.self)
    }

    @Test("Of the dugnad's own questions those that fit stand there, and where to read the rest")
    func questions() async throws {
        let hall = try await World().start()
        #expect(try await !poster(of: hall).contains("Vi spør også"))
        for (title, ask) in [
            ("Trygghet", "Hva gjør oss trygge på veien hjem fra trening?"),
            ("Reise", String(repeating: "Hvem kjører? ", count: 15)),
        ] {
            let question = QuestionDraft(ask: ask, isAnnounced: true)
            try await hall.doors.runSheets.addStep(
                StepDraft(title: title, minutes: "5", say: "", question: question), takesNotes: true, after: nil,
                from: hall.room().dugnad.planVersion, in: hall.id, by: .moderator)
        }
        let both = try await poster(of: hall)
        #expect(both.contains("Hva gjør oss trygge") != both.contains("Hvem kjører?"))
        #expect(both.contains("Flere spørsmål står i invitasjonen."))
    }

    @Test("By video no long link stands on it")
    func video() async throws {
        let world = try World()
        var plan = world.plan()
        (plan.isByVideo, plan.place) = (true, "https://video.example.no/fjordvik")
        let text = try await poster(of: world.start(plan))
        #expect(text.contains("På video") && !text.contains("video.example.no"))
    }
}
