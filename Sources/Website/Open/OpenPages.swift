import HTTPTypes
import Hummingbird
import Markup
import Words
import WorkModel

/// What anybody may read.
struct OpenPages {
    let frame: Frame
    let doors: Doors
    let whoRunsIt: Operator
    let soundness: Soundness
    let clock: @Sendable () -> Moment

    /// The same for everybody, but for a browser that leads something.
    func front(_ request: Request, visit: Visit) async throws -> Response {
        if let session = visit.session {
            let led = try await doors.links.led(by: session, at: clock())
            guard led.isEmpty else {
                return frame.respond(FrontPage(visit: visit, assets: frame.assets, led: led).page, to: visit)
            }
        }
        return try await frame.respond(kept: "front", revision: 0, to: visit) {
            FrontPage(visit: visit, assets: frame.assets).page
        }
    }

    func accessibility(_ request: Request, visit: Visit) async throws -> Response {
        try await frame.respond(kept: "accessibility", revision: 0, to: visit) {
            accessibilityPage(visit, whoRunsIt)
        }
    }

    func privacy(_ request: Request, visit: Visit) async throws -> Response {
        try await frame.respond(kept: "privacy", revision: 0, to: visit) { privacyPage(visit, whoRunsIt) }
    }

    func sources(_ request: Request, visit: Visit) async throws -> Response {
        try await frame.respond(kept: "sources", revision: 0, to: visit) { sourcesPage(visit) }
    }

    /// 200 when database and disk work; anything else takes this server out of service. The first line is one word, and
    /// what somebody should look at stands below it.
    func health(_ request: Request, visit: Visit) async throws -> Response {
        do {
            try await doors.store.check()
            if soundness.damage != nil { return OpenPages.health(.serviceUnavailable, OpenPages.damaged) }
            return OpenPages.health(.ok, try await doors.dugnader.clockIsDoubted() ? OpenPages.clockDoubted : nil)
        } catch is DatabaseGone {
            return OpenPages.health(.serviceUnavailable, OpenPages.gone)
        } catch is DiskFull {
            return OpenPages.health(.serviceUnavailable, OpenPages.full)
        } catch {
            return OpenPages.health(.serviceUnavailable, nil)
        }
    }

    private static func health(_ status: HTTPResponse.Status, _ more: String?) -> Response {
        let lines = [status == .ok ? "frisk" : "ikke frisk", more].compactMap(\.self)
        return Response(
            status: status, headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
            body: .init(byteBuffer: .init(string: lines.joined(separator: "\n") + "\n")))
    }

    private static let damaged =
        "Databasen er skadet. Ta en kopi av mappa, stopp, og legg tilbake en sikkerhetskopi i en annen mappe."
    private static let gone =
        "Databasen er borte fra mappa si, så ingenting kan lagres. Legg den tilbake eller start på nytt."
    private static let full =
        "Disken er full, så det folk skriver, blir ikke lagret. Lag plass; ingenting må startes på nytt."
    private static let clockDoubted =
        "Klokka viser en tid langt fram i forhold til siste endring, så ingenting slettes av seg selv. Er den riktig: allemed prune --yes"

    /// The address holds a fingerprint of all files, so a browser may keep them for ever.
    func file(_ request: Request, visit: Visit) async throws -> Response {
        let path = visit.parameters.getCatchAll().joined(separator: "/")
        guard let file = frame.assets[path] else { throw NotFound() }
        let isCurrent = visit.parameters.get("version") == frame.assets.version
        var headers: HTTPFields = [
            .contentType: file.type, .vary: "Accept-Encoding",
            .cacheControl: isCurrent ? "public, max-age=31536000, immutable" : "no-cache",
        ]
        if visit.acceptsGzip, let gzipped = file.gzipped {
            headers[.contentEncoding] = "gzip"
            return Response(status: .ok, headers: headers, body: .init(byteBuffer: gzipped))
        }
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: file.plain))
    }
}
