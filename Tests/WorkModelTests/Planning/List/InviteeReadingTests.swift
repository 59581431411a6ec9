import TestWorld
import Testing
import Words

@testable import WorkModel

@Suite("A list of people to invite is read")
struct InviteeReadingTests {
    private static let kept = PeopleKept.until(Moment(milliseconds: 0))

    private func read(_ text: String, _ people: PeopleKept = kept) -> InviteeReading {
        InviteeReading(pasted: text, people, for: .municipality)
    }

    private func file(_ text: String, _ people: PeopleKept = kept) -> InviteeReading {
        InviteeReading(file: text, people, for: .municipality)
    }

    private func one(_ text: String, _ people: PeopleKept = kept) throws -> InviteeDraft {
        let reading = read(text, people)
        #expect(reading.rows.count == 1, "\(reading)")
        return try #require(reading.rows.first).draft
    }

    @Test("Lines that are read anew have no marks of the list that they stood in")
    func excerpt() {
        let reading = InviteeReading(
            pasted: "3. Fjordvik speidergruppe\nb) Fjordvik skole", isExcerpt: true, Self.kept, for: .municipality)
        #expect(reading.rows.map(\.draft.body) == ["Fjordvik speidergruppe", "Fjordvik skole"])
    }

    // MARK: A line

    @Test(
        "However somebody writes a line",
        arguments: [
            ("FAU ved Fjordvik skole", InviteeDraft(kind: .parents, body: "FAU ved Fjordvik skole")),
            (
                "Kari Berg <kari@skolen.example>",
                InviteeDraft(kind: .schools, name: "Kari Berg", address: "kari@skolen.example")
            ),
            (
                "Kari Berg; rektor; Fjordvik skole; kari@fjordvik.example",
                InviteeDraft(
                    kind: .schools, body: "Fjordvik skole", role: "rektor", name: "Kari Berg",
                    address: "kari@fjordvik.example")
            ),
            (
                "Kari Berg, rektor, Fjordvik skole",
                InviteeDraft(kind: .schools, body: "Fjordvik skole", role: "rektor", name: "Kari Berg")
            ),
            (
                "Berg, Kari <KARI@nav.example>",
                InviteeDraft(kind: .welfare, name: "Kari Berg", address: "KARI@nav.example")
            ),
            ("rektor ved Fjordvik skole", InviteeDraft(kind: .schools, body: "Fjordvik skole", role: "rektor")),
            (
                "leder av FAU ved Fjordvik skole",
                InviteeDraft(kind: .parents, body: "FAU ved Fjordvik skole", role: "leder")
            ),
            ("Skole, barnehage og SFO", InviteeDraft(kind: .schools, body: "Skole, barnehage og SFO")),
            (
                "Anne Berit Moen\tstyrer\tLia barnehage",
                InviteeDraft(kind: .schools, body: "Lia barnehage", role: "styrer", name: "Anne Berit Moen")
            ),
            (
                "\"Berg, Kari\"; rektor; kari@fjordvik.example",
                InviteeDraft(kind: .schools, role: "rektor", name: "Kari Berg", address: "kari@fjordvik.example")
            ),
            (
                "Per Øyen – trener – Fjordvik IL",
                InviteeDraft(kind: .sports, body: "Fjordvik IL", role: "trener", name: "Per Øyen")
            ),
            ("ordfører Berit Strand", InviteeDraft(kind: .politicians, role: "ordfører", name: "Berit Strand")),
            ("Fjordvik skole – elevrådet", InviteeDraft(kind: .youth, body: "Fjordvik skole – elevrådet")),
            ("Rektor, Fjordvik skole", InviteeDraft(kind: .schools, body: "Fjordvik skole", role: "Rektor")),
            ("E-post: post@fjordvik-il.example", InviteeDraft(kind: .sports, address: "post@fjordvik-il.example")),
            (
                "post@fjordvik.example (Fjordvik korps)",
                InviteeDraft(kind: .music, body: "Fjordvik korps", address: "post@fjordvik.example")
            ),
            ("Ordfører", InviteeDraft(kind: .politicians, role: "Ordfører")),
            ("Fjordvik Røde Kors", InviteeDraft(kind: .volunteers, body: "Fjordvik Røde Kors")),
            ("=cmd|'/C calc'!A0", InviteeDraft(body: "=cmd|'/C calc'!A0")),
        ] as [(String, InviteeDraft)])
    func line(typed: String, draft: InviteeDraft) throws {
        #expect(try one(typed) == draft)
    }

