extension WordTemplate: TakeoutRow {
    static let takeoutPart = TakeoutPart<WordTemplate>(
        "wordTemplate", .perhapsOne, "The municipality's own Word template.",
        sql: "SELECT * FROM wordTemplate WHERE dugnad = ?",
        fields: [
            Field("dugnad", \.dugnad, .id(of: Dugnad.self)),
            Field("name", \.name, .text(1...1000)),
            Field("bytes", \.bytes, .bytes(most: largest), "the file; at most 5 MB"),
            Field("uploadedAt", \.uploadedAt, .moment),
        ])
}
