import GRDB
import Words

/// The standard invitation as it stands now, to everybody: what somebody writes over.
package struct StandardInvitation: Sendable, Equatable {
    package struct Part: Sendable, Equatable {
        /// «nar-og-hvor».
        package let key: String
        /// May have several paragraphs.
        package let text: String

        package init(_ key: String, _ text: String) { (self.key, self.text) = (key, PlainText.lines(text)) }
    }

    package let subject: String
    package let parts: [Part]

    package init(subject: String, parts: [Part]) { (self.subject, self.parts) = (PlainText.line(subject), parts) }

    /// A paragraph after another, with an empty line between.
    package var text: String { parts.map(\.text).joined(separator: "\n\n") }
}

/// The invitation as somebody has written it. What they left as it was is not kept: it stays the standard text, and
/// follows the day, the place and all else that is changed later.
package struct OwnInvitation: Sendable, Codable, Equatable, FetchableRecord, PersistableRecord {
    package let dugnad: Dugnad.ID
    package let language: Language
    /// Nil when it is that of the standard text.
    package let subject: String?
    /// Paragraphs with an empty line between. One that is `{nar-og-hvor}` and nothing more is that part of the standard
    /// text.
    package let text: String
    /// Of what the standard text was made of when it was written, to see whether something is new.
    package let sawFingerprint: String
    package let version: Int
}

extension OwnInvitation {
    package enum Paragraph: Sendable, Equatable {
        /// Of the standard text, by its key.
        case part(String)
        case own(String)
    }

    package var paragraphs: [Paragraph] {
        OwnInvitation.paragraphs(of: text).map { text in OwnInvitation.key(text).map(Paragraph.part) ?? .own(text) }
    }

    /// What they have written themselves.
    var ownWords: String {
        let own = paragraphs.compactMap { if case .own(let text) = $0 { text } else { nil } }
        return ([subject].compactMap(\.self) + own).joined(separator: "\n")
    }

    /// As it is read and edited: with the standard text, as it is now, where nobody has written.
    package func shown(with standard: StandardInvitation) -> (subject: String, text: String) {
        let texts = paragraphs.map { paragraph in
            switch paragraph {
            case .own(let text): text
            // One that is not there now, or never was, is not lost by being read.
            case .part(let key): standard.parts.first { $0.key == key }?.text ?? "{\(key)}"
            }
        }
        return (subject ?? standard.subject, texts.joined(separator: "\n\n"))
    }

    /// What is kept of a text that somebody has written over the standard one.
    static func kept(of text: String, over standard: StandardInvitation) -> String {
        var (rest, kept) = (paragraphs(of: text)[...], [String]())
        var parts = standard.parts.map { (key: $0.key, paragraphs: paragraphs(of: $0.text)) }
        while let first = rest.first {
            let index = parts.firstIndex { !$0.paragraphs.isEmpty && rest.starts(with: $0.paragraphs) }
            guard let index else {
                kept.append(first)
                rest = rest.dropFirst()
                continue
            }
            let part = parts.remove(at: index)
            kept.append("{\(part.key)}")
            rest = rest.dropFirst(part.paragraphs.count)
        }
        return kept.joined(separator: "\n\n")
    }

    private static func paragraphs(of text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .split { $0.allSatisfy(\.isWhitespace) }
            .map { PlainText.lines($0.joined(separator: "\n")) }
    }

    /// «nar-og-hvor», of `{nar-og-hvor}`.
    private static func key(_ text: String) -> String? {
        guard text.hasPrefix("{"), text.hasSuffix("}") else { return nil }
        let key = text.dropFirst().dropLast()
        return !key.isEmpty && key.allSatisfy { ("a"..."z").contains($0) || $0 == "-" } ? String(key) : nil
    }
}

/// What is typed over the standard invitation.
package struct OwnInvitationDraft: Sendable, Equatable {
    package var subject: String
    package var text: String

    package init(subject: String, text: String) { (self.subject, self.text) = (subject, text) }

    /// What can be wrong, in the order of the form.
    package enum Field: Sendable, CaseIterable {
        case subject, text
    }

    package static let longestSubject = 200
    package static let longestText = 8000

    /// Names and telephone numbers may stand in it, as in the rest of the invitation.
    func check() throws(Problems<Field>) -> (subject: String, text: String) {
        var problems = Problems<Field>()
        let subject = PlainText.line(subject)
        let text = PlainText.lines(text)
        if subject.isEmpty { problems.add(.subject, .noSubject) }
        if PlainText.length(of: subject) > OwnInvitationDraft.longestSubject {
            problems.add(.subject, .lineTooLong(OwnInvitationDraft.longestSubject))
        }
        if text.isEmpty { problems.add(.text, .noInvitation) }
        if PlainText.length(of: text) > OwnInvitationDraft.longestText {
            problems.add(.text, .lineTooLong(OwnInvitationDraft.longestText))
        }
        try problems.throwIfAny()
        return (subject, text)
    }
}

extension Problem {
    fileprivate static let noSubject = Problem(
        Phrase(
            nb: "Skriv et emne. Det er det første folk ser.", nn: "Skriv eit emne. Det er det første folk ser.",
            en: "Write a subject. It is what people see first."))
    fileprivate static let noInvitation = Problem(
        Phrase(
            nb: "Skriv noe, eller bruk standardteksten igjen.", nn: "Skriv noko, eller bruk standardteksten igjen.",
            en: "Write something, or use the standard text again."))
}
