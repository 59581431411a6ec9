/// Numbers as Språkrådet writes them: a space that does not break between the thousands, and a comma.
package enum NorwegianNumber {
    /// «4 120».
    package static func whole(_ number: Int) -> String {
        let digits = Array(String(number.magnitude))
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text.append("\u{A0}") }
            text.append(digit)
        }
        return number < 0 ? "\u{2212}\(text)" : text
    }

    /// «−210», «+42»; nothing before a nought.
    package static func change(_ number: Int) -> String {
        number > 0 ? "+\(whole(number))" : whole(number)
    }

    /// «12,3»: one decimal, rounded.
    package static func oneDecimal(_ number: Double) -> String {
        guard let tenths = Int(exactly: (number * 10).rounded()) else { return "\(number)" }
        let text = "\(whole(Int(tenths.magnitude) / 10)),\(tenths.magnitude % 10)"
        return tenths < 0 ? "\u{2212}\(text)" : text
    }

    /// «12,3 %».
    package static func percent(_ number: Double) -> String { "\(oneDecimal(number))\u{A0}%" }
}
