import Documents
import Words
import WorkModel

/// Writes letters about an invitation: the standard invitation with the dugnad's own facts and why just they are asked,
/// and links to their own answer.
struct AnswerLetters: Sendable {
    let doors: Doors
    let library: Library
    let figures: Figures
    let drawings: Drawings

    /// The invitation as somebody of a kind reads it, without when and where, which stand by themselves.
    struct Words: Sendable {
        let subject: String
        /// By key of the part: «ung-linje», «sporsmal» …
        let parts: [(key: String, text: String)]

        var paragraphs: [String] { parts.map(\.text) }
    }

    func text(
        _ content: AnswerLetter, of letter: Letter, by writer: LetterWriter
    ) async throws -> (LetterText, AnswerLinks) {
        let links = links(of: content, at: letter.site)
        let sender = LetterSender(
            name: writer.operatorName, host: writer.host(of: letter), answersTo: content.answersTo)
        return (try await text(content, links: links, sender: sender), links)
    }

    /// As it will be, to look at before it is sent.
    func text(sample content: AnswerLetter, site: String, by writer: LetterWriter) async throws -> LetterText {
        let sender = LetterSender(
            name: writer.operatorName, host: site.withoutScheme, answersTo: content.answersTo)
        return try await text(content, links: links(of: content, at: site), sender: sender)
    }

    private func text(_ content: AnswerLetter, links: AnswerLinks, sender: LetterSender) async throws -> LetterText {
        guard content.kind == .invited || content.kind == .invitationTest else {
            return AnswerLetterText(content, links: links, sender: sender).text
        }
        let words = try await words(
            of: content.dugnad, from: content.unit, deadline: content.signUp?.deadline, to: content.invitee.kind,
            in: content.dugnad.language)
        return AnswerLetterText(
            content, links: links, sender: sender, subject: words.subject, paragraphs: words.paragraphs
        ).text
    }

    /// - Parameter kind: whom it is to, for the line about why; nil for one to everybody.
    func words(
        of dugnad: Dugnad, from unit: WorkModel.Unit, deadline: LastMinute?, to kind: InviteeKind?,
        in language: Language
    ) async throws -> Words {
        guard let text = library.invitation(for: dugnad.variant) else { throw NotFound() }
        let papers = DugnadPapers(
            minutes: try await doors.minutesDesk.minutes(dugnad.id), language: language, drawings: drawings, base: "")
        var invitation = try await doors.invitations.invitation(dugnad.id)
        let isSigned = invitation.youthLine != nil
        invitation.sender = invitation.sender ?? unit.name
        invitation.deadline = deadline.map { NorwegianTime.isoDate($0.moment) } ?? invitation.deadline
        invitation.answerTo = AnswerLetters.useTheLink[language]
        var figure: String?
        if let number = dugnad.municipalityNumber {
            figure = try await figures.challengePicture(of: number, in: language)?.sentence
        }
        let filled = papers.filledIn(
            text, invitation, recipient: kind.flatMap { text.recipient(of: $0) }, figure: figure, deadline: deadline,
            own: try await doors.invitations.own(dugnad.id).invitation, showsMeetingLink: false)
        let hasDeadline = invitation.deadline != nil
        return Words(
            subject: filled.subject,
            parts: filled.parts.filter { part in
                switch part.key {
                case "nar-og-hvor": false
                case "ung-linje": isSigned
                case "svar": hasDeadline
                default: true
                }
            })
    }

    private func links(of content: AnswerLetter, at site: String) -> AnswerLinks {
        let language = content.dugnad.language == .bokmål ? nil : content.dugnad.language
        func link(_ path: Path) -> String { site + path.within(language) }
        let secret = content.link?.text ?? Path.nobodysAnswer
        return AnswerLinks(
            answer: link(Path.answer.filled(with: [secret])), removal: link(Path.answerRemoval.filled(with: [secret])),
            facts: link(Path.answerFacts.filled(with: [secret])),
            calendar: link(Path.answerCalendar.filled(with: [secret])),
            page: content.signUp.map { link(.publicInvitation($0.page)) })
    }

    private static let useTheLink = Phrase(
        nb: "Bruk lenken under.", nn: "Bruk lenkja under.", en: "Use the link below.")
}

extension InvitationText {
    /// The line about why for a kind of people; nil where this kind of dugnad has none.
    func recipient(of kind: InviteeKind) -> Recipient? {
        let keys: [String] =
            switch kind {
            case .schools: ["skole", "skole-og-kommune"]
            case .health: ["helse", "skole-og-kommune"]
            case .welfare: ["nav", "skole-og-kommune"]
            case .culture: ["kultur", "skole-og-kommune"]
            case .management, .politicians: ["politikere", "styret"]
            case .youth: ["ungdomsrad", "ungdom"]
            case .sports: ["idrettslag", "ledere"]
            case .music: ["korps-og-kor", "ledere"]
            case .volunteers: ["frivilligsentral", "ledere"]
            case .parents: ["foreldre"]
            case .business: ["naeringsliv"]
            }
        return keys.lazy.compactMap { key in recipients.first { $0.key == key } }.first
    }
}
