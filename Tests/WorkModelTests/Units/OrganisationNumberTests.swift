import Foundation
import GRDB
import TestWorld
import Testing
import Words
import WorkModel

@Suite("Organisation numbers")
struct OrganisationNumberTests {
    @Test(
        "Nine digits of which the last fits are one", arguments: ["123456785", "964965226", "958935420", "000000000"])
    func right(text: String) {
        #expect(OrganisationNumber(text)?.text == text)
    }

    @Test(
        "Anything else is none",
        arguments: [
            "123456784", "964965262", "", "12345678", "1234567855", "123 456 785", "12345678x", "٩٦٤٩٦٥٢٢٦",
            "-23456785",
        ])
    func wrong(text: String) {
        #expect(OrganisationNumber(text) == nil)
    }

    @Test("There are numbers that no last digit would make right", arguments: 0...9)
    func never(last: Int) {
        #expect(OrganisationNumber("10000030\(last)") == nil)
    }

    @Test("Every municipality's number is one")
    func municipalities() throws {
        let numbers = try Carried.library.get().municipalities.all.compactMap(\.organisationNumber)
        #expect(numbers.count == 355)
        for number in numbers { #expect(OrganisationNumber(number)?.text == number) }
    }

    @Test(
        "It is read with spaces of all kinds, and digits of every script",
        arguments: [
            "964965226", "964 965 226", "964\u{A0}965\u{A0}226", " 96 49 65\u{2009}226\n", "٩٦٤ ٩٦٥ ٢٢٦",
            "９６４９６５２２６", "\u{202A}964\u{200B}965226\u{202C}",
        ])
    func typed(text: String) throws {
        #expect(try OrganisationNumber(typed: text).text == "964965226")
    }

    @Test(
        "What is wrong is told: too few, too many, a slip, or no digits",
        arguments: [
            ("96496522", "Her er det åtte sifre, og et organisasjonsnummer har ni. Se etter hva som mangler."),
            ("9", "Her er det ett siffer, og et organisasjonsnummer har ni. Se etter hva som mangler."),
            ("964 965 2266", "Her er det ti sifre, og et organisasjonsnummer har ni. Ta bort det som er for mye."),
            ("13097248022", "Her er det elleve sifre, og et organisasjonsnummer har ni. Ta bort det som er for mye."),
            (
                "123456784",
                "Ett av sifrene må være feil, for det siste passer ikke med de andre. Se på nummeret en gang til."
            ),
            ("964965226 MVA", "Skriv organisasjonsnummeret med bare sifre, for eksempel 123\u{A0}456\u{A0}785."),
            (" ", "Skriv organisasjonsnummeret med bare sifre, for eksempel 123\u{A0}456\u{A0}785."),
            (
                String(repeating: "9", count: 100_000),
                "Skriv organisasjonsnummeret med bare sifre, for eksempel 123\u{A0}456\u{A0}785."
            ),
        ])
    func refused(text: String, sentence: String) {
        let problem = #expect(throws: Problem.self) { try OrganisationNumber(typed: text) }
        #expect(problem?.reason.nb == sentence)
    }

    @Test("It is shown in threes that stay on one line")
    func grouped() throws {
        #expect(try #require(OrganisationNumber("964965226")).grouped == "964\u{A0}965\u{A0}226")
    }

    @Test("It is kept as its nine digits, in files and in the database, and no other is let in")
    func kept() throws {
        let number = try #require(OrganisationNumber("964965226"))
        #expect(String(decoding: try JSONEncoder().encode([number]), as: UTF8.self) == #"["964965226"]"#)
        #expect(try JSONDecoder().decode([OrganisationNumber].self, from: Data(#"["964965226"]"#.utf8)) == [number])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([OrganisationNumber].self, from: Data(#"["964965227"]"#.utf8))
        }
        #expect(number.databaseValue == "964965226".databaseValue)
        #expect(OrganisationNumber.fromDatabaseValue("964965226".databaseValue) == number)
        #expect(OrganisationNumber.fromDatabaseValue("964965227".databaseValue) == nil)
    }
}
