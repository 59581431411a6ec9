import Documents
import Foundation
import HTTPTypes
import Hummingbird
import Markup
import Words
import WorkModel

/// What those who decide are given: read, written, and taken out as files.
struct CouncilPages {
    let doors: Doors
    let frame: Frame
    let sources: DocumentSources

    func show(_ request: Request, visit: MemberVisit) async throws -> Response {
        frame.respond(shown(try await matter(visit), visit).page, to: visit.visit)
    }

    func write(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.work)
        let form = try await Form(request)
        let draft = CouncilWordsDraft(
            asks: form[CouncilWordsDraft.Field.asks.name], caseNumber: form[CouncilWordsDraft.Field.caseNumber.name])
        let version = form.number("versjon") ?? 0
        return try await frame.taking(visit.visit, \CouncilWordsDraft.Field.name) {
            try await doors.actionPlans.write(draft, from: version, in: visit.unit.id, by: visit.actor)
            return .redirect(to: visit.to(.council(visit.unit)) + Done.saved.query)
        } orAgain: { problems in
            var page = shown(try await matter(visit), visit)
            (page.problems, page.typed) = (problems, (draft, version))
            return page.page
        }
    }

    func file(_ request: Request, visit: MemberVisit) async throws -> Response {
        guard let file = visit.visit.parameters.get("file").flatMap({ CouncilFile(rawValue: $0) }) else {
            throw NotFound()
        }
        let arms = try await doors.units.arms(of: visit.unit.id).map {
            PrintedArms($0.picture, of: visit.unit.name)
        }
        let matter = try await matter(visit)
        let papers = CouncilPapers(matter, language: visit.language, arms: arms)
        let template = file == .word ? try await doors.templates.unitTemplate(visit.unit.id)?.bytes : nil
        let bytes = try await sources.documents.make(papers.job(as: file.form, template: template))
        let name = "\(DocumentPages.plain(papers.title))-\(NorwegianTime.isoDate(matter.at)).\(file.form.rawValue)"
        return .file(bytes, named: name, type: file.form.mediaType)
    }

    private func matter(_ visit: MemberVisit) async throws -> CouncilMatter {
        try await doors.actionPlans.council(of: visit.unit.id, by: visit.actor)
    }

    private func shown(_ matter: CouncilMatter, _ visit: MemberVisit) -> CouncilPage {
        CouncilPage(visit: visit, matter: matter, hasDocuments: sources.documents.isInstalled)
    }
}

/// A file of it, by its name in the address.
enum CouncilFile: String, CaseIterable {
    case pdf = "sak.pdf"
    case word = "sak.docx"

    var form: DocumentJob.Form { self == .pdf ? .pdf : .docx }
    var linkText: String { self == .pdf ? "PDF" : "Word" }
}

extension CouncilWordsDraft.Field {
    /// Its name in the form.
    var name: String {
        switch self {
        case .asks: "ber-om"
        case .caseNumber: "sak"
        }
    }
}
