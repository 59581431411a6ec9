import WorkModel

/// What became of what young people proposed.
extension Path {
    /// With the samling's own link.
    static let whatBecame = Route<Secret>("/forslag/:secret")
    /// For those who lead the samling: where that link is made, shown and ended.
    static let samlingLink = Route<Dugnad>("/d/:code/svarlenke")
    static let samlingLinkEnd = Route<Dugnad>("/d/:code/svarlenke/slutt")

    /// For those who work in the unit: all that has been proposed, and the answers.
    static let proposed = Route<WorkModel.Unit>("/e/:unit/ungdommene")
    static let proposalFate = Route<WorkModel.Unit, Measure.ID>("/e/:unit/ungdommene/:measure")
    static let proposalsLetter = Route<WorkModel.Unit, Dugnad.ID>("/e/:unit/ungdommene/samling/:dugnad/brev")
}

/// What those who decide are given.
extension Path {
    static let council = Route<WorkModel.Unit>("/e/:unit/kommunestyret")
    static let councilFile = Route<WorkModel.Unit, String>("/e/:unit/kommunestyret/filer/:file")
}
