extension Attendance: TakeoutRow {
    static let takeoutPart = TakeoutPart<Attendance>(
        "attendance", .list(most: 1000), "How many came of which kinds; never names.",
        sql: "SELECT * FROM attendance WHERE dugnad = ? ORDER BY position", key: { $0.position },
        fields: [
            Field("dugnad", \.dugnad, .id(of: Dugnad.self)),
            Field("position", \.position, .position),
            Field(
                "kind", \.kind, .text(1...2000),
                "such as «Idrettslag»; «I alt», or «I alt, omtrent», «knapt» or «over», is the sum of all"),
            Field("people", \.people, .number(0...500)),
        ])
}
