import Foundation
import GRDB
import Testing
import Words
import WorkModel

@Suite("An e-mail address")
struct EmailAddressTests {
    @Test(
        "What people have is accepted, and kept as they wrote it",
        arguments: [
            "aina@example.no", "Aina.Berg@Example.NO", "aina+dugnad@post.example.no", "o'brien@example.no",
            "a@b.co", "\"per olsen\"@example.no", "\"per \\\"pelle\\\" olsen\"@example.no", "\"a@b\"@example.no",
            "aina@blåbær.example", "aina@xn--blbr-roah.example", "post@4999.example.no",
        ])
    func kept(typed: String) throws {
        #expect(try EmailAddress(typed: typed).text == typed)
        #expect(EmailAddress(typed)?.text == typed)
    }

    @Test(
        "Only the address is taken of what was pasted around it",
        arguments: [
            " aina@example.no\n", "Aina <aina@example.no>", "\"Berg, Aina\" <aina@example.no>", "<aina@example.no>,",
            "mailto:aina@example.no", "MAILTO:aina@example.no?subject=Hei%20du", "<mailto:aina@example.no>",
            "aina@example.no.", "aina@example.no,", "aina@example.no; ", "\u{FEFF}aina@example.no\u{200B}",
            "mailto:aina%40example.no",
        ])
    func pasted(typed: String) throws {
        #expect(try EmailAddress(typed: typed).text == "aina@example.no")
    }

    @Test(
        "Two ways to write the same are the same to compare",
        arguments: [
            ("Aina@Example.no", "aina@example.NO"), ("aina@blåbær.example", "aina@XN--BLBR-ROAH.example"),
            ("aina@blåbær.example", "aina@BLA\u{30A}BÆR.example"), ("\"aina\"@example.no", "aina@example.no"),
        ])
    func same(one: String, other: String) throws {
        let (one, other) = (try EmailAddress(typed: one), try EmailAddress(typed: other))
        #expect(one.key == other.key)
        #expect(one == other)
    }

    @Test("A dot, a plus or a hyphen makes another address: only its server knows whether it leads to the same")
    func others() throws {
        let keys = try ["ainaberg@example.no", "aina.berg@example.no", "aina+b@example.no", "aina@example.com"].map {
            try EmailAddress(typed: $0).key
        }
        #expect(Set(keys).count == 4)
    }

    @Test("Mail servers are given ASCII, with the name as it was typed")
    func ascii() throws {
        #expect(try EmailAddress(typed: "Aina@Blåbær.example").ascii == "Aina@xn--blbr-roah.example")
        #expect(try EmailAddress(typed: "\"a@b\"@blåbær.example").domain == "xn--blbr-roah.example")
    }

    @Test(
        "What is no address is refused in a sentence that says why",
        arguments: [
            ("", "Skriv e-postadressen"), ("  ,", "Skriv e-postadressen"), ("aina", "mangler en krøllalfa"),
            ("aina.example.no", "mangler en krøllalfa"), ("aina@fjordvik", "mangler et punktum"),
            ("aina berg@example.no", "mellomrom"), ("aina@example .no", "mellomrom"),
            ("aina@example.no ola@example.no", "flere enn én"), ("aina@@example.no", "flere enn én"),
            ("aina@example.no, ola@example.no", "flere enn én"), ("aïna@example.no", "andre bokstaver"),
            ("aina\u{0}@example.no", "usynlig tegn"), ("aina@example.no\r\nBcc: x@example.no", "usynlig tegn"),
            ("ai\u{200B}na@example.no", "usynlig tegn"), ("aina@exa\u{202E}mple.no", "usynlig tegn"),
            ("mailto:aina%0D%0A@example.no", "usynlig tegn"), ("aina%0D%0A@exa%mple.no", "ser ikke ut som"),
            ("@example.no", "ser ikke ut som"), ("aina@", "ser ikke ut som"), (".aina@example.no", "ser ikke ut som"),
            ("aina..berg@example.no", "ser ikke ut som"), ("aina@-example.no", "ser ikke ut som"),
            ("aina@example..no", "ser ikke ut som"), ("aina@127.0.0.1", "ser ikke ut som"),
            ("aina@[127.0.0.1]", "ser ikke ut som"), ("aina@exa_mple.no", "ser ikke ut som"),
            ("aina@example.no:25", "ser ikke ut som"), ("aina@example.no/x", "ser ikke ut som"),
            ("\"aina@example.no", "ser ikke ut som"), ("\"\"@example.no", "ser ikke ut som"),
            ("\"ai\"na\"@example.no", "ser ikke ut som"), ("ai<na@example.no", "ser ikke ut som"),
        ])
    func refused(typed: String, words: String) throws {
        let problem = #expect(throws: Problem.self) { try EmailAddress(typed: typed) }
        #expect(try #require(problem).reason.nb.contains(words), "\(problem?.reason.nb ?? "")")
        #expect(EmailAddress(typed) == nil)
    }

    @Test("One that is too long is refused, and never cut")
    func tooLong() throws {
        let domain = Array(repeating: String(repeating: "a", count: 63), count: 3).joined(separator: ".") + ".no"
        let longest = String(repeating: "n", count: 254 - 1 - domain.count) + "@" + domain
        #expect(try EmailAddress(typed: longest).text.count == 254)
        for typed in [
            "n\(longest)", String(repeating: "n", count: 65) + "@example.no", String(repeating: "å@", count: 9999),
        ] {
            let problem = #expect(throws: Problem.self) { try EmailAddress(typed: typed) }
            #expect(problem?.reason.en.contains("too long") == true)
        }
    }

    @Test("In the database and in files it is its text")
    func stored() throws {
        let address = try EmailAddress(typed: "Aina@Blåbær.example")
        #expect(address.databaseValue == "Aina@Blåbær.example".databaseValue)
        #expect(EmailAddress.fromDatabaseValue(address.databaseValue)?.text == address.text)
        let json = try JSONEncoder().encode([address])
        #expect(String(decoding: json, as: UTF8.self) == "[\"Aina@Blåbær.example\"]")
        #expect(try JSONDecoder().decode([EmailAddress].self, from: json).first?.text == address.text)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([EmailAddress].self, from: Data("[\"x\"]".utf8))
        }
    }
}
