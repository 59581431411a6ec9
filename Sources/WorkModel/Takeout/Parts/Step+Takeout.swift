extension Step: TakeoutRow {
    static let takeoutPart = TakeoutPart<Step>(
        "steps", .list(most: 1000), "The run sheet.",
        sql: "SELECT * FROM step WHERE dugnad = ? ORDER BY position", key: { $0.id },
        fields: [
            .itself(\.id),
            Field("dugnad", \.dugnad, .id(of: Dugnad.self)),
            Field("position", \.position, .position, "the order, from 1"),
            Field(
                "key", \.key, .key, "the step of the edition that it is; a step of the moderator's own has none"),
            Field(
                "title", \.title, .text(1...2000),
                "what the moderator calls it; without it the edition's title. One of `key` and `title` is always there"),
            Field(
                "say", \.say, .text(1...20_000),
                "what the moderator wants to say in a step of their own; since version 2"),
            Field("takesNotes", \.takesNotes, .truth, "groups write here"),
            Field(
                "ask", \.ask, .text(1...2000),
                "of a question of the moderator's own: what the wall asks, when it is not the title"),
            Field("groups", \.groups, .text(1...3000), "of such a question: what the groups are to do"),
            Field("card", \.card, .choice, "of such a question: its colour"),
            Field(
                "records", \.records, .choice,
                "of such a question: where its answers stand in the minutes; without it among the ideas"),
            Field(
                "isAnnounced", \.isAnnounced, .truth, "of such a question: it is in the invitation and on the poster"),
            Field("minutes", \.minutes, .number(StepDraft.minutes)),
            Field("isSkipped", \.isSkipped, .truth),
            Field("plannedMinutes", \.plannedMinutes, .number(StepDraft.minutes), "what the plan said when they began"),
            Field("wasSkipped", \.wasSkipped, .truth, "what the plan said when they began"),
            Field(
                "minutesBefore", \.minutesBefore, .number(StepDraft.minutes),
                "what it was before the rest was fitted to the time, while that can be undone"),
            Field("skippedBefore", \.skippedBefore, .truth, "the same of whether it was skipped"),
            Field("startedAt", \.startedAt, .moment, "when the room last came to it"),
            Field("closedAt", \.closedAt, .moment, "after this only notes begun before it are taken"),
        ],
        rules: [.atLeastOne(["key", "title"])])
}
