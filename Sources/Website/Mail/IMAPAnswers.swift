import Words

/// What an IMAP server says, answer by answer (RFC 3501): a line, in which there may be pieces of so and so many bytes.
struct IMAPAnswers {
    struct Answer: Equatable {
        /// Without the pieces.
        var line: String
        var pieces: [[UInt8]] = []
    }

    private var heard: [UInt8] = []
    private var place = 0
    /// How much has been said in all.
    private(set) var total = 0
    private let hear: () throws(IMAPTrouble) -> [UInt8]

    /// - Parameter hear: what the server says next; waits for it, and never gives nothing.
    init(hear: @escaping () throws(IMAPTrouble) -> [UInt8]) {
        self.hear = hear
    }

    mutating func next() throws(IMAPTrouble) -> Answer {
        var answer = Answer(line: "")
        while true {
            let line = try line()
            answer.line += String(decoding: line, as: UTF8.self)
            guard let count = IMAPAnswers.announced(at: line) else { return answer }
            guard count <= IMAPAnswers.longest, answer.pieces.count < 100 else { throw .tooMuch }
            answer.pieces.append(try bytes(count))
        }
    }

    /// «… {310}» at the end says that so many bytes come before the line goes on.
    private static func announced(at line: [UInt8]) -> Int? {
        guard line.last == UInt8(ascii: "}"), let start = line.lastIndex(of: UInt8(ascii: "{")) else { return nil }
        let digits = line[(start + 1)...].dropLast()
        guard !digits.isEmpty, digits.count <= 10, digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(String(decoding: digits, as: UTF8.self))
    }

    private mutating func line() throws(IMAPTrouble) -> [UInt8] {
        var seen = place
        while true {
            if let end = heard[seen...].firstIndex(of: UInt8(ascii: "\n")) {
                let line = heard[place..<end]
                place = end + 1
                return Array(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
            }
            guard heard.count - place <= IMAPAnswers.longest else { throw .tooMuch }
            seen = heard.count - place
            try hearMore()
        }
    }

    private mutating func bytes(_ count: Int) throws(IMAPTrouble) -> [UInt8] {
        while heard.count - place < count { try hearMore() }
        defer { place += count }
        return Array(heard[place..<(place + count)])
    }

    /// What has been read is dropped first, so places count from what is left.
    private mutating func hearMore() throws(IMAPTrouble) {
        heard.removeFirst(place)
        place = 0
        let more = try hear()
        total += more.count
        guard total <= IMAPAnswers.most else { throw .tooMuch }
        heard += more
    }

    private static let longest = 2_000_000
    /// More than this is not listened to. Whoever asks stops asking before that.
    private static let most = 40_000_000
    static let enough = 30_000_000
}
