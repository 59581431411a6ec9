import HTTPTypes
import Hummingbird
import Words
import WorkModel

/// Signing in: an address is asked for, a letter comes, and its digits or its link are used.
struct SignInPages {
    let doors: Doors
    let frame: Frame
    let addresses: Addresses
    /// Letters go out by themselves. Without, they lie where the operator finds them.
    let hasMail: Bool
    let isSecure: Bool
    let clock: @Sendable () -> Moment

    func ask(_ request: Request, visit: Visit) async throws -> Response {
        let page = AskForLetterPage(visit: visit, back: back(Form(addressOf: request)))
        return frame.respond(page.page, to: visit)
    }

    /// The answer is the same whether anybody has that address here or not.
    func send(_ request: Request, visit: Visit) async throws -> Response {
        let form = try await Form(request)
        return try await frame.taking(visit, at: "epost") {
            let address = try EmailAddress(typed: form["epost"])
            let session = try await doors.signIns.ask(
                for: address, language: visit.language, in: visit.session, at: addresses.base(for: request))
            return answer(session, then: visit.to(.digits) + Path.afterwards(back(form)))
        } orAgain: { problems in
            AskForLetterPage(visit: visit, back: back(form), typed: form["epost"], problems: problems).page
        }
    }

    func showDigits(_ request: Request, visit: Visit) async throws -> Response {
        let back = back(Form(addressOf: request))
        guard let way = try await asked(visit) else { return .redirect(to: visit.to(.signIn) + Path.afterwards(back)) }
        return frame.respond(DigitsPage(visit: visit, way: way, back: back, hasMail: hasMail).page, to: visit)
    }

    func enterDigits(_ request: Request, visit: Visit) async throws -> Response {
        let form = try await Form(request)
        let back = back(form)
        return try await frame.taking(visit, at: "siffer") {
            guard let session = visit.session else { return .redirect(to: visit.to(.signIn) + Path.afterwards(back)) }
            let entered = try await doors.signIns.enter(
                digits: form["siffer"], in: session, browser: BrowserName(request)?.text)
            return answer(entered.session, then: visit.to(back ?? .units))
        } orAgain: { problems in
            let way = try await asked(visit)
            return DigitsPage(
                visit: visit, way: way, back: back, hasMail: hasMail, typed: form["siffer"], problems: problems
            ).page
        }
    }

    /// What a letter's link opens: a page with one button. Whoever looks at links before people do changes nothing.
    func look(_ request: Request, visit: Visit) async throws -> Response {
        guard let secret = secret(visit), let way = try await doors.signIns.look(secret) else {
            throw SignInLinkEnded()
        }
        let page = SignInLinkPage(visit: visit, secret: secret, way: way, now: clock())
        return frame.respond(page.page, to: visit, status: way.isOpen(at: clock()) ? .ok : .gone)
    }

    func enter(_ request: Request, visit: Visit) async throws -> Response {
        guard let secret = secret(visit), let way = try await doors.signIns.look(secret) else {
            throw SignInLinkEnded()
        }
        let entered = try await doors.signIns.enter(
            by: secret, in: visit.session, browser: BrowserName(request)?.text)
        guard let entered else {
            let page = SignInLinkPage(visit: visit, secret: secret, way: way, now: clock())
            return frame.respond(page.page, to: visit, status: .gone)
        }
        return answer(entered.session, then: visit.to(.units))
    }

    func leave(_ request: Request, visit: Visit) async throws -> Response {
        if let session = visit.session, let me = try await doors.signIns.signedIn(in: session) {
            try await doors.signIns.end(me)
        }
        return .redirect(to: visit.to(.front))
    }

    private func secret(_ visit: Visit) -> Secret? { visit.parameters.get("secret").flatMap { Secret($0) } }

    private func asked(_ visit: Visit) async throws -> WayIn? {
        guard let session = visit.session else { return nil }
        return try await doors.signIns.asked(in: session)
    }

    private func answer(_ session: Secret, then address: String) -> Response {
        var response = Response.redirect(to: address)
        response.headers[.setCookie] = Sessions.cookie(session, isSecure: isSecure)
        return response
    }

    /// Where to go afterwards: a page of this site, and nothing else.
    private func back(_ form: Form) -> Path? {
        let asked = form["til"]
        let isOurs =
            asked.hasPrefix("/") && !asked.hasPrefix("//") && asked.utf8.count < 4000
            && asked.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") }
        return isOurs ? Path(asked) : nil
    }
}
