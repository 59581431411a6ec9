extension Cluster: TakeoutRow {
    static let takeoutPart = TakeoutPart<Cluster>(
        "clusters", .list(), "The gathered ideas.",
        sql: "SELECT * FROM cluster WHERE dugnad = ? ORDER BY madeAt, id", key: { $0.id },
        fields: [
            .itself(\.id),
            Field("dugnad", \.dugnad, .id(of: Dugnad.self)),
            Field("step", \.step, .id(of: Step.self)),
            Field("name", \.name, .text(1...3000)),
            Field("version", \.version, .version, "counts changes"),
            Field("madeAt", \.madeAt, .moment),
            Field(
                "untiedAt", \.untiedAt, .moment,
                "when it was untied; an hour and at most five minutes later it is gone"),
            Field(
                "untiedNotes", \.untiedNotes, .jsonList(of: .id(of: Note.self)),
                "the notes it held then: a JSON list of ids, written as a text"),
        ])
}
