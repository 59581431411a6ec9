import TestWorld
import Testing
import Words

/// Every number here is invented: identity numbers have a synthetic month or a day above 40, made by the test itself.
@Suite("What must not be saved in a note")
struct PersonalDataTests {
    @Test("An identity number is stopped, however it is written", arguments: identityNumbers)
    func identityNumber(text: String) {
        #expect(PersonalData.found(in: text) == [.identityNumber])
    }

    @Test("A phone number is stopped, however it is written", arguments: phoneNumbers)
    func phoneNumber(text: String) {
        #expect(PersonalData.found(in: text) == [.phoneNumber])
    }

    @Test("An e-mail address is stopped, however it is written", arguments: emailAddresses)
    func emailAddress(text: String) {
        #expect(PersonalData.found(in: text) == [.emailAddress])
    }

    @Test("What only looks like it passes", arguments: innocentTexts)
    func innocentText(text: String) {
        #expect(PersonalData.found(in: text) == [])
    }

    @Test("Each kind is reported once, in a fixed order")
    func everyKind() {
        let number = SyntheticNumber(day: 12, month: 83, year: 10).digits
        let text = "ola@eksempel.no og kari@eksempel.no, 900 00 000, tlf 911 11 111, født \(number)"
        #expect(PersonalData.found(in: text) == [.identityNumber, .phoneNumber, .emailAddress])
    }

    @Test(
        "A number is known by its control digits, whatever is put between its parts",
        arguments: ["/", ", ", ": ", "_", " | ", "—", "("])
    func between(sign: String) {
        let digits = SyntheticNumber(day: 12, month: 83, year: 10).digits
        #expect(PersonalData.found(in: "født \(digits.prefix(6))\(sign)\(digits.suffix(5))") == [.identityNumber])
    }

    @Test("Eleven digits in a row that are nobody's number pass")
    func wrongControlDigits() {
        let right = SyntheticNumber(day: 12, month: 83, year: 10).digits
        let wrong = right.dropLast() + (right.last == "9" ? "0" : "9")
        #expect(PersonalData.found(in: "Ref \(wrong)") == [])
        #expect(PersonalData.found(in: "Ref \(wrong.prefix(6)) \(wrong.suffix(5))") == [])
    }

    @Test("A number with a day that is not in the calendar passes", arguments: [(32, 81), (31, 82), (30, 42), (0, 85)])
    func impossibleDay(day: Int, month: Int) {
        #expect(PersonalData.found(in: SyntheticNumber(day: day, month: month, year: 11).digits) == [])
    }

    @Test("Nothing people can type makes the guard fail or become slow")
    func anything() {
        var random = SeededRandom(seed: 2026)
        for _ in 0..<2_000 {
            let text = random.text(from: alphabet, atMost: 60)
            #expect(Set(PersonalData.found(in: text)).count <= PersonalData.allCases.count)
        }
        for piece in repeated {
            #expect(PersonalData.found(in: String(repeating: piece, count: 10_000)).count <= 3)
        }
        #expect(PersonalData.found(in: "") == [])
    }
}

private let repeated = [
    "9", "90 ", "9 0", "a@", "a@b.", "[", "[at] ", "( ", "+", "+47 ", "🧑‍🦽", "a\u{30A}", "\0", "9\u{200D}", "90,",
]

private let alphabet = [
    "0", "1", "2", "9", "90", "900", "00", "000", " ", "\u{A0}", "\u{2009}", ".", "-", "–", "+", "@", "(at)",
    "[at]", "kr", "a", "å", "a\u{30A}", "b.no", "🎺", "👨‍👩‍👧", "９", "\u{0}", "\u{200B}", "\n", ",", "/", "(",
    ")", "[", "{", "٣", "²", "½", "\u{FE0F}\u{20E3}",
]

