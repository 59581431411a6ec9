/// The words and signs that a number is told with, in three languages.
extension TallyReading {
    static let minuses: Set<String> = ["-", "−", "–", "minus"]
    static let betweens: Set<String> = [
        "-", "–", "−", "til", "eller", "og", "to", "or", "and", "/", "..", "...", "…",
    ]
    static let abouts: Set<String> = [
        "ca", "c", "cirka", "circa", "sirka", "omtrent", "om", "lag", "omlag", "rundt", "omkring", "kring", "nesten",
        "nær", "nærmere", "nærare", "bortimot", "kanskje", "about", "around", "approximately", "approx", "roughly",
        "nearly", "almost", "maybe", "perhaps", "~", "≈", "±", "+/-",
    ]
    static let leasts: Set<String> = [
        "over", "minst", "mer", "meir", "flere", "fleire", "least", "more", ">", "≥", ">=",
    ]
    static let upperBounds: Set<String> = [
        "under", "færre", "høyst", "høgst", "maks", "maksimalt", "inntil", "opptil", "mindre", "fewer", "less", "below",
        "most", "max", "<", "≤", "<=", "up",
    ]
    static let fillers: Set<String> = [
        "enn", "than", "at", "det", "var", "vi", "er", "en", "ein", "a", "the", "some", "i", "alt", "in", "all", "på",
        "nå", "now", "mellom", "between", "fra", "frå", "from", "+", "gjennomsnitt", "snitt", "average", "on", "regnet",
        "rekna", "regna", "som", "there", "were",
    ]
    static let multiples: [String: Double] = [
        "tusen": 1000, "thousand": 1000, "hundre": 100, "hundred": 100,
    ]
    static let words: [String: Double] = [
        "null": 0, "ingen": 0, "inga": 0, "zero": 0, "none": 0, "nobody": 0, "no": 0, "én": 1, "éin": 1, "éi": 1,
        "ett": 1,
        "eitt": 1, "one": 1, "to": 2, "two": 2, "tre": 3, "three": 3, "fire": 4, "four": 4, "fem": 5, "five": 5,
        "seks": 6, "six": 6, "sju": 7, "syv": 7, "seven": 7, "åtte": 8, "eight": 8, "ni": 9, "nine": 9, "ti": 10,
        "ten": 10, "elleve": 11, "eleven": 11, "tolv": 12, "twelve": 12, "tretten": 13, "fjorten": 14, "femten": 15,
        "fifteen": 15, "seksten": 16, "sytten": 17, "atten": 18, "nitten": 19, "tjue": 20, "tyve": 20, "twenty": 20,
        "tretti": 30, "thirty": 30, "førti": 40, "forty": 40, "femti": 50, "fifty": 50, "seksti": 60, "sixty": 60,
        "sytti": 70, "seventy": 70, "åtti": 80, "eighty": 80, "nitti": 90, "ninety": 90, "hundre": 100, "hundred": 100,
    ]
}
