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
        var dugnad = try await doors.dugnader.find(typed: typed)
        let isUnderFormerCode = dugnad == nil
        if isUnderFormerCode { dugnad = try await doors.dugnader.find(formerly: typed) }
        guard let dugnad else {
            try await Task.sleep(for: .milliseconds(wrongCodes.wait(at: clock()).milliseconds))
            throw WrongCode()
        }
        var standing = Standing()
        if let session = context.session { standing = try await doors.links.standing(of: session, in: dugnad) }
        visit.found = FoundDugnad(
            dugnad: dugnad, standing: standing, at: clock(), isUnderFormerCode: isUnderFormerCode)
        return try await next(request, visit)
    }
}

/// Lets nobody in by a code when the dugnad's writing time is over.
struct WhileWriting: RouterMiddleware {
    private let isOver: @Sendable (WritingTime, Moment) -> Bool

    /// Those who come to write something new.
    init() { isOver = { $0.isOver(at: $1) } }

    private init(isOver: @escaping @Sendable (WritingTime, Moment) -> Bool) { self.isOver = isOver }

    /// Those who send what was begun before: a phone that has been without network.
    static let whileOnTheWay = WhileWriting { $0.isTooLateForAll(at: $1) }

    func handle(
        _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
    ) async throws -> Response {
        guard let found = context.found else { throw NotFound() }
        guard !isOver(WritingTime(found.dugnad), found.at) else { throw WritingIsOver() }
        return try await next(request, context)
    }
}
