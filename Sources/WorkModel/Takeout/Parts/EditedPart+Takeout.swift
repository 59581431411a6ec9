extension EditedPart: TakeoutRow {
    static let takeoutPart = TakeoutPart<EditedPart>(
        "editedParts", .list(most: Minutes.Part.allCases.count), "Parts of the minutes that somebody has rewritten.",
        sql: "SELECT * FROM minutesPart WHERE dugnad = ?", key: { $0.part },
        fields: [
            Field("dugnad", \.dugnad, .id(of: Dugnad.self)),
            Field("part", \.part, .choice),
            Field(
                "text", \.text, .text(0...10 * Minutes.longestPart),
                "`## ` begins a heading, `- ` a line of a list, two spaces more one under it"),
            Field("language", \.language, .language, "of the page it was edited on"),
            Field("sawRevision", \.sawRevision, .position, "the dugnad's revision then"),
            Field(
                "sawFingerprint", \.sawFingerprint, .text(0...1000),
                "SHA-256 of what the program had written then, to see whether something new has come"),
            Field("version", \.version, .version),
            Field("editedAt", \.editedAt, .moment),
        ])
}
