import Foundation
import Words
import WorkModel

/// A letter with everything around it, as the bytes that a mail server takes and that an .eml file holds (RFC 5322).
///
/// All of it is ASCII in short lines, so every server takes it as it is. People's words cannot become headers.
package struct MailMessage: Sendable {
    private let letter: LetterText
    private let headers: [MailHeader]

    /// - Parameters:
    ///   - replyTo: where answers go, when that is not where the letter comes from.
    ///   - id: from `newID(at:)` or `id(_:at:)`.
    ///   - unsubscribe: a page, or a `mailto:`, where people say that they do not want such letters.
    ///   - isAnswerable: when not, programs are asked not to answer that somebody is on holiday.
    package init(
        _ letter: LetterText, from: Mailbox, to: Mailbox, replyTo: Mailbox? = nil, id: String, date: Moment,
        unsubscribe: URL? = nil, isAnswerable: Bool
    ) {
        self.letter = letter
        headers = [
            MailHeader("Date", exactly: MailMessage.written(date)),
            MailHeader("From", from),
            replyTo.flatMap { isAnswerable ? MailHeader("Reply-To", $0) : nil },
            MailHeader("To", to),
            MailHeader("Message-ID", exactly: "<\(id)>"),
            MailHeader("Subject", letter.subject),
            MailHeader("Content-Language", exactly: letter.language.tag),
            MailHeader("Auto-Submitted", exactly: "auto-generated"),
            isAnswerable ? nil : MailHeader("X-Auto-Response-Suppress", exactly: "All"),
            unsubscribe.map { MailHeader("List-Unsubscribe", exactly: "<\($0.absoluteString)>") },
            MailHeader("MIME-Version", exactly: "1.0"),
            MailHeader("Content-Type", exactly: "multipart/alternative; boundary=\"\(MailMessage.boundary)\""),
        ].compactMap(\.self)
    }

    /// A name that no other letter has.
    ///
    /// - Parameter host: the site's.
    package static func newID(at host: String) -> String { id("\(Identifier<MailMessage>.new())", at: host) }

    /// A name that a letter is known by when it comes back.
    ///
    /// - Parameters:
    ///   - name: letters, digits and full stops.
    ///   - host: the site's.
    package static func id(_ name: String, at host: String) -> String {
        let place = host.lowercased().prefix { $0 != ":" }.unicodeScalars.filter { scalar in
            ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) || ".-".unicodeScalars.contains(scalar)
        }
        return "\(name)@\(place.isEmpty ? "localhost" : String(place.prefix(253)))"
    }

    package var bytes: [UInt8] {
        var lines = headers.map(\.lines).joined()
        for (kind, text) in [("plain", letter.plain), ("html", letter.html)] {
            lines += "\r\n--\(MailMessage.boundary)\r\nContent-Type: text/\(kind); charset=utf-8\r\n"
            lines += "Content-Transfer-Encoding: quoted-printable\r\n\r\n\(QuotedPrintable.encoded(text))"
        }
        return Array("\(lines)\r\n--\(MailMessage.boundary)--\r\n".utf8)
    }

    /// Quoted-printable has a digit or a line's end after each =, so no text has this in it.
    private static let boundary = "=_letter"

    /// «Mon, 13 Nov 2028 08:42:00 +0000».
    private static func written(_ moment: Moment) -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let parts = calendar.dateComponents(
            [.year, .month, .day, .weekday, .hour, .minute, .second], from: moment.date)
        let weekday = name((parts.weekday ?? 1) - 1, of: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"])
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let month = name((parts.month ?? 1) - 1, of: months)
        let clock = [parts.hour, parts.minute, parts.second].map { String(($0 ?? 0) + 100).suffix(2) }
        return "\(weekday), \(parts.day ?? 1) \(month) \(parts.year ?? 1970) \(clock.joined(separator: ":")) +0000"
    }

    private static func name(_ place: Int, of names: [String]) -> String {
        names.indices.contains(place) ? names[place] : names[0]
    }
}
