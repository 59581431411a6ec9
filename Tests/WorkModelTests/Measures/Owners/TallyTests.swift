import Testing
import Words

@testable import WorkModel

@Suite("A number as people write it")
struct TallyTests {
    @Test(
        "What is meant is kept: the number, how exact it is, and of what",
        arguments: [
            ("20", Tally(20)), ("ca. 20 barn", Tally(20, .about, of: "barn")), ("ca.20", Tally(20, .about)),
            ("Omtrent 90 barn på åpen hall", Tally(90, .about, of: "barn på åpen hall")),
            ("om lag 15", Tally(15, .about)), ("rundt regnet 30", Tally(30, .about)), ("~20", Tally(20, .about)),
            ("20,5", Tally(20.5)), ("20.5 timer", Tally(20.5, of: "timer")), ("0,125", Tally(0.13)),
            ("0,994", Tally(0.99)), ("1,9961", Tally(2)),
            ("over 200", Tally(200, .atLeast)), ("Mer enn 200 barn", Tally(200, .atLeast, of: "barn")),
            ("minst 12", Tally(12, .atLeast)), ("200+", Tally(200, .atLeast)), (">200", Tally(200, .atLeast)),
            ("at least 12 children", Tally(12, .atLeast, of: "children")), ("about 20", Tally(20, .about)),
            ("1 200", Tally(1200)), ("1.200 barn", Tally(1200, of: "barn")), ("12 000,5", Tally(12_000.5)),
            ("tolv barn", Tally(12, of: "barn")), ("to hundre", Tally(200)), ("ca. to tusen", Tally(2000, .about)),
            ("ingen", Tally(0)), ("0", Tally(0)), ("no children", Tally(0, of: "children")),
            ("No one came", Tally(0, of: "came")), ("nobody", Tally(0)),
            ("No er det fem barn", Tally(5, of: "barn")), ("No er det meir enn 20", Tally(20, .atLeast)),
            ("no fewer than 20", Tally(20, .atLeast)), ("det var 14 barn", Tally(14, of: "barn")),
            ("20 av 30 barn", Tally(20, of: "av 30 barn")), ("20 barn i 4. klasse", Tally(20, of: "barn i 4. klasse")),
            ("80 %", Tally(80, of: "%")), ("20.", Tally(20)), ("20, tror vi", Tally(20, of: "tror vi")),
            ("٢٠ barn", Tally(20, of: "barn")),
        ])
    func read(typed: String, expected: Tally) throws {
        #expect(try Tally.read(typed, of: "") == expected)
    }

    @Test(
        "What cannot be kept is asked about kindly",
        arguments: [
            ("-5", Problem.negativeNumber), ("− 5 barn", .negativeNumber), ("minus 3", .negativeNumber),
            ("20–25", .severalNumbers), ("20 eller 30", .severalNumbers), ("20-25 barn", .severalNumbers),
            ("mellom 20 og 30", .severalNumbers), ("fra 20 til 30 barn", .severalNumbers),
            ("Ingen vet, kanskje 20", .severalNumbers), ("No kom det fem barn", .severalNumbers),
            ("no more than 20", .fewerThan), ("under 20", .fewerThan), ("høyst 20", .fewerThan), ("<20", .fewerThan),
            ("mange", .noNumber), ("et barn", .noNumber), ("ca.", .noNumber), ("½", .noNumber), ("…", .noNumber),
            ("1,200", .whichComma), ("1.200,300", .whichComma), ("999999999999", .numberTooLarge),
            ("999 000 000", .numberTooLarge),
        ])
    func refused(typed: String, problem: Problem) {
        #expect(throws: problem) { try Tally.read(typed, of: "") }
    }

    @Test("A telephone number is no number of anything, nothing is nothing, and a long text says so")
    func guarded() throws {
        #expect(throws: Problem.self) { try Tally.read("20 barn, ring 90 12 34 56", of: "") }
        #expect(throws: Problem.self) { try Tally.read("20", of: "ring 90 12 34 56") }
        #expect(throws: Problem.self) { try Tally.read(String(repeating: "9", count: 10_000), of: "") }
        #expect(try Tally.read("  ", of: "barn") == nil)
    }

    @Test("The second field says of what, before what stands after the number")
    func ofWhat() throws {
        #expect(try Tally.read("ca. 20 barn", of: "unger")?.of == "unger")
        #expect(try Tally.read("ca. 20", of: "barn")?.inWords.nb == "omtrent 20 barn")
    }

    @Test("It is said in words as it was meant, and stands in the field as it can be read again")
    func words() throws {
        #expect(Tally(1234.5, .about, of: "timer").inWords.nb.spaced == "omtrent 1 234,5 timer")
        #expect(Tally(1234.5, .about, of: "hours").inWords.en == "about 1,234.5 hours")
        #expect(Tally(200, .atLeast).inWords.nn == "minst 200")
        for tally in [Tally(20), Tally(20.25, .about), Tally(1200, .atLeast)] {
            #expect(try Tally.read(tally.typed, of: "") == tally)
        }
    }
}

extension String {
    fileprivate var spaced: String { replacing("\u{A0}", with: " ") }
}
