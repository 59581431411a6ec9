import Words
import WorkModel

/// Who sends a letter, as its last lines say.
package struct LetterSender: Sendable, Equatable {
    /// Who runs the site: «Fjordvik kommune».
    package let name: String
    /// The site's: «allemed.example».
    package let host: String
    /// Nil when nobody reads answers.
    package let answersTo: EmailAddress?

    package init(name: String, host: String, answersTo: EmailAddress?) {
        self.name = name
        self.host = host
        self.answersTo = answersTo
    }

    var words: Phrase {
        guard let answersTo else {
            return Phrase(
                nb: "Sendt av \(name) fra \(host). Meldingen kan ikke besvares.",
                nn: "Sendt av \(name) frå \(host). Du kan ikkje svare på meldinga.",
                en: "Sent by \(name) from \(host). You cannot answer this message.")
        }
        return Phrase(
            nb: "Sendt av \(name) fra \(host). Svarer du på meldingen, går svaret til \(answersTo).",
            nn: "Sendt av \(name) frå \(host). Svarar du på meldinga, går svaret til \(answersTo).",
            en: "Sent by \(name) from \(host). If you answer this message, the answer goes to \(answersTo).")
    }
}
