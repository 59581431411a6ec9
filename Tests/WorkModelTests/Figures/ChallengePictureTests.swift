import TestWorld
import Testing
import Words
import WorkModel

@Suite("The challenge picture of a municipality")
struct ChallengePictureTests {
    let world: World
    let figures: Figures

    init() throws {
        world = try World()
        figures = Figures(store: world.store, carried: world.library)
    }

    private func load(_ table: String, _ name: String = "tabell.csv") async throws {
        _ = try await figures.load(
            LowIncomeFile(
                Array(table.utf8), named: name, municipalities: world.library.municipalities,
                population: world.library.childPopulation))
    }

    private func picture(_ number: String = "3405", _ language: Language = .bokmål) async throws -> ChallengePicture {
        try #require(try await figures.challengePicture(of: number, in: language))
    }

    @Test("It tells how many children there are, and how that has changed")
    func children() async throws {
        let picture = try await picture()
        #expect(picture.title == "Barn og unge i Lillehammer kommune")
        #expect(picture.lead.spaced.hasPrefix("I Lillehammer kommune bor det 5 431 barn og unge under 18 år."))
        #expect(picture.lead.spaced.hasSuffix("Det er 41 flere enn i 2020."))
        #expect(
            picture.sentence.spaced == "I Lillehammer kommune bor det 5 431 barn under 18 år (SSB, 1. januar 2026).")
        let change = try #require(picture.figures.first { $0.label.hasPrefix("Endring siden 2020") })
        #expect(change.value.spaced == "+41 (+0,8 %)")
        #expect(picture.figures.allSatisfy { $0.source.contains("07459") && $0.source.contains("2026") })
    }

    @Test("Ålesund is compared with 2024, the first year there is")
    func parted() async throws {
        let picture = try await picture("1508", .nynorsk)
        #expect(
            picture.lead.spaced
                == "I Ålesund kommune bur det 11 856 barn og unge under 18 år. Det er 34 færre enn i 2024.")
    }

    @Test("The table holds the very numbers of the chart", arguments: Language.allCases)
    func sameNumbers(language: Language) async throws {
        let picture = try await picture("4601", language)
        let values = picture.chart.series.flatMap(\.values).map { Int($0 ?? -1) }
        let written = picture.table.rows.compactMap { Int($0[1].filter(\.isNumber)) }
        #expect(values == written && values.count == picture.chart.categories.count && values.count == 18)
        #expect(picture.table.rows.allSatisfy { $0.count == picture.table.columns.count })
    }

    @Test("Of two with one name each has its county, and «kommune» stands before it")
    func twins() async throws {
        #expect(try await picture("1818").title == "Barn og unge i Herøy kommune (Nordland)")
        #expect(try await picture("1818", .english).title == "Children and young people in Herøy (Nordland)")
    }

    @Test("A number that is no municipality's has no picture", arguments: ["0000", "0605", "", "34"])
    func unknown(number: String) async throws {
        #expect(try await figures.challengePicture(of: number, in: .bokmål) == nil)
    }

    @Test("When low income is not loaded, it says so and where to find it", arguments: Language.allCases)
    func notLoaded(language: Language) async throws {
        let missing = try #require(try await picture("3405", language).missing)
        for source in ["12944", "08764", "Bufdir"] { #expect(missing.contains(source)) }
    }

    @Test("A share has what it is of beside it, and the whole country's own beside that")
    func loaded() async throws {
        try await load(
            "08764: Personer under 18 år\n\nregion;EU-skala 60 prosent 2024;Personer under 18 år 2024\n0 Hele landet;11,4;1090000\n3405 Lillehammer;9,8;5400\n4601 Bergen;.;."
        )
        let here = try await picture()
        #expect(here.missing == nil)
        #expect(here.figures.map { $0.value.spaced }.suffix(2) == ["9,8 % av 5 400 barn", "11,4 % av 1 090 000 barn"])
        #expect(here.figures.last?.label.hasSuffix("hele landet") == true)
        #expect(here.figures.suffix(2).allSatisfy { $0.source.contains("08764") && $0.source.hasSuffix("2024") })
        #expect(
            here.sentence.spaced.hasSuffix("9,8 % av 5 400 barn bor i en familie med lav inntekt (SSB, 2024)."))
    }

    @Test(
        "What the source hides is said to be so, never nought, and not sent in an invitation",
        arguments: [(Language.bokmål, "Ikke oppgitt"), (.nynorsk, "Ikkje oppgitt"), (.english, "Not given")])
    func hidden(language: Language, words: String) async throws {
        try await load("region;EUskala60 2024\n3405;9,8\n4601;:", "08764.csv")
        let picture = try await picture("4601", language)
        #expect(picture.figures.last?.value == words)
        #expect(picture.missing == nil)
        #expect(!picture.sentence.contains(words) && !picture.sentence.contains("2024"))
    }

    @Test("A municipality that is not in the file is told that its figure is missing")
    func notInTheFile() async throws {
        try await load("region;EUskala60 2024\n3405;9,8", "08764.csv")
        #expect(try await picture("4601").missing != nil)
    }

    @Test("A newer period is shown in place of the older, which stays; the older one loaded again changes nothing")
    func newer() async throws {
        let older = "region;EUskala60 2023\n3405;9,1\n4601;12,0"
        try await load(older, "08764.csv")
        try await load("region;EUskala60 2024\n3405;9,8\n4601;..", "08764.csv")
        try await load(older, "08764.csv")
        #expect(try await picture().figures.last?.value.spaced == "9,8 % av barna")
        // An older figure must not be taken for today's.
        #expect(try await picture("4601").figures.last?.value == "Ikke oppgitt")
    }

    @Test("Loading the same file again changes nothing, and a corrected figure replaces the first")
    func twice() async throws {
        func file(_ share: String) throws -> LowIncomeFile {
            try LowIncomeFile(
                Array("region;EUskala60 2024\n3405;\(share)\n4601;12,0".utf8), named: "08764.csv",
                municipalities: world.library.municipalities, population: world.library.childPopulation)
        }
        #expect(try await figures.load(file("9,8")) == 2)
        #expect(try await figures.load(file("9,8")) == 0)
        #expect(try await figures.load(file("9,9")) == 1)
        #expect(try await picture().figures.last?.value.spaced == "9,9 % av barna")
    }

    @Test("A room is shown three figures, low income among them where it is known, and none that the source hides")
    func forTheRoom() async throws {
        try await load("region;EUskala60 2024\n3405;9,8\n4601;:", "08764.csv")
        let known = try await figures.forTheRoom(of: "3405", in: .bokmål)
        #expect(known.count == 3)
        #expect(known.contains { $0.value.spaced == "9,8 % av barna" })
        let hidden = try await figures.forTheRoom(of: "4601", in: .bokmål)
        #expect(hidden.count == 3)
        #expect(!hidden.contains { $0.value == "Ikke oppgitt" })
        #expect(try await figures.forTheRoom(of: "0000", in: .bokmål).isEmpty)
    }
}
