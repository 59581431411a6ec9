import HTTPTypes
import Hummingbird
import Words

/// Takes the language out of the address before the router sees it: `/nn/b/havn-seil-42` is `/b/havn-seil-42` in nynorsk.
/// Notes what every page needs to know of the request on the way.
struct LanguageInAddress<Inner: HTTPResponder>: HTTPResponder where Inner.Context == Visit {
    let inner: Inner

    func respond(to request: Request, context: Visit) async throws -> Response {
        var visit = context
        var head = request.head
        let (language, path) = LanguageInAddress.split(head.path ?? "/")
        visit.chosenLanguage = language
        visit.pageAddress = path
        visit.acceptsGzip = LanguageInAddress.takesGzip(request.headers[.acceptEncoding] ?? "")
        visit.wantsJSON = request.headers[.accept]?.hasPrefix("application/json") ?? false
        visit.isLive = request.headers[.xLive] != nil
        if language != nil { head.path = path }
        var response = try await inner.respond(to: Request(head: head, body: request.body), context: visit)
        // By this a script knows our answer from that of a log-in page or a proxy that stands in between.
        if visit.isLive { response.headers[.xLive] = "1" }
        return response
    }

    /// A browser that names gzip accepts it, except as `gzip;q=0`.
    private static func takesGzip(_ accepted: String) -> Bool {
        accepted.split(separator: ",").contains { choice in
            let parts = choice.filter { !$0.isWhitespace }.split(separator: ";")
            return parts.first == "gzip"
                && !parts.dropFirst().contains { $0.hasPrefix("q=0") && !$0.contains { ("1"..."9").contains($0) } }
        }
    }

    private static func split(_ path: String) -> (Language?, String) {
        for language in Language.allCases where path.hasPrefix("/\(language.tag)") {
            let rest = path.dropFirst(language.tag.count + 1)
            if rest.isEmpty { return (language, "/") }
            if rest.hasPrefix("/") { return (language, withOneSlash(String(rest))) }
            if rest.hasPrefix("?") { return (language, "/" + rest) }
        }
        return (nil, withOneSlash(path))
    }

    /// An address that begins with two slashes would mean another host, where the page links to itself.
    private static func withOneSlash(_ path: String) -> String {
        path.hasPrefix("//") ? "/" + path.drop { $0 == "/" } : path
    }
}
