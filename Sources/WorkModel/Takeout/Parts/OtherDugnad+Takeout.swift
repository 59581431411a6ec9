extension OtherDugnad: TakeoutRow {
    static let takeoutPart = TakeoutPart<OtherDugnad>(
        "otherDugnader", .laterList(most: 1000), "Dugnader that ideas have been read in from.",
        sql: "SELECT * FROM otherDugnad WHERE dugnad = ? ORDER BY readAt, id", key: { $0.id },
        fields: [
            .itself(\.id, "what it is known by in its own file"),
            Field("dugnad", \.dugnad, .id(of: Dugnad.self), "the one they were read into"),
            Field("name", \.name, .line(1...5000), "what it was called and for whom it was"),
            Field("heldFrom", \.heldFrom, .moment, "when it was"),
            Field("held", \.held, .past, "as well as that is known, of one that was over before it was typed in"),
            Field("readAt", \.readAt, .moment, "when its ideas were first read in"),
            Field(
                "variant", \.variant, .choice,
                "what kind it was, of one of the same unit's that this one builds on; left out for one known by its file alone"
            ),
        ])
}
