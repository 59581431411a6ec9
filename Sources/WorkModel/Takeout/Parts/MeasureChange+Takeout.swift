import GRDB

extension MeasureChange: TakeoutRow {
    static let takeoutPart = TakeoutPart<MeasureChange>(
        "measureChanges", .laterList(),
        "What has become different in measures since the dugnad, in which role and when.",
        sql: """
            SELECT measureChange.* FROM measureChange JOIN measure ON measure.id = measureChange.measure
            WHERE dugnad = ? ORDER BY measureChange.measure, number
            """, key: { "\($0.measure) \($0.number)" },
        fields: [
            Field("measure", \.measure, .id(of: Measure.self)),
            Field("number", \.number, .version, "1 for the first"),
            Field("at", \.at, .moment),
            Field("role", \.role, .choice),
            Field("what", \.what, .line(1...40), "one of those below; others may come"),
            Field("about", \.about, .text(1...2000), "the field, or the id of the milestone"),
            Field("was", \.was, .text(1...100_000)),
            Field("became", \.became, .text(1...100_000)),
            Field("words", \.words, .text(1...20_000), "why, in somebody's words"),
        ],
        more: "`what` is one of " + Kind.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ") + ".")

    static func taken(from dugnad: Dugnad.ID, in db: Database) throws -> [MeasureChange] {
        try fetchAll(db, sql: takeoutPart.sql, arguments: [dugnad]).map(\.withoutPerson)
    }

    func put(into dugnad: Dugnad, in db: Database) throws { try withoutPerson.insert(db) }

    /// Who it was is nobody's business elsewhere.
    var withoutPerson: MeasureChange {
        var copy = self
        copy.person = nil
        return copy
    }
}
