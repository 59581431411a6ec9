import TestWorld
import Words
import WorkModel

/// Kari's dugnad, at the first step where groups write, with her browser at her own desk.
struct Evening {
    let open: OpenSite
    let hall: Hall
    let kari: Browser
    /// The task that the room is at.
    let task: Step

    var desk: String { "/d/\(hall.code)" }
    func table(_ number: Int) -> String { "/b/\(hall.code)/bord/\(number)" }

    init(_ variant: Variant = .municipality, language: Language = .bokmål) async throws {
        open = try await OpenSite()
        hall = try await open.start(open.world.plan(variant, language: language))
        task = try await hall.task()
        try await hall.go(to: task)
        open.clock.pass(.minutes(5))
        kari = try await open.browser(with: hall.secret)
    }

    /// Closes the step that the room is at for new notes.
    func close() async throws {
        let version = try await hall.room().dugnad.planVersion
        try await hall.doors.runSheets.editStep(task.id, .close(true), from: version, in: hall.id, by: .moderator)
        open.clock.pass(.seconds(1))
    }
}

extension Answer {
    /// An address on this page, also one that begins with its own: `?rett=…`.
    func address(_ words: String) throws -> String {
        let href = try link(words)
        return href.hasPrefix("?") ? path.prefix { $0 != "?" && $0 != "#" } + href : href
    }

    /// Whether it says a thing, wherever a line may break.
    func says(_ words: String) -> Bool { page.text.spaced.contains(words) }
}
