extension OwnInvitation: TakeoutRow {
    static let takeoutPart = TakeoutPart<OwnInvitation>(
        "ownInvitation", .perhapsOne,
        """
        The invitation in their own words. As in `invitation`, there may be names and telephone numbers of the contact
        persons.
        """,
        sql: "SELECT * FROM ownInvitation WHERE dugnad = ?",
        fields: [
            Field("dugnad", \.dugnad, .id(of: Dugnad.self)),
            Field("language", \.language, .language, "what it is written in"),
            Field("subject", \.subject, .line(1...2000), "when it is another than that of the standard text"),
            Field(
                "text", \.text, .text(1...80_000),
                "paragraphs with an empty line between; `{nar-og-hvor}` alone is that part of the standard text"),
            Field(
                "sawFingerprint", \.sawFingerprint, .text(0...1000),
                "of what the standard text was made of when it was written"),
            Field("version", \.version, .version, "counts changes"),
        ])
}
