import TestWorld
import Testing

/// The routes that a suite asks as people do. It fails when one of them was not asked, or never did what it is for.
struct PagesOfSuite: SuiteTrait, TestScoping {
    let routes: [String]

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @concurrent @Sendable () async throws -> Void
    ) async throws {
        let asked = Asked()
        try await Asked.$here.withValue(asked) { try await function() }
        // Whoever runs one test of the suite is not asked for the rest.
        if CommandLine.arguments.contains("--filter") || CommandLine.arguments.contains("--skip") { return }
        for route in routes where !asked.holds(route) {
            Issue.record("\(route) was not asked, or always refused", sourceLocation: test.sourceLocation)
        }
    }
}

extension Trait where Self == PagesOfSuite {
    static func pages(_ routes: String...) -> PagesOfSuite { PagesOfSuite(routes: routes) }
}
