import Words

/// What may be saved as a note, or told of a group's own person.
package enum NoteText {
    /// The text as it is kept.
    ///
    /// - Throws: a `Refusal` about the words when it is empty, too long, or points at a real person.
    package static func checked(_ text: String) throws(Refusal) -> String {
        let text = PlainText.lines(text)
        guard !text.isEmpty else { throw .noteEmpty }
        let length = PlainText.length(of: text)
        guard length <= Note.longest else { throw .noteTooLong(length) }
        try checkForRealPeople(text)
        return text
    }

    /// For what is not a note: the words of a measure, the story of a person.
    ///
    /// - Throws: a `Refusal` about the words when they are more than there is room for.
    static func checkLength(_ text: String) throws(Refusal) {
        let length = PlainText.length(of: text)
        guard length <= Note.longest else { throw .textTooLong(length) }
    }

    /// - Throws: a kind sentence when the text holds what looks like an identity number, a telephone number or an e-mail address.
    package static func checkForRealPeople(_ text: String) throws(Refusal) {
        if let found = PersonalData.found(in: text).first { throw .pointsAtSomebody(found) }
    }
}

extension Refusal {
    package static let noteEmpty = Refusal(
        Phrase(
            nb: "Notatet er tomt. Skriv det dere sa.", nn: "Notatet er tomt. Skriv det de sa.",
            en: "The note is empty. Write what you said."), about: .words)

    static func noteTooLong(_ length: Int) -> Refusal {
        Refusal(
            Phrase(
                nb: "Notatet har \(length) tegn. Det er plass til \(Note.longest). Del det i flere notater.",
                nn: "Notatet har \(length) teikn. Det er plass til \(Note.longest). Del det i fleire notat.",
                en: "The note has \(length) characters. There is room for \(Note.longest). Split it into several notes."
            ),
            about: .words)
    }

    static func textTooLong(_ length: Int) -> Refusal {
        Refusal(
            Phrase(
                nb: "Teksten har \(length) tegn. Det er plass til \(Note.longest). Kort den ned, og lagre på nytt.",
                nn: "Teksten har \(length) teikn. Det er plass til \(Note.longest). Kort han ned, og lagre på nytt.",
                en: "The text has \(length) characters. There is room for \(Note.longest). Shorten it, and save again."
            ),
            about: .words)
    }

    static func pointsAtSomebody(_ found: PersonalData) -> Refusal {
        switch found {
        case .identityNumber:
            looksLike(
                nb: "et fødselsnummer", nn: "eit fødselsnummer", en: "a national identity number")
        case .phoneNumber: looksLike(nb: "et telefonnummer", nn: "eit telefonnummer", en: "a telephone number")
        case .emailAddress: looksLike(nb: "en e-postadresse", nn: "ei e-postadresse", en: "an e-mail address")
        }
    }

    private static func looksLike(nb: String, nn: String, en: String) -> Refusal {
        Refusal(
            Phrase(
                nb: "Her står noe som ligner på \(nb), så vi har ikke lagret det. Ta det bort, og lagre på nytt.",
                nn: "Her står noko som liknar på \(nn), så vi har ikkje lagra det. Ta det bort, og lagre på nytt.",
                en: "Something here looks like \(en), so we have not saved it. Take it out, and save again."),
            about: .words)
    }
}
