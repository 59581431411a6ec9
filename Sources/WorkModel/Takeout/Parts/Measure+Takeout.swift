import GRDB

extension Measure: TakeoutRow {
    static let takeoutPart = TakeoutPart<Measure>(
        "measures", .list(), "What is to be done, as it reads today.",
        sql: "SELECT * FROM measure WHERE dugnad = ? ORDER BY position, madeAt", key: { $0.id },
        fields: words + origin, rules: [.atLeastOne(["dugnad"]), .together(["fromName", "fromYear", "fromVariant"])])

    /// One of a unit's whose dugnad is gone, or never was.
    static let shapeInUnit = Shape.object(
        words + origin, rules: [.also { $0.dugnad == nil }, .together(["fromName", "fromYear", "fromVariant"])])

    private static let words: [Field<Measure>] = [
        .itself(\.id),
        Field("dugnad", \.dugnad, .id(of: Dugnad.self), "always there in the file of a dugnad"),
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
    ]

    private static let origin: [Field<Measure>] = [
        Field("way", \.way, .choice, "made of an idea that was left lying, or written into the plan; no room agreed"),
        Field("agreed", \.agreed, AgreedWords.shape, "what the room agreed on, when the plan says something else now"),
        Field(
            "fromGroups", \.fromGroups, .jsonList(of: .number(DugnadPlan.groupLimits)),
            "the numbers of the tables that it came from, as a JSON list written as a text"),
        Field(
            "fromOthers", \.fromOthers, .jsonList(of: Shape<Voice>.choice),
            "who else it came from, as a JSON list written as a text: `youth`, `room`, `dugnad` (another)"),
        Field("fromName", \.fromName, .line(1...6000), "what its dugnad was called, when that is gone"),
        Field("fromYear", \.fromYear, .number(1970...9999), "which year that was"),
        Field("fromVariant", \.fromVariant, .choice, "what kind it was"),
    ]

    static func taken(from dugnad: Dugnad.ID, in db: Database) throws -> [Measure] {
        try fetchAll(db, sql: takeoutPart.sql, arguments: [dugnad]).map(\.withoutUnit)
    }

    func put(into dugnad: Dugnad, in db: Database) throws { try withoutUnit.insert(db) }

    /// Whose it is here is nobody's elsewhere.
    var withoutUnit: Measure {
        var copy = self
        copy.unit = nil
        return copy
    }
}

extension AgreedWords {
    static let shape = Shape.object([
        Field("text", \AgreedWords.text, .text(1...20_000)), Field("owner", \.owner, .text(0...20_000)),
        Field("deadline", \.deadline, .day), Field("firstStep", \.firstStep, .text(0...20_000)),
        Field("knownBy", \.knownBy, .text(0...20_000)), Field("hearer", \.hearer, .text(0...20_000)),
        Field("barriers", \.barriers, .jsonList(of: .key)),
    ]).named("agreedWords")
}
