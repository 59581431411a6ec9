import TestWorld
import Testing
import Words
import WorkModel

@Suite("Search across all there is to read")
struct LibrarySearchTests {
    let search: LibrarySearch

    /// Made once: an index of all there is takes a second in a debug build.
    private static let shared = Result { try LibrarySearch(Carried.library.get().library) }

    init() throws { search = try LibrarySearchTests.shared.get() }

    private func marked(_ findings: Findings) -> Set<String> {
        Set(
            findings.groups.flatMap { $0.found.flatMap { $0.sentence.filter(\.isMarked).map { $0.text.lowercased() } } }
        )
    }

    @Test(
        "A word finds its other forms",
        arguments: [
            ("aktivitet", Language.bokmål, "aktivitetene"), ("aktivitetene", .bokmål, "aktivitet"),
            ("aktivitet", .nynorsk, "aktivitetane"), ("aktivitetane", .bokmål, "aktivitetene"),
            ("aktiviteter", .nynorsk, "aktivitetar"), ("ungdom", .bokmål, "ungdommene"),
            ("ungdommer", .nynorsk, "ungdommane"), ("åpen", .bokmål, "åpne"), ("åpne", .bokmål, "åpen"),
            ("open", .nynorsk, "opne"), ("skule", .bokmål, "skolen"), ("activity", .english, "activities"),
            ("club", .english, "clubs"), ("AKTIVITETENE!", .bokmål, "aktiviteter"),
        ])
    func forms(typed: String, language: Language, found: String) async throws {
        let findings = try await search.find(typed, in: language)
        #expect(marked(findings).contains(found), "\(marked(findings).sorted())")
        #expect(findings.slips.isEmpty)
    }

    @Test("å and ø are letters of their own: «for» finds no «får»")
    func ownLetters() async throws {
        #expect(try await search.find("får", in: .bokmål).count > 0)
        #expect(!marked(try await search.find("for", in: .bokmål)).contains("får"))
        #expect(!marked(try await search.find("får", in: .bokmål)).contains("for"))
        #expect(try await search.find("apne", in: .bokmål).slips.map(\.typed) == ["apne"])
    }

    @Test(
        "A slip of one letter still finds, and says what was searched for instead",
        arguments: [
            "aktivitett", "akivitetene", "aktvitet", "aktivitrt", "katividtet", "barierer", "ugndom", "fløite",
        ])
    func slips(typed: String) async throws {
        let findings = try await search.find(typed, in: .bokmål)
        if typed == "katividtet" {
            // Two slips are too many.
            #expect(findings.count == 0 && findings.slips.isEmpty)
        } else {
            #expect(findings.count > 0)
            #expect(findings.slips.map(\.typed) == [typed] && findings.slips.first?.instead.isEmpty == false)
        }
    }

    @Test("What stands only in the other written language is found too, and says so")
    func otherForm() async throws {
        let findings = try await search.find("heimelekse veslesøster", in: .bokmål)
        let found = findings.groups.flatMap(\.found)
        #expect(found.contains { $0.page == "guri" && $0.language == .nynorsk })
    }

    @Test("What is found is in the page's language when it stands there")
    func ownLanguage() async throws {
        for language in Language.allCases {
            let found = try await search.find("dugnad", in: language).groups.flatMap(\.found)
            #expect(!found.isEmpty && found.allSatisfy { $0.language == language })
        }
    }

    @Test("All kinds are searched, each place stands once, and links lead to places that are")
    func kinds() async throws {
        let library = try Carried.library.get().library
        let findings = try await search.find("penger", in: .bokmål)
        #expect(findings.groups.map(\.kind) == [.card, .guide, .checklist, .handbook, .runSheet])
        for (_, found) in findings.groups {
            let places = found.map { "\($0.page)#\($0.place ?? "")" }
            #expect(Set(places).count == places.count)
        }
        for finding in findings.groups.flatMap(\.found) {
            switch finding.kind {
            case .card: #expect(library.card(finding.page) != nil)
            case .guide:
                let sections = try #require(library.guide(finding.page)).sections
                #expect(finding.place == nil || sections.contains { $0.key == finding.place })
            case .checklist:
                let list = try #require(Variant(rawValue: finding.page).flatMap(library.checklist))
                #expect(list.themes.contains { $0.key == finding.place })
            case .handbook: #expect(library.handbook.themes.contains { $0.key == finding.page })
            case .runSheet:
                let variant = try #require(Variant(rawValue: finding.page))
                #expect(library.edition.step(finding.place, in: variant) != nil)
            }
        }
    }

    @Test("Two words must both be there; when nothing has both, what has one of them is found")
    func together() async throws {
        let both = try await search.find("guri fløyte", in: .bokmål)
        #expect(!both.hasOnlySome)
        #expect(both.groups.first?.found.first?.page == "guri")
        let some = try await search.find("fløyte ishockeykølle speider", in: .bokmål)
        #expect(some.hasOnlySome && some.count > 0)
    }

    @Test("A word is found inside a longer one")
    func compounds() async throws {
        #expect(marked(try await search.find("aktivitet", in: .bokmål)).contains("fritidsaktivitet"))
    }

    @Test(
        "Rubbish and the index's own commands are harmless",
        arguments: [
            "", "   ", "\"", "\"\"\"", "AND", "OR NOT", "NEAR(a b)", "a* OR *", "title:guri", "-guri", "^guri", "((((",
            "'; DROP TABLE word; --",
            "\u{0}", "%_", "*", "[a-z]*", "🎈🎈", "å\u{30A}", "{", "a AND", String(repeating: "x", count: 100_000),
            String(repeating: "guri ", count: 10_000), "\u{202E}guri", "ⅷ ½ ²",
        ])
    func rubbish(typed: String) async throws {
        for language in Language.allCases { _ = try await search.find(typed, in: language) }
        #expect(try await search.find("guri", in: .bokmål).count > 0)
    }

    @Test("Twenty who search first at once all find the same")
    func atOnce() async throws {
        let search = try LibrarySearch(Carried.library.get().library)
        let counts = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<20 { group.addTask { try await search.find("aktivitet", in: .bokmål).count } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(counts.count == 20 && Set(counts).count == 1 && counts[0] > 0)
    }

    @Test("A long sentence is shortened around what was found")
    func shortened() async throws {
        let own = try OwnContent([
            "kort/vestli.yaml": OwnContent.vestli.replacing(
                "Oda kan alle stega.",
                with: String(repeating: "ord og ord ", count: 60) + "flodhest i badet "
                    + String(repeating: "og meir ", count: 60)),
            "tegninger/rev.svg": OwnContent.drawing,
        ])
        let search = try LibrarySearch(try CarriedFiles(Carried.files, content: own.folder).library)
        let finding = try #require(try await search.find("flodhest", in: .bokmål).groups.first?.found.first)
        let text = finding.sentence.map(\.text).joined()
        #expect(text.count < 260 && text.hasPrefix("… ") && text.hasSuffix(" …"))
        #expect(finding.sentence.contains { $0.isMarked && $0.text == "flodhest" })
        #expect(finding.language == .nynorsk)
    }
}
