extension Approval: TakeoutRow {
    static let takeoutPart = TakeoutPart<Approval>(
        "approvals", .list(), "The minutes as they were approved, each time.",
        sql: "SELECT * FROM approval WHERE dugnad = ? ORDER BY number", key: { $0.number },
        fields: [
            Field("dugnad", \.dugnad, .id(of: Dugnad.self)),
            Field("number", \.number, .version, "1 for the first"),
            Field("approvedAt", \.approvedAt, .moment),
            Field("inRole", \.inRole, .text(1...2000), "the role that approved, never a name"),
            Field("language", \.language, .language),
            Field("text", \.text, MinutesText.shape, "the minutes as they were approved, below")
                .formerly("rendered", "In files of version 1, in place of `text`: HTML."),
            Field("reopenedAt", \.reopenedAt, .moment, "when they were made a draft again"),
        ],
        more: """
            `text` has `title`, `language`, `isInvented` and `parts`, in order. A part has `part` (as in `editedParts`),
            `heading`, `language` and `blocks`. A block has a `kind`:

            | `kind` | Has |
            |---|---|
            | `heading`, `paragraph` | `text` |
            | `list` | `items`, each with `text`, `source`? («Bord 3») and `under`, a list of the same |
            | `measures` | `items`, each with `text`, `from`?, `barriersLabel`, `barriers` (texts) and `facts`: `label`, `text` and `isMissing` |
            """)
}

extension MinutesText {
    static let shape = Shape.object([
        Field("title", \MinutesText.title, .words), Field("language", \.language, .language),
        Field("isInvented", \.isInvented, .truth), Field("parts", \.parts, .list(of: Part.shape)),
    ]).named("minutesText")
}

extension MinutesText.Part {
    static let shape = Shape.object([
        Field("part", \MinutesText.Part.part, .choice), Field("heading", \.heading, .words),
        Field("language", \.language, .language), Field("blocks", \.blocks, .list(of: Block.shape, 0...100_000)),
    ]).named("minutesPart")
}

extension Shape<String> {
    /// Of the minutes: as long as all that can have been written in them.
    static let words = text(0...10 * Minutes.longestPart)
}
