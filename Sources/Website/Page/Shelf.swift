import Words

/// What there is to read, by kind.
enum Shelf: CaseIterable {
    case cards, guides, checklists, handbook, challengePictures

    var name: Phrase {
        switch self {
        case .cards: Phrase(nb: "Kort", nn: "Kort", en: "Cards")
        case .guides: Phrase(nb: "Veiledere", nn: "Rettleiarar", en: "Guides")
        case .checklists: Phrase(nb: "Sjekklister", nn: "Sjekklister", en: "Checklists")
        case .handbook: Phrase(nb: "Håndbok", nn: "Handbok", en: "Handbook")
        case .challengePictures: Phrase(nb: "Utfordringsbilde", nn: "Utfordringsbilete", en: "Local figures")
        }
    }

    var path: Path {
        switch self {
        case .cards: .cards
        case .guides: .guides
        case .checklists: .checklists
        case .handbook: .handbook
        case .challengePictures: .challengePictures
        }
    }
}
