import Words

/// What kind of dugnad it is, and the answer to everything that depends on it. No answer has a `default`, so for a new
/// kind the compiler asks all of them.
package enum Variant: String, Sendable, Codable, CaseIterable {
    case municipality = "kommune"
    case organisation = "organisasjon"
    case youth = "ung"

    package var name: Phrase {
        switch self {
        case .municipality: Phrase(nb: "Kommune", nn: "Kommune", en: "Municipality")
        case .organisation: Phrase(nb: "Organisasjon", nn: "Organisasjon", en: "Organisation")
        case .youth: Phrase(nb: "ALLEMED Ung", nn: "ALLEMED Ung", en: "ALLEMED Ung (youth)")
        }
    }

    /// It is held for one of Norway's municipalities, chosen from the list; any other is for a group that writes its
    /// own name.
    package var isForAMunicipality: Bool {
        switch self {
        case .municipality: true
        case .organisation, .youth: false
        }
    }

    /// What the meeting is called: youth have a *samling*.
    package var meeting: Phrase {
        switch self {
        case .municipality, .organisation: Phrase(same: "dugnad")
        case .youth: Phrase(same: "samling")
        }
    }

    /// «en dugnad».
    package var aMeeting: Phrase {
        switch self {
        case .municipality, .organisation: Phrase(nb: "en dugnad", nn: "ein dugnad", en: "a dugnad")
        case .youth: Phrase(nb: "en samling", nn: "ei samling", en: "a samling")
        }
    }

    /// The meeting as something already known: «dugnaden».
    package var theMeeting: Phrase {
        switch self {
        case .municipality, .organisation: Phrase(nb: "dugnaden", nn: "dugnaden", en: "the dugnad")
        case .youth: Phrase(nb: "samlingen", nn: "samlinga", en: "the samling")
        }
    }

    /// Somebody is invited to it. Youth meet where they are.
    package var sendsInvitations: Bool {
        switch self {
        case .municipality, .organisation: true
        case .youth: false
        }
    }

    /// What it begins with can be shown, and others challenged to do the same.
    package var hasRelay: Bool {
        switch self {
        case .organisation: true
        case .municipality, .youth: false
        }
    }

    /// Shortest length of a meeting in minutes: the least of every step that cannot be dropped, rounded up to five.
    package func shortest(_ template: RunSheetTemplate) -> Int {
        let least = template.steps.filter { $0.drops == nil }.map(\.least).reduce(0, +)
        return (least + 4) / 5 * 5
    }

    /// Longest length of a meeting, in minutes.
    package static let longest = 240
}
