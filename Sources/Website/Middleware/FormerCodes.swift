import Hummingbird
import Markup
import Words
import WorkModel

/// What stands under a code that has been replaced. Whoever leads the dugnad, or shows its wall, is led on, and what they
/// send is taken; a table is asked for the new code, with all it was in the middle of still on its phone.
struct FormerCodes: RouterMiddleware {
    func handle(
        _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
    ) async throws -> Response {
        guard let found = context.found, found.isUnderFormerCode else { return try await next(request, context) }
        let isReading = request.method == .get || request.method == .head
        if !found.roles.isEmpty {
            return isReading ? .redirect(to: context.to(newAddress(context))) : try await next(request, context)
        }
        guard context.pageAddress.hasPrefix("/b/") else { throw WrongCode() }
        guard !WritingTime(found.dugnad).isTooLateForAll(at: found.at) else { throw WritingIsOver() }
        guard isReading else { throw CodeReplaced(text: try await typed(request)) }
        let typed = context.parameters.get("code") ?? ""
        let table = context.parameters.get("group", as: Int.self).map { "&bord=\($0)" } ?? ""
        return .redirect(
            to: context.toSite(.join) + "?kode=\(RoomCode.key(typed: typed) ?? "")\(table)")
    }

    /// All that was typed: a note, an idea of four answers, or a person of their own.
    private func typed(_ request: Request) async throws -> String {
        let form = try await Form(request)
        return ["tekst", "hvem", "forste", "nar", "navn", "alder", "historie"].map { form[$0] }.filter { !$0.isEmpty }
            .joined(separator: "\n")
    }

    /// The same page under the code that the dugnad has now.
    private func newAddress(_ visit: Visit) -> Path {
        var parts = visit.pageAddress.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false).map(
            String.init)
        guard let code = visit.found?.dugnad.code, parts.count > 2 else { return .front }
        let query = parts[2].firstIndex(of: "?").map { String(parts[2][$0...]) } ?? ""
        parts[2] = code.text + query
        return Path(parts.joined(separator: "/"))
    }
}

/// Somebody at a table has sent something under a code that the moderator has replaced.
struct CodeReplaced: Error {
    /// What they had written.
    let text: String

    static let title = Phrase(
        nb: "Ordstyreren har byttet kode", nn: "Ordstyraren har bytt kode", en: "The moderator has changed the code")
    static let sentence = Phrase(
        nb: "Spør ordstyreren om den nye, eller se på veggen.", nn: "Spør ordstyraren om den nye, eller sjå på veggen.",
        en: "Ask the moderator for the new one, or look at the wall.")
    static let nothingIsLost = Phrase(
        nb: "Det dere har skrevet, er tatt vare på. Det dere var midt i, ligger på telefonen og blir med inn.",
        nn: "Det de har skrive, er teke vare på. Det de var midt i, ligg på telefonen og blir med inn.",
        en: "What you have written is kept. What you were in the middle of is on the phone, and comes along.")
    static let copyFirst = Phrase(
        nb: "Dette ble ikke sendt. Kopier det, og lim det inn når dere har skrevet den nye koden.",
        nn: "Dette blei ikkje sendt. Kopier det, og lim det inn når de har skrive den nye koden.",
        en: "This was not sent. Copy it, and paste it when you have typed the new code.")
}

extension CodeReplaced {
    /// Without script, what was sent stands here to be copied.
    func html(_ say: Tongue) -> HTML {
        guard !PlainText.line(text).isEmpty else { return .nothing }
        return """
            <div class="slip stack"><p>\(say(CodeReplaced.copyFirst))</p><p class="asis"\(asWritten)>\(text)</p></div>
            """
    }
}
