import Words

/// How a measure goes. The names stand in the database and in takeouts, so they never change.
package enum MeasureState: String, Sendable, Codable, CaseIterable {
    case notBegun, underWay, done, waiting, putAway

    /// Somebody is to do something, now or soon.
    package var isAlive: Bool {
        switch self {
        case .notBegun, .underWay: true
        case .done, .waiting, .putAway: false
        }
    }

    /// It is over: nothing more is asked of anybody.
    package var isClosed: Bool {
        switch self {
        case .done, .putAway: true
        case .notBegun, .underWay, .waiting: false
        }
    }

    /// Whoever sets it says why.
    package var needsReason: Bool {
        switch self {
        case .waiting, .putAway: true
        case .notBegun, .underWay, .done: false
        }
    }

    package var name: Phrase {
        switch self {
        case .notBegun: Phrase(nb: "Ikke begynt", nn: "Ikkje starta", en: "Not begun")
        case .underWay: Phrase(nb: "I gang", nn: "I gang", en: "Under way")
        case .done: Phrase(nb: "Gjennomført", nn: "Gjennomført", en: "Done")
        case .waiting: Phrase(nb: "Satt på vent", nn: "Sett på vent", en: "On hold")
        case .putAway: Phrase(nb: "Lagt bort", nn: "Lagt bort", en: "Put away")
        }
    }
}

extension MeasureState {
    /// As people read it beside what another has said.
    func inLines(since day: String, _ reason: String?, in language: Language) -> String {
        let day = NorwegianTime.moment(day: day).map { NorwegianTime.date($0)[language] }
        return [name[language], day, reason].compactMap(\.self).joined(separator: "\n")
    }
}
