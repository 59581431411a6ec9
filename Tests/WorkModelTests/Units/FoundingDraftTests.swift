import TestWorld
import Testing
import Words
import WorkModel

@Suite("Founding a unit")
struct FoundingDraftTests {
    let all: Municipalities

    init() throws { all = try Carried.library.get().municipalities }

    @Test("A municipality is known by its number, and is called what it is unless something else is typed")
    func municipality() throws {
        let plain = try FoundingDraft.of(.municipality) { $0.municipality = "Ulstein" }.check(all)
        #expect(plain.municipality?.number == "1516")
        #expect(plain.name == "Ulstein kommune")
        #expect(plain.language == .nynorsk)
        let own = try FoundingDraft.of(.municipality) {
            ($0.municipality, $0.name, $0.language) = ("1818", " Folkehelsa  i Herøy ", .english)
        }.check(all)
        #expect(own.municipality?.number == "1818")
        #expect(own.name == "Folkehelsa i Herøy")
        #expect(own.language == .english)
    }

    @Test("The county that tells two apart is no part of the name", arguments: ["1818", "1515", "Herøy (Nordland)"])
    func withoutCounty(typed: String) throws {
        #expect(try FoundingDraft.of(.municipality) { $0.municipality = typed }.check(all).name == "Herøy kommune")
    }

    @Test(
        "A district of Oslo is one of the fifteen, in Oslo's own spelling",
        arguments: [
            ("alna", "Alna"), ("Bydel ALNA", "Alna"), ("Alna bydel", "Alna"), ("grunerlokka", "Grünerløkka"),
            ("st hanshaugen", "St. Hanshaugen"), ("St.Hanshaugen", "St. Hanshaugen"), ("Ostensjo", "Østensjø"),
            ("O\u{308}stensjø", "Østensjø"), ("Nordstrand", "Nordstrand"), ("søndre nordstrand", "Søndre Nordstrand"),
        ])
    func oslo(typed: String, district: String) throws {
        let founding = try FoundingDraft.of(.district) { ($0.municipality, $0.district) = ("Oslo", typed) }.check(all)
        #expect(founding.district == district)
        #expect(founding.name == "Bydel \(district)")
        #expect(founding.municipality?.number == "0301")
    }

    @Test("Elsewhere a district is called what people write", arguments: ["Strømsø", "bydel Strømsø", "Strømsø bydel"])
    func elsewhere(typed: String) throws {
        let founding = try FoundingDraft.of(.district) { ($0.municipality, $0.district) = ("Drammen", typed) }.check(
            all)
        #expect(founding.district == "Strømsø")
        #expect(founding.name == "Bydel Strømsø")
        let own = try FoundingDraft.of(.district) {
            ($0.municipality, $0.district, $0.name) = ("Drammen", typed, "Strømsø nærmiljøutvalg")
        }.check(all)
        #expect(own.name == "Strømsø nærmiljøutvalg")
    }

    @Test("An organisation has a name, and what else it has is its own affair")
    func organisation() throws {
        let plain = try FoundingDraft.of(.organisation) { $0.name = "Telemark idrettskrets" }.check(all)
        #expect(plain.name == "Telemark idrettskrets")
        #expect(plain.organisationNumber == nil && plain.level == nil && plain.parent == nil)
        #expect(plain.municipality == nil)
        #expect(plain.language == .bokmål)
        let full = try FoundingDraft.of(.organisation) {
            ($0.name, $0.level, $0.parent) = ("Telemark idrettskrets", " krets ", "Norges idrettsforbund")
            ($0.organisationNumber, $0.language) = ("964\u{A0}965\u{A0}226", .nynorsk)
        }.check(all)
        #expect(full.organisationNumber?.text == "964965226")
        #expect(full.level == "krets")
        #expect(full.parent == "Norges idrettsforbund")
        #expect(full.language == .nynorsk)
    }

    @Test(
        "An organisation number is taken also when it looks like a telephone number",
        arguments: ["96 49 65 22 6", "96496522 6", "964 96 522 6"])
    func numberLikeATelephone(typed: String) throws {
        #expect(throws: Problem.self) { try TypedText.line(typed) }
        let founding = try FoundingDraft.of(.organisation) { ($0.name, $0.organisationNumber) = ("Laget", typed) }
            .check(all)
        #expect(founding.organisationNumber?.text == "964965226")
    }

    @Test("A youth group belongs to a municipality")
    func youthGroup() throws {
        let founding = try FoundingDraft.of(.youthGroup) { ($0.municipality, $0.name) = ("Voss", "Ungdomsrådet") }
            .check(all)
        #expect(founding.municipality?.number == "4621")
        #expect(founding.name == "Ungdomsrådet")
        #expect(founding.language == .nynorsk)
    }

    @Test("What stands in a field that the kind does not have is left out", arguments: UnitKind.allCases)
    func leftOut(kind: UnitKind) throws {
        let founding = try FoundingDraft.of(kind) {
            ($0.municipality, $0.district, $0.name) = ("Drammen", "Strømsø", "Vi")
            ($0.organisationNumber, $0.level, $0.parent) = ("964965226", "krets", "forbund")
        }.check(all)
        #expect(founding.kind == kind)
        #expect((founding.municipality != nil) == kind.fields.contains(.municipality))
        #expect((founding.district != nil) == kind.fields.contains(.district))
        #expect((founding.organisationNumber != nil) == kind.fields.contains(.organisationNumber))
        #expect((founding.level != nil) == kind.fields.contains(.level))
        #expect((founding.parent != nil) == kind.fields.contains(.parent))
        let wrongElsewhere = FoundingDraft.of(kind) {
            ($0.municipality, $0.district, $0.name) = ("Drammen", "Strømsø", "Vi")
            if !kind.fields.contains(.organisationNumber) { $0.organisationNumber = "1" }
            if !kind.fields.contains(.municipality) { $0.municipality = "Atlantis" }
        }
        #expect(throws: Never.self) { try wrongElsewhere.check(all) }
    }

    @Test(
        "What leaves no doubt is taken, also when it is gone",
        arguments: [
            ("Hurum", "3203"), ("0628", "3203"), ("3020", "3207"), ("Os", "3430"), ("Os (Hordaland)", "4624"),
            ("1243", "4624"), ("Lardal", "3909"), ("03", "0301"), ("Oslo", "0301"), ("Oslo fylke", "0301"),
            ("Ålesund", "1508"), ("1508", "1508"), ("Haram", "1580"), ("Våler (Viken)", "3114"), ("lilleh", "3405"),
        ])
    func taken(typed: String, number: String) throws {
        #expect(
            try FoundingDraft.of(.municipality) { $0.municipality = typed }.check(all).municipality?.number == number)
    }
}

extension FoundingDraft {
    /// A draft with something typed in it.
    static func of(_ kind: UnitKind, _ write: (inout FoundingDraft) -> Void) -> FoundingDraft {
        var draft = FoundingDraft(kind: kind)
        write(&draft)
        return draft
    }
}
