import Documents
import Foundation
import Hummingbird
import Markup
import NIOCore
import Words
import WorkModel

/// Everything that is printed, projected, sent and archived of a dugnad.
struct DocumentPages {
    let sources: DocumentSources
    let frame: Frame

    func show(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        frame.respond(try await page(visit, FormProblems()), to: visit.visit)
    }

    /// One file, made when it is asked for.
    func file(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        guard let file = visit.parameters.get("file").flatMap({ DocumentFile(rawValue: $0) }),
            !visit.dugnad.isPast || !file.callsPeopleTogether
        else { throw NotFound() }
        let papers = try await sources.papers(for: visit, request)
        let recipient = Form(addressOf: request)["til"]
        let making = DocumentMaking(sources: sources, papers: papers, visit: visit, recipient: recipient)
        let bytes = try await making.bytes(of: file)
        return .file(
            bytes, named: DocumentPages.name(of: file, to: recipient, visit), type: DocumentPages.type(of: file))
    }

    // MARK: The municipality's own Word template

    func keepTemplate(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        // A template is stored only where it can be tried.
        guard sources.documents.isInstalled else { throw NoDocument.notInstalled }
        // The page then stands at the form's address, which nobody can come to in another language.
        var shown = visit.visit
        shown.pageAddress = Path.documents(visit.dugnad).text
        return try await frame.taking(shown, at: "malfil") {
            let upload = try await DocumentPages.template(in: request)
            try await sources.doors.templates.keep(
                try await checked(upload, visit), named: upload.name, in: visit.dugnad.id, by: visit.actor)
            return .redirect(to: visit.to(.documents(visit.dugnad)) + Done.saved.query + "#mal")
        } orAgain: { problems in
            try await page(visit, problems)
        }
    }

    private static func template(in request: Request) async throws -> Upload {
        do {
            guard let upload = try await Upload(request, field: "mal", largest: WordTemplate.largest) else {
                throw Problem.noTemplateChosen
            }
            return upload
        } catch is TooLarge {
            throw Problem.templateTooLarge
        }
    }

    func removeTemplate(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        try await sources.doors.templates.remove(from: visit.dugnad.id, by: visit.actor)
        return .redirect(to: visit.to(.documents(visit.dugnad)) + "#mal")
    }

    /// A template is tried before it is stored: what is wrong with it is told now, not when the minutes are due.
    private func checked(_ upload: Upload, _ visit: ModeratorVisit) async throws -> Data {
        let bytes = Data(upload.bytes)
        let template = WordTemplate(dugnad: visit.dugnad.id, name: upload.name, bytes: bytes, uploadedAt: visit.now)
        let papers = DugnadPapers(
            minutes: try await sources.doors.minutesDesk.minutes(visit.dugnad.id), language: visit.language,
            drawings: sources.drawings, base: "")
        do {
            _ = try await sources.documents.make(papers.minutesJob(as: .docx, template: template))
        } catch NoDocument.refused(let word) {
            throw Problem.template(word)
        }
        return bytes
    }

    private func page(_ visit: ModeratorVisit, _ problems: FormProblems) async throws -> Page {
        let template = try await sources.doors.templates.wordTemplate(visit.dugnad.id)
        return DocumentsPage(
            visit: visit, isInstalled: sources.documents.isInstalled, template: template?.name,
            hasMinutes: try await !sources.doors.minutesDesk.minutes(visit.dugnad.id).approvals.isEmpty,
            problems: problems
        ).page
    }

    /// «referat-lillehammer-2026-11-07.pdf».
    /// «invitasjon-skole-oslo-frogner-2026-11-30.docx»: told from each other in a folder, and safe in every system.
    private static func name(of file: DocumentFile, to recipient: String, _ visit: ModeratorVisit) -> String {
        let dugnad = visit.dugnad
        let stem = String(file.rawValue.dropLast(file.ending.count + 1))
        let held = dugnad.held.map { $0.isDay ? $0.firstDay : visit.say($0.withoutHours) }
        let day = held ?? NorwegianTime.isoDate(dugnad.plannedStart)
        let parts = [stem, plain(recipient), plain(dugnad.nameAndDistrict), plain(day)]
        return parts.filter { !$0.isEmpty }.joined(separator: "-") + ".\(file.ending)"
    }

    private static func plain(_ words: String) -> String {
        let letters = words.lowercased().replacing("æ", with: "ae").replacing("ø", with: "o").replacing("å", with: "a")
            .map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
        return String(String(letters).split(separator: "-").joined(separator: "-").prefix(50))
    }

    private static func type(of file: DocumentFile) -> String {
        switch file.ending {
        case "ics": "text/calendar; charset=utf-8"
        case "csv": "text/csv; charset=utf-8"
        case "txt": "text/plain; charset=utf-8"
        case "zip": "application/zip"
        default: DocumentJob.Form(rawValue: file.ending)?.mediaType ?? "application/octet-stream"
        }
    }
}

extension Problem {
    fileprivate static let noTemplateChosen = Problem(
        Phrase(
            nb: "Velg en Word-fil (.docx eller .dotx) først.", nn: "Vel ei Word-fil (.docx eller .dotx) først.",
            en: "Choose a Word file (.docx or .dotx) first."))

    /// - Parameter word: the worker's word for what is wrong.
    fileprivate static func template(_ word: String) -> Problem {
        switch word {
        case "template-too-large": templateTooLarge
        case "template-macros":
            Problem(
                Phrase(
                    nb: "Malen har makroer, og dem bruker vi ikke. Lagre den som .docx eller .dotx uten makroer.",
                    nn: "Malen har makroar, og dei bruker vi ikkje. Lagre han som .docx eller .dotx utan makroar.",
                    en: "The template has macros, which we do not use. Save it as .docx or .dotx without macros."))
        case "template-encrypted":
            Problem(
                Phrase(
                    nb:
                        "Malen er låst med passord, eller lagret i et gammelt format. Lagre den uten passord som .docx.",
                    nn:
                        "Malen er låst med passord, eller lagra i eit gammalt format. Lagre han utan passord som .docx.",
                    en: "The template is locked with a password or in an old format. Save it unlocked, as .docx."))
        default:
            Problem(
                Phrase(
                    nb:
                        "Filen lar seg ikke åpne som en Word-mal. Åpne den i Word, lagre den på nytt som .docx, og prøv igjen.",
                    nn:
                        "Fila lèt seg ikkje opne som ein Word-mal. Opne ho i Word, lagre ho på nytt som .docx, og prøv igjen.",
                    en:
                        "The file cannot be opened as a Word template. Open it in Word, save it again as .docx, and try again."
                ))
        }
    }
}
