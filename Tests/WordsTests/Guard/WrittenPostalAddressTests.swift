import Testing
import Words

@Suite("A postal address is known where it stands by itself")
struct WrittenPostalAddressTests {
    @Test(
        "Streets, postcodes and boxes",
        arguments: [
            "Skolegata 3", "Øvre Strandveien 12b", "Åsvegen 12", "6800 Førde", "Postboks 12", "FAU, Skolegata 3",
            "Fjordvik skole; 7030 Trondheim",
        ])
    func found(text: String) { #expect(WrittenPostalAddress.isFound(in: text)) }

    @Test(
        "Names with numbers in them, years and roles are none",
        arguments: [
            "Bodø 1916", "Ungdomsgruppa 2012", "FAU ved Fjordvik skole", "Veien videre", "4H", "Fritid 2026", "3", "",
            "Jenter 13", "Fjordvik IL, avdeling 2",
        ])
    func notFound(text: String) { #expect(!WrittenPostalAddress.isFound(in: text)) }
}
