import Synchronization

/// What has been asked of the site in one place, by all the browsers there, and was not refused.
package final class Asked: Sendable {
    @TaskLocal package static var here: Asked?

    private let requests = Mutex<Set<[String]>>([])

    package init() {}

    func note(_ method: String, _ path: String, _ status: Int) {
        guard status < 400 else { return }
        let pieces = Asked.pieces(path.prefix { $0 != "?" && $0 != "#" })
        let withoutLanguage =
            pieces.first.map { ["nb", "nn", "en"].contains($0) } == true ? pieces.dropFirst() : pieces[...]
        requests.withLock { _ = $0.insert([method] + withoutLanguage) }
    }

    /// Whether a route, such as «POST /d/{code}/tid», was asked for.
    package func holds(_ route: String) -> Bool {
        let parts = route.split(separator: " ", maxSplits: 1)
        let wanted = [String(parts[0])] + Asked.pieces(parts[1])
        return requests.withLock { requests in
            requests.contains { asked in
                let isSameLength = asked.count == wanted.count || wanted.last == "**" && asked.count >= wanted.count
                return isSameLength && zip(wanted, asked).allSatisfy { $0 == $1 || $0.hasPrefix("{") || $0 == "**" }
            }
        }
    }

    private static func pieces(_ path: Substring) -> [String] { path.split(separator: "/").map(String.init) }
}
