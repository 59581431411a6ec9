import Words

/// What a letter tells of: from when, and until when.
struct NewsSpan {
    let since: Moment
    let until: Moment

    init(since: Moment, until: Moment) { (self.since, self.until) = (since, until) }

    init?(_ text: String?) {
        let moments = (text ?? "").split(separator: " ").compactMap { Int64($0) }.map(Moment.init(milliseconds:))
        guard moments.count == 2 else { return nil }
        (since, until) = (moments[0], moments[1])
    }

    var text: String { "\(since.milliseconds) \(until.milliseconds)" }
}
