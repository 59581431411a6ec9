import Documents
import Foundation
import Hummingbird
import Markup
import Words
import WorkModel

/// *Siden sist*: written by the program from the plan, mended by people, published by one press.
struct SincePages {
    let doors: Doors
    let frame: Frame
    let sources: DocumentSources
    let addresses: Addresses
    let clock: @Sendable () -> Moment

    private var lasts: SinceLasts { doors.sinceLasts }

    // MARK: All of them

    func list(_ request: Request, visit: MemberVisit) async throws -> Response {
        frame.respond(try await listPage(visit).page, to: visit.visit)
    }

    func make(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.work)
        let form = try await Form(request)
        let draft = SinceDraft(
            fromDugnad: form["fra"], fromDay: form["fra-dag"], toDugnad: form["til"], toDay: form["til-dag"])
        return try await frame.taking(visit.visit, \SinceDraft.Field.inForm) {
            let since = try await lasts.make(draft, in: visit.unit.id, by: visit.actor)
            return .redirect(to: visit.to(.sinceLast(visit.unit, since.id)))
        } orAgain: { problems in
            var page = try await listPage(visit)
            (page.form, page.problems) = (form, problems)
            return page.page
        }
    }

    private func listPage(_ visit: MemberVisit) async throws -> SinceListPage {
        SinceListPage(
            visit: visit, all: try await lasts.all(of: visit.unit.id, by: visit.actor),
            dugnader: try await lasts.dugnader(of: visit.unit.id, by: visit.actor), now: clock())
    }

    // MARK: One

    func show(_ request: Request, visit: MemberVisit) async throws -> Response {
        let report = try await report(visit)
        var page = SincePage(
            visit: visit, report: report, hasDocuments: sources.documents.isInstalled,
            base: addresses.base(for: request))
        if visit.role.may(.work), let next = report.to.dugnad, next.clock.endedAt == nil, next.cancelledAt == nil {
            page.next = try await doors.rooms.room(next.id)
            page.shownThere = try await lasts.shown(in: next.id)
        }
        return frame.respond(page.page, to: visit.visit)
    }

    func wall(_ request: Request, visit: MemberVisit) async throws -> Response {
        let report = try await report(visit)
        let text = report.text(in: visit.language, isInvented: visit.unit.isInvented)
        let page = SinceWallPage(
            text: text, span: SinceTexts.span(report.from, report.to),
            page: WallTurning.asked(Form(addressOf: request)),
            address: visit.to(.sinceWall(visit.unit, report.since.id)), assets: frame.assets, say: visit.say)
        return frame.respond(page.shown, to: visit.visit)
    }

    private func report(_ visit: MemberVisit) async throws -> SinceReport {
        try await lasts.report(id(visit), of: visit.unit.id, by: visit.actor)
    }

    private func id(_ visit: MemberVisit) throws -> SinceLast.ID { try visit.id("since") }

    // MARK: The words of one measure

    func open(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.work)
        let (report, row) = try await row(visit)
        return frame.respond(SinceEditPage(report: report, row: row, visit: visit).page, to: visit.visit)
    }

    func edit(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.work)
        let form = try await Form(request)
        let (since, measure): (SinceLast.ID, Measure.ID) = (try id(visit), try visit.id("measure"))
        return try await frame.taking(visit.visit, at: "tekst") {
            do {
                try await lasts.edit(
                    measure, to: form["tekst"], isLeftOut: form["utelatt"] == "1", language: visit.language,
                    from: form.number("versjon") ?? 0, sawFingerprint: form["sa"], in: since, of: visit.unit.id,
                    by: visit.actor)
            } catch let conflict as Conflict {
                return try await bothTexts(conflict, form, visit)
            }
            return .redirect(to: visit.to(.sinceLast(visit.unit, since)) + "#\(measure)")
        } orAgain: { problems in
            let (report, row) = try await row(visit)
            return SinceEditPage(report: report, row: row, visit: visit, form: form, problems: problems).page
        }
    }

    /// The form again, with this visitor's text in the field and the other one beside it.
    private func bothTexts(_ conflict: Conflict, _ form: Form, _ visit: MemberVisit) async throws -> Response {
        let (report, row) = try await row(visit)
        let again = Form([
            ("tekst", conflict.mine), ("utelatt", form["utelatt"]), ("versjon", String(conflict.version)),
            ("sa", SinceTexts(language: visit.language).fingerprint(of: row)),
        ])
        var problems = FormProblems()
        problems.add(
            "tekst",
            Phrase(
                nb: "Noen andre har rettet det samme. Sett sammen det som skal stå, og lagre.",
                nn: "Nokon andre har retta det same. Set saman det som skal stå, og lagre.",
                en: "Somebody else has edited the same text. Put together what it should say, and save."))
        let page = SinceEditPage(
            report: report, row: row, visit: visit, form: again, problems: problems, theirs: conflict.theirs)
        return frame.respond(page.page, to: visit.visit, status: .conflict)
    }

    private func row(_ visit: MemberVisit) async throws -> (SinceReport, SinceRow) {
        let report = try await report(visit)
        guard let row = report.row(try visit.id("measure")) else { throw NotFound() }
        return (report, row)
    }

    func unedit(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.work)
        let form = try await Form(request)
        let (since, measure): (SinceLast.ID, Measure.ID) = (try id(visit), try visit.id("measure"))
        try await lasts.unedit(
            measure, from: form.number("versjon") ?? 0, in: since, of: visit.unit.id, by: visit.actor)
        return .redirect(to: visit.to(.sinceLast(visit.unit, since)) + "#\(measure)")
    }

    // MARK: For everybody

    func publish(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.work)
        let form = try await Form(request)
        let since = try id(visit)
        try await lasts.publish(form["sa"], in: visit.language, since, of: visit.unit.id, by: visit.actor)
        return .redirect(to: visit.to(.sinceLast(visit.unit, since)))
    }

    func takeBack(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.work)
        let since = try id(visit)
        try await lasts.takeBack(since, of: visit.unit.id, by: visit.actor)
        return .redirect(to: visit.to(.sinceLast(visit.unit, since)))
    }

    func delete(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.work)
        try await lasts.delete(id(visit), of: visit.unit.id, by: visit.actor)
        return .redirect(to: visit.to(.sinceLasts(visit.unit)))
    }

    func showPublic(_ request: Request, visit: Visit) async throws -> Response {
        guard let there = try await lasts.published(at: visit.parameters.get("page") ?? "") else { throw NotFound() }
        return frame.respond(publishedSincePage(there.text, of: there.unit, visit), to: visit)
    }

    // MARK: Files

    func file(_ request: Request, visit: MemberVisit) async throws -> Response {
        guard let file = visit.visit.parameters.get("file").flatMap({ SinceFile(rawValue: $0) }) else {
            throw NotFound()
        }
        let report = try await report(visit)
        let arms = try await doors.units.arms(of: visit.unit.id).map { PrintedArms($0.picture, of: visit.unit.name) }
        let papers = SincePapers(
            report.text(in: visit.language, isInvented: visit.unit.isInvented), at: clock(), arms: arms)
        let template =
            file == .word ? try await doors.templates.unitTemplate(visit.unit.id)?.bytes : nil
        let bytes = try await sources.documents.make(papers.job(as: file.form, template: template))
        let name =
            "siden-sist-\(DocumentPages.plain(visit.unit.name))-\(report.to.day).\(file.form.rawValue)"
        return .file(bytes, named: name, type: file.form.mediaType)
    }
}

extension SinceDraft.Field {
    var inForm: String {
        switch self {
        case .from: "fra"
        case .to: "til"
        }
    }
}

extension MemberVisit {
    /// What the address names.
    func id<Thing>(_ name: String) throws -> Identifier<Thing> {
        guard let id = visit.parameters.get(name).flatMap({ Identifier<Thing>($0) }) else { throw NotFound() }
        return id
    }
}
