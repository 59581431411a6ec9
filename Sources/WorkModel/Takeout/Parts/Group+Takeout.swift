extension Group: TakeoutRow {
    static let takeoutPart = TakeoutPart<Group>(
        "groups", .list(most: 30), "The tables, or the groups.",
        sql: "SELECT * FROM roomGroup WHERE dugnad = ? ORDER BY number", key: { $0.number },
        fields: [
            Field("dugnad", \.dugnad, .id(of: Dugnad.self)),
            Field("number", \.number, .number(DugnadPlan.groupLimits)),
            Field(
                "card", \.card, .key, "key of a person card or topic in the edition, or `egen` for its own person"),
            Field("onPaperSince", \.onPaperSince, .moment, "since when it writes on paper"),
            Field(
                "helpAskedAt", \.helpAskedAt, .moment,
                "since when it asks the moderator for help; never there after the evening"),
            Field("helpSeenAt", \.helpSeenAt, .moment, "when the moderator saw it"),
            Field("closedAt", \.closedAt, .moment, "since when the moderator has closed it to writing"),
            Field("ownPersonName", \.ownPersonName, .text(0...2000), "the invented person of its own"),
            Field("ownPersonAge", \.ownPersonAge, .number(0...25)),
            Field("ownPersonStory", \.ownPersonStory, .text(0...20_000)),
            Field("version", \.version, .version, "counts changes"),
        ])
}
