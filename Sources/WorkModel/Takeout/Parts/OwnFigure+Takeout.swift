extension OwnFigure: TakeoutRow {
    static let takeoutPart = TakeoutPart<OwnFigure>(
        "ownFigures", .laterList(most: OwnFiguresDraft.most), "Figures that those who hold it have brought.",
        sql: "SELECT * FROM ownFigure WHERE dugnad = ? ORDER BY position", key: { $0.position },
        fields: [
            Field("dugnad", \.dugnad, .id(of: Dugnad.self)),
            Field("position", \.position, .number(1...OwnFiguresDraft.most)),
            Field("value", \.value, .line(1...240), "such as «12,5 %»"),
            Field("label", \.label, .line(1...1200), "what it counts"),
            Field("year", \.year, .number(OwnFigure.years), "the year it is of"),
            Field("source", \.source, .line(1...1200), "where it is from"),
        ])
}
