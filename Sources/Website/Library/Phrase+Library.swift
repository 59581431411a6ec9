import Words

/// What several of the pages to read say, once.
extension Phrase {
    static let theCards = Phrase(nb: "Kortene", nn: "Korta", en: "The cards")
    static let onThisPage = Phrase(nb: "På denne siden", nn: "På denne sida", en: "On this page")
    static let search = Phrase(nb: "Søk", nn: "Søk", en: "Search")
}
