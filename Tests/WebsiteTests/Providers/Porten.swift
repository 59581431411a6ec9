import Foundation
import HTTPTypes
import TestWorld
import Testing
import Website
import Words
import WorkModel

/// The site with a provider beside it that people can sign in at, Fjordvik's people among them.
struct Porten: Sendable {
    let provider: SpokenProvider
    let open: OpenSite
    let office: Office
    let log: Log

    /// - Parameter change: of the provider's settings.
    static func running(
        _ change: @escaping @Sendable (inout ProviderSettings) -> Void = { _ in },
        _ test: @escaping @Sendable (Porten) async throws -> Void
    ) async throws {
        let provider = SpokenProvider()
        try await provider.running {
            var settings = Settings()
            settings.publicAddress = URL(string: "http://127.0.0.1:8080")
            settings.providers = [
                provider.settings("porten") { settings in
                    // A machine may be as slow as it likes.
                    settings.timeout = .seconds(3600)
                    change(&settings)
                }
            ]
            let log = Log()
            let open = try await OpenSite(settings: settings, logger: log.logger)
            provider.follow(open.clock)
            try await test(
                Porten(provider: provider, open: open, office: try await Office(open.doors), log: log))
        }
    }

    /// Presses the button.
    ///
    /// - Returns: the page in between; where it leads stands in its `Refresh`.
    func begin(_ browser: Browser, from page: String = "/logginn") async throws -> Answer {
        try await browser.submit(try await browser.get(page).form("/logginn/hos/porten"))
    }

    /// Where the browser is sent on to.
    func address(_ answer: Answer) throws -> String { try #require(leads(answer)) }

    func leads(_ answer: Answer) -> String? {
        HTTPField.Name("Refresh").flatMap { answer.headers[$0] }?.replacing("0; url=", with: "")
    }

    /// Presses the button, signs in there, and comes back.
    ///
    /// - Returns: the page it leads to.
    func signIn(_ browser: Browser, from page: String = "/logginn") async throws -> Answer {
        let there = try address(try await begin(browser, from: page))
        return try await browser.open("/logginn/fra/porten?\(try provider.signIn(at: there))")
    }

    /// The digits of the letter that was made last.
    func digits() async throws -> String {
        let letters = try await open.doors.letters.due()
        try await open.layOutLetters()
        let text = try open.text(of: try #require(letters.last).id)
        return String(try #require(text.firstMatch(of: /\d{3} \d{3}/)).0)
    }

    /// What must be in no table and no line of the log.
    func expectNothingPersonal(_ more: [String] = []) async throws {
        let text = try await open.world.store.allText()
        for secret in ["17912099997", "sub-of-aina", "tilgang", "kode-", "hemmelig"] + more {
            #expect(!text.contains(secret), "\(secret)")
            #expect(!log.all.contains { $0.contains(secret) }, "\(secret) in the log")
        }
        #expect(!log.all.contains { $0.contains("aina@") })
    }
}
