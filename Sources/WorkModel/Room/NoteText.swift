import Words

/// What may be saved as a note.
package enum NoteText {
    /// The text as it is kept.
    ///
    /// - Throws: what is wrong when it is empty, too long, or points at a real person.
    package static func checked(_ text: String) throws(Problem) -> String {
        let text = try PlainText.lines(PastedList.withoutMarks(text)).required(or: .noteEmpty)
        let length = PlainText.length(of: text)
        guard length <= Note.longest else { throw .noteTooLong(length) }
        try TypedText.checkForRealPeople(text)
        return text
    }
}

extension Problem {
    package static let noteEmpty = Problem(
        Phrase(
            nb: "Notatet er tomt. Skriv det dere sa.", nn: "Notatet er tomt. Skriv det de sa.",
            en: "The note is empty. Write what you said."))

    fileprivate static func noteTooLong(_ length: Int) -> Problem {
        Problem(
            Phrase(
                nb: "Notatet har \(length) tegn. Det er plass til \(Note.longest). Del det i flere notater.",
                nn: "Notatet har \(length) teikn. Det er plass til \(Note.longest). Del det i fleire notat.",
                en: "The note has \(length) characters. There is room for \(Note.longest). Split it into several notes."
            ))
    }
}
