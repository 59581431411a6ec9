import Words
import WorkModel

/// Who sends a letter, as its last lines say.
package struct LetterSender: Sendable, Equatable {
    /// Who runs the site: «Fjordvik kommune»; nil when it has not been said.
    package let name: String?
    /// The site's: «allemed.example».
    package let host: String
    /// Nil when nobody reads answers.
    package let answersTo: EmailAddress?

    package init(name: String?, host: String, answersTo: EmailAddress?) {
        self.name = name
        self.host = host
        self.answersTo = answersTo
    }

    var words: Phrase {
        let (by, english) = (name.map { "av \($0) " } ?? "", name.map { "by \($0) " } ?? "")
        guard let answersTo else {
            return Phrase(
                nb: "Sendt \(by)fra \(host). Meldingen kan ikke besvares.",
                nn: "Sendt \(by)frå \(host). Du kan ikkje svare på meldinga.",
                en: "Sent \(english)from \(host). You cannot answer this message.")
        }
        return Phrase(
            nb: "Sendt \(by)fra \(host). Svarer du på meldingen, går svaret til \(answersTo).",
            nn: "Sendt \(by)frå \(host). Svarar du på meldinga, går svaret til \(answersTo).",
            en: "Sent \(english)from \(host). If you answer this message, the answer goes to \(answersTo).")
    }
}
