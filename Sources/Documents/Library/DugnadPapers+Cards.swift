import WorkModel

extension DugnadPapers {
    /// The dugnad's cards, those that are laid aside left out.
    package var cards: CardsDocument {
        CardsDocument(
            room.edition, for: room.variant, in: language, drawings: drawings, chosen: room.chosenCards,
            date: made)
    }
}
