extension TaskMark: TakeoutRow {
    static let takeoutPart = TakeoutPart<TaskMark>(
        "tasks", .laterList(most: 1000),
        "What has been said of the tasks before and after: those of the lists by their key, and their own.",
        sql: "SELECT * FROM task WHERE dugnad = ? ORDER BY key", key: { $0.key },
        fields: [
            Field("dugnad", \.dugnad, .id(of: Dugnad.self)),
            Field("key", \.key, .line(1...40)),
            Field("title", \.title, .line(1...2000), "of one of their own"),
            Field("day", \.day, .day, "set by hand"),
            Field("owner", \.owner, .line(1...2000), "who does it"),
            Field("doneAt", \.doneAt, .moment, "when somebody said that it was done"),
            Field("doneBy", \.doneBy, .line(1...40), "in which role"),
            Field("isLeftOut", \.isLeftOut, .truth, "it is not needed here"),
            Field("version", \.version, .version, "counts changes"),
        ],
        rules: [.together(["doneAt", "doneBy"])])
}
