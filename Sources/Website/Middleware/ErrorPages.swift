import GRDB
import Hummingbird
import Logging
import Markup
import WorkModel

/// Every error becomes a page, or an answer to our own script, in the visitor's language: what happened and what to do.
struct ErrorPages: RouterMiddleware {
    let frame: Frame

    func handle(
        _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            let mistake = Mistake(error, say: context.say)
            if mistake.status == .internalServerError {
                context.logger.error(
                    "unexpected", metadata: ["error": "\(type(of: error)): \(ErrorPages.safe(error))"])
            }
            if context.wantsJSON { return .json(ErrorPages.json(error, mistake), status: mistake.status) }
            return frame.respond(
                page(mistake, context, isPost: request.method == .post), to: context, status: mistake.status)
        }
    }

    private func page(_ mistake: Mistake, _ visit: Visit, isPost: Bool) -> Page {
        let say = visit.say
        let number = mistake.status == .internalServerError ? visit.reference : nil
        let reference: HTML? = number.map { number in
            "<p class=\"small\">\(say(nb: "Referanse", nn: "Referanse", en: "Reference")): \(number)</p>"
        }
        let wayBack: HTML? = back(mistake, visit, isPost: isPost).map { back in
            "<p><a class=\"btn\" href=\"\(visit.to(back.path))\">\(say(back.words))</a></p>"
        }
        return Page(
            title: mistake.title,
            main: """
                <h1>\(mistake.title)</h1>
                <p class="lead">\(mistake.text)</p>
                \(mistake.more)
                \(reference)
                \(wayBack)
                <p><a href="\(visit.toSite(.front))">\(say(.toTheFrontPage))</a></p>
                """,
            mainClass: "wrap stack mistake", canSwitchLanguage: !isPost)
    }

    /// The way back to the form, for a visitor who may see its page; after a wrong code, to where a code is typed.
    private func back(_ mistake: Mistake, _ visit: Visit, isPost: Bool) -> WayBack? {
        if mistake.isWrongCode { return .typeTheCode }
        if let page = mistake.again { return .signIn(for: page) }
        guard isPost, ![.forbidden, .notFound, .gone].contains(mistake.status) else { return nil }
        return WayBack(after: visit)
    }

    /// For `notes.js`: a conflict with both texts, or a problem in a sentence.
    private static func json(_ error: any Error, _ mistake: Mistake) -> String {
        if let conflict = error as? Conflict {
            return JSON.object([
                ("conflict", .bool(true)), ("mine", .text(conflict.mine)),
                ("theirs", conflict.theirs.map(JSON.text) ?? .null), ("version", .number(conflict.version)),
            ])
        }
        return JSON.object([("problem", .text(mistake.text))])
    }

    /// The database's messages may hold values; its code says enough.
    private static func safe(_ error: any Error) -> String {
        if let error = error as? DatabaseError { return "SQLite \(error.extendedResultCode.rawValue)" }
        return String(describing: type(of: error))
    }
}
