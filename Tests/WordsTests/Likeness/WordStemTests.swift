import Testing
import Words

@Suite("Words that are one to a search")
struct WordStemTests {
    @Test("A word is found by its other forms, in both written languages")
    func same() {
        let missed = WordStemTests.same.filter { words in Set(words.map(WordStem.of)).count != 1 }
        #expect(missed == [])
    }

    @Test("Words that are not the same stay apart")
    func apart() {
        let mixed = WordStemTests.apart.filter { WordStem.of($0.0) == WordStem.of($0.1) }.map { "\($0.0) – \($0.1)" }
        #expect(mixed == [])
    }

    private static let same: [[String]] = [
        ["aktivitet", "aktiviteten", "aktiviteter", "aktivitetene", "aktivitetar", "aktivitetane"],
        ["ungdom", "ungdommen", "ungdommer", "ungdommene", "ungdommar", "ungdommane"],
        ["åpen", "åpne", "åpent", "open", "opne", "ope"],
        ["forening", "foreningen", "foreninga", "foreninger", "foreningene", "foreiningar", "foreiningane"],
        ["barriere", "barrieren", "barrierer", "barrierene", "barrierar", "barrierane"],
        ["kommune", "kommunen", "kommuner", "kommunene", "kommunar", "kommunane"],
        ["dugnad", "dugnaden", "dugnader", "dugnadene", "dugnadar", "dugnadane"],
        ["tiltak", "tiltaket", "tiltakene", "tiltaka"],
        ["trener", "treneren", "trenere", "trenerne", "trenar", "trenaren", "trenarar", "trenarane"],
        ["samling", "samlingen", "samlinga", "samlinger", "samlingar"],
        ["penger", "pengene", "pengar", "pengane"],
        ["kort", "kortet", "kortene", "korta"],
        ["ordstyrer", "ordstyreren", "ordstyrar", "ordstyraren"],
        ["voksen", "voksne", "vaksen", "vaksne"],
        ["skole", "skolen", "skoler", "skolene", "skule", "skulen", "skular", "skulane"],
        ["uke", "uka", "uken", "ukene", "veke", "veka", "vekene"],
        ["utstyr", "utstyret"],
        ["kjøreplan", "kjøreplanen", "køyreplan", "køyreplanen"],
        ["veileder", "veilederen", "veiledere"],
        ["notat", "notatet", "notater", "notatene", "notata"],
        ["buss", "bussen", "busser", "bussene", "bussar", "bussane"],
        ["venn", "venner", "vennene", "ven", "vener"],
        ["jente", "jenta", "jenter", "jentene"],
        ["gammel", "gamle", "gammal"],
        ["sliten", "slitne"],
        ["mulig", "mulige"],
        ["økonomi", "økonomien"],
        ["medvirkning", "medvirkningen"],
        ["språk", "språket", "språklig", "språkleg"],
    ]

    /// Diacritics are letters of their own, and short words are not endings.
    private static let apart = [
        ("for", "får"), ("for", "før"), ("lag", "låg"), ("hat", "håp"), ("sal", "sel"), ("bor", "bør"), ("bord", "bor"),
        ("mor", "mår"), ("gar", "går"), ("ro", "rå"), ("kort", "kor"), ("korps", "kort"), ("lag", "lege"),
        ("tiltak", "tilbud"),
        ("ungdom", "ungdomsråd"), ("buss", "busk"), ("leder", "lader"), ("åpen", "apen"), ("øve", "ove"),
    ]
}
