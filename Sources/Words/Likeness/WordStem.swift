import Foundation

/// What is left of a word when its ending and its written language are taken away: byttedagar and byttedager are one.
///
/// Made for finding equal words, not for reading: `trenarane` and `trenerne` both become `tren`.
package enum WordStem {
    package static func of(_ word: String) -> String {
        let usual = spellings[word] ?? word
        return withoutDouble(sound(of: withoutEndings(usual)))
    }

    /// The words of a text in lower case, in order; everything that is not a letter or a digit stands between words.
    package static func words(in text: String) -> [String] {
        // å can be one character or an a and a ring; the vocabulary has it as one.
        text.precomposedStringWithCanonicalMapping.lowercased()
            .split { !($0.isLetter || $0.isNumber) }
            // Longer than any word people write; a page without spaces must not be stripped ending by ending.
            .map { String($0.prefix(60)) }
    }

    /// Endings stand on endings: aktivitet-er, tren-ar-ane.
    private static func withoutEndings(_ word: String) -> String {
        var stem = word
        while true {
            let shorter = withoutEnding(stem)
            guard shorter != stem else { return stem }
            stem = shorter
        }
    }

    private static func withoutEnding(_ word: String) -> String {
        let length = word.utf8.count
        for ending in adjectiveEndings where length >= ending.utf8.count + 4 && word.hasSuffix(ending) {
            return String(word.dropLast(ending.count))
        }
        for ending in endings where length >= ending.utf8.count + 3 && word.hasSuffix(ending) {
            let stem = String(word.dropLast(ending.count))
            // One vowel must be left, or "skrem" becomes "skr".
            guard stem.count >= 3, stem.contains(where: vowels.contains) else { continue }
            return stem
        }
        return word
    }

    private static func withoutDouble(_ word: String) -> String {
        guard word.count > 3, let last = word.last, word.dropLast().last == last else { return word }
        return String(word.dropLast())
    }

    /// Nynorsk and bokmål often differ by one sound: køyre and kjøre, auke and øke, heit and het, kva and hva.
    private static func sound(of word: String) -> String {
        var sound = word
        for (written, heard) in beginnings where sound.hasPrefix(written) {
            sound = heard + sound.dropFirst(written.count)
            break
        }
        sound = heard(in: sound)
        for (written, heard) in finals where sound.hasSuffix(written) && sound.count > written.count + 1 {
            sound = sound.dropLast(written.count) + heard
            break
        }
        return sound
    }

    /// In one pass over the bytes: it is asked of every word of every note.
    private static func heard(in word: String) -> String {
        let bytes = Array(word.utf8)
        var heard: [UInt8] = []
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            guard beginsSound[Int(byte)],
                let sound = soundBytes.first(where: { bytes[place...].starts(with: $0.written) })
            else {
                heard.append(byte)
                place += 1
                continue
            }
            heard += sound.heard
            place += sound.written.count
        }
        return String(decoding: heard, as: UTF8.self)
    }

    private static let vowels: Set<Character> = ["a", "e", "i", "o", "u", "y", "æ", "ø", "å"]

    /// Longest first, so that the whole ending goes.
    private static let endings = [
        "arane", "erane", "ande", "ende", "aren", "eren", "arar", "erar", "arne", "erne",
        "ane", "ene", "ere", "are", "ast", "est", "ens", "ets", "ers", "ars",
        "et", "en", "er", "ar", "or", "an", "a", "e", "s",
    ]

    /// What makes an adjective of a noun: språkleg. After less than four letters it is the word itself: billig.
    private static let adjectiveEndings = ["ligere", "legare", "lighet", "lege", "lige", "lig", "leg"]

    private static let beginnings = [("hv", "v"), ("kv", "v"), ("kj", "k"), ("tj", "t"), ("gj", "g")]
    private static let sounds = [
        ("heim", "hjem"), ("skul", "skol"), ("symj", "svømm"), ("sjuk", "syk"), ("byrj", "begynn"),
        ("tilbod", "tilbud"),
        ("frukost", "frokost"), ("spel", "spill"), ("song", "sang"), ("kyrk", "kirk"), ("øy", "ø"), ("au", "ø"),
        ("ei", "e"),
        ("jø", "ø"), ("ui", "u"), ("é", "e"), ("è", "e"), ("ê", "e"), ("ô", "o"),
    ]
    private static let soundBytes = sounds.map { (written: Array($0.0.utf8), heard: Array($0.1.utf8)) }
    /// By byte: most begin none, and need not be held against each sound.
    private static let beginsSound = (0..<256).map { byte in soundBytes.contains { Int($0.written[0]) == byte } }
    /// Sliten and slitne, moden and modne: without the n they are one. Følgje and følge without the j.
    private static let finals = [
        ("leg", "lig"), ("mn", "vn"), ("tn", "t"), ("dn", "d"), ("kn", "k"), ("kj", "k"), ("gj", "g"),
    ]

    /// Words that differ by more than a sound, and function words, so that a phrase is listed once.
    private static let spellings = [
        "ikkje": "ikke", "utan": "uten", "saman": "sammen", "stad": "sted", "eitt": "ett", "ein": "en", "ei": "en",
        "born": "barn", "borna": "barn", "skule": "skole", "skulen": "skole", "skular": "skole", "sjølv": "selv",
        "mjølk": "melk", "veke": "uke", "veker": "uke", "fleire": "flere", "meir": "mer", "høgare": "høyere",
        "lågare": "lavere", "låg": "lav", "noko": "noe", "nokon": "noen", "berre": "bare", "fyrste": "første",
        "gong": "gang", "mykje": "mye", "same": "samme", "dei": "de", "seie": "si", "gje": "gi",
        "tilbod": "tilbud", "tilboda": "tilbud", "tilbodet": "tilbud", "slepp": "slippe", "sleppe": "slippe",
        "slipp": "slippe", "slipper": "slippe", "eigen": "egen", "spel": "spill", "vener": "venn",
        "tar": "ta", "tek": "ta", "tatt": "ta", "sjå": "se", "ser": "se", "får": "få", "gir": "gi", "gjev": "gi",
        "åpne": "åpen", "åpent": "åpen", "åpner": "åpen", "åpnet": "åpen", "åpna": "åpen", "open": "åpen",
        "opent": "åpen", "ope": "åpen", "opne": "åpen", "opnar": "åpen", "opna": "åpen",
        "voksne": "voksen", "vaksen": "voksen", "vaksne": "voksen", "vaksent": "voksen", "skulane": "skole",
        "uka": "uke", "uken": "uke", "uker": "uke", "ukene": "uke", "veka": "uke", "vekene": "uke",
        "gamle": "gammel", "gammal": "gammel", "gamal": "gammel", "gammalt": "gammel", "gammelt": "gammel",
        "kome": "komme", "kjem": "komme", "høyr": "høre",
        "veg": "vei", "vegen": "vei", "vegar": "vei", "veien": "vei", "veier": "vei", "mogleg": "mulig",
        "snakkar": "snakke", "møtast": "møte", "møtes": "møte",
    ]
}
