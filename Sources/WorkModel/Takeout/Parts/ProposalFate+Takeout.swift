import GRDB

extension ProposalFate: TakeoutRow {
    static let takeoutPart = TakeoutPart<ProposalFate>(
        "proposalFates", .laterList(),
        """
        What became of what a samling proposed. Which measure it became stands in the file of the unit alone, where that is too.
        """,
        sql: """
            SELECT proposalFate.* FROM proposalFate JOIN measure ON measure.id = proposalFate.proposal
            WHERE dugnad = ? ORDER BY proposalFate.proposal
            """, key: { $0.proposal },
        fields: [
            Field("proposal", \.proposal, .id(of: Measure.self)),
            Field("fate", \.fate, .choice),
            Field("words", \.words, .text(1...20_000), "to those who proposed it; always there for `partly` and `no`"),
            Field("answeredAt", \.answeredAt, .moment),
            Field("version", \.version, .version, "counts changes"),
        ],
        rules: [.also { !$0.fate.needsWords || $0.words != nil }])

    static func taken(from dugnad: Dugnad.ID, in db: Database) throws -> [ProposalFate] {
        try fetchAll(db, sql: takeoutPart.sql, arguments: [dugnad]).map(\.withoutMeasure)
    }

    func put(into dugnad: Dugnad, in db: Database) throws { try withoutMeasure.insert(db) }

    /// That may be in another file.
    var withoutMeasure: ProposalFate {
        var copy = self
        copy.measure = nil
        return copy
    }
}
