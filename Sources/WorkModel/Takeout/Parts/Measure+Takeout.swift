extension Measure: TakeoutRow {
    static let takeoutPart = TakeoutPart<Measure>(
        "measures", .list(), "What is to be done.",
        sql: "SELECT * FROM measure WHERE dugnad = ? ORDER BY position, madeAt", key: { $0.id },
        fields: [
            .itself(\.id),
            Field("dugnad", \.dugnad, .id(of: Dugnad.self)),
            Field("position", \.position, .position, "the order"),
            Field("text", \.text, .text(1...20_000), "what is to be done"),
            Field("owner", \.owner, .text(0...20_000), "a body or a role"),
            Field("deadline", \.deadline, .day),
            Field("firstStep", \.firstStep, .text(0...20_000), "the first step"),
            Field("knownBy", \.knownBy, .text(0...20_000), "how we know that it worked"),
            Field("hearer", \.hearer, .text(0...20_000), "who should hear a youth proposal"),
            Field(
                "barriers", \.barriers, .jsonList(of: .key),
                "a JSON list of keys of barriers, written as a text: `\"[\\\"economy\\\"]\"`"),
            Field("hands", \.hands, .number(0...500), "a show of hands"),
            Field("version", \.version, .version, "counts changes"),
            Field("madeAt", \.madeAt, .moment),
        ])
}
