import Foundation
import TestWorld
import Testing
import Website

@Suite("Every page is asked for by a suite of its own")
struct PagesOfSuiteTests {
    /// The files of this target that name routes of theirs.
    private static let named: Set<String> = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap {
            $0 as? URL
        }
        return (files ?? []).reduce(into: []) { named, file in
            guard let text = try? String(contentsOf: file, encoding: .utf8) else { return }
            for suite in text.matches(of: /\.pages\(([^)]*)\)/) {
                named.formUnion(suite.output.1.matches(of: /"([A-Z]+ [^"]+)"/).map { String($0.output.1) })
            }
        }
    }()

    @Test("Every route is named by a suite, and every name is a route; a stream has no end, and is heard elsewhere")
    func everyRoute() async throws {
        let site = try await OpenSite().site
        let routes = Set(
            site.routes.filter { $0.method != "HEAD" && !$0.path.hasSuffix("/strom") }.map { "\($0.method) \($0.path)" }
        )
        #expect(routes.subtracting(Self.named) == [], "routes that no suite asks for")
        #expect(Self.named.subtracting(routes) == [], "names that are no routes")
    }
}
