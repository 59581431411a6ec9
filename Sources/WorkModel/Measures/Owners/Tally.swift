import Words

/// A number that somebody tells, as they count: exactly, about, or at least, and of what. «ca. 20 barn», «over 200».
package struct Tally: Sendable, Equatable {
    package let number: Double
    package let exactness: Exactness
    /// «barn»; nil when it has not been said.
    package let of: String?

    package init(_ number: Double, _ exactness: Exactness = .exact, of: String? = nil) {
        (self.number, self.exactness, self.of) = (number, exactness, of)
    }

    package enum Exactness: String, Sendable, Codable, CaseIterable {
        case exact, about, atLeast
    }

    /// The most characters of what is counted.
    package static let longestOf = 60
    /// More than anybody in the country counts.
    static let largest = 99_999_999.0

    /// Reads what is typed in two fields; what is counted may stand in the first one too.
    ///
    /// - Returns: nil when there is no number, and nothing was meant to be one.
    package static func read(_ typed: String, of: String) throws(Problem) -> Tally? {
        // A minus at the beginning is no mark of a pasted list.
        let typed = PlainText.line(typed)
        guard PlainText.length(of: typed) <= TypedText.longestLine else { throw .lineTooLong(TypedText.longestLine) }
        try TypedText.checkForRealPeople(typed)
        let of = try TypedText.line(of, longest: longestOf)
        guard !typed.isEmpty else { return nil }
        var reading = TallyReading(typed)
        let (number, exactness) = try reading.number()
        let rest = reading.rest
        guard PlainText.length(of: rest) <= longestOf else { throw .lineTooLong(longestOf) }
        return Tally(number, exactness, of: of.nilIfEmpty ?? rest.nilIfEmpty)
    }
}

extension Tally {
    /// «20», «20,5», «1 200».
    package var digits: String {
        guard let whole = hundredths else { return "\(number)" }
        let rest = whole % 100
        let text = NorwegianNumber.whole(whole / 100)
        if rest == 0 { return text }
        return rest.isMultiple(of: 10) ? "\(text),\(rest / 10)" : "\(text),\(rest < 10 ? "0" : "")\(rest)"
    }

    /// «omtrent 20 barn», «minst 200», «12 barn».
    package var inWords: Phrase {
        let said = [digits, of].compactMap(\.self).joined(separator: " ")
        // A number has a point in English, and commas between the thousands.
        let english = [
            digits.replacing(",", with: ".").replacing("\u{A0}", with: ","), of,
        ].compactMap(\.self).joined(separator: " ")
        return switch exactness {
        case .exact: Phrase(nb: said, nn: said, en: english)
        case .about: Phrase(nb: "omtrent \(said)", nn: "omtrent \(said)", en: "about \(english)")
        case .atLeast: Phrase(nb: "minst \(said)", nn: "minst \(said)", en: "at least \(english)")
        }
    }

    /// As it is kept.
    var hundredths: Int? { Int(exactly: (number * 100).rounded()) }

    /// As it stands in the field again: «ca. 20», «over 200».
    package var typed: String {
        switch exactness {
        case .exact: digits
        case .about: "ca. \(digits)"
        case .atLeast: "minst \(digits)"
        }
    }
}

extension Problem {
    static let noNumber = Problem(
        Phrase(
            nb: "Her fant vi ikke noe tall. Skriv det med sifre, som 20 eller ca. 20, eller la feltet stå tomt.",
            nn: "Her fann vi ikkje noko tal. Skriv det med siffer, som 20 eller ca. 20, eller la feltet stå tomt.",
            en: "We found no number here. Write it in digits, for example 20 or about 20, or leave the field empty."))

    static let negativeNumber = Problem(
        Phrase(
            nb: "Tallet er under null. Skriv hvor mange det var, eller fortell i setningen at det ble færre.",
            nn: "Talet er under null. Skriv kor mange det var, eller fortel i setninga at det blei færre.",
            en: "The number is below zero. Write how many there were, or tell in the sentence that there were fewer."))

    static let severalNumbers = Problem(
        Phrase(
            nb: "Her står det flere tall. Skriv ett, for eksempel «ca. 20», og resten i setningen.",
            nn: "Her står det fleire tal. Skriv eitt, til dømes «ca. 20», og resten i setninga.",
            en: "There are several numbers here. Write one, for example “about 20”, and the rest in the sentence."))

    static let fewerThan = Problem(
        Phrase(
            nb: "Vi kan ta imot «20», «ca. 20» og «over 20», men ikke «under 20». Skriv omtrent hvor mange det var.",
            nn: "Vi kan ta imot «20», «ca. 20» og «over 20», men ikkje «under 20». Skriv omtrent kor mange det var.",
            en: "We can take “20”, “about 20” and “over 20”, but not “under 20”. Write about how many there were."))

    static let whichComma = Problem(
        Phrase(
            nb: "Mener dere tusen eller komma? Skriv 1200 i ett for tusen, eller 1,2 for komma.",
            nn: "Meiner de tusen eller komma? Skriv 1200 i eitt for tusen, eller 1,2 for komma.",
            en: "Do you mean thousands or a decimal? Write 1200 in one piece for thousands, or 1,2 for a decimal."))

    static let numberTooLarge = Problem(
        Phrase(
            nb: "Tallet er større enn vi kan ta imot. Se etter ett siffer for mye.",
            nn: "Talet er større enn vi kan ta imot. Sjå etter eitt siffer for mykje.",
            en: "The number is larger than we can take. Look for a digit too many."))
}
