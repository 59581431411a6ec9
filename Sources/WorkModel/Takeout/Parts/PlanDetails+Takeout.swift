extension PlanDetails: TakeoutRow {
    static let takeoutPart = TakeoutPart<PlanDetails>(
        "plan", .perhapsOne, "Who is behind the dugnad, by role, and which list of tasks is used.",
        sql: "SELECT * FROM plan WHERE dugnad = ?",
        fields: [
            Field("dugnad", \.dugnad, .id(of: Dugnad.self)),
            Field("taskList", \.taskList, .line(1...40), "the list that somebody has chosen"),
            Field("countedFrom", \.countedFrom, .day, "the day that the time for the tasks is counted from"),
            Field("contacts", \.contacts, .text(1...6000), "whom to ask, one a line"),
            Field("registrar", \.registrar, .line(1...2000), "who registers those who come"),
            Field("partner", \.partner, .line(1...2000), "with whom it is arranged"),
            Field("funder", \.funder, .line(1...2000), "who pays"),
            Field("version", \.version, .version, "counts changes"),
        ])
}
