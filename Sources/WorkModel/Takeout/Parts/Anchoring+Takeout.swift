extension Anchoring: TakeoutRow {
    static let takeoutPart = TakeoutPart<Anchoring>(
        "anchorings", .laterList(most: 2), "The decisions that carry the work: the political and the administrative.",
        sql: "SELECT * FROM anchoring WHERE dugnad = ? ORDER BY kind", key: { $0.kind },
        fields: [
            Field("dugnad", \.dugnad, .id(of: Dugnad.self)),
            Field("kind", \.kind, .choice),
            Field("state", \.state, .choice, "how far it has come"),
            Field("body", \.body, .line(1...2000), "who has decided"),
            Field("day", \.day, .day, "when"),
            Field("caseNumber", \.caseNumber, .line(1...2000)),
            Field("link", \.link, .line(1...2000), "to the case: a link of the web"),
            Field("version", \.version, .version, "counts changes"),
        ],
        // What is no link of the web is never shown as one.
        rules: [.also { $0.link.map(MeetingLink.isOne) != false }])
}
