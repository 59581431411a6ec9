import TestWorld
import Testing
import Words
import WorkModel

@Suite("What is wrong when a unit is founded")
struct FoundingProblemsTests {
    let all: Municipalities

    init() throws { all = try Carried.library.get().municipalities }

    private func problems(_ draft: FoundingDraft) -> [FoundingDraft.Field: String] {
        let problems = #expect(throws: Problems<FoundingDraft.Field>.self) { try draft.check(all) }
        return Dictionary(
            (problems?.list ?? []).map { ($0.field, $0.problem.reason.nb) }, uniquingKeysWith: { "\($0) \($1)" })
    }

    @Test(
        "A municipality that is not one and no other is refused in a sentence of its own",
        arguments: [
            ("", "Skriv hvilken kommune det er."),
            (
                "Atlantis",
                "Vi finner ingen kommune som heter «Atlantis». Hvis den er slått sammen med en annen, skriv det nye navnet."
            ),
            (
                "Herøy",
                "Flere kommuner passer: Herøy (Møre og Romsdal, 1515) og Herøy (Nordland, 1818). Skriv nummeret til den rette, så er det avgjort."
            ),
            (
                "våler",
                "Flere kommuner passer: Våler (Innlandet, 3419) og Våler (Østfold, 3114). Skriv nummeret til den rette, så er det avgjort."
            ),
            ("S", "Flere kommuner passer. Skriv mer av navnet, eller skriv nummeret."),
            ("Innlandet", "Innlandet er et fylke. Skriv en av kommunene der, for eksempel Alvdal."),
            ("innlandet fylkeskommune", "Innlandet er et fylke. Skriv en av kommunene der, for eksempel Alvdal."),
            ("Troms", "Troms er et fylke. Skriv en av kommunene der, for eksempel Balsfjord."),
            ("34", "34 er nummeret til fylket Innlandet. Skriv en av kommunene der, for eksempel Alvdal."),
            ("3400", "3400 er nummeret til fylket Innlandet. Skriv en av kommunene der, for eksempel Alvdal."),
            (
                "Tysfjord",
                "Tysfjord er en del av Narvik og Hamarøy nå. Skriv hvilken det skal være: Narvik (Nordland, 1806) og Hamarøy (Nordland, 1875)."
            ),
            (
                "1507",
                "1507 var nummeret til Ålesund, som nå er delt i Ålesund og Haram. Skriv hvilken det skal være: Ålesund (Møre og Romsdal, 1508) og Haram (Møre og Romsdal, 1580)."
            ),
        ])
    func noMunicipality(typed: String, sentence: String) {
        #expect(problems(FoundingDraft.of(.municipality) { $0.municipality = typed }) == [.municipality: sentence])
    }

    @Test("A district that Oslo does not have is told those that it has")
    func noDistrict() {
        let problems = problems(
            FoundingDraft.of(.district) { ($0.municipality, $0.district) = ("0301", "bydel Strømsø") })
        #expect(
            problems == [
                .district:
                    "Oslo har ingen bydel som heter «Strømsø». Bydelene er Gamle Oslo, Grünerløkka, Sagene, St. Hanshaugen, Frogner, Ullern, Vestre Aker, Nordre Aker, Bjerke, Grorud, Stovner, Alna, Østensjø, Nordstrand og Søndre Nordstrand."
            ])
    }

    @Test("Everything that is missing is told at once")
    func missing() {
        let municipality = "Skriv hvilken kommune det er."
        let noDistrict = "Skriv hvilken bydel det er."
        #expect(problems(FoundingDraft.of(.municipality) { _ in }) == [.municipality: municipality])
        #expect(problems(FoundingDraft.of(.district) { _ in }) == [.municipality: municipality, .district: noDistrict])
        #expect(
            problems(FoundingDraft.of(.district) { ($0.municipality, $0.district) = ("Oslo", "bydel") }) == [
                .district: noDistrict
            ]
        )
        #expect(
            problems(FoundingDraft.of(.organisation) { $0.name = " " }) == [.name: "Skriv hva organisasjonen heter."])
        #expect(
            problems(FoundingDraft.of(.youthGroup) { $0.name = "–" })
                == [.municipality: municipality, .name: "Skriv hva ungdomsgruppa heter."])
        #expect(
            problems(FoundingDraft.of(.municipality) { ($0.municipality, $0.name) = ("Voss", "🎈") })
                == [.name: "Skriv navnet med bokstaver, eller la feltet stå tomt."])
    }

    @Test("No line points at a person, or is too long", arguments: FoundingDraft.Field.allCases)
    func lines(field: FoundingDraft.Field) throws {
        let kind = try #require(UnitKind.allCases.first { $0.fields.contains(field) })
        for text in ["Ring 900 00 000", "kari@example.no", String(repeating: "å", count: 201)] {
            let problems = problems(
                FoundingDraft.of(kind) {
                    ($0.municipality, $0.district, $0.name) = ("Drammen", "Strømsø", "Vi")
                    switch field {
                    case .municipality: $0.municipality = text
                    case .district: $0.district = text
                    case .name: $0.name = text
                    case .organisationNumber: $0.organisationNumber = text
                    case .level: $0.level = text
                    case .parent: $0.parent = text
                    }
                })
            #expect(Array(problems.keys) == [field])
        }
    }

    @Test("A wrong organisation number is told at its field")
    func wrongNumber() {
        let problems = problems(
            FoundingDraft.of(.organisation) { ($0.name, $0.organisationNumber) = ("Laget", "123456784") })
        #expect(
            problems == [
                .organisationNumber:
                    "Ett av sifrene må være feil, for det siste passer ikke med de andre. Se på nummeret en gang til."
            ])
    }
}
