import Testing
import Words
import WorkModel

@Suite("What each kind of dugnad calls things")
struct VariantTests {
    @Test(
        "Groups are named in a row, as people say it",
        arguments: [
            ([3], "Bord 3", "Table 3"), ([1, 3], "Bord 1 og 3", "Tables 1 and 3"),
            ([1, 3, 5], "Bord 1, 3 og 5", "Tables 1, 3 and 5"),
        ])
    func naming(numbers: [Int], nb: String, en: String) {
        #expect(Variant.municipality.seating.naming(numbers).nb == nb)
        #expect(Variant.municipality.seating.naming(numbers).en == en)
    }

    @Test(
        "About six sit at a table, three or four in an organisation, and nobody is left without",
        arguments: [
            (Variant.municipality, 1, 1), (.municipality, 36, 6), (.municipality, 40, 7), (.municipality, 200, 30),
            (.organisation, 14, 4), (.organisation, 4, 1), (.youth, 12, 2), (.municipality, 0, 1),
        ])
    func groups(variant: Variant, people: Int, groups: Int) {
        #expect(variant.groupCount(forPeople: people) == groups)
    }
}
