import Documents
import TestWorld
import Testing
import Words
import WorkModel

@Suite("What has been done since last as a document")
struct SinceJobTests {
    private func text(in language: Language = .bokmål) async throws -> SinceText {
        let world = try World()
        let office = try await Office(world)
        let (place, aina) = (PlanPlace.unit(office.unit.id), try await office.actor(.aina))
        for (text, owner) in [("Åpen hall", ""), ("Kjøreliste", "Frivilligsentralen")] {
            var draft = PlannedDraft()
            (draft.text, draft.owner) = (text, owner)
            let id = Measure.ID.new()
            try await world.doors.actionPlans.add(draft, as: id, in: place, by: aina)
            guard owner.isEmpty else { continue }
            try await world.doors.actionPlans.set(
                StateDraft(state: MeasureState.done.rawValue), of: id, from: 0, in: place, by: aina)
        }
        let since = try await world.doors.sinceLasts.make(
            SinceDraft(fromDay: "2026-01-01", toDay: "2027-12-31"), in: office.unit.id, by: aina)
        let report = try await world.doors.sinceLasts.report(since.id, of: office.unit.id, by: aina)
        return report.text(in: language, isInvented: true)
    }

    private func words(_ text: SinceText, _ form: DocumentJob.Form) throws -> String {
        let papers = SincePapers(text, at: Moment(milliseconds: 1_800_000_000_000), arms: nil)
        return String(decoding: try papers.job(as: form).line, as: UTF8.self)
    }

    @Test(
        "On paper each stands under what became of it, with its words, and it says when all is invented",
        arguments: [DocumentJob.Form.pdf, .docx])
    func paper(form: DocumentJob.Form) async throws {
        let words = try words(await text(), form)
        #expect(words.contains(#""make":"minutes""#))
        for part in [
            "Hva har vi gjort siden sist?", "Gjort", "Åpen hall", "Nytt", "Frivilligsentralen tar det.",
            "To kom til underveis.",
        ] {
            #expect(words.contains(part), "\(part)")
        }
        #expect(words.contains(Dugnad.everythingIsInvented.nb))
    }

    @Test("All of it is on one slide, with the rest of the words beneath it, in its own language")
    func slide() async throws {
        let words = try words(await text(in: .nynorsk), .pptx)
        #expect(words.contains(#""make":"slides""#) && words.contains(#""kind":"list""#))
        #expect(words.contains("Kva har vi gjort sidan sist?") && words.contains("Gjort: Åpen hall"))
        #expect(words.contains("Frivilligsentralen tek det."))
    }
}
