import Hummingbird
import Words
import WorkModel

/// Finds the dugnad whose code stands in the address, through what this browser may see of it.
struct FindDugnad: RouterMiddleware {
    let doors: Doors
    let wrongCodes: WrongCodes
    let clock: @Sendable () -> Moment

    func handle(
        _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
    ) async throws -> Response {
        var visit = context
        let typed = context.parameters.get("code") ?? ""
        guard let dugnad = try await doors.dugnader.find(typed: typed) else {
            try await Task.sleep(for: .milliseconds(wrongCodes.wait(at: clock()).milliseconds))
            throw WrongCode()
        }
        var roles: Set<Role> = []
        if let session = context.session { roles = try await doors.links.roles(of: session, in: dugnad.id) }
        visit.found = FoundDugnad(dugnad: dugnad, roles: roles, at: clock())
        return try await next(request, visit)
    }
}

/// Lets nobody in by a code when the dugnad's writing time is over.
struct WhileWriting: RouterMiddleware {
    /// How much longer those are let in who send what was begun before.
    var lateness = Moment.Length.zero

    func handle(
        _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
    ) async throws -> Response {
        guard let found = context.found else { throw NotFound() }
        guard found.at <= found.dugnad.writingEnds + lateness else { throw WritingIsOver() }
        return try await next(request, context)
    }

    /// For a phone that has been without network. One that has not been opened for two weeks is not on its way.
    static let whileOnTheWay = WhileWriting(lateness: .days(14))
}
