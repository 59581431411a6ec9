import Documents
import TestWorld
import Testing
import Words
import WorkModel

@Suite("Letters to those responsible")
struct OwnerLetterTests {
    private let links = OwnerLinks(
        page: "https://allemed.example/ansvarlig/abc", stop: "https://allemed.example/ansvarlig/abc/slutt")

    private func letters(_ language: Language) async throws -> [LetterText] {
        let world = try World()
        let held = try await PromisingOffice(world.doors, world, language: language)
        if language != .bokmål {
            var settings = UnitSettingsDraft(held.office.unit)
            settings.language = language
            try await world.doors.units.set(
                settings, of: held.unit, from: held.office.unit.version, by: held.office.actor(.aina))
        }
        let band = try await held.agree("Korpset øver i første etasje", by: "2027-01-14")
        let sender = LetterSender(name: nil, host: "allemed.example", answersTo: nil)
        try await held.write("styret@korpset.example", band)
        var all = try await held.deliver().map { OwnerLetterText($0.content, links: links, sender: sender).text }
        try await held.owners.set(isReminded: true, at: held.key(to: "styret@korpset.example"))
        world.clock.set(try #require(NorwegianTime.moment(day: "2027-01-07", hour: "09:00")))
        try await held.owners.remind()
        all += try await held.deliver().map { OwnerLetterText($0.content, links: links, sender: sender).text }
        return all
    }

    @Test(
        "The first tells what was agreed, by when, and asks; the reminder asks how it goes; both say who, why, until when"
    )
    func words() async throws {
        let texts = try await letters(.bokmål)
        #expect(texts.count == 2)
        let first = try #require(texts.first?.plain.replacing("\u{A0}", with: " "))
        for words in [
            "Dette ble avtalt i dugnaden 23. november 2026", "Korpset øver i første etasje",
            "Ansvarlig: Fjordvik skolekorps", "Innen: torsdag 14. januar 2027", "Første steg: Ringe rektor",
            "Kan vi minne dere på det?", "aldri i jula, påskeuka eller juli",
            "Svarer dere ikke, minner vi dere ikke på det.",
            "Fjordvik kommune er ansvarlig", "slettes den 23. desember 2026", links.page, links.stop,
        ] { #expect(first.contains(words), "\(words)") }
        let reminder = try #require(texts.last)
        #expect(reminder.subject == "Hvordan går det?")
        #expect(reminder.plain.contains("«Ikke begynt» er også et svar."))
        #expect(reminder.plain.contains(links.stop))
    }

    @Test(
        "In nynorsk and English as well",
        arguments: [(Language.nynorsk, "Kan vi minne dykk på det?"), (.english, "May we remind you of it?")])
    func languages(language: Language, says: String) async throws {
        let texts = try await letters(language)
        #expect(texts.allSatisfy { $0.language == language })
        #expect(texts.first?.plain.contains(says) == true)
    }
}
