import HTTPTypes
import Hummingbird
import Words
import WorkModel

/// Reads the one cookie we have: which browser this is. It is set only when a link is opened.
///
/// Behind https it has a name that no other host, and nothing without https, can set (`__Host-`, RFC 6265bis 4.1.3.2). One
/// with the name from before is read for as long as it may live, and put in the place of itself.
struct Sessions: RouterMiddleware {
    let links: Links
    let isSecure: Bool

    func handle(
        _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
    ) async throws -> Response {
        var visit = context
        let (own, former) = (keys(Sessions.name(isSecure), in: request), keys(Sessions.plainName, in: request))
        visit.session = try await first(of: own.isEmpty ? former : own)
        var response = try await next(request, visit)
        if isSecure, own.isEmpty, let session = visit.session, response.headers[.setCookie] == nil,
            // What anybody may keep holds nobody's key.
            response.headers[.cacheControl] == "no-store",
            try await links.known(of: [session]) != nil
        {
            response.headers[values: .setCookie] = [
                Sessions.cookie(session, isSecure: true), "\(Sessions.plainName)=; Path=/; Max-Age=0",
            ]
        }
        return response
    }

    /// Others may have put one of the same name before it: a page elsewhere on the host, or somebody by hand.
    private func first(of keys: [Secret]) async throws -> Secret? {
        guard keys.count > 1 else { return keys.first }
        return try await links.known(of: Array(keys.prefix(10))) ?? keys.first
    }

    private func keys(_ name: String, in request: Request) -> [Secret] {
        request.headers[values: .cookie].flatMap { $0.split(separator: ";") }.compactMap { pair in
            let parts = pair.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, parts[0].filter({ $0 != " " }) == name else { return nil }
            return Secret(parts[1].filter { $0 != " " && $0 != "\"" })
        }
    }

    /// In a hall, where there is no https, no browser would take the other one.
    private static let plainName = "allemed"
    private static func name(_ isSecure: Bool) -> String { isSecure ? "__Host-\(plainName)" : plainName }

    /// - Parameter isSecure: the site is reached over https.
    static func cookie(_ session: Secret, isSecure: Bool) -> String {
        set(session.text, for: Links.sessionLength.milliseconds / 1000, isSecure: isSecure)
    }

    /// Takes the place of one that is there, and is gone at once.
    static func forgetting(isSecure: Bool) -> String { set("", for: 0, isSecure: isSecure) }

    private static func set(_ value: String, for seconds: Int64, isSecure: Bool) -> String {
        let secure = isSecure ? "; Secure" : ""
        return "\(name(isSecure))=\(value); Path=/; Max-Age=\(seconds); HttpOnly; SameSite=Lax\(secure)"
    }
}
