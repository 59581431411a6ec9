import Testing
import Words

@Suite("A postal address is known where it stands by itself")
struct WrittenPostalAddressTests {
    @Test(
        "Streets, postcodes and boxes",
        arguments: [
            "Skolegata 3", "Øvre Strandveien 12b", "Åsvegen 12", "6800 Førde", "Postboks 12", "FAU, Skolegata 3",
            "Fjordvik skole; 7030 Trondheim", "Storgata 12 B", "Skolegata 3 6800 Førde", "Åsvn. 3", "NO-6800 Førde",
            "Storgata 12 b, 1900 Fetsund",
        ])
    func found(text: String) { #expect(WrittenPostalAddress.isFound(in: text)) }

    @Test(
        "Names with numbers in them, years and roles are none",
        arguments: [
            "Bodø 1916", "Ungdomsgruppa 2012", "FAU ved Fjordvik skole", "Veien videre", "4H", "Fritid 2026", "3", "",
            "Jenter 13", "1905 Fjordvik", "Klasse 7 B", "Navn 3", "Fjordvik skole 3 B", "Fjordvik IL, avdeling 2",
        ])
    func notFound(text: String) { #expect(!WrittenPostalAddress.isFound(in: text)) }
}
