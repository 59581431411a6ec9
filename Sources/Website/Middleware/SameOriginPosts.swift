import HTTPTypes
import Hummingbird

/// Refuses a form that another site sends in a visitor's name. Browsers say themselves where a request comes from, so
/// no tokens are needed: `Sec-Fetch-Site` where it is sent, else `Origin` against `Host`.
struct SameOriginPosts: RouterMiddleware {
    func handle(
        _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
    ) async throws -> Response {
        guard request.method == .post, !SameOriginPosts.isOurs(request) else { return try await next(request, context) }
        throw FromAnotherSite()
    }

    private static func isOurs(_ request: Request) -> Bool {
        if let site = request.headers[.secFetchSite] { return site == "same-origin" || site == "none" }
        guard let origin = request.headers[.origin] else { return true }
        let host = request.head.authority ?? ""
        return origin == "http://\(host)" || origin == "https://\(host)"
    }
}

struct FromAnotherSite: Error {}
