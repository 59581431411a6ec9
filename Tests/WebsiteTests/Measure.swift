import Testing
import TestWorld
import Website
import WorkModel

@Test func measure() async throws {
    let clock = ContinuousClock()
    print("lib", clock.measure { _ = Carried.library })
    print("lib2", clock.measure { _ = try? CarriedFiles(Carried.files) })
    let t = try await clock.measure { _ = try await OpenSite() }
    print("site", t)
    let open = try await OpenSite()
    print("start", try await clock.measure { _ = try await open.start() })
    let hall = try await open.start()
    let kari = try await open.browser(with: hall.secret)
    print("desk", try await clock.measure { _ = try await kari.get("/d/\(hall.code)/ordstyrer") })
    for (m, p) in open.site.routes { print(m, p) }
}
