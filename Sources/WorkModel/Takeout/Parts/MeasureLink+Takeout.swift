extension MeasureLink: TakeoutRow {
    static let takeoutPart = TakeoutPart<MeasureLink>(
        "measureLinks", .laterList(),
        "Measures that were put together with others, and that were divided; where both are in the file of a dugnad.",
        sql: """
            SELECT measureLink.* FROM measureLink JOIN measure ON measure.id = measureLink.measure
            JOIN measure AS later ON later.id = measureLink.became
            WHERE measure.dugnad = ?1 AND later.dugnad = ?1 ORDER BY measureLink.measure, measureLink.became
            """, key: { "\($0.measure) \($0.became)" },
        fields: [
            Field("measure", \.measure, .id(of: Measure.self), "the one that is no more for itself"),
            Field("became", \.became, .id(of: Measure.self), "what it is a part of, or a part of it"),
            Field("how", \.how, .choice),
            Field("at", \.at, .moment),
        ],
        rules: [.also { $0.measure != $0.became }])
}
