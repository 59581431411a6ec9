extension Milestone: TakeoutRow {
    static let takeoutPart = TakeoutPart<Milestone>(
        "milestones", .laterList(), "Steps on the way of a measure, with days of their own; at most 50 of one measure.",
        sql: """
            SELECT milestone.* FROM milestone JOIN measure ON measure.id = milestone.measure
            WHERE dugnad = ? ORDER BY milestone.measure, milestone.position, milestone.id
            """, key: { $0.id },
        fields: [
            .itself(\.id),
            Field("measure", \.measure, .id(of: Measure.self)),
            Field("position", \.position, .position, "the order"),
            Field("text", \.text, .line(1...2000)),
            Field("day", \.day, .day, "when it is to be reached"),
            Field("doneOn", \.doneOn, .day, "when it was"),
            Field("version", \.version, .version, "counts changes"),
        ])
}
