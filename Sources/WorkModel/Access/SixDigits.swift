/// Six digits to be typed where somebody wants to come in.
package enum SixDigits {
    package static func new() -> String {
        let number = String(Int.random(in: 0..<1_000_000))
        return String(repeating: "0", count: 6 - number.count) + number
    }

    /// What was typed, as it is compared: spaces and the like are nothing, and a digit of any script is that digit.
    package static func read(_ typed: String) -> String {
        typed.compactMap(\.wholeNumberValue).filter { (0...9).contains($0) }.map(String.init).joined()
    }
}
