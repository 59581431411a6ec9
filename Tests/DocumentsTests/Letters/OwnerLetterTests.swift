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

    @Test("Passed on, the letter says who gave the address, and not that they took anything on")
    func passedOn() async throws {
        let world = try World()
        let held = try await PromisingOffice(world)
        let band = try await held.agree("Korpset øver i første etasje")
        let key = try await held.willing("styret@korpset.example", band)
        try await held.owners.passOn(band, to: "sfo@skolen.example", at: key)
        let content = try #require(try await held.deliver().first?.content)
        let text = OwnerLetterText(
            content, links: links, sender: LetterSender(name: nil, host: "allemed.example", answersTo: nil)
        ).text
        #expect(text.subject == "Sendt videre til dere: Korpset øver i første etasje")
        let plain = text.plain.replacing("\u{A0}", with: " ").replacing(/\s+/, with: " ")
        #expect(plain.contains("Adressen har vi fra dem som sendte dette videre."))
        #expect(!plain.contains("skrevet inn adressen"))
        #expect(!plain.contains("tok dere på dere"))
    }

    @Test("About what was agreed at no dugnad it says nothing of the time after one")
    func withoutDugnad() async throws {
        let held = try await PromisingOffice(World())
        var draft = PlannedDraft()
        (draft.text, draft.owner, draft.deadline) = ("Låneskap i garderoben", "Fjordvik IL", "2027-01-14")
        let chest = Measure.ID.new()
        try await held.doors.actionPlans.add(draft, as: chest, in: .unit(held.unit), by: held.office.actor(.aina))
        try await held.write("il@fjordvik.example", chest)
        let content = try #require(try await held.deliver().first?.content)
        let text = OwnerLetterText(
            content, links: links, sender: LetterSender(name: nil, host: "allemed.example", answersTo: nil)
        ).text.plain.replacing("\u{A0}", with: " ").replacing(/\s+/, with: " ")
        #expect(text.contains("Da skriver vi en uke før hver dato, aldri i jula"))
        #expect(!text.contains("etter dugnaden"))
    }

    @Test(
        "In nynorsk and English as well",
        arguments: [(Language.nynorsk, "Kan vi minne dykk på det?"), (.english, "May we remind you of it?")])
    func languages(language: Language, says: String) async throws {
        let texts = try await letters(language)
        #expect(texts.allSatisfy { $0.language == language })
        #expect(texts.first?.plain.contains(says) == true)
    }

    @Test(
        "That theirs was put together with another is told with what it is called now, and nobody's address",
        arguments: [
            (Language.bokmål, "Endret i planen: Korpset øver i første etasje", "Slått sammen med: Åpen hall"),
            (.nynorsk, "Endra i planen: Korpset øver i første etasje", "Slått saman med: Åpen hall"),
            (.english, "Changed in the plan: Korpset øver i første etasje", "Put together with: Åpen hall"),
        ])
    func changed(language: Language, subject: String, fact: String) async throws {
        let world = try World()
        let held = try await PromisingOffice(world.doors, world, language: language)
        if language != .bokmål {
            var settings = UnitSettingsDraft(held.office.unit)
            settings.language = language
            try await world.doors.units.set(
                settings, of: held.unit, from: held.office.unit.version, by: held.office.actor(.aina))
        }
        let band = try await held.agree("Korpset øver i første etasje")
        let hall = try await held.agree("Åpen hall", "Fjordvik IL")
        _ = try await held.willing("styret@korpset.example", band)
        _ = try await held.willing("il@fjordvik.example", hall)
        world.clock.set(try #require(NorwegianTime.moment(day: "2026-12-07", hour: "10:00")))
        let aina = try await held.office.actor(.aina)
        let planned = try await held.doors.actionPlans.find(band, in: .unit(held.unit), by: aina).planned
        try await held.doors.actionPlans.merge(
            band, into: hall,
            seen: SeenMeasure(words: planned.measure.version, state: planned.followUp.version),
            in: .unit(held.unit), by: aina)
        try await held.owners.tellOfChanges()
        let content = try #require(try await held.deliver().first?.content)
        let text = OwnerLetterText(
            content, links: links, sender: LetterSender(name: nil, host: "allemed.example", answersTo: nil)
        ).text
        #expect(text.subject == subject)
        #expect(text.plain.contains(fact) && text.plain.contains(links.page) && text.plain.contains(links.stop))
        #expect(!text.plain.contains("il@fjordvik.example"))
    }
}
