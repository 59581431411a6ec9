extension ChosenCard: TakeoutRow {
    static let takeoutPart = TakeoutPart<ChosenCard>(
        "chosenCards", .laterList(most: 10_000),
        "Which cards the dugnad uses, and in which order; without any, all of them as the edition has them.",
        sql: "SELECT * FROM chosenCard WHERE dugnad = ? ORDER BY position", key: { $0.key },
        fields: [
            Field("dugnad", \.dugnad, .id(of: Dugnad.self)),
            Field("key", \.key, .text(1...40), "of a person card or topic"),
            Field("position", \.position, .position, "from 1"),
            Field("isHidden", \.isHidden, .truth, "laid aside"),
        ])
}
