import Foundation
import TestWorld
import Testing
import Words
import WorkModel

@Suite("The operator's list of addresses that can confirm a unit")
struct ConfirmingAddressesTests {
    private let municipalities: Municipalities

    init() throws {
        municipalities = try Carried.library.get().municipalities
    }

    private func read(_ text: String) throws -> ConfirmingAddresses { try read(Array(text.utf8)) }

    private func read(_ bytes: [UInt8]) throws -> ConfirmingAddresses {
        try ConfirmingAddresses(bytes, municipalities: municipalities)
    }

    /// What is said of a list that is refused.
    private func refusal(_ text: String) throws -> String {
        try #require(throws: ConfirmingAddressesProblem.self) { try read(text) }.description
    }

    @Test("Commas, semicolons and tabs; comments and empty lines; with and without a mark in front")
    func forms() throws {
        let list = """
            # Kommuner
            3405; post@lillehammer.example

            0301,post@oslo.example
            0301 Alna\tpost@alna.example
            0301 bydel frogner; "post@frogner.example"
            123 456 785; post@krets.example
            # 5028; ikke@ennå.example
            """
        let read = try read(list)
        #expect(read.count == (municipalities: 2, districts: 2, organisations: 1))
        #expect(try self.read([0xEF, 0xBB, 0xBF] + Array(list.utf8)) == read)
        #expect(try self.read(list.replacing("\n", with: "\r\n")) == read)
    }

    @Test("A list in the older encoding of Windows is read as it was meant")
    func windows() throws {
        let list = "# Østensjø\n0301 \u{D8}stensj\u{F8}; post@ostensjo.example\n"
        let bytes = list.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        #expect(String(validating: bytes, as: UTF8.self) == nil)
        #expect(try read(bytes) == read(list))
    }

    @Test(
        "A line that is wrong is named, with why",
        arguments: [
            ("123456784; post@krets.example", "last one does not fit"), ("34; post@innlandet.example", "county"),
            ("3400; post@innlandet.example", "county"), ("Herøy; post@heroy.example", "Herøy (Nordland, 1818)"),
            ("0301 Alnabru; post@alna.example", "no city district called “Alnabru”"),
            ("3405; post@lillehammer", "no full stop after the @"), ("3405 post@lillehammer.example", "comma"),
            ("Lillehammer; post@lillehammer.example", "Lillehammer has the number 3405"),
            ("3020; post@nordrefollo.example", "3207"), ("9998; a@b.example", "No municipality has the number 9998"),
            ("post@lillehammer.example; 3405", "number stands first"), ("; post@lillehammer.example", "no number"),
            ("3405;", "Write the e-mail address"), ("301; post@oslo.example", "301"),
            ("12345678; post@krets.example", "eight digits"), ("kommunenummer;adresse", "kommunenummer"),
            ("3405; post@lillehammer.example; Lillehammer", "space"), ("958935420; post@oslo.example", "0301"),
        ])
    func wrong(line: String, why: String) throws {
        let refusal = try refusal("# én\n5028; post@melhus.example\n\(line)\n")
        #expect(refusal.hasPrefix("One line is wrong:\nLine 3: "))
        #expect(refusal.contains(why), "\(refusal)")
    }

    @Test("Every line that is wrong is named; a number stands once")
    func several() throws {
        let refusal = try refusal(
            "3405; a@b.example\nHamar; post\n3405; c@d.example\n0301 Alna; a\n0301 alna bydel; a@b.example")
        #expect(refusal.hasPrefix("3 lines are wrong:\nLine 2: "))
        #expect(refusal.contains("\nLine 3: The same number stands on line 1 already."))
        #expect(refusal.contains("\nLine 4: "))
        let many = try self.refusal(String(repeating: "x;y\n", count: 1000))
        #expect(many.hasPrefix("More than 200 lines are wrong. These are the first:\nLine 1: "))
        #expect(many.contains("\nLine 200: ") && !many.contains("\nLine 201: "))
    }

    @Test("A file that is empty, too long or no text is refused in a sentence")
    func noList() throws {
        #expect(try refusal("").contains("empty"))
        #expect(try refusal(String(repeating: "# 12345\n", count: 100_000)).contains("100001 lines"))
        #expect(try refusal(String(repeating: "#", count: 1_000_001)).contains("larger than 1 MB"))
        #expect(try refusal("3405;a@b.example\u{0}").contains("no text"))
        let utf16 = try #require("3405;a@b.example".data(using: .utf16))
        #expect(throws: ConfirmingAddressesProblem.self) { try read(Array(utf16)) }
    }

    @Test("A list with nothing but a comment takes every address away")
    func none() throws {
        #expect(try read("# none").count == (municipalities: 0, districts: 0, organisations: 0))
    }
}
