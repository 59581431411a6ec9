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

/// What the site answers; what somebody answers an invitation is `WorkModel.Answer`.
typealias Answer = TestWorld.Answer

extension TestWorld.Answer {
    /// An address on this page, also one that begins with its own: `?rett=…`.
    func address(_ words: String) throws -> String {
        let href = try link(words)
        return href.hasPrefix("?") ? path.prefix { $0 != "?" && $0 != "#" } + href : href
    }

    /// Whether it says a thing, wherever a line may break.
    func says(_ words: String) -> Bool { page.text.spaced.contains(words) }
}

/// What somebody is told when it did not go.
extension TestWorld.Answer {
    /// What stands at a field that something is wrong with, one sentence or more.
    func problem(at field: String) -> String? {
        page.withID("\(field)-feil").map { $0.text.spaced.replacing("Feil: ", with: "") }
    }

    /// Why it could not be done, on a page of its own.
    var refusal: String? { page.first("main")?.all("p").first { $0["class"] == "lead" }?.text.spaced }

    /// What these fields of a form hold: what was typed is to stand there still.
    func kept(_ typed: [String: String], in form: String) throws -> [String: String] {
        let form = try self.form(form)
        return typed.keys.reduce(into: [:]) { $0[$1] = form[$1] }
    }
}

/// The sentences that many forms have in common.
enum Sentence {
    static let telephone =
        "Her står noe som ligner på et telefonnummer, så vi har ikke lagret det. Ta det bort, og lagre på nytt."
    static let email =
        "Her står noe som ligner på en e-postadresse, så vi har ikke lagret det. Ta det bort, og lagre på nytt."
    static let identity =
        "Her står noe som ligner på et fødselsnummer, så vi har ikke lagret det. Ta det bort, og lagre på nytt."
    static let noSuchDay =
        "Skriv en dag som finnes, for eksempel 1. november 2026 eller 1.11.2026."
    static func noRoom(_ most: Int) -> String { "Her er det plass til \(most) tegn. Kort teksten ned." }
    static func tooLong(_ length: Int) -> String {
        "Teksten har \(length) tegn. Det er plass til 2000. Kort den ned, og lagre på nytt."
    }
}

extension Sequence {
    func asyncMap<Value>(_ change: (Element) async throws -> Value) async throws -> [Value] {
        var values: [Value] = []
        for element in self { values.append(try await change(element)) }
        return values
    }
}
