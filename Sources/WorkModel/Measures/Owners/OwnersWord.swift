import GRDB
import Words

/// What whoever is responsible has told by their link: one of four, a line, a number. Each is kept, and none is changed.
package struct OwnersWord: Sendable, Codable, Equatable, Identifiable, FetchableRecord, PersistableRecord {
    package typealias ID = Identifier<OwnersWord>

    /// The form's, so that one that is sent twice is kept once.
    package let id: ID
    package let measure: Measure.ID
    /// Nil once they are forgotten.
    package internal(set) var owner: MeasureOwner.ID?
    package let at: Moment
    package let how: How
    package let line: String?
    /// The number in hundredths: 2050 is 20,5.
    let hundredths: Int?
    let exactness: Tally.Exactness?
    let counted: String?
    /// The contact person has not decided yet what becomes of it.
    package internal(set) var waits: Bool

    package enum How: String, Sendable, Codable, CaseIterable {
        case notBegun, underWay, done
        /// It became something else: the contact person decides what that means for the plan.
        case different

        /// What it makes of the measure; nil when somebody is to decide.
        var state: MeasureState? {
            switch self {
            case .notBegun: .notBegun
            case .underWay: .underWay
            case .done: .done
            case .different: nil
            }
        }

        package var name: Phrase {
            switch self {
            case .notBegun: Phrase(nb: "Ikke begynt", nn: "Ikkje starta", en: "Not begun")
            case .underWay: Phrase(nb: "I gang", nn: "I gang", en: "Under way")
            case .done: Phrase(nb: "Gjort", nn: "Gjort", en: "Done")
            case .different:
                Phrase(nb: "Det ble annerledes", nn: "Det blei annleis", en: "It turned out differently")
            }
        }
    }

    package var tally: Tally? {
        guard let hundredths, let exactness else { return nil }
        return Tally(Double(hundredths) / 100, exactness, of: counted)
    }
}
