import Hummingbird
import WorkModel

/// Finds who has signed in in this browser, and what they are in the unit in the address.
struct FindPerson: RouterMiddleware {
    let doors: Doors

    func handle(
        _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
    ) async throws -> Response {
        var visit = context
        if let session = context.session { visit.signedIn = try await doors.signIns.signedIn(in: session) }
        if let person = visit.signedIn?.person,
            let id = context.parameters.get("unit").flatMap({ WorkModel.Unit.ID($0) })
        {
            visit.membership = try await doors.units.membership(of: person.id, in: id)
        }
        return try await next(request, visit)
    }
}

/// Sends somebody who has not signed in to where they do, and back to the page afterwards.
struct AskToSignIn: RouterMiddleware {
    func handle(
        _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch is NotSignedIn {
            let page = request.method == .get || request.method == .head ? context.pageAddress : Path.units.text
            return .redirect(to: context.to(.signIn(for: Path(page))))
        }
    }
}
