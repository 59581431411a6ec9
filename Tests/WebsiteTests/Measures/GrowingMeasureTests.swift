import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "A measure grows on the wall while it is written",
    .pages("POST /d/{code}/tiltak/{measure}/veggen"))
struct GrowingMeasureTests {
    let evening: Evening

    init() async throws {
        evening = try await Evening()
        try await evening.hall.go(to: evening.hall.step("enighet"))
    }

    private func type(_ fields: [(String, String)], into measure: Measure.ID) async throws {
        let answer = try await evening.kari.postAsScript("\(evening.desk)/tiltak/\(measure)/veggen", fields)
        #expect(answer.status == 200)
    }

    private func wall() async throws -> Answer { try await evening.kari.get("\(evening.desk)/vegg") }

    private func grows() async throws -> String? {
        try await wall().page.descendants.first { $0["class"] == "growing" }?.text.spaced
    }

    @Test("Letter by letter, with what is not answered yet; saved, it is one of those agreed on")
    func growing() async throws {
        let id = Measure.ID.new()
        try await type([("tekst", "Gratis lån av inst")], into: id)
        #expect(try await grows() == "Skrives nå Gratis lån av inst Ansvarlig Første steg Innen")
        let all = [("tekst", "Gratis lån"), ("ansvarlig", "Kulturskolen"), ("frist", "2027-02-01")]
        try await type(all, into: id)
        #expect(try await grows() == "Skrives nå Gratis lån Ansvarlig Kulturskolen Første steg Innen 1. februar 2027")
        _ = try await evening.kari.postAsScript("\(evening.desk)/tiltak", all + [("blankett", "\(id)")])
        #expect(try await grows() == nil)
        #expect(try await wall().says("Gratis lån"))
    }

    @Test("A time that the table wrote in words stands there too, and the loop stays open until there is a day")
    func inWords() async throws {
        let hall = evening.hall
        let note = try await hall.write("Byttedag\nNår: før jul", on: hall.step("konkret-ide")).id
        let fields = [("tekst", "Byttedag"), ("notat", "\(note)")]
        try await type(fields, into: .new())
        #expect(try await grows() == "Skrives nå Byttedag Ansvarlig Første steg Innen før jul")
        let rows = try await wall().page.descendants.first { $0["class"] == "growing" }?.all("li")
        #expect(rows?.last?["class"] == "open")
        try await type(fields + [("frist", "2027-02-01")], into: .new())
        #expect(try await grows() == "Skrives nå Byttedag Ansvarlig Første steg Innen 1. februar 2027")
    }

    @Test("It goes when the form is left, and when nobody has typed for ten minutes")
    func gone() async throws {
        let id = Measure.ID.new()
        try await type([("tekst", "Åpen hall")], into: id)
        try await type([("tekst", "")], into: .new())
        #expect(try await grows() != nil)
        try await type([], into: id)
        #expect(try await grows() == nil)
        try await type([("tekst", "Åpen hall")], into: id)
        evening.open.clock.pass(.minutes(11))
        #expect(try await grows() == nil)
    }

    @Test("When the dugnad is deleted, nothing of it is left in memory")
    func deleted() async throws {
        try await type([("tekst", "Åpen hall")], into: .new())
        let hall = evening.hall
        #expect(hall.doors.measures.heldUp(in: hall.id, at: evening.open.clock.now) != nil)
        try await hall.doors.dugnader.delete(hall.id, by: .moderator)
        #expect(hall.doors.measures.heldUp(in: hall.id, at: evening.open.clock.now) == nil)
    }

    @Test("Saved as it was, refused, or deleted: what is on the wall is what the form says")
    func savedAgain() async throws {
        let measures = evening.hall.doors.measures
        var draft = MeasureDraft()
        draft.text = "Åpen hall"
        let id = Measure.ID.new()
        try await measures.add(draft, as: id, in: evening.hall.id, by: .moderator)
        try await type([("tekst", "Åpen hall hver fredag")], into: id)
        let late = [("tekst", "Åpen hall"), ("frist", "2020-01-01"), ("versjon", "1")]
        #expect(try await evening.kari.post("\(evening.desk)/tiltak/\(id)", late).status == 422)
        #expect(try await grows() != nil)
        try await measures.delete(id, from: 1, in: evening.hall.id, by: .moderator)
        #expect(try await grows() == nil)
    }

    @Test("What could not be saved is not shown to the hall either")
    func refused() async throws {
        for text in ["Ring 900 00 000", String(repeating: "å", count: 10_000), " \u{202E} \n"] {
            try await type([("tekst", text), ("ansvarlig", "Skolen")], into: .new())
            #expect(try await grows() == "Skrives nå … Ansvarlig Skolen Første steg Innen")
        }
    }

    @Test("Only where the room agrees, and beside what it has agreed on")
    func place() async throws {
        _ = try await evening.kari.postAsScript(
            "\(evening.desk)/tiltak", [("tekst", "Byttedag"), ("blankett", "\(Measure.ID.new())")])
        try await type([("tekst", "Åpen hall")], into: .new())
        #expect(try await wall().page.withID("vises")?.text.spaced.contains("Byttedag") == true)
        #expect(try await evening.kari.get("\(evening.desk)/tiltak/nytt").page.withID("pa-veggen") != nil)
        try await evening.hall.go(to: evening.hall.step("konkret-ide"))
        #expect(try await grows() == nil)
        #expect(try await evening.kari.get("\(evening.desk)/tiltak/nytt").page.withID("pa-veggen") == nil)
    }

    @Test("While it is written the step, its clock and its words are in sight")
    func atHand() async throws {
        let editor = try await evening.kari.get("\(evening.desk)/tiltak/nytt")
        #expect(editor.page.withID("tid")?.text.spaced.contains("Vi blir enige") == true)
        let words = try await evening.hall.room().edition.step("enighet", in: .municipality)
        #expect(editor.page.withID("ordene")?.text.spaced.contains(words?.say[.bokmål].spaced ?? "?") == true)
        let piece = try await evening.kari.get("\(evening.desk)/tiltak/nytt?del=tid")
        #expect(piece.says("Vi blir enige"))
        #expect(piece.page.withID("ordene") == nil)
    }

    @Test("One that is changed stands there once while it is written, and when it is saved nothing is being written")
    func changed() async throws {
        let id = Measure.ID.new()
        _ = try await evening.kari.postAsScript(
            "\(evening.desk)/tiltak", [("tekst", "Byttedag"), ("blankett", "\(id)")])
        let words = [("tekst", "Byttedag for ski")]
        try await type(words, into: id)
        #expect(try await grows()?.hasPrefix("Skrives nå Byttedag for ski") == true)
        #expect(try await wall().page.withID("vises")?.text.spaced.contains("Enige om") == false)
        _ = try await evening.kari.postAsScript("\(evening.desk)/tiltak/\(id)", words + [("versjon", "1")])
        #expect(try await grows() == nil)
        #expect(try await wall().says("Byttedag for ski"))
    }
}
