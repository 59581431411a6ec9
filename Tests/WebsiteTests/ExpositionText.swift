import TestWorld

/// Numbers in Prometheus' text form, read by the form's own rules.
struct ExpositionText {
    /// By name, with its label as it stands: `allemed_letters{state="waiting"}`.
    private(set) var values: [String: Double] = [:]
    /// The kind of each family of numbers, in the order they stand.
    private(set) var kinds: [(name: String, kind: String)] = []
    private var helped: Set<String> = []

    /// - Throws: what is wrong with it.
    init(_ text: String) throws {
        guard text.hasSuffix("\n") else { throw Missing("an end to the last line") }
        for line in text.dropLast().split(separator: "\n", omittingEmptySubsequences: false) { try read(line) }
        for (name, kind) in kinds where kind == "histogram" { try check(histogram: name) }
    }

    private mutating func read(_ line: Substring) throws {
        if let help = line.wholeMatch(of: /# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) [^\\]+/) {
            guard helped.insert(String(help.1)).inserted else { throw Missing("one help for \(help.1)") }
        } else if let kind = line.wholeMatch(of: /# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) (counter|gauge|histogram)/) {
            guard helped.contains(String(kind.1)), !kinds.contains(where: { $0.name == String(kind.1) }) else {
                throw Missing("one help and one kind for \(kind.1)")
            }
            kinds.append((String(kind.1), String(kind.2)))
        } else {
            try read(sample: line)
        }
    }

    private mutating func read(sample line: Substring) throws {
        let form = /([a-zA-Z_:][a-zA-Z0-9_:]*)(\{[a-zA-Z_][a-zA-Z0-9_]*="[^"\\]*"\})? ([0-9.e+-]+)/
        guard let sample = line.wholeMatch(of: form), let value = Double(sample.3), let family = kinds.last else {
            throw Missing("a number in «\(line)»")
        }
        let endings = family.kind == "histogram" ? ["_bucket", "_sum", "_count"] : [""]
        guard endings.contains(where: { sample.1 == family.name + $0 }) else {
            throw Missing("a family for \(sample.1)")
        }
        let name = String(sample.1) + String(sample.2 ?? "")
        guard values.updateValue(value, forKey: name) == nil else { throw Missing("only one \(name)") }
    }

    /// Each bucket holds those before it, and the last holds all.
    private func check(histogram name: String) throws {
        let buckets = values.compactMap { key, value -> (bound: Double, count: Double)? in
            guard let bound = key.wholeMatch(of: /(.*)_bucket\{le="(.*)"\}/), bound.1 == name else { return nil }
            return Double(bound.2 == "+Inf" ? "infinity" : String(bound.2)).map { ($0, value) }
        }.sorted { $0.bound < $1.bound }
        guard buckets.last?.bound == .infinity, buckets.map(\.count) == buckets.map(\.count).sorted(),
            buckets.last?.count == values["\(name)_count"], values["\(name)_sum"] != nil
        else { throw Missing("a whole histogram \(name)") }
    }
}
