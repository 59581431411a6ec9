import TestWorld
import Testing
import WorkModel

/// Municipalities, districts and an organisation that have held a dugnad, from public pages.
@Suite("The units that have held a dugnad")
struct RealUnitsTests {
    let all: Municipalities

    init() throws { all = try Carried.library.get().municipalities }

    private static let municipalities: [(number: String, name: String)] = [
        ("3909", "Larvik"), ("3430", "Os"), ("3203", "Asker"), ("5607", "Vadsø"), ("3207", "Nordre Follo"),
        ("5033", "Tydal"), ("5605", "Sør-Varanger"), ("3405", "Lillehammer"), ("3216", "Vestby"), ("5503", "Harstad"),
        ("3212", "Nesodden"), ("4628", "Vaksdal"), ("3336", "Rollag"), ("1851", "Lødingen"), ("1124", "Sola"),
        ("3440", "Øyer"), ("1516", "Ulstein"), ("1120", "Klepp"), ("3314", "Øvre Eiker"), ("3236", "Jevnaker"),
        ("3415", "Sør-Odal"), ("4621", "Voss"), ("3421", "Trysil"), ("5025", "Røros"), ("4649", "Stad"),
        ("4629", "Modalen"), ("5028", "Melhus"), ("4224", "Åseral"), ("4220", "Bygland"), ("4207", "Flekkefjord"),
        ("5524", "Målselv"), ("5522", "Salangen"), ("3242", "Hurdal"), ("1806", "Narvik"), ("3218", "Ås"),
    ]
    private static let districts = [
        ("3301", "Drammen", "Strømsø"), ("0301", "Oslo", "Frogner"), ("0301", "Oslo", "Alna"),
    ]
    /// What they were called then: by a name, or by a number.
    private static let whatTheyWere = [("Hurum", "3203"), ("0628", "3203"), ("3020", "3207"), ("Nordre Follo", "3207")]

    @Test("There are 38 of them")
    func count() {
        #expect(Self.municipalities.count + Self.districts.count == 38)
    }

    @Test("A municipality is founded by its number or its name", arguments: municipalities)
    func founded(number: String, name: String) throws {
        for typed in [number, name, name.uppercased(), "\(name) kommune"] {
            var draft = FoundingDraft(kind: .municipality)
            draft.municipality = typed
            let founding = try draft.check(all)
            #expect(founding.municipality == all.numbered(number))
            #expect(founding.name == "\(name) kommune")
            #expect(founding.language == all.numbered(number)?.language)
            #expect(founding.kind == .municipality && founding.district == nil && founding.organisationNumber == nil)
        }
    }

    @Test("So is a district, in its municipality", arguments: districts)
    func district(number: String, name: String, district: String) throws {
        for (typed, spelling) in [(number, district), (name, "bydel \(district)"), (name, "\(district) bydel")] {
            var draft = FoundingDraft(kind: .district)
            (draft.municipality, draft.district) = (typed, spelling)
            let founding = try draft.check(all)
            #expect(founding.municipality == all.numbered(number))
            #expect(founding.district == district)
            #expect(founding.name == "Bydel \(district)")
        }
    }

    @Test("One is found by what it was called then", arguments: whatTheyWere)
    func byWhatItWas(typed: String, number: String) throws {
        var draft = FoundingDraft(kind: .municipality)
        draft.municipality = typed
        #expect(try draft.check(all).municipality?.number == number)
    }

    @Test("Every number that led to one of them alone still does")
    func oldNumbers() throws {
        let file = try #require(Carried.files["Data/kommuner-for-2024.csv"])
        let lines = String(decoding: file, as: UTF8.self).split(separator: "\n").dropFirst().map {
            $0.split(separator: ",").map(String.init)
        }
        let split = ["1850"]
        let old = lines.filter { line in
            Self.municipalities.contains { $0.number == line[3] } && !split.contains(line[0])
        }
        try #require(old.count > 50)
        for line in old {
            var draft = FoundingDraft(kind: .municipality)
            draft.municipality = line[0]
            #expect(try draft.check(all).municipality?.number == line[3])
        }
    }

    @Test("An organisation is founded by its name and its level")
    func organisation() throws {
        var draft = FoundingDraft(kind: .organisation)
        (draft.name, draft.level) = ("Telemark idrettskrets", "krets")
        let founding = try draft.check(all)
        #expect(founding.name == "Telemark idrettskrets" && founding.level == "krets")
        #expect(founding.municipality == nil)
    }
}
