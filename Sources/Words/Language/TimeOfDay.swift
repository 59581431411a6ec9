/// An hour and minute of a day, as people write it and as it is kept.
package struct TimeOfDay: Sendable, Hashable {
    /// «18:00», which is what a time field wants.
    package let iso: String

    /// Reads «18:00» from a time field, and what people type: «18.00», «kl. 18», «1800», «18». Digits of every script are
    /// digits. Nil when it is none of these, or there is no such time.
    package init?(typed text: String) {
        let words = text.lowercased().split { !$0.isLetter }
        guard words.allSatisfy({ $0 == "kl" || $0 == "klokka" || $0 == "at" }) else { return nil }
        var groups: [[UInt8]] = [[]]
        for scalar in text.unicodeScalars.prefix(100) {
            if let digit = scalar.digit { groups[groups.count - 1].append(digit) } else { groups.append([]) }
        }
        groups.removeAll(where: \.isEmpty)
        // «1800» is two numbers written as one.
        if groups.count == 1, groups[0].count == 4 {
            groups = [Array(groups[0].prefix(2)), Array(groups[0].suffix(2))]
        }
        // A time field may give seconds.
        guard (1...3).contains(groups.count), groups.allSatisfy({ $0.count <= 2 }) else { return nil }
        let numbers = groups.map { $0.reduce(0) { $0 * 10 + Int($1) } }
        let minute = numbers.count > 1 ? numbers[1] : 0
        guard numbers[0] < 24, minute < 60 else { return nil }
        iso = [numbers[0], minute].map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: ":")
    }
}
