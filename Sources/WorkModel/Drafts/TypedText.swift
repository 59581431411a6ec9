import Words

/// What may stand in a field: cleaned, without the marks of a pasted list, short enough, and with nothing in it that
/// points at a real person.
package enum TypedText {
    /// The most characters of a text.
    package static let longest = 2000
    /// The most characters of a name, a place or a role.
    package static let longestLine = 200
    /// The most characters of a place: a link to a meeting is long.
    package static let longestPlace = 500

    /// A text of several lines.
    package static func lines(_ text: String) throws(Problem) -> String {
        let text = PlainText.lines(PastedList.withoutMarks(text))
        let length = PlainText.length(of: text)
        guard length <= longest else { throw .textTooLong(length) }
        try checkForRealPeople(text)
        return text
    }

    /// A text of one line.
    package static func line(_ text: String, longest: Int = longestLine) throws(Problem) -> String {
        let text = PlainText.line(PastedList.withoutMarks(text))
        guard PlainText.length(of: text) <= longest else { throw .lineTooLong(longest) }
        try checkForRealPeople(text)
        return text
    }

    /// A whole number; nil when nothing is typed.
    package static func number(
        _ text: String, in limits: ClosedRange<Int>, or problem: Problem
    ) throws(Problem) -> Int? {
        guard !PlainText.line(text).isEmpty else { return nil }
        guard let number = Int(typed: text), limits.contains(number) else { throw problem }
        return number
    }

    /// A day; nil when nothing is typed.
    package static func day(_ text: String) throws(Problem) -> Day? {
        guard !PlainText.line(text).isEmpty else { return nil }
        guard let day = Day(typed: text) else { throw .noSuchDay }
        return day
    }

    /// - Throws: a kind sentence when the text holds what looks like an identity number, a telephone number or an
    ///   e-mail address.
    package static func checkForRealPeople(_ text: String) throws(Problem) {
        if let found = PersonalData.found(in: text).first { throw .pointsAtSomebody(found) }
    }
}

extension String {
    /// - Throws: `problem` when there is nothing.
    func required(or problem: Problem) throws(Problem) -> String {
        guard !isEmpty else { throw problem }
        return self
    }
}

extension Problem {
    static func textTooLong(_ length: Int) -> Problem {
        let room = TypedText.longest
        return Problem(
            Phrase(
                nb: "Teksten har \(length) tegn. Det er plass til \(room). Kort den ned, og lagre på nytt.",
                nn: "Teksten har \(length) teikn. Det er plass til \(room). Kort han ned, og lagre på nytt.",
                en: "The text has \(length) characters. There is room for \(room). Shorten it, and save again."))
    }

    static func lineTooLong(_ longest: Int) -> Problem {
        Problem(
            Phrase(
                nb: "Her er det plass til \(longest) tegn. Kort teksten ned.",
                nn: "Her er det plass til \(longest) teikn. Kort ned teksten.",
                en: "There is room for \(longest) characters here. Make it shorter."))
    }

    package static let noSuchDay = Problem(
        Phrase(
            nb: "Skriv en dag som finnes, for eksempel 1. november 2026 eller 1.11.2026.",
            nn: "Skriv ein dag som finst, til dømes 1. november 2026 eller 1.11.2026.",
            en: "Write a day that exists, for example 1 November 2026 or 1.11.2026."))

    fileprivate static func pointsAtSomebody(_ found: PersonalData) -> Problem {
        switch found {
        case .identityNumber:
            looksLike(nb: "et fødselsnummer", nn: "eit fødselsnummer", en: "a national identity number")
        case .phoneNumber: looksLike(nb: "et telefonnummer", nn: "eit telefonnummer", en: "a telephone number")
        case .emailAddress: looksLike(nb: "en e-postadresse", nn: "ei e-postadresse", en: "an e-mail address")
        }
    }

    private static func looksLike(nb: String, nn: String, en: String) -> Problem {
        Problem(
            Phrase(
                nb: "Her står noe som ligner på \(nb), så vi har ikke lagret det. Ta det bort, og lagre på nytt.",
                nn: "Her står noko som liknar på \(nn), så vi har ikkje lagra det. Ta det bort, og lagre på nytt.",
                en: "Something here looks like \(en), so we have not saved it. Take it out, and save again."))
    }
}
