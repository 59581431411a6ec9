import Words

/// A card as it lies among the others, whichever kind it is.
package struct LibraryCard: Sendable {
    package enum Face: Sendable {
        case task(TaskCard)
        case person(PersonCard)
        case own(OwnPersonCard)
        case topic(TopicCard)
        case situation(Situation)
    }

    package let face: Face
    package let variant: Variant
    /// What it is called in its address; no other card has the same.
    package let address: String
    /// The set's own name for what its cards are about.
    package let set: Phrase?
    /// The one language of its set; nil when it is in all three.
    package let language: Language?

    package var title: Phrase {
        switch face {
        case .task(let card): card.title
        case .person(let card): card.nameAndAge
        case .own(let card): card.title
        case .topic(let card): card.title
        case .situation(let card): card.title
        }
    }

    /// One line that tells what the card is about; nil when the title does.
    package var lead: Phrase? {
        if case .person(let card) = face { card.loves } else { nil }
    }

    package var text: Phrase {
        switch face {
        case .task(let card): card.text
        case .person(let card): card.story
        case .own(let card): card.text
        case .topic(let card): card.story
        case .situation(let card): card.text
        }
    }

    package var questions: Lines {
        switch face {
        case .task(let card): card.questions
        case .person(let card): card.questions
        case .own(let card): card.questions
        case .topic(let card): card.questions
        case .situation(let card): card.questions
        }
    }

    /// Blue is what holds. All other cards are about where somebody is missing.
    package var colour: CardColour {
        if case .task(let card) = face { card.colour } else { .orange }
    }

    /// The name of its drawing, and what the drawing shows.
    package var drawing: (name: String, alt: Phrase?)? {
        switch face {
        case .task(let card): card.drawing.map { ($0, card.alt) }
        case .person(let card): card.drawing.map { ($0, card.alt) }
        case .own(let card): card.drawing.map { ($0, card.alt) }
        case .topic, .situation: nil
        }
    }
}

extension LibraryCard {
    /// The cards of every variant: its tasks, then what its tasks are about.
    static func all(in edition: Edition) -> [LibraryCard] {
        var taken: Set<String> = []
        return Variant.allCases.flatMap { variant in
            edition.sets(for: variant).flatMap { set in
                set.faces.map { face, key in
                    LibraryCard(
                        face: face, variant: variant, address: address(of: face, key, in: variant, &taken),
                        set: set.title, language: set.language)
                }
            }
        }
    }

    /// Several variants have a task by the same name, so a task's address says whose it is; of other cards only the
    /// first one is without.
    private static func address(
        of face: Face, _ key: String, in variant: Variant, _ taken: inout Set<String>
    ) -> String {
        let long = "\(variant.rawValue)-\(key)"
        var address = if case .task = face { long } else { key }
        if taken.contains(address) { address = long }
        var number = 2
        while !taken.insert(address).inserted {
            address = "\(long)-\(number)"
            number += 1
        }
        return address
    }
}

extension CardSet {
    fileprivate var faces: [(LibraryCard.Face, key: String)] {
        var faces: [(LibraryCard.Face, key: String)] = []
        faces += (tasks ?? []).map { (.task($0), $0.key) }
        faces += (persons ?? []).map { (.person($0), $0.key) }
        faces += own.map { [(.own($0), OwnPersonCard.key)] } ?? []
        faces += (topics ?? []).map { (.topic($0), $0.key) }
        faces += (situations ?? []).map { (.situation($0), $0.key) }
        return faces
    }
}