private let identityNumbers: [String] = {
    let fictive = SyntheticNumber(day: 12, month: 83, year: 10).digits
    let (date, rest) = (fictive.prefix(6), fictive.suffix(5))
    let other = [
        SyntheticNumber(day: 29, month: 82, year: 12), SyntheticNumber(day: 1, month: 66, year: 99),
        SyntheticNumber(day: 17, month: 45, year: 8), SyntheticNumber(day: 71, month: 12, year: 5),
        SyntheticNumber(day: 43, month: 90, year: 14),
        SyntheticNumber(day: 12, month: 83, year: 32, remainder: 1),
        SyntheticNumber(day: 12, month: 83, year: 32, remainder: 2),
        SyntheticNumber(day: 12, month: 83, year: 32, remainder: 3),
    ]
    let wide = String(String.UnicodeScalarView(fictive.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
    let written = [
        fictive, "\(date) \(rest)", "\(date).\(rest)", "\(date)-\(rest)", "\(date)\u{A0}\(rest)", "\(date)–\(rest)",
        "Hun er født \(date) \(rest).", "fnr\(fictive)", "fnr: \(fictive), trenger støtte", "14 år \(fictive)", wide,
        "\(fictive.prefix(2)).\(fictive.prefix(4).suffix(2)).\(fictive.prefix(6).suffix(2)) \(rest)",
        "\(date)\u{AD}\(rest)", "\(date)\u{200B}\(rest)", "2026 \(fictive)",
    ]
    return written + other.map(\.digits)
}()

private let phoneNumbers = [
    "Ring mora til [navn] på 900 00 000, hun trenger hjelp med kontingenten", "90000000", "900 00 000",
    "90 00 00 00", "22 33 44 55", "tlf. 22334455", "tlf.90000000", "tlf:90000000", "Tlf 900 00 000.",
    "900\u{A0}00\u{A0}000", "900\u{2009}00\u{2009}000", "900\u{202F}00\u{202F}000", "900.00.000",
    "90.00.00.00", "900-00-000", "90-00-00-00", "90-00 00 00", "900–00–000", "900  00  000", "(900 00 000)",
    "Kari 14, 900 00 000", "Kari 14 900 00 000", "Storgata 12 90 00 00 00", "+47 900 00 000", "+4790000000",
    "+47 90 00 00 00", "(+47) 900 00 000", "+47-900-00-000", "0047 900 00 000", "004790000000",
    "0047 90000000", "47 900 00 000", "+46 70 123 45 67", "+44 (0)20 7946 0000", "+1 (202) 555-0123",
    "+48 501 234 567", "+354 555 1234", "+380 44 123 4567", "＋４７ ９００ ００ ０００", "９０００００００", "٩٠٠٠٠٠٠٠",
    "𝟗𝟎𝟎 𝟎𝟎 𝟎𝟎𝟎", "9️⃣0️⃣0️⃣0️⃣0️⃣0️⃣0️⃣0️⃣", "900\u{200B}00000", "9000\u{AD}0000", "90000000 Kristin",
    "mobil 90 000 000", "ring 9000 0000", "91111111,90000000", "mora:90000000",
    "20.11.2026 kl. 18, 900 00 000", "25 000 000 kroner, spør Kari på 900 00 000", "900 00 000 911 11 111",
]

private let emailAddresses = [
    "ola@eksempel.no", "Skriv til ola.nordmann@post.eksempel.no.", "a@b.no", "a@b.cc", "<kari@eksempel.no>",
    "mailto:kari@eksempel.no", "a [at] b.no", "a(at)b.no", "a[at]b.no", "a {at} b.no",
    "kari ( at ) eksempel.no", "kari [at] eksempel [dot] no", "kari(krøllalfa)eksempel.no", "åse@grønnbø.no",
    "a\u{30A}se@grønnbø.no", "kari＠eksempel.no", "kari+band@eksempel.no", "kari_@eksempel.no",
    "KARI@EKSEMPEL.NO", "kari@\u{200B}eksempel.no", "12@eksempel.no", "ola@eksempel-skole.kommune.no",
]

private let innocentTexts = [
    "", "Planen for 2022–2023", "2022-2023", "2022 2023", "20222023", "2022/2023", "Møte 20.11.2026",
    "20112026", "20261120", "2026-11-20", "20 11 2026", "20/11-2026", "20.11.26–22.11.26", "24.12.26-02.01.27",
    "20.11-22.11", "25.11.–28.11.", "10 000 000 kroner til anlegg", "25 000 000 kr", "40 000 000",
    "40.000.000", "90 000 000", "25000000 kr", "90000000 kroner", "90000000,-", "kr 25000000", "kr. 25000000",
    "NOK 25000000", "€25000000", "90000000 %", "90000000,50", "+10 000 000", "kl. 17.00–20.00",
    "kl. 20.00–22.00", "20.00-22.00", "20.00 - 22.00", "20 00 – 22 00", "kl 17:00-20:00", "0301 Oslo",
    "9990 Båtsfjord og 9991 Båtsfjord", "964 965 226", "964965226", "1234 56 78901", "1234.56.78901",
    "12345678901234", "4925 0000 0000 0004", "2026/12345", "26/90000000", "gnr 12 bnr 345", "Storgata 12",
    "13–19 år", "6 12 13 15 år", "20 25 30 35 år", "uke 34 35 36 37", "10 500 900–30 000 000", "20 21 22 23 24",
    "12 13 14 15 16 17 18", "9 0 0 0 0 0 0 0",
    "900 000", "12345678", "112", "116 111", "02800", "59.91390000", "90\n00\n00\n00",
    "90 barn, 200 deltakere", "3–0, 2–1", "1/2 time", "§ 3-2", "² ½ ① Ⅻ", "+47", "0047", "@kommunen",
    "kl. 18@rådhuset", "Vi møtes @ kafeen.no", "kommune.no", "@kommune.no", "alle [at] sammen", "a@b", "a@b.c",
    "a@.no", "(at)", "@", "@@@@", "a@@b.no", "🎺🎺🎺 i korpset", "\0\u{1}\u{7F}", "Hva gjør vi bra?",
]

/// An identity number no person has, with the control digits worked out here.
private struct SyntheticNumber {
    let digits: String

    /// The first serial number that gives a single digit for both controls, counted from 100.
    init(day: Int, month: Int, year: Int, remainder: Int = 0) {
        let date = [day, month, year].flatMap { [$0 / 10, $0 % 10] }
        let candidates = (100...999).lazy.compactMap { serial -> [Int]? in
            let nine = date + [serial / 100, serial / 10 % 10, serial % 10]
            guard let ten = Self.adding(to: nine, [3, 7, 6, 1, 8, 9, 4, 5, 2], remainder) else { return nil }
            return Self.adding(to: ten, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 0)
        }
        digits = (candidates.first ?? []).map(String.init).joined()
    }

    private static func adding(to digits: [Int], _ weights: [Int], _ remainder: Int) -> [Int]? {
        let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
        let control = (11 + remainder - sum % 11) % 11
        return control < 10 ? digits + [control] : nil
    }
}
