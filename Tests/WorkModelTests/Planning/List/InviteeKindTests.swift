import TestWorld
import Testing
import Words
import WorkModel

@Suite("What kind somebody is")
struct InviteeKindTests {
    @Test(
        "Is guessed by the words, and the closest word counts",
        arguments: [
            ("FAU ved Fjordvik skole", InviteeKind.parents), ("Elevrådet ved Fjordvik skole", .youth),
            ("Fjordvik skolekorps", .music), ("Skolehelsetjenesten", .health), ("Fjordvik kulturskole", .culture),
            ("NAV Skien", .welfare), ("Skien skole", .schools), ("Fjordvik IL", .sports), ("politiker", .politicians),
            ("politikontakt", .health), ("Ungdommens kommunestyre", .youth), ("Barnehagen", .schools),
            ("Fjordvik barnekor", .music), ("Kommunedirektøren", .management), ("Sparebanken Fjordvik", .business),
            ("Fjordvik vel", .volunteers), ("Røde Kors", .volunteers), ("Fjordvik Transport AS", .business),
            ("4H", .music), ("Fleirkulturell forening", .volunteers), ("Helsesjukepleiar", .health),
            ("Fjordvik strikkeklubb", .sports), ("Grendelaget", .volunteers), ("Youth council", .youth),
        ] as [(String, InviteeKind)])
    func guessed(words: String, kind: InviteeKind) {
        #expect(InviteeKind.guessed(from: words) == kind)
        #expect(InviteeKind.guessed(from: words.uppercased()) == kind)
    }

    @Test("Is not guessed where no word tells", arguments: ["Fjordvik Vekst", "Kari Berg", "", "…", "👋", "Rektangel"])
    func asked(words: String) { #expect(InviteeKind.guessed(from: words) == nil) }

    @Test("Every suggestion that the program makes is of its own kind, when it is guessed", arguments: Variant.allCases)
    func catalogue(variant: Variant) throws {
        let catalogue = try #require(try Carried.library.get().library.catalogue(for: variant))
        for kind in catalogue.kinds {
            for language in Language.allCases {
                #expect(!kind.why[language].isEmpty && !kind.bodies[language].isEmpty)
                for body in kind.bodies(for: "Fjordvik", in: language) {
                    #expect(!body.contains("{"))
                    guard variant == .municipality else { continue }
                    #expect(InviteeKind.guessed(from: body) == kind.key, "\(body)")
                }
            }
        }
    }

    @Test("A municipality needs all twelve; a club and a samling have their own, with names of their own")
    func variants() throws {
        let library = try Carried.library.get().library
        let municipality = try #require(library.catalogue(for: .municipality))
        #expect(municipality.kinds.map(\.key) == InviteeKind.allCases)
        #expect(InviteeKind.allCases.allSatisfy { municipality.name(of: $0) == $0.name })
        let club = try #require(library.catalogue(for: .organisation))
        #expect(!club.kinds.map(\.key).contains(.politicians))
        #expect(club.name(of: .volunteers).nb.contains("Styret"))
        #expect(library.catalogue(for: .youth)?.kind(.youth) != nil)
    }

    @Test("A catalogue of somebody's own replaces the program's, and what is wrong with it is told with its line")
    func own() throws {
        func catalogue(_ second: String) -> String {
            """
            invitees: kommune
            language: nn
            kinds:
              - key: schools
                why: Dei ser alle barna.
                bodies: [Rektor]
              - key: \(second)
                why: Dei veit kvar det buttar.
                bodies: [FAU]
            """
        }
        let right = try OwnContent(["inviterte/kommune.yaml": catalogue("parents")])
        let carried = try CarriedFiles(Carried.files, content: right.folder)
        #expect(carried.library.catalogue(for: .municipality)?.kinds.map(\.key) == [.schools, .parents])
        #expect(ContentCheck(right.folder, over: Carried.files).summary == "Right: 1 list of whom to invite.")
        let wrongs = [
            ("skolar", "inviterte/kommune.yaml:7: kinds skolar key: «skolar» is not a word that can stand here"),
            ("schools", "inviterte/kommune.yaml:4: kinds: the kind «schools» stands twice"),
        ]
        for (second, told) in wrongs {
            let own = try OwnContent(["inviterte/kommune.yaml": catalogue(second)])
            let found = ContentCheck(own.folder, over: Carried.files).problems.map(\.description)
            #expect(found.contains { $0.hasPrefix(told) }, "\(found)")
        }
    }
}
