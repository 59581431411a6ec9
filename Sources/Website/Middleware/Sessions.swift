import HTTPTypes
import Hummingbird
import Words
import WorkModel

/// Reads the one cookie we have: which browser this is. It is set only when a link is opened.
struct Sessions: RouterMiddleware {
    func handle(
        _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
    ) async throws -> Response {
        var visit = context
        visit.session = request.cookies[Sessions.name].flatMap { Secret($0.value) }
        return try await next(request, visit)
    }

    static let name = "allemed"

    /// - Parameter isSecure: the site is reached over https.
    static func cookie(_ session: Secret, isSecure: Bool) -> String {
        let seconds = Links.sessionLength.milliseconds / 1000
        return
            "\(name)=\(session.text); Path=/; Max-Age=\(seconds); HttpOnly; SameSite=Lax\(isSecure ? "; Secure" : "")"
    }
}
