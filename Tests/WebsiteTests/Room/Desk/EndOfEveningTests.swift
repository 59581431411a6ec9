import TestWorld
import Testing
import Words
import WorkModel

@Suite("The end of the evening on Kari's desk")
struct EndOfEveningTests {
    private func ended(
        _ variant: Variant = .municipality, measures: [(String, owner: String, by: String)]
    ) async throws -> (evening: Evening, page: Answer) {
        let evening = try await Evening(variant)
        for measure in measures {
            var words = MeasureDraft()
            (words.text, words.deadline) = (measure.0, measure.by)
            if variant == .youth { words.hearer = measure.owner } else { words.owner = measure.owner }
            try await evening.hall.doors.measures.add(words, as: .new(), in: evening.hall.id, by: .moderator)
        }
        try await evening.hall.doors.runSheets.end(evening.hall.id, by: .moderator)
        return (evening, try await evening.kari.get("\(evening.desk)/ordstyrer"))
    }

    @Test("It shows the measures, asks for what is missing where it can be written, and says what happens now")
    func measures() async throws {
        let (evening, page) = try await ended(measures: [
            ("Åpen hall", owner: "Idrettslaget", by: "2027-02-01"), ("Byttedag", owner: "", by: "2027-02-01"),
            ("Skyss", owner: "Idrettsrådet", by: ""), ("Lån av utstyr", owner: "", by: ""),
        ])
        let now = try #require(page.page.withID("na"))
        for words in ["Åpen hall", "Idrettslaget", "1. februar 2027", "Byttedag", "Skyss"] {
            #expect(now.text.spaced.contains(words))
        }
        let asks = now.all("a").map(\.text).filter { $0.contains("?") }
        #expect(
            asks.map { String($0.prefix { $0 != ":" }) }
                == ["Hvem tar denne?", "Innen når?", "Hvem tar denne? Innen når?"])
        #expect(page.says("Spør alle om det som mangler, før folk går."))
        #expect(try page.link("Skriv inn fra papir").hasPrefix("\(evening.desk)/papir"))
        #expect(now.first("img")?["alt"]?.contains("Sju barn") == true)
        let open = try #require(now.all("a").first { $0.text.contains("Hvem tar denne?") }?["href"])
        #expect(try await evening.kari.get(open).status == 200)
    }

    @Test("When nothing is missing nothing is asked for, and when nothing was agreed on it can still be written")
    func nothingMissing() async throws {
        let (_, whole) = try await ended(measures: [("Åpen hall", owner: "Idrettslaget", by: "2027-02-01")])
        #expect(!whole.says("Spør alle om det som mangler"))
        let (evening, none) = try await ended(measures: [])
        #expect(none.says("Ble dere enige om noe?"))
        #expect(try none.link("Skriv tiltak") == "\(evening.desk)/tiltak")
    }

    @Test("A youth proposal asks who should hear it, and not who takes it")
    func proposals() async throws {
        let (_, page) = try await ended(.youth, measures: [("Treningsrom", owner: "", by: "")])
        #expect(page.says("Hvem bør høre det?"))
        #expect(!page.says("Hvem tar denne?"))
    }

    @Test("As long as there are ideas left and few measures, writing one is the thing to do, and not ending")
    func nextMeasure() async throws {
        let evening = try await Evening()
        let ideas = try await evening.hall.step("konkret-ide")
        try await evening.hall.write("Byttedag", on: ideas)
        try await evening.hall.go(to: evening.hall.step("enighet"))
        func green() async throws -> [String] {
            let now = try await evening.kari.get("\(evening.desk)/ordstyrer").page.withID("na")
            return now?.descendants.filter { $0["class"] == "btn" }.map(\.text.spaced) ?? []
        }
        for number in 0..<3 {
            #expect(try await green() == ["Skriv tiltak"], "\(number) measures")
            var words = MeasureDraft()
            words.text = "Tiltak \(number)"
            try await evening.hall.doors.measures.add(words, as: .new(), in: evening.hall.id, by: .moderator)
        }
        #expect(try await green() == ["Avslutt dugnaden"])
    }
}
