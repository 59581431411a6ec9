import Hummingbird

/// Counts what is answered, and how long it took.
struct CountedAnswers: RouterMiddleware {
    let counted: Counted

    func handle(
        _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        counted.add(
            CountedAnswers.asked(request, context), status: response.status.code, after: ContinuousClock.now - start)
        return response
    }

    private static func asked(_ request: Request, _ visit: Visit) -> Counted.Asked {
        switch request.method {
        case .post: visit.endpointPath.flatMap { notes[$0] } ?? .other
        case .get where request.uri.queryParameters["del"] != nil: .regions
        default: .other
        }
    }

    private static let notes: [String: Counted.Asked] = [
        Path.notes.pattern.description: .newNote, Path.note.pattern.description: .changedNote,
        Path.noteDeletion.pattern.description: .changedNote, Path.noteRestoration.pattern.description: .changedNote,
    ]
}
