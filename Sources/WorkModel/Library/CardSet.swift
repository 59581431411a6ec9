/// The cards that a variant talks through.
package struct CardSet: Sendable, Codable, Equatable {
    package let persons: [PersonCard]?
    package let topics: [TopicCard]?
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
    package let drawing: String
    package let alt: Phrase

    /// «Guri, 14 år».
    package var nameAndAge: Phrase {
        Phrase(nb: "\(name), \(age)\u{A0}år", nn: "\(name), \(age)\u{A0}år", en: "\(name), aged \(age)")
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

/// What stands between a child and an activity.
package struct Barrier: Sendable, Codable, Equatable {
    package typealias Key = String
    package let key: Key
    package let name: Phrase
}
