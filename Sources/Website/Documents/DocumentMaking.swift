import Documents
import Words
import WorkModel

/// The bytes of one file of a dugnad.
struct DocumentMaking {
    let sources: DocumentSources
    let papers: DugnadPapers
    let visit: ModeratorVisit
    /// The kind of people an invitation is to, or the council that proposals are for; empty for everybody.
    let recipient: String

    private var id: Dugnad.ID { visit.dugnad.id }
    private var language: Language { visit.language }

    func bytes(of file: DocumentFile) async throws -> [UInt8] {
        switch file {
        case .calendar:
            // Nobody's calendar has a place for a month.
            if visit.dugnad.isWithoutDay { throw NotFound() } else { Array(papers.calendar(at: visit.now).utf8) }
        case .table: Array(papers.table.utf8)
        case .invitationText: Array(try await filledIn().plainText.utf8)
        case .archive: try await archive()
        case .minutesWord:
            try await sources.documents.make(
                papers.minutesJob(as: .docx, template: try await sources.doors.templates.inUse(in: id)))
        case .proposals: try await proposals(as: .pdf)
        case .proposalsWord: try await proposals(as: .docx)
        case .invitation: try await invitation(as: .pdf)
        case .invitationWord: try await invitation(as: .docx)
        case .slides:
            try await sources.documents.make(
                papers.slidesJob(
                    try await picture(), ownFigures: try await sources.doors.plans.ownFigures(id).map(\.said)))
        case .challenge:
            try await sources.documents.make(papers.challengeJob(try await picture().orNotFound))
        case .runSheet, .runSheetWithHelp, .runSheetWord, .poster, .largePoster, .noteSheets, .tableNumbers,
            .cardsToCut, .largeCards, .minutes:
            try await sources.documents.make(try plainJob(file))
        }
    }

    /// Those that are made of nothing but the dugnad itself.
    private func plainJob(_ file: DocumentFile) throws -> DocumentJob {
        switch file {
        case .minutes: try papers.minutesJob(as: .pdf)
        case .runSheet: try papers.runSheetJob(as: .pdf)
        case .runSheetWithHelp: try papers.runSheetJob(as: .pdf, withHelp: true)
        case .runSheetWord: try papers.runSheetJob(as: .docx)
        case .poster: try papers.posterJob()
        case .largePoster: try papers.posterJob(on: .a3)
        case .noteSheets: try papers.noteSheetsJob()
        case .tableNumbers: try papers.tableNumbersJob()
        case .cardsToCut: try papers.cards.job(.fourToA4)
        case .largeCards: try papers.cards.job(.oneToA5)
        case .invitation, .invitationWord, .invitationText, .calendar, .slides, .challenge, .minutesWord,
            .proposals, .proposalsWord, .table, .archive:
            throw NotFound()
        }
    }

    private func proposals(as form: DocumentJob.Form) async throws -> [UInt8] {
        guard visit.dugnad.variant.makesProposals else { throw NotFound() }
        let template = form == .docx ? try await sources.doors.templates.inUse(in: id) : nil
        return try await sources.documents.make(
            papers.proposalsJob(to: ProposalsPaper.Recipient(rawValue: recipient), as: form, template: template))
    }

    private func archive() async throws -> [UInt8] {
        guard papers.isApproved else { throw Refusal.archiveNeedsApproval }
        let pdf = try await sources.documents.make(papers.minutesJob(as: .pdf))
        let number = visit.dugnad.municipalityNumber.flatMap { sources.municipalities.numbered($0)?.organisationNumber }
        return ArchivePackage(papers, pdf: pdf, organisationNumber: number).zip
    }

    private func invitation(as form: DocumentJob.Form) async throws -> [UInt8] {
        let template = form == .docx ? try await sources.doors.templates.inUse(in: id) : nil
        return try await sources.documents.make(papers.invitationJob(filledIn(), as: form, template: template))
    }

    func filledIn() async throws -> DugnadPapers.FilledInvitation {
        let (text, invitation, signUp) = try await invitationAsFilledIn()
        return papers.filledIn(
            text, invitation, recipient: text.recipients.first { $0.key == recipient },
            figure: try await picture()?.sentence, deadline: signUp?.deadline,
            own: try await sources.doors.invitations.own(id).invitation, showsMeetingLink: signUp == nil)
    }

    /// What somebody writes over.
    func standardInvitation() async throws -> StandardInvitation {
        let (text, invitation, signUp) = try await invitationAsFilledIn()
        return papers.standard(
            text, invitation, figure: try await picture()?.sentence, deadline: signUp?.deadline,
            showsMeetingLink: signUp == nil)
    }

    private func invitationAsFilledIn() async throws -> (InvitationText, Invitation, SignUp?) {
        let text = try sources.library.invitation(for: visit.dugnad.variant).orNotFound
        var invitation = try await sources.doors.invitations.invitation(id)
        let signUp = try await sources.doors.answers.signUp(of: id)
        if let signUp { fill(&invitation, from: signUp) }
        return (text, invitation, signUp)
    }

    /// Where people sign up, the place to answer is the one they find there.
    private func fill(_ invitation: inout Invitation, from signUp: SignUp) {
        guard signUp.isOpen, invitation.answerTo == nil else { return }
        invitation.answerTo = papers.typed(Path.publicInvitation(signUp.page).within(nil))
    }

    /// How things are in the municipality; nil for a dugnad that is not a municipality's.
    private func picture() async throws -> ChallengePicture? {
        guard let number = visit.dugnad.municipalityNumber else { return nil }
        return try await sources.figures.challengePicture(of: number, in: language)
    }
}

extension Optional {
    /// What must be there, or there is no such page.
    fileprivate var orNotFound: Wrapped {
        get throws {
            guard let self else { throw NotFound() }
            return self
        }
    }
}

extension Refusal {
    fileprivate static let archiveNeedsApproval = Refusal(
        Phrase(
            nb: "Godkjenn referatet først. Arkivet skal ha det som er godkjent.",
            nn: "Godkjenn referatet først. Arkivet skal ha det som er godkjent.",
            en: "Approve the minutes first. Only approved minutes belong in the archive."))
}
