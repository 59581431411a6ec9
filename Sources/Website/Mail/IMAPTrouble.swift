import Words

/// Why a mailbox could not be read, in a sentence for whoever runs the site, without anybody's address.
struct IMAPTrouble: Error, Equatable {
    let words: String
    var isLogInRefused = false
    /// The server has understood, and says no to this alone.
    var isAnswer = false

    static let tooMuch = IMAPTrouble(words: "The mail server says more than is read.")
    static let gone = IMAPTrouble(words: "The mail server has hung up.")
    static let tooSlow = IMAPTrouble(words: "The mail server is too slow.")
    static let notUnderstood = IMAPTrouble(words: "The mail server answers what is not understood.")

    /// What a server has said, without what may be an address.
    static func saysNo(_ line: String) -> IMAPTrouble {
        IMAPTrouble(words: "The mail server says no: \(withoutAddresses(line))", isAnswer: true)
    }

    static func hangsUp(_ line: String) -> IMAPTrouble {
        IMAPTrouble(words: "The mail server hangs up: \(withoutAddresses(line))")
    }

    private static func withoutAddresses(_ line: String) -> String {
        PlainText.line(line).prefix(300).split(separator: " ").filter { !$0.contains("@") }.joined(separator: " ")
    }
}
