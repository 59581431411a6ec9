import Testing
import WorkModel

@Suite("City districts")
struct DistrictsTests {
    @Test("Oslo's fifteen are offered, and nobody else's")
    func offered() {
        #expect(Districts.offered(in: "0301").count == 15)
        #expect(Set(Districts.offered(in: "0301").map(Districts.key)).count == 15)
        #expect(Districts.offered(in: "0301").first == "Gamle Oslo")
        #expect(Districts.offered(in: "3301").isEmpty)
        #expect(Districts.offered(in: "").isEmpty)
    }

    @Test(
        "Spellings of one name have one key",
        arguments: [
            [
                "Alna", "alna", "ALNA", "Alna bydel", "bydel Alna", "Bydel  ALNA ", "\u{A0}al\u{AD}na\n",
                "Bydel Alna bydel",
            ],
            ["Østensjø", "ØSTENSJØ", "bydel østensjø"],
            ["Årstad", "A\u{30A}rstad", "ÅRSTAD BYDEL", "a\u{30A}rstad bydel"],
            ["Søndre Nordstrand", "søndre  nordstrand bydel"], ["St. Hanshaugen", "Bydel St. Hanshaugen"],
        ])
    func spellings(names: [String]) {
        #expect(Set(names.map(Districts.key)).count == 1)
        // Not only canonically equal, as Swift compares: the same letters, as the database does.
        #expect(Set(names.map { Array(Districts.key(of: $0).utf8) }).count == 1)
    }

    @Test(
        "Names of two districts have two keys, and a key is its own",
        arguments: [("Nordstrand", "Søndre Nordstrand"), ("Bydelen", "Alna"), ("Bydelshagen", "hagen"), ("Å", "A")])
    func apart(one: String, other: String) {
        #expect(Districts.key(of: one) != Districts.key(of: other))
        #expect(Districts.key(of: Districts.key(of: one)) == Districts.key(of: one))
    }
}
