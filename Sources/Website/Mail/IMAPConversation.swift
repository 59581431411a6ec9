import Foundation
import Words
import WorkModel

/// One reading of a mailbox: what has come since the last one.
///
/// The folder is opened for reading alone (EXAMINE), and mail is only looked into (BODY.PEEK): the server marks nothing,
/// and nothing is moved or deleted. Of mail that is no report, only the line that says what kind it is is read.
struct IMAPConversation {
    private var answers: IMAPAnswers
    private let say: (String) throws(IMAPTrouble) -> Void
    private let enough: Int
    private let isLate: () -> Bool
    private var asked = 0

    /// - Parameters:
    ///   - enough: how many bytes are heard before the rest is left to the next reading.
    ///   - isLate: most of the time that it may take has gone.
    init(
        say: @escaping (String) throws(IMAPTrouble) -> Void, hear: @escaping () throws(IMAPTrouble) -> [UInt8],
        enough: Int = IMAPAnswers.enough, isLate: @escaping () -> Bool = { false }
    ) {
        (self.say, self.enough, self.isLate) = (say, enough, isLate)
        answers = IMAPAnswers(hear: hear)
    }

    /// - Parameters:
    ///   - folder: printable ASCII.
    ///   - place: how far it was read before; else, and where the server has begun to number anew, what has come in the
    ///     last week is read.
    /// - Returns: what the reports say, and how far it has been read now. When there is very much, when it goes slowly and
    ///   when the line breaks on the way, what was read until then is kept, and the rest is read the next time.
    mutating func read(
        _ folder: String, as mailbox: String, after place: MailboxPlace?, at now: Moment, by report: DeliveryReport
    ) throws(IMAPTrouble) -> ReturnsRead {
        let opened = try open(folder)
        let last = place.flatMap { $0.validity == opened.validity ? $0.last : nil }
        let new = try search(after: last, at: now)
        var found = Found()
        do throws(IMAPTrouble) {
            try look(into: Array(new.prefix(IMAPConversation.mostAtOnce)), by: report, &found)
            _ = try? ask("LOGOUT") { _ in }
        } catch {
            // Nothing was read: then it is the trouble that is to be told.
            guard found.last != nil else { throw error }
        }
        // Where nothing new is, the next one to come has the number that was promised.
        let end = found.last ?? last ?? opened.next.map { max($0 - 1, 0) }
        return ReturnsRead(
            returns: found.returns,
            place: end.map { MailboxPlace(mailbox: mailbox, validity: opened.validity, last: $0) } ?? place,
            isAll: found.last == new.last)
    }

    /// What has been read so far.
    private struct Found {
        var returns: [LetterReturn] = []
        /// All until here have been looked at; nil when none has.
        var last: Int?
    }

    private mutating func look(
        into mails: [Int], by report: DeliveryReport, _ found: inout Found
    ) throws(IMAPTrouble) {
        for start in stride(from: 0, to: mails.count, by: 50) {
            let some = Array(mails.dropFirst(start).prefix(50))
            for id in try reports(among: some) {
                guard !isEnough(found) else { return }
                if let one = try mail(id).flatMap(report.read) { found.returns.append(one) }
                found.last = id
            }
            found.last = some.last
            guard !isEnough(found) else { return }
        }
    }

    /// The first one is always read, so that every reading comes further.
    private func isEnough(_ found: Found) -> Bool { found.last != nil && (answers.total >= enough || isLate()) }

    private mutating func open(_ folder: String) throws(IMAPTrouble) -> (validity: Int, next: Int?) {
        var (validity, next): (Int?, Int?) = (nil, nil)
        let quoted = folder.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        try ask("EXAMINE \"\(quoted)\"") { answer in
            validity = IMAPConversation.number(after: "[UIDVALIDITY ", in: answer.line) ?? validity
            next = IMAPConversation.number(after: "[UIDNEXT ", in: answer.line) ?? next
        }
        guard let validity else { throw .notUnderstood }
        return (validity, next)
    }

