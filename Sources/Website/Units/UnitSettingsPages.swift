import Documents
import Hummingbird
import Markup
import Words
import WorkModel

/// What a unit decides for itself, and the record of who did what.
struct UnitSettingsPages {
    let doors: Doors
    let frame: Frame
    let sources: DocumentSources
    /// What a Word template is tried with.
    let example: Example

    func show(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.settings)
        return frame.respond(try await page(visit).page, to: visit.visit)
    }

    private func page(_ visit: MemberVisit) async throws -> UnitSettingsPage {
        UnitSettingsPage(
            visit: visit, draft: UnitSettingsDraft(visit.unit), version: visit.unit.version,
            template: try await doors.templates.unitTemplate(visit.unit.id)?.name,
            arms: try await doors.units.arms(of: visit.unit.id)?.picture, isInstalled: sources.documents.isInstalled)
    }

    func write(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.settings)
        let form = try await Form(request)
        let draft = UnitSettingsDraft(form)
        let version = form.number("versjon") ?? 0
        return try await frame.taking(visit.visit, \UnitSettingsDraft.Field.name) {
            try await doors.units.set(draft, of: visit.unit.id, from: version, by: visit.actor)
            return .redirect(to: visit.to(.unitSettings(visit.unit)) + Done.saved.query)
        } orAgain: { problems in
            var page = try await page(visit)
            (page.draft, page.version, page.problems) = (draft, version, problems)
            return page.page
        }
    }

    // MARK: The unit's own Word template

    func keepTemplate(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.settings)
        // A template is stored only where it can be tried.
        guard sources.documents.isInstalled else { throw NoDocument.notInstalled }
        // The page then stands at the form's address, which nobody can come to in another language.
        var shown = visit.visit
        shown.pageAddress = Path.unitSettings(visit.unit).text
        return try await frame.taking(shown, at: "malfil") {
            let sent = try await SentTemplate(request)
            try await sent.tryOut(sources, with: example.minutes(in: visit.unit.language))
            try await doors.templates.keep(sent.bytes, named: sent.name, for: visit.unit.id, by: visit.actor)
            return .redirect(to: visit.to(.unitSettings(visit.unit)) + Done.saved.query + "#mal")
        } orAgain: { problems in
            var page = try await page(visit)
            page.problems = problems
            return page.page
        }
    }

    // MARK: Its arms

    func showArms(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.settings)
        guard let picture = try await doors.units.arms(of: visit.unit.id)?.picture else { throw NotFound() }
        return .file(Array(picture.bytes), named: "vapen.png", type: "image/png")
    }

    func keepArms(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.settings)
        guard sources.documents.isInstalled else { throw NoDocument.notInstalled }
        var shown = visit.visit
        shown.pageAddress = Path.unitSettings(visit.unit).text
        return try await frame.taking(shown, at: "vapenfil") {
            let sent = try await SentArms(request)
            try await sent.tryOut(sources, with: example.minutes(in: visit.unit.language), for: visit.unit)
            try await doors.units.set(sent.picture, of: visit.unit.id, by: visit.actor)
            return .redirect(to: visit.to(.unitSettings(visit.unit)) + Done.saved.query + "#vapen")
        } orAgain: { problems in
            var page = try await page(visit)
            page.problems = problems
            return page.page
        }
    }

    func removeArms(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.settings)
        try await doors.units.removeArms(of: visit.unit.id, by: visit.actor)
        return .redirect(to: visit.to(.unitSettings(visit.unit)) + Done.saved.query + "#vapen")
    }

    func removeTemplate(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.settings)
        try await doors.templates.remove(from: visit.unit.id, by: visit.actor)
        return .redirect(to: visit.to(.unitSettings(visit.unit)) + Done.saved.query + "#mal")
    }

    func records(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.people)
        let records = try await doors.units.records(of: visit.unit.id)
        return frame.respond(recordsPage(records, visit), to: visit.visit)
    }
}

extension UnitSettingsDraft {
    fileprivate init(_ form: Form) {
        self.init()
        name = form[Field.name.name]
        roleAddress = form[Field.roleAddress.name]
        sender = form[Field.sender.name]
        keptYears = form[Field.keptYears.name]
        language = Language(rawValue: form["sprak"])
    }
}

extension UnitSettingsDraft.Field {
    /// Its name in the form.
    var name: String {
        switch self {
        case .name: "navn"
        case .roleAddress: "adresse"
        case .sender: "avsender"
        case .keptYears: "ar"
        }
    }
}
