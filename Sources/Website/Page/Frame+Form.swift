import Hummingbird
import WorkModel

extension Frame {
    /// Makes the change that a form asks for. When something typed cannot be accepted, the form comes back (422) with
    /// what was typed, and what is wrong with it at each field.
    ///
    /// - Parameter name: what a field is called in the form.
    func taking<Field: Sendable>(
        _ visit: Visit, _ name: (Field) -> String, refusedAt field: Field? = nil, _ change: () async throws -> Response,
        orAgain form: (FormProblems) async throws -> Page
    ) async throws -> Response {
        do {
            return try await change()
        } catch let problems as Problems<Field> {
            return respond(try await form(problems.named(name)), to: visit, status: .unprocessableContent)
        } catch let refusal as Refusal {
            guard let field else { throw refusal }
            let problems = Problems(field, Problem(refusal.reason))
            return respond(try await form(problems.named(name)), to: visit, status: .unprocessableContent)
        }
    }

    /// The same for a form with one field.
    func taking(
        _ visit: Visit, at field: String, isRefusedThere: Bool = false, _ change: () async throws -> Response,
        orAgain form: (FormProblems) async throws -> Page
    ) async throws -> Response {
        try await taking(visit, \String.self, refusedAt: isRefusedThere ? field : nil) {
            do { return try await change() } catch let problem as Problem { throw FormProblems(field, problem) }
        } orAgain: {
            try await form($0)
        }
    }
}
