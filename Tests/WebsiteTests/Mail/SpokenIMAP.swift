import Foundation
import WorkModel

@testable import Website

/// A mailbox on a server that says what IMAP says, and gives it away in pieces.
final class SpokenIMAP {
    var mails: [Int: String] = [:]
    var validity = 7
    var next = 1
    /// What is answered in place of OK.
    var outcomes: [String: String] = [:]
    /// Those that it does not give.
    var kept: Set<Int> = []
    /// It says nothing more once it is asked this.
    var hangsUpAt: String?
    private(set) var heard: [String] = []
    private var answers: ArraySlice<UInt8> = []

    func add(_ mail: String) {
        mails[next] = mail.replacing("\n", with: "\r\n")
        next += 1
    }

    func conversation(enough: Int, isLate: @escaping () -> Bool) -> IMAPConversation {
        IMAPConversation(
            say: { (text) throws(IMAPTrouble) in self.take(text) },
            hear: { () throws(IMAPTrouble) in
                guard !self.answers.isEmpty else { throw .gone }
                defer { self.answers = self.answers.dropFirst(11) }
                return Array(self.answers.prefix(11))
            }, enough: enough, isLate: isLate)
    }

    private func take(_ text: String) {
        let words = text.split(separator: " ", maxSplits: 1).map(String.init)
        let command = String(words[1].dropLast(text.hasSuffix("\r\n") ? 1 : 0))
        heard.append(command)
        if let hangsUpAt, command.hasPrefix(hangsUpAt) { return }
        answer(command)
        let outcome = outcomes.first { command.contains($0.key) }?.value ?? "OK Done"
        say("\(words[0]) \(outcome)")
    }

    private func say(_ line: String) { answers += Array("\(line)\r\n".utf8) }

    private func answer(_ command: String) {
        if command.hasPrefix("EXAMINE") {
            say("* FLAGS (\\Seen)")
            say("* \(mails.count) EXISTS")
            say("* OK [UIDVALIDITY \(validity)] Valid")
            say("* OK [UIDNEXT \(next)] Next")
        } else if command.hasPrefix("UID SEARCH UID ") {
            let first = Int(command.dropFirst(15).prefix { $0 != ":" }) ?? 0
            // As real ones do: the last one always answers.
            let found = mails.keys.filter { $0 >= first || $0 == mails.keys.max() }
            say("* SEARCH \(found.map(String.init).joined(separator: " "))")
        } else if command.hasPrefix("UID SEARCH SINCE") {
            say("* SEARCH \(mails.keys.sorted().map(String.init).joined(separator: " "))")
        } else if command.hasPrefix("UID FETCH ") {
            fetch(command)
        }
    }

    private func fetch(_ command: String) {
        let ids = command.dropFirst(10).prefix { $0 != " " }.split(separator: ",").compactMap { Int($0) }
        say("* 3 FETCH (FLAGS (\\Seen))")
        for (number, id) in ids.enumerated() {
            guard let mail = mails[id] else { continue }
            if !command.contains("HEADER"), kept.contains(id) { continue }
            if command.contains("HEADER") {
                let lines = mail.split(separator: "\r\n\r\n", maxSplits: 1)[0]
                let start = lines.range(of: "Content-Type:")?.lowerBound ?? lines.endIndex
                piece(
                    "\(lines[start...])\r\n\r\n", "* \(number + 1) FETCH (UID \(id) BODY[HEADER.FIELDS (CONTENT-TYPE)]")
            } else {
                piece(mail, "* \(number + 1) FETCH (BODY[]<0> ", end: " UID \(id))")
            }
        }
    }

    private func piece(_ text: String, _ start: String, end: String = ")") {
        say("\(start) {\(text.utf8.count)}")
        answers += Array(text.utf8)
        say(end)
    }
}
