import Words

/// The cards that a variant talks through: one set, or several side by side.
package struct CardSet: Sendable, Codable, Equatable {
    /// The set's own name, the same as its file's.
    package let set: String?
    /// Whose dugnad the cards are for; a set without it is for the variant it is named after.
    package let variant: Variant?
    /// The one language that a set from elsewhere is written in; nil for a set in all three.
    package let language: Language?
    package let title: Phrase?
    package let tasks: [TaskCard]?
    package let persons: [PersonCard]?
    package let topics: [TopicCard]?
    package let situations: [Situation]?
    package let own: OwnPersonCard?
}

/// The card of one conversation of the evening, blue or orange, with words on the back for when the talk stops.
package struct TaskCard: Sendable, Codable, Equatable {
    /// The key of the step in the run sheet that it goes with.
    package let key: String
    package let colour: CardColour
    package let title: Phrase
    package let text: Phrase
    package let questions: Lines
    package let keywords: Lines
    /// The name of a drawing in `Public/tegninger` without its ending; a set from elsewhere may do without.
    package let drawing: String?
    package let alt: Phrase?
}

/// An invented child with several barriers at once.
package struct PersonCard: Sendable, Codable, Equatable {
    package let key: String
    package let name: String
    package let age: Int
    package let loves: Phrase
    package let home: Phrase
    package let story: Phrase
    package let barriers: [Barrier.Key]
    package let questions: Lines
    /// The name of a drawing in `Public/tegninger` without its ending; a set from elsewhere may do without.
    package let drawing: String?
    package let alt: Phrase?

    /// «Guri, 14 år».
    package var nameAndAge: Phrase {
        Phrase(nb: "\(name), \(age)\u{A0}år", nn: "\(name), \(age)\u{A0}år", en: "\(name), aged \(age)")
    }

    /// Said wherever a person is shown.
    package var inventedNotice: Phrase {
        Phrase(nb: "\(name) er oppdiktet.", nn: "\(name) er oppdikta.", en: "\(name) is invented.")
    }
}

/// One of the organisation's seven topics with room to improve.
package struct TopicCard: Sendable, Codable, Equatable {
    package let key: String
    package let title: Phrase
    package let story: Phrase
    package let questions: Lines
    package let tip: Phrase
}

/// Something youth recognise and can talk from.
package struct Situation: Sendable, Codable, Equatable {
    package let key: String
    package let title: Phrase
    package let text: Phrase
    package let questions: Lines
}

/// The empty card for a person that a group makes itself.
package struct OwnPersonCard: Sendable, Codable, Equatable {
    /// Stands in place of a card's key for a group that talks about a person of its own.
    package static let key = "egen"

    package let title: Phrase
    package let text: Phrase
    package let warning: Phrase
    /// What to fill in: name, age, what they love …
    package let fields: Lines
    package let questions: Lines
    /// The name of a drawing in `Public/tegninger` without its ending; a set from elsewhere may do without.
    package let drawing: String?
    package let alt: Phrase?
}

/// What stands between a child and an activity.
package struct Barrier: Sendable, Codable, Equatable {
    package typealias Key = String
    package let key: Key
    package let name: Phrase
}
