import TestWorld
import Testing
import Words
import WorkModel

@Suite("Municipalities that are gone, or have another number now")
struct FormerMunicipalityTests {
    let all: Municipalities

    init() throws { all = try Carried.library.get().municipalities }

    @Test(
        "A number that is gone is told with what had it, and never guessed",
        arguments: [
            ("3020", "Nordre Follo", ["3207"]), ("0710", "Sandefjord", ["3907"]), (" 0710 ", "Sandefjord", ["3907"]),
            ("0628", "Hurum", ["3203"]), ("1243", "Os", ["4624"]), ("1507", "Ålesund", ["1508", "1580"]),
            ("1850", "Tysfjord", ["1806", "1875"]), ("5012", "Snillfjord", ["5055", "5056", "5059"]),
            ("1508", nil, []), ("0301", nil, []), ("9999", nil, []), ("15", nil, []), ("", nil, []),
        ] as [(String, String?, [String])])
    func byNumber(typed: String, name: String?, numbers: [String]) {
        let former = all.former(typed)
        #expect(former?.name == name)
        #expect(former?.now.map(\.number) ?? [] == numbers)
        if name != nil {
            #expect(all.named(typed) == nil)
            #expect(all.meant(typed).map(\.number) == numbers)
        }
    }

    @Test(
        "What became of it is said in a sentence",
        arguments: [
            ("Hurum", "Hurum er en del av Asker nå."),
            ("Tysfjord", "Tysfjord er en del av Narvik og Hamarøy nå."),
            ("Snillfjord", "Snillfjord er en del av Heim, Hitra og Orkland nå."),
            ("Våler (Viken)", "Våler (Viken) heter Våler (Østfold) nå."),
            ("3020", "3020 var nummeret til Nordre Follo. Nå er nummeret 3207."),
            ("3018", "3018 var nummeret til Våler. Nå er nummeret 3114."),
            ("0628", "0628 var nummeret til Hurum, som er en del av Asker nå."),
            ("1507", "1507 var nummeret til Ålesund, som nå er delt i Ålesund og Haram."),
            ("1850", "1850 var nummeret til Tysfjord, som er en del av Narvik og Hamarøy nå."),
        ])
    func inWords(typed: String, sentence: String) {
        #expect(all.former(typed)?.whatItIsNow.nb == sentence)
    }

    @Test("Every number in the table is found, and leads to all that it is now")
    func everyNumber() throws {
        let file = try #require(Carried.files["Data/kommuner-for-2024.csv"])
        let lines = String(decoding: file, as: UTF8.self).split(separator: "\n").dropFirst()
        #expect(lines.count == 498)
        for line in lines {
            let fields = line.split(separator: ",").map(String.init)
            let now = all.former(fields[0])?.now ?? []
            #expect(now.contains { $0.number == fields[3] }, "\(line)")
            #expect(now.allSatisfy { place in lines.contains { $0.hasPrefix(fields[0]) && $0.contains(place.number) } })
        }
    }

    @Test("A number of today that was also an old one means today's")
    func numberUsedAgain() throws {
        let today = """
            kommunenummer,visningsnavn,offisielt_navn,fylke,maalform,organisasjonsnummer
            0001,Fjordvik,Fjordvik,Fylket,bokmål,
            0002,Dalen,Dalen,Fylket,bokmål,
            """
        let former = "kommunenummer_for,navn_for,gyldig_til,kommunenummer,navn\n0001,Dalen,2019,0002,Dalen\n"
        let two = try Municipalities(csv: today, former: former)
        #expect(two.former("0001") == nil)
        #expect(two.named("0001")?.name == "Fjordvik")
        #expect(two.meant("0001").map(\.name) == ["Fjordvik"])
    }

    @Test(
        "One that kept its name is not gone by it, on any keyboard",
        arguments: [("Ålesund", "1508"), ("Alesund", "1508"), ("Harstad", "5503"), ("Kárásjohka", "5610")])
    func kept(typed: String, number: String) {
        #expect(all.former(typed) == nil)
        #expect(all.meant(typed).first?.number == number)
        #expect(all.named(typed)?.number == number)
    }

    @Test("Lardal, which is gone, is not taken for Lærdal")
    func lardal() {
        #expect(all.named("Lardal") == nil)
        #expect(all.former("Lardal")?.now.map(\.name) == ["Larvik"])
        #expect(all.named("Laerdal")?.name == "Lærdal")
    }
}
