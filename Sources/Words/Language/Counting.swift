/// How many of something, in words up to and including twelve, as Språkrådet advises in running text.
package struct Counting: Sendable {
    private let one: Phrase
    private let many: Phrase

    /// `one` is a whole phrase («ett notat»); `many` follows a number («notater»).
    package init(one: Phrase, many: Phrase) {
        self.one = one
        self.many = many
    }

    /// «ett notat», «tre notater», «14 notater».
    package func inWords(_ number: Int) -> Phrase {
        number == 1 ? one : Counting.word(for: number).joined(many)
    }

    /// «1 notat», «3 notater»: for places where the eye compares numbers.
    package func inDigits(_ number: Int) -> Phrase {
        guard number == 1 else { return Phrase(same: String(number)).joined(many) }
        return one.map { words in "1 " + words.split(separator: " ").dropFirst().joined(separator: " ") }
    }

    package static func word(for number: Int) -> Phrase {
        guard words.indices.contains(number) else { return Phrase(same: String(number)) }
        return words[number]
    }

    private static let words: [Phrase] = [
        Phrase(nb: "ingen", nn: "ingen", en: "no"), Phrase(nb: "en", nn: "ein", en: "one"),
        Phrase(nb: "to", nn: "to", en: "two"), Phrase(nb: "tre", nn: "tre", en: "three"),
        Phrase(nb: "fire", nn: "fire", en: "four"), Phrase(nb: "fem", nn: "fem", en: "five"),
        Phrase(nb: "seks", nn: "seks", en: "six"), Phrase(nb: "sju", nn: "sju", en: "seven"),
        Phrase(nb: "åtte", nn: "åtte", en: "eight"), Phrase(nb: "ni", nn: "ni", en: "nine"),
        Phrase(nb: "ti", nn: "ti", en: "ten"), Phrase(nb: "elleve", nn: "elleve", en: "eleven"),
        Phrase(nb: "tolv", nn: "tolv", en: "twelve"),
    ]
}

extension Phrase {
    fileprivate func joined(_ other: Phrase) -> Phrase {
        Phrase(nb: "\(nb) \(other.nb)", nn: "\(nn) \(other.nn)", en: "\(en) \(other.en)")
    }
}

extension Counting {
    package static let notes = Counting(
        one: Phrase(nb: "ett notat", nn: "eitt notat", en: "one note"),
        many: Phrase(nb: "notater", nn: "notat", en: "notes"))
    package static let minutes = Counting(
        one: Phrase(nb: "ett minutt", nn: "eitt minutt", en: "one minute"),
        many: Phrase(nb: "minutter", nn: "minutt", en: "minutes"))
    package static let tries = Counting(
        one: Phrase(nb: "ett forsøk", nn: "eitt forsøk", en: "one try"),
        many: Phrase(nb: "forsøk", nn: "forsøk", en: "tries"))
    package static let measures = Counting(
        one: Phrase(nb: "ett tiltak", nn: "eitt tiltak", en: "one measure"),
        many: Phrase(nb: "tiltak", nn: "tiltak", en: "measures"))
    package static let people = Counting(
        one: Phrase(nb: "én deltaker", nn: "éin deltakar", en: "one participant"),
        many: Phrase(nb: "deltakere", nn: "deltakarar", en: "participants"))
}
