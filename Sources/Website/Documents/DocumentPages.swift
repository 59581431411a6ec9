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
            let sent = try await SentTemplate(request)
            try await sent.tryOut(sources, with: sources.doors.minutesDesk.minutes(visit.dugnad.id))
            try await sources.doors.templates.keep(
                sent.bytes, named: sent.name, in: visit.dugnad.id, by: visit.actor)
            return .redirect(to: visit.to(.documents(visit.dugnad)) + Done.saved.query + "#mal")
        } orAgain: { problems in
            try await page(visit, problems)
        }
    }

    func removeTemplate(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        try await sources.doors.templates.remove(from: visit.dugnad.id, by: visit.actor)
        return .redirect(to: visit.to(.documents(visit.dugnad)) + "#mal")
    }

    private func page(_ visit: ModeratorVisit, _ problems: FormProblems) async throws -> Page {
        let templates = sources.doors.templates
        let (own, used) = (
            try await templates.wordTemplate(visit.dugnad.id), try await templates.inUse(in: visit.dugnad.id)
        )
        return DocumentsPage(
            visit: visit, isInstalled: sources.documents.isInstalled, template: own?.name,
            unitsTemplate: own == nil ? used?.name : nil,
            hasMinutes: try await !sources.doors.minutesDesk.minutes(visit.dugnad.id).approvals.isEmpty,
            problems: problems
        ).page
    }

    /// «referat-lillehammer-2026-11-07.pdf», «invitasjon-skole-oslo-frogner-oktober-2027.docx»: told from each other in a
    /// folder, and safe in every system.
    private static func name(of file: DocumentFile, to recipient: String, _ visit: ModeratorVisit) -> String {
        let dugnad = visit.dugnad
        let stem = String(file.rawValue.dropLast(file.ending.count + 1))
        let held = dugnad.held.map { $0.isDay ? $0.firstDay : visit.say($0.withoutHours) }
        let rough = dugnad.roughTime.map { $0 == .undecided ? "" : visit.say($0.words) }
        let day = held ?? rough ?? NorwegianTime.isoDate(dugnad.plannedStart)
        let parts = [stem, plain(recipient), plain(dugnad.nameAndDistrict), plain(day)]
        return parts.filter { !$0.isEmpty }.joined(separator: "-") + ".\(file.ending)"
    }

    static func plain(_ words: String) -> String {
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
