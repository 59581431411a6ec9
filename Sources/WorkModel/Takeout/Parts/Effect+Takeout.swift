extension Effect: TakeoutRow {
    static let takeoutPart = TakeoutPart<Effect>(
        "effects", .laterList(),
        "What came of measures, each on a day: a number, a sentence, or both; at most 500 of one measure.",
        sql: """
            SELECT effect.* FROM effect JOIN measure ON measure.id = effect.measure
            WHERE dugnad = ? ORDER BY effect.measure, effect.day, effect.madeAt, effect.id
            """, key: { $0.id },
        fields: [
            .itself(\.id),
            Field("measure", \.measure, .id(of: Measure.self)),
            Field("day", \.day, .day, "the day that it is about"),
            Field("hundredths", \.hundredths, .number(0...9_999_999_900), "the number, in hundredths: 2050 is 20,5"),
            Field("exactness", \.exactness, .choice, "how the number is meant"),
            Field("counted", \.counted, .text(1...1000), "of what"),
            Field("words", \.words, .text(1...4000), "what it was, in a sentence"),
            Field("cost", \.cost, .text(1...4000), "what it cost, in words"),
            Field("learned", \.learned, .text(1...20_000), "what was learned"),
            Field(
                "told", \.told, .id(of: OwnersWord.self), "what those responsible told, when it comes from that"),
            Field("madeAt", \.madeAt, .moment, "when it was written down"),
            Field("version", \.version, .version, "counts changes"),
        ],
        rules: [.together(["hundredths", "exactness"]), .atLeastOne(["hundredths", "words"])])
}
