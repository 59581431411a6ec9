/// The questions of *Start en dugnad*, in order; the last is the overview.
enum StartQuestion: String, CaseIterable, Sendable {
    case variant
    case whom = "hvem"
    case time = "tid"
    case length = "lengde"
    case place = "sted"
    case people = "antall"
    case language = "sprak"
    case lookOver = "se-over"

    /// The answer to *when* of those who type in one that has been held: the first question is asked with it given.
    static let past = "holdt"
    /// The answer to *when* of those who have not decided on a day.
    static let withoutDay = "ukjent"

    /// When one that is over was, how long and where is one question: nobody may know more than the season.
    static func asked(ofOneThatIsPast isPast: Bool) -> [StartQuestion] {
        allCases.filter { !isPast || ($0 != .length && $0 != .place) }
    }
}
