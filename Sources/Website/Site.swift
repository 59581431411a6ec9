import Documents
import Foundation
import Hummingbird
import Logging
import Markup
import Synchronization
import Words
import WorkModel

/// The whole site: what it knows, and the pages it is made of.
package struct Site: Sendable {
    package let doors: Doors
    let library: Library
    let search: LibrarySearch
    let municipalities: Municipalities
    let figures: Figures
    let settings: Settings
    let assets: Assets
    let drawings: Drawings
    /// Makes PDF, Word and PowerPoint; nil where nothing of the kind is run.
    let documents: DocumentsWorker?
    let cardFiles = MadeCardFiles()
    let startedAt: Moment
    let kept = KeptPages()
    let wrongCodes = WrongCodes()
    let shownOnce = ShownOnce()
    let addresses: Addresses
    let example: Example
    let clock: @Sendable () -> Moment

    /// - Parameters:
    ///   - carried: what the program carries, with the content of its own that the settings name.
    package init(
        store: Store, carried: CarriedFiles, settings: Settings, documents: DocumentsWorker? = nil,
        clock: @escaping @Sendable () -> Moment = { Moment(Date()) }
    ) async throws {
        doors = Doors(store: store, words: carried.codeWords)
        library = carried.library
        search = try LibrarySearch(carried.library)
        municipalities = carried.municipalities
        figures = Figures(store: store, carried: carried)
        assets = Assets(carried.publicFiles)
        drawings = Drawings(carried.publicFiles)
        self.documents = documents
        startedAt = clock()
        self.settings = settings
        addresses = Addresses(setting: settings.publicAddress, port: settings.port == 0 ? nil : settings.port)
        example = try await Example(edition: carried.edition, words: carried.codeWords, at: clock())
        self.clock = clock
    }

    /// What a new dugnad starts with.
    package var edition: Edition { library.edition }
    var frame: Frame { Frame(assets: assets) }
    var isSecure: Bool { settings.publicAddress?.scheme == "https" }

    /// - Throws: `NoDocument`.
    func make(_ job: DocumentJob) async throws -> [UInt8] {
        guard let documents else { throw NoDocument.notInstalled }
        return try await documents.make(job)
    }

    /// A whole page.
    func respond(_ page: Page, to visit: Visit, status: HTTPResponse.Status = .ok) -> Response {
        .html(frame.html(page, for: visit, address: visit.pageAddress), status: status, to: visit)
    }

    /// Makes the change that a form asks for. When something typed cannot be taken, the form comes back (422) with what was
    /// typed, and what is wrong with it at each field.
    ///
    /// - Parameter name: what a field is called in the form.
    func taking<Field: Sendable>(
        _ visit: Visit, _ name: (Field) -> String, _ change: () async throws -> Response,
        orAgain form: (FormProblems) async throws -> Page
    ) async throws -> Response {
        do {
            return try await change()
        } catch let problems as Problems<Field> {
            return respond(try await form(problems.named(name)), to: visit, status: .unprocessableContent)
        }
    }

    /// The same for a form with one field.
    func taking(
        _ visit: Visit, at field: String, _ change: () async throws -> Response,
        orAgain form: (FormProblems) async throws -> Page
    ) async throws -> Response {
        try await taking(visit, \String.self) {
            do { return try await change() } catch let problem as Problem { throw FormProblems(field, problem) }
        } orAgain: {
            try await form($0)
        }
    }

    /// A whole page that is the same for all who may see it, kept until the revision changes.
    func respond(
        kept key: String, revision: Int, to visit: Visit, _ page: () async throws -> Page
    ) async throws -> Response {
        let key = "\(visit.chosenLanguage?.tag ?? "-") \(key) \(visit.pageAddress)"
        let entry = try await kept.page(key, revision: revision) {
            frame.html(try await page(), for: visit, address: visit.pageAddress).source
        }
        return .html(entry, to: visit)
    }
}

/// Secrets that have been made and not yet shown: each is shown to the browser that made it, once.
final class ShownOnce: Sendable {
    private let waiting = Mutex<[String: (secret: Secret, until: Moment)]>([:])

    func keep(_ secret: Secret, for session: Secret, about what: String, at now: Moment) {
        waiting.withLock { waiting in
            waiting = waiting.filter { $0.value.until > now }
            waiting["\(session.fingerprint) \(what)"] = (secret, now + .minutes(10))
        }
    }

    func take(for session: Secret?, about what: String, at now: Moment) -> Secret? {
        guard let session else { return nil }
        return waiting.withLock { waiting in
            waiting.removeValue(forKey: "\(session.fingerprint) \(what)").flatMap { $0.until > now ? $0.secret : nil }
        }
    }
}
