extension Int {
    /// Reads a whole number as people type it: «12», «1 200», with digits of every script. Nil when it is anything else,
    /// or has more than nine digits.
    package init?(typed text: String) {
        guard text.unicodeScalars.count <= 100 else { return nil }
        var digits: [Int] = []
        for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
            guard let digit = scalar.digit else { return nil }
            digits.append(Int(digit))
        }
        guard (1...9).contains(digits.count) else { return nil }
        self = digits.reduce(0) { $0 * 10 + $1 }
    }
}
