extension Note: TakeoutRow {
    static let takeoutPart = TakeoutPart<Note>(
        "notes", .list(), "What was said, also what is hidden, and what was deleted within the last hour.",
        sql: "SELECT * FROM note WHERE dugnad = ? ORDER BY receivedAt, rowid", key: { $0.id },
        fields: [
            .itself(\.id),
            Field("dugnad", \.dugnad, .id(of: Dugnad.self)),
            Field(
                "groupNumber", \.groupNumber, .number(DugnadPlan.groupLimits).pointing(at: Group.self),
                "which group said it; without it, one of `source` and `otherDugnad` is there"),
            Field("step", \.step, .id(of: Step.self)),
            Field("text", \.text, .text(0...20_000), "empty only when it has been deleted for good"),
            Field("card", \.card, .key, "the card the group had in front of it when the note came"),
            Field("version", \.version, .version, "one more for each change of the text"),
            Field("begunAt", \.begunAt, .moment, "when somebody began to write it"),
            Field("receivedAt", \.receivedAt, .moment, "when it was on disk"),
            Field("editedAt", \.editedAt, .moment, "of the latest change"),
            Field("isLate", \.isLate, .truth, "came after its step was closed, begun before"),
            Field("fromPaper", \.fromPaper, .truth, "typed in from paper"),
            Field("shownAt", \.shownAt, .moment, "when the moderator put it on the wall"),
            Field("hiddenAt", \.hiddenAt, .moment, "when the moderator hid it"),
            Field("deletedAt", \.deletedAt, .moment),
            Field("deletedBy", \.deletedBy, .choice, "there when `deletedAt` is"),
            Field("source", \.source, .choice, "who said it, when no group did: the young people, or the room"),
            Field(
                "otherDugnad", \.otherDugnad, .id(of: OtherDugnad.self), "the dugnad whose idea it is, when read in"),
        ],
        rules: [
            .exactlyOne(["groupNumber", "source", "otherDugnad"]),
            .together(["deletedAt", "deletedBy"]),
            .also(
                .init(
                    key: "anyOf",
                    value: [["required": ["deletedAt"]], ["properties": ["text": ["minLength": 1]]]])
            ) { !$0.text.isEmpty || $0.deletedAt != nil },
        ])
}
