import Words

/// The run sheet that the content lays down for a variant, before a length is chosen.
package struct RunSheetTemplate: Sendable, Codable, Equatable {
    package let variant: Variant
    /// The lengths, in minutes, that `minutes` of each step are written for; rising.
    package let lengths: [Int]
    /// What a table's note-taker should know before the first note, a line for each thing.
    package let writer: Lines?
    package internal(set) var steps: [StepTemplate]

    /// Whether there is a step where young people come with proposals.
    package var hasRoomForYouth: Bool { steps.contains { $0.kind == .youth } }

    /// As it is laid down when young people come, or when none do. When they come, theirs is the last step to go.
    package func planned(youthCome: Bool) -> RunSheetTemplate {
        var copy = self
        guard youthCome else {
            copy.steps.removeAll { $0.kind == .youth }
            return copy
        }
        let last = (steps.compactMap(\.drops).max() ?? 0) + 1
        for index in steps.indices where steps[index].kind == .youth {
            copy.steps[index].drops = last
            copy.steps[index].minutes = steps[index].minutes.map { max($0, steps[index].least) }
        }
        return copy
    }
}

/// One step as the content has it: its words, and how long it lasts at each length.
package struct StepTemplate: Sendable, Codable, Equatable {
    package let key: String
    package let kind: Kind
    package let card: CardColour?
    package internal(set) var minutes: [Int]
    package let least: Int
    package let most: Int
    /// The order in which steps go when time is short, 1 first; nil for a step that stays.
    package internal(set) var drops: Int?
    /// How many minutes people talk in pairs first, where the words say so.
    package let pairs: Int?
    package let notes: Bool?
    package let records: Record?
    package let chooses: Choice?
    package let shows: Bool?
    package let shares: String?
    package let title: Phrase
    package let short: Phrase
    package let say: Phrase
    package let `do`: Lines
    package let ask: Phrase
    package let groups: Phrase
    /// Instead of those two with one table, where they speak of others.
    package let askAlone: Phrase?
    package let groupsAlone: Phrase?
    package let write: Phrase?
    /// What the moderator can do if it goes slowly, if one voice takes over, if people disagree, if someone tells of a
    /// real child.
    package let slow: Phrase?
    package let voice: Phrase?
    package let disagree: Phrase?
    package let child: Phrase?
    /// What is different with one table, and with more than forty people.
    package let small: Phrase?
    package let large: Phrase?

    package enum Kind: String, Sendable, Codable, CaseIterable {
        case opening, picture, youth, task, sharing, `break`, agreement, closing
    }

    /// What the notes of a step are for in the minutes.
    package enum Record: String, Sendable, Codable, CaseIterable {
        case strengths, persons, ways, ideas
    }

    package enum Choice: String, Sendable, Codable, CaseIterable {
        case person, topic
    }

    package var takesNotes: Bool { notes ?? false }
    package var showsCard: Bool { shows ?? false }
}

extension StepTemplate {
    /// How many minutes people can be asked to talk in pairs.
    static let longestPairs = 1...30

    package static let sayLabel = Phrase(nb: "Si", nn: "Sei", en: "Say")
    package static let doLabel = Phrase(nb: "Gjør", nn: "Gjer", en: "Do")

    /// What the moderator's extra words are about.
    package static let slowLabel = Phrase(
        nb: "Hvis det går tregt", nn: "Om det går tregt", en: "If it goes slowly")
    package static let voiceLabel = Phrase(
        nb: "Hvis én tar over", nn: "Om éin tek over", en: "If one voice takes over")
    package static let disagreeLabel = Phrase(
        nb: "Hvis noen er uenige", nn: "Om nokon er ueinige", en: "If people disagree")
    package static let childLabel = Phrase(
        nb: "Hvis noen forteller om et ekte barn", nn: "Om nokon fortel om eit ekte barn",
        en: "If somebody talks about a real child")
    package static func smallLabel(_ seating: Seating) -> Phrase {
        let one = seating.groupCount(1)
        return Phrase(nb: "Med \(one.nb)", nn: "Med \(one.nn)", en: "With \(one.en)")
    }
    package static let largeLabel = Phrase(
        nb: "Med flere enn førti", nn: "Med fleire enn førti", en: "With more than forty")
}

/// Blue is what holds; orange is where somebody is missing.
package enum CardColour: String, Sendable, Codable, CaseIterable {
    case blue, orange
}

extension CardColour {
    /// What a card of the colour is called: colour is never alone.
    package var cardName: Phrase {
        switch self {
        case .blue: Phrase(nb: "Blått kort", nn: "Blått kort", en: "Blue card")
        case .orange: Phrase(nb: "Oransje kort", nn: "Oransje kort", en: "Orange card")
        }
    }
}
