extension FollowUp: TakeoutRow {
    static let takeoutPart = TakeoutPart<FollowUp>(
        "followUps", .laterList(), "How measures go, and what the plan knows of them. Without one it has not begun.",
        sql: """
            SELECT followUp.* FROM followUp JOIN measure ON measure.id = followUp.measure
            WHERE dugnad = ? ORDER BY followUp.measure
            """, key: { $0.measure },
        fields: [
            Field("measure", \.measure, .id(of: Measure.self)),
            Field("state", \.state, .choice),
            Field("since", \.since, .day, "since which day it has been so"),
            Field("reason", \.reason, .text(1...20_000), "why it waits or was put away; there for those two alone"),
            Field("partners", \.partners, .text(1...20_000), "with whom"),
            Field("cost", \.cost, .text(1...20_000)),
            Field("funding", \.funding, .text(1...20_000), "where the money comes from"),
            Field("area", \.area, .choice, "of the national plan"),
            Field("anchoring", \.anchoring, .text(1...20_000), "what has been decided of it, and where"),
            Field("standingSince", \.standingSince, .day, "since which day it is no longer done once, but stands"),
            Field("version", \.version, .number(0...900_000_000), "counts what has been said of how it goes"),
        ],
        rules: [.also { $0.state.needsReason == ($0.reason != nil) }])
}