    /// In the order they came.
    private mutating func search(after last: Int?, at now: Moment) throws(IMAPTrouble) -> [Int] {
        var found: Set<Int> = []
        let which = last.map { "UID \($0 + 1):*" } ?? "SINCE \(IMAPConversation.day(now - .days(7)))"
        try ask("UID SEARCH \(which)") { answer in
            guard answer.line.uppercased().hasPrefix("* SEARCH") else { return }
            found.formUnion(answer.line.split(separator: " ").dropFirst(2).compactMap(IMAPConversation.number))
        }
        // The last one there is answers to «and all after it», however old it is.
        return found.filter { $0 > last ?? 0 }.sorted()
    }

    /// Those whose headers say that they are reports.
    private mutating func reports(among ids: [Int]) throws(IMAPTrouble) -> [Int] {
        var found: Set<Int> = []
        let list = ids.map(String.init).joined(separator: ",")
        try ask("UID FETCH \(list) (UID BODY.PEEK[HEADER.FIELDS (CONTENT-TYPE)])") { answer in
            guard let id = IMAPConversation.fetched(answer), let headers = answer.pieces.first else { return }
            if DeliveryReport.canBe(MailPart(headers).headers) { found.insert(id) }
        }
        return ids.filter(found.contains)
    }

    /// As much of a mail as is read; nil for one that is gone, or that the server does not give.
    private mutating func mail(_ id: Int) throws(IMAPTrouble) -> [UInt8]? {
        var mail: [UInt8]?
        do throws(IMAPTrouble) {
            try ask("UID FETCH \(id) (UID BODY.PEEK[]<0.\(IMAPConversation.longest)>)") { answer in
                if IMAPConversation.fetched(answer) == id { mail = answer.pieces.first ?? mail }
            }
        } catch {
            // One that cannot be given must not stand in the way of the next.
            guard error.isAnswer else { throw error }
        }
        return mail
    }

    // MARK: Asking

    private mutating func ask(
        _ what: String, _ hear: (IMAPAnswers.Answer) -> Void
    ) throws(IMAPTrouble) {
        asked += 1
        let tag = "allemed\(asked)"
        try say("\(tag) \(what)\r\n")
        while true {
            let answer = try answers.next()
            if answer.line.hasPrefix("\(tag) ") {
                let outcome = answer.line.dropFirst(tag.utf8.count + 1)
                guard outcome.uppercased().hasPrefix("OK") else { throw .saysNo(String(outcome)) }
                return
            }
            if answer.line.uppercased().hasPrefix("* BYE"), what != "LOGOUT" {
                throw .hangsUp(String(answer.line.dropFirst(6)))
            }
            hear(answer)
        }
    }

    /// The number of the mail that an answer is about.
    private static func fetched(_ answer: IMAPAnswers.Answer) -> Int? {
        guard answer.line.hasPrefix("* "), answer.line.uppercased().contains(" FETCH (") else { return nil }
        return number(after: "(UID ", in: answer.line) ?? number(after: " UID ", in: answer.line)
    }

    private static func number(after mark: String, in line: String) -> Int? {
        guard let start = line.uppercased().range(of: mark)?.upperBound else { return nil }
        return number(line.uppercased()[start...].prefix { $0.isASCII && $0.isNumber })
    }

    /// One that IMAP can have.
    private static func number(_ text: some StringProtocol) -> Int? { UInt32(text).map(Int.init) }

    /// «23-Nov-2026».
    private static func day(_ moment: Moment) -> String {
        let parts = NorwegianTime.isoDate(moment).split(separator: "-").map(String.init)
        let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        guard parts.count == 3, let month = Int(parts[1]), names.indices.contains(month - 1) else {
            return "1-Jan-2026"
        }
        return "\(Int(parts[2]) ?? 1)-\(names[month - 1])-\(parts[0])"
    }

    private static let mostAtOnce = 500
    /// What a report says stands first, with the letter it is about after it.
    private static let longest = 262_144
}
