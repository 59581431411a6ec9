import HTTPTypes
import Hummingbird

/// What a browser may do with our pages: nothing from anywhere else.
struct SecurityHeaders: RouterMiddleware {
    let isSecure: Bool

    func handle(
        _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        for field in SecurityHeaders.fields { response.headers[field.name] = field.value }
        // On plain http, as in a hall, a browser ignores this one and complains in its console.
        if isSecure {
            response.headers[.crossOriginOpenerPolicy] = "same-origin"
            response.headers[.strictTransportSecurity] = "max-age=31536000"
        }
        return response
    }

    private static let fields: HTTPFields = [
        .contentSecurityPolicy:
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
        .xContentTypeOptions: "nosniff",
        // With no-referrer a browser on plain http sends `Origin: null`, and every form in the hall would be refused.
        .referrerPolicy: "same-origin",
        .xFrameOptions: "DENY",
        .permissionsPolicy: "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    ]
}
