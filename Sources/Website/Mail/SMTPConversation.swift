import Words

/// How far a letter has come with a mail server, by what was said.
struct SMTPConversation {
    private enum Stage {
        /// Greeting, encryption, log-in, and who it is from: not about this letter.
        case before
        /// The receiver is named.
        case begun
        /// Every byte of the letter has been given away.
        case handedOver
    }

    private var stage = Stage.before
    /// What the server has said since we last spoke.
    private var answer: [String] = []
    /// What is said in parting does not count.
    private var isOver = false

    /// A line of ours. Of a log-in only that something was said is looked at.
    mutating func weSaid(_ line: String) {
        guard !isOver else { return }
        if line.hasPrefix("QUIT") {
            isOver = true
            return
        }
        if line.hasPrefix("RCPT TO:") { stage = .begun }
        answer = []
    }

    mutating func theySaid(_ line: String) {
        // A server that talks on and on is not listened to.
        if !isOver, answer.count < 100 { answer.append(PlainText.line(line)) }
    }

    mutating func gaveAllOfTheLetter() {
        guard !isOver else { return }
        stage = .handedOver
        answer = []
    }

    /// - Parameter problem: what went wrong on the way, when the server has not said it.
    func delivery(problem: String) -> Delivery {
        let code = answer.last.flatMap { Int($0.prefix(3)) } ?? 0
        let words = (400...599).contains(code) ? said : problem
        // An account that may not send, said only now.
        if stage == .before || [530, 535, 538].contains(code) { return .ours(words) }
        switch code {
        case 200...299 where stage == .handedOver && isWhole: return .accepted(said)
        case 400...499: return .later(words)
        case 500...599: return .refused(words)
        default: return stage == .handedOver ? .unsure(words) : .later(words)
        }
    }

    /// A hyphen after the number says that more lines come.
    private var isWhole: Bool { answer.last.map { !$0.dropFirst(3).hasPrefix("-") } ?? false }

    private var said: String { PlainText.cut(answer.joined(separator: " "), to: 500) }
}
