import GRDB
import Words

/// What is filled into the standard invitation of one dugnad.
package struct Invitation: Sendable, Codable, Equatable, FetchableRecord, PersistableRecord {
    package let dugnad: Dugnad.ID
    /// The last day to answer: `2026-11-01` when it is kept, as somebody typed it before.
    package var deadline: String?
    /// A sentence by a young person there.
    package var youthLine: String?
    /// Where to answer: an address, a telephone number.
    package var answerTo: String?
    /// Who arranges it, with role.
    package var sender: String?
    package var version: Int

    package init(dugnad: Dugnad.ID) {
        self.dugnad = dugnad
        version = 0
    }

    /// Whether a field has more than 600 signs.
    package static func isTooLong(_ text: String) -> Bool { PlainText.length(of: PlainText.lines(text)) > 600 }

    package var deadlineDay: Moment? { deadline.flatMap { NorwegianTime.moment(day: $0) } }
}

extension Refusal {
    static let invitationTooLong = Refusal(
        Phrase(
            nb: "Et felt kan ha høyst 600 tegn.", nn: "Eit felt kan ha høgst 600 teikn.",
            en: "A field can have at most 600 characters."), about: .words)
    package static let dayUnknown = Refusal(
        Phrase(
            nb: "Skriv dagen slik: 1. november 2026 eller 1.11.2026.",
            nn: "Skriv dagen slik: 1. november 2026 eller 1.11.2026.",
            en: "Write the day like this: 1 November 2026 or 1.11.2026."), about: .words)
}
