import GRDB

extension OwnersWord: TakeoutRow {
    static let takeoutPart = TakeoutPart<OwnersWord>(
        "told", .laterList(),
        "What those responsible have told of measures by the link in their letter; never who, or where they are written to.",
        sql: """
            SELECT ownersWord.* FROM ownersWord JOIN measure ON measure.id = ownersWord.measure
            WHERE dugnad = ? ORDER BY ownersWord.measure, ownersWord.at, ownersWord.id
            """, key: { $0.id },
        fields: [
            .itself(\.id),
            Field("measure", \.measure, .id(of: Measure.self)),
            Field("at", \.at, .moment),
            Field("how", \.how, .choice),
            Field("line", \.line, .text(1...4000), "in their own words"),
            Field(
                "hundredths", \.hundredths, .number(0...9_999_999_900), "what they counted, in hundredths: 2050 is 20,5"
            ),
            Field("exactness", \.exactness, .choice, "how the number is meant"),
            Field("counted", \.counted, .text(1...1000), "of what"),
            Field("waits", \.waits, .truth, "nobody has decided yet what becomes of it"),
        ],
        rules: [.together(["hundredths", "exactness"])])

    static func taken(from dugnad: Dugnad.ID, in db: Database) throws -> [OwnersWord] {
        try fetchAll(db, sql: takeoutPart.sql, arguments: [dugnad]).map(\.withoutOwner)
    }

    func put(into dugnad: Dugnad, in db: Database) throws { try withoutOwner.insert(db) }

    /// Whose it was is nobody's business elsewhere.
    var withoutOwner: OwnersWord {
        var copy = self
        copy.owner = nil
        return copy
    }
}
