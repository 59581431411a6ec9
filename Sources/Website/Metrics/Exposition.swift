/// Numbers in the text form that Prometheus reads:
/// https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format
struct Exposition {
    enum Kind: String {
        case counter, gauge, histogram
    }

    static let type = "text/plain; version=0.0.4; charset=utf-8"
    private(set) var text = ""

    /// - Parameters:
    ///   - help: what it is, on one line without backslashes.
    ///   - value: nil when it cannot be read now; then it is left out.
    mutating func add(_ name: String, _ kind: Kind, _ help: String, _ value: Double?) {
        guard let value else { return }
        head(name, kind, help)
        sample(name, value)
    }

    /// One for each value of a label. The values are words of the program's own.
    mutating func add(
        _ name: String, _ kind: Kind, _ help: String, by label: String, _ values: KeyValuePairs<String, Double?>
    ) {
        let known = values.compactMap { one in one.value.map { (one.key, $0) } }
        guard !known.isEmpty else { return }
        head(name, kind, help)
        for (key, value) in known { sample("\(name){\(label)=\"\(key)\"}", value) }
    }

    mutating func add(_ name: String, _ help: String, _ counts: Histogram.Counts) {
        head(name, .histogram, help)
        var sum = 0
        for (bound, count) in zip(Histogram.bounds.map(Exposition.number) + ["+Inf"], counts.each) {
            sum += count
            sample("\(name)_bucket{le=\"\(bound)\"}", Double(sum))
        }
        sample("\(name)_sum", counts.seconds)
        sample("\(name)_count", Double(sum))
    }

    private mutating func head(_ name: String, _ kind: Kind, _ help: String) {
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(kind.rawValue)\n"
    }

    private mutating func sample(_ name: String, _ value: Double) {
        text += "\(name) \(Exposition.number(value))\n"
    }

    private static func number(_ value: Double) -> String { Int(exactly: value).map(String.init) ?? String(value) }
}
