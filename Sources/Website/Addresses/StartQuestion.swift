/// The questions of *Start en dugnad*, in order.
enum StartQuestion: String, CaseIterable, Sendable {
    case variant
    case whom = "hvem"
    case time = "tid"
    case people = "antall"
    case language = "sprak"
    case lookOver = "se-over"

    var next: StartQuestion {
        let all = StartQuestion.allCases
        let index = all.firstIndex(of: self).map { $0 + 1 } ?? 0
        return index < all.count ? all[index] : .lookOver
    }

    var previous: StartQuestion? {
        StartQuestion.allCases.firstIndex(of: self).flatMap { $0 > 0 ? StartQuestion.allCases[$0 - 1] : nil }
    }

    /// The answer to *when* of those who type in one that has been held: the first question is asked with it given.
    static let past = "holdt"

    var number: Int { (StartQuestion.allCases.firstIndex(of: self) ?? 0) + 1 }
}