    @Test("A list from Word loses its bullets, its hard spaces and its soft hyphens, and keeps what belongs together")
    func word() {
        let text = """
            •\tFAU\u{A0}ved Fjord\u{AD}vik skole
            1.\tFjordvik idretts\u{AD}lag
            o   Skolekorpset,\u{B}Fjordvik

            – Frivilligsentralen
            """
        #expect(
            read(text).rows.map(\.draft.body) == [
                "FAU ved Fjordvik skole", "Fjordvik idrettslag", "Skolekorpset, Fjordvik", "Frivilligsentralen",
            ])
    }

    @Test("The receivers of a mail are one line, and many people")
    func receivers() {
        for sign in [";", ","] {
            let reading = read("Kari Berg <kari@nav.example>\(sign) Ola Li <ola@il.example>\(sign) post@korps.example")
            #expect(reading.rows.map(\.draft.name) == ["Kari Berg", "Ola Li", ""])
            #expect(reading.rows.map(\.draft.kind) == [.welfare, .sports, .music])
        }
    }

    @Test("What nobody can be found in is told, with its line and why")
    func unread() {
        let reading = read("FAU ved Fjordvik skole\n\n---\nkari@\nrektor 13097248022\n\u{FFFD}rdfører\nFjordvik IL")
        #expect(reading.rows.map(\.line) == [1, 7])
        #expect(reading.unread.map(\.line) == [3, 4, 5, 6])
        #expect(reading.unread.map(\.text) == ["---", "kari@", "rektor 13097248022", "\u{FFFD}rdfører"])
        #expect(reading.unread[1].reason.reason.nb.contains("e-postadresse"))
        #expect(reading.unread[3].reason.reason.nb.contains("CSV UTF-8"))
    }

    @Test("Postal addresses and telephone numbers are left out, and it is said")
    func leftOut() throws {
        let reading = read("FAU; Skolegata 3, 6800 Førde; tlf. 900 00 000; fau@fjordvik.example")
        #expect(
            reading.rows.map(\.draft) == [InviteeDraft(kind: .parents, body: "FAU", address: "fau@fjordvik.example")])
        #expect(reading.leftOut.postalAddresses == 1 && reading.leftOut.telephones == 1)
    }

    @Test(
        "Helseth and Kirkeby are people, however the list is made: their names go when the names go",
        arguments: ["Kari Helseth", "Ola Kirkeby", "Nora Havel", "Kari Prest", "Ali Imam"])
    func surnames(name: String) throws {
        let draft = InviteeDraft(name: name, address: "helseth@post.example")
        #expect(try one("\(name) <helseth@post.example>") == draft)
        #expect(file("Navn;E-post\n\(name);helseth@post.example").rows.map(\.draft) == [draft])
        #expect(try one("\(name), rektor, Fjordvik skole").name == name)
    }

    @Test("To a samling the young come from the club and the band too, and no name of theirs is kept either")
    func samling() throws {
        let young: [InviteeKind] = [.youth, .sports, .music, .volunteers]
        for kind in InviteeKind.allCases {
            let draft = InviteeDraft(kind: kind, body: "Fjordvik", name: "Mina Moe")
            #expect(((try? draft.check(Self.kept, for: .youth)) == nil) == young.contains(kind))
            #expect(((try? draft.check(Self.kept, for: .municipality)) == nil) == (kind == .youth))
            var open = OpenSignUpDraft()
            (open.kind, open.name, open.address) = (kind, "Mina Moe", "mina@fjordvik.example")
            #expect(try open.check(for: .youth).name == (young.contains(kind) ? nil : "Mina Moe"))
        }
        let reading = InviteeReading(pasted: "Fjordvik IL; leder; Mina Moe", Self.kept, for: .youth)
        #expect(reading.rows.map(\.draft) == [InviteeDraft(kind: .sports, body: "Fjordvik IL", role: "leder")])
        #expect(reading.leftOut.namesOfYouth == 1)
    }

    @Test("Names of young people are never kept; the council and the adult's role are")
    func youth() throws {
        let reading = read("Ungdomsrådet; sekretær; Mina Moe; mina@fjordvik.example")
        #expect(
            reading.rows.map(\.draft) == [
                InviteeDraft(kind: .youth, body: "Ungdomsrådet", role: "sekretær", address: "mina@fjordvik.example")
            ])
        #expect(reading.leftOut.namesOfYouth == 1)
    }

    @Test("Where no unit answers for people, the school and the role are kept, and whoever has neither is told of")
    func loose() throws {
        let text = "Kari Berg; rektor; Fjordvik skole; kari@skolen.example\nOla Li <ola@li.example>\nFjordvik Lys"
        let reading = read(text, .onlyByAUnit)
        #expect(
            reading.rows.map(\.draft) == [
                InviteeDraft(kind: .schools, body: "Fjordvik skole", role: "rektor"),
                InviteeDraft(body: "Fjordvik Lys"),
            ])
        #expect(reading.leftOut.people == 1)
        #expect(reading.unread.map(\.reason) == [.onlyAUnitKeepsPeople])
    }

    @Test(
        "A word that associations and offices are called tells them from people, and people may end in nearly the same",
        arguments: [
            "Fjordvik Vekst", "Fjordvik Helse", "Fjordvik Kultur", "Fjordvik Fritid", "Fjordvik Idrett",
            "Fjordvik Omsorg", "Ås Næring", "Fjordvik Reiseliv", "Øygard Nettverk", "Fjordvik Scene", "Frivillig Forum",
        ])
    func bodies(words: String) {
        for reading in [read(words), file("Navn;E-post\n\(words);a@b.example")] {
            #expect(reading.rows.map(\.draft.body) == [words] && reading.rows.map(\.draft.name) == [""])
        }
        #expect(read("Kari Helseth").rows.map(\.draft.name) == ["Kari Helseth"])
        #expect(read("Ola Kulturli").rows.map(\.draft.name) == ["Ola Kulturli"])
    }

    // MARK: A spreadsheet

    @Test(
        "Whatever parts the cells, and in whichever language they are headed",
        arguments: [
            "Virksomhet;Rolle;Navn;E-post\n\"Fjordvik skole; Øvre\";rektor;Kari Berg;kari@skolen.example",
            "Namn\tStilling\tVerksemd\tE-postadresse\nKari Berg\trektor\tFjordvik skole; Øvre\tkari@skolen.example",
            "E-mail,Last name,First name,Organisation,Job title\nkari@skolen.example,Berg,Kari,Fjordvik skole; Øvre,rektor",
            "sep=;\nEPOST;navn;stillingstittel;ORGANISASJON\nkari@skolen.example;Kari Berg;rektor;\"Fjordvik skole; Øvre\"",
        ])
    func spreadsheet(text: String) {
        for reading in [
            file(text), file(text.replacing("\n", with: "\r\n")),
        ] {
            #expect(
                reading.rows.map(\.draft) == [
                    InviteeDraft(
                        kind: .schools, body: "Fjordvik skole; Øvre", role: "rektor", name: "Kari Berg",
                        address: "kari@skolen.example")
                ])
        }
    }

    @Test("A cell may break over lines and hold marks; the lines are counted as they stand in the file")
    func cells() {
        let reading = file("Organisasjon;E-post\n\"Fjordvik\nskole \"\"Øvre\"\"\";a@b.example\nFjordvik IL;kari@\n")
        #expect(reading.rows.map(\.draft.body) == ["Fjordvik skole \"Øvre\""])
        #expect(reading.unread.map(\.line) == [4])
    }

    @Test("A mark that nothing closes is somebody's own")
    func openQuote() {
        let reading = file("\"Fjordvik skole;rektor\n\"Alle med\" IL;leder")
        #expect(reading.rows.map(\.draft.body) == ["\"Fjordvik skole", "\"Alle med\" IL"])
    }

    @Test("Kinds in a column of their own count, and columns that nobody reads are told of")
    func columns() {
        let text = "Navn;Slag;Merknad;Adresse\nFjordvik Lys;Næringsliv;ringt;Skolegata 3\nMoskeen;idrett;;"
        let reading = file(text, .onlyByAUnit)
        #expect(reading.rows.map(\.draft) == [InviteeDraft(kind: .sports, body: "Moskeen")])
        #expect(reading.leftOut.columns == ["Merknad"] && reading.leftOut.postalAddresses == 1)
        #expect(file(text).rows.first?.draft.kind == .business)
    }

    @Test(
        "«Navn» beside «Kontaktperson» is the club's, whichever comes first; roles in two columns are both read",
        arguments: [
            "Navn;Kontaktperson;Verv;Stilling;E-post\nFjordvik Vekst;Kari Helseth;leder;lærer;kari@vekst.example",
            "E-post;Kontaktperson;Navn;Verv;Stilling\nkari@vekst.example;Kari Helseth;Fjordvik Vekst;leder;lærer",
        ])
    func contact(text: String) {
        let draft = InviteeDraft(
            kind: .schools, body: "Fjordvik Vekst", role: "leder, lærer", name: "Kari Helseth",
            address: "kari@vekst.example")
        #expect(file(text).rows.map(\.draft) == [draft])
    }

    @Test(
        "Two columns with a person's name are one person's, and «Navn» over associations is theirs, but not a person's")
    func names() {
        let person = file("Navn;Visningsnavn;E-post\nKari Berg;Kari Berg;kari@berg.example").rows.first?.draft
        #expect(person == InviteeDraft(name: "Kari Berg", address: "kari@berg.example"))
        let clubs = file("Navn\nFjordvik Idrettslag\nGrendelaget\nMoskeen i Fjordvik\nKari Helseth").rows.map(\.draft)
        #expect(clubs.map(\.body) == ["Fjordvik Idrettslag", "Grendelaget", "Moskeen i Fjordvik", ""])
        #expect(clubs.last?.name == "Kari Helseth")
    }

    @Test(
        "Without a heading the first line is the first of them, also when it is one word",
        arguments: ["Skole", "Klubb"])
    func noHeading(first: String) {
        let reading = file("\(first)\nBarnehage")
        #expect(reading.rows.map(\.draft.body) == [first, "Barnehage"])
    }

    @Test("Fifty thousand lines: the first two thousand are read, and it is said; also of one line without an end")
    func long() {
        let reading = file(String(repeating: "Fjordvik IL;leder\r\n", count: 50_000))
        #expect(reading.rows.count == 2000 && reading.isCutOff)
        let pasted = read(String(repeating: "Fjordvik skole\n\n", count: 25_000))
        #expect(pasted.rows.count == 2000 && pasted.isCutOff)
        let endless = file(String(repeating: "\";", count: 500_000))
        #expect(endless.rows.isEmpty && endless.unread.count == 1)
        #expect(read(String(repeating: "x", count: 1_000_000)).unread.count == 1)
    }

    @Test("Nothing that is written stops the program", arguments: 0..<60)
    func random(seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        let signs = Array("a;,\t\"'\n\r@<>()=.Å \u{B}\u{AD}\u{FEFF}1•-👩‍👩‍👧\u{0}")
        let text = String((0..<400).map { _ in signs[Int.random(in: 0..<signs.count, using: &random)] })
        for people in [Self.kept, .onlyByAUnit, .over] {
            let reading = file(text, people)
            #expect(reading.rows.allSatisfy { (try? $0.draft.asIfAsked.check(people, for: .municipality)) != nil })
            _ = read(text, people)
        }
    }
}
