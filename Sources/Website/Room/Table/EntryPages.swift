import Hummingbird
import Markup
import Words
import WorkModel

/// The ways into a dugnad: a code that is typed, a square that is read, a link that is opened.
struct EntryPages {
    let doors: Doors
    let frame: Frame
    let wrongCodes: WrongCodes
    let isSecure: Bool
    let clock: @Sendable () -> Moment

    /// The form for the code, and where it leads.
    func join(_ request: Request, visit: Visit) async throws -> Response {
        let form = Form(addressOf: request)
        let typed = form["kode"]
        guard !PlainText.line(typed).isEmpty else {
            var problems = FormProblems()
            if form.has("kode") { problems.add("kode", WrongCode.missing) }
            return frame.respond(
                joinPage(visit, form, problems), to: visit, status: problems.isEmpty ? .ok : .unprocessableContent)
        }
        guard let dugnad = try await doors.dugnader.find(typed: typed) else {
            if try await doors.dugnader.find(formerly: typed) != nil {
                return frame.respond(
                    joinPage(visit, form, FormProblems(), isReplaced: true), to: visit, status: .gone)
            }
            try await Task.sleep(for: .milliseconds(wrongCodes.wait(at: clock()).milliseconds))
            var problems = FormProblems()
            problems.add("kode", WrongCode.sentence)
            return frame.respond(joinPage(visit, form, problems), to: visit, status: .notFound)
        }
        // A table whose code was replaced goes back to its own page.
        if let table = form.number("bord"), (1...dugnad.groupCount).contains(table) {
            return .redirect(to: visit.to(.group(dugnad, table)))
        }
        // Whoever leads it wants the desk; the tables have their own square to read.
        var standing = Standing()
        if let session = visit.session { standing = try await doors.links.standing(of: session, in: dugnad) }
        return .redirect(to: visit.to(standing.roles.contains(.moderator) ? .moderator(dugnad) : .tables(dugnad)))
    }

    /// The same address in small letters.
    func scanned(_ request: Request, visit: Visit) async throws -> Response {
        .redirect(to: visit.to(Path.tables.filled(with: [visit.parameters.get("code")?.lowercased() ?? ""])))
    }

    /// What a secret link leads to: a page with one button. Whoever looks at links before people do changes nothing. A
    /// browser that is in already goes on.
    func look(_ request: Request, visit: Visit) async throws -> Response {
        guard let secret = secret(visit), let link = try await doors.links.look(at: secret, in: visit.session) else {
            throw LinkEnded()
        }
        guard !link.isIn else { return .redirect(to: visit.to(way(link.role, in: link.dugnad))) }
        let page = EntryPage(visit: visit, secret: secret, dugnad: link.dugnad, role: link.role)
        return frame.respond(page.page, to: visit)
    }

    /// Opens it: the browser gets its role, and an address without the secret.
    func open(_ request: Request, visit: Visit) async throws -> Response {
        guard let secret = secret(visit), let opened = try await doors.links.open(secret, in: visit.session) else {
            throw LinkEnded()
        }
        var response = Response.redirect(to: visit.to(way(opened.role, in: opened.dugnad)))
        response.headers[.setCookie] = Sessions.cookie(opened.session, isSecure: isSecure)
        return response
    }

    /// Goes out of everything in this browser.
    func leave(_ request: Request, visit: Visit) async throws -> Response {
        if let session = visit.session { try await doors.links.leave(session) }
        var response = Response.redirect(to: visit.to(.front))
        response.headers[.setCookie] = Sessions.forgetting(isSecure: isSecure)
        return response
    }

    private func secret(_ visit: Visit) -> Secret? { visit.parameters.get("secret").flatMap { Secret($0) } }

    private func way(_ role: Role, in dugnad: Dugnad) -> Path { role == .wall ? .wall(dugnad) : .moderator(dugnad) }
}

private func joinPage(_ visit: Visit, _ form: Form, _ problems: FormProblems, isReplaced: Bool = false) -> Page {
    let say = visit.say
    let typed = isReplaced ? "" : String(form["kode"].prefix(500))
    let table: HTML? = form.number("bord").map { "<input type=\"hidden\" name=\"bord\" value=\"\($0)\">" }
    let news: HTML? =
        isReplaced
        ? """
        <p class="slip" role="status"><b>\(say(CodeReplaced.title)).</b> \(say(CodeReplaced.sentence)) \
        \(say(CodeReplaced.nothingIsLost))</p>
        """ : nil
    let title = say(.typeTheCodeAndJoin)
    return Page(
        title: problems.titled(title, say),
        main: """
            \(problems.summary(say))
            \(news)
            <form class="stack" action="\(visit.to(.join))" novalidate>\(table)
            <h1><label for="kode">\(title)</label></h1>
            <p id="kode-hint">\(say(
                nb: "Koden står på veggen der dere er samlet: to ord og to sifre.",
                nn: "Koden står på veggen der de er samla: to ord og to siffer.",
                en: "The code is on the wall where you are gathered: two words and two digits."))</p>
            \(problems.at("kode", say))
            <p class="row code"><input id="kode" name="kode" value="\(typed)" size="16" \
            autocomplete="off" autocapitalize="characters" spellcheck="false"\(problems.told("kode", hint: "kode-hint"))>
            <button class="btn">\(say(.join))</button></p>
            </form>
            """,
        mainClass: "wrap stack form", scripts: problems.isEmpty ? [] : ["focus.js"], isOpen: true)
}
