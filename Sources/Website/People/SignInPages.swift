import HTTPTypes
import Hummingbird
import Words
import WorkModel

/// Signing in: an address is asked for, a letter comes, and its digits or its link are used. Or a provider that knows them
/// already says who it is.
struct SignInPages {
    let doors: Doors
    let frame: Frame
    let addresses: Addresses
    let providers: Providers
    /// Letters go out by themselves. Without, they lie where the operator finds them.
    let hasMail: Bool
    let isSecure: Bool
    let clock: @Sendable () -> Moment

    func ask(_ request: Request, visit: Visit) async throws -> Response {
        let form = Form(addressOf: request)
        var page = askForLetter(visit, back: Self.back(form))
        page.told = ProviderTold(rawValue: form["svar"]).flatMap { told in
            providers.named(form["hos"]).map { told.words($0.settings.name) }
        }
        return frame.respond(page.page, to: visit)
    }

    /// The answer is the same whether anybody has that address here or not.
    func send(_ request: Request, visit: Visit) async throws -> Response {
        let form = try await Form(request)
        return try await frame.taking(visit, at: "epost") {
            let address = try EmailAddress(typed: form["epost"])
            let session = try await doors.signIns.ask(
                for: address, language: visit.language, in: visit.session, at: addresses.base(for: request))
            providers.begun.move(from: visit.session, to: session)
            return answer(session, then: visit.to(.digits) + Path.afterwards(Self.back(form)))
        } orAgain: { problems in
            var page = askForLetter(visit, back: Self.back(form))
            (page.typed, page.problems) = (form["epost"], problems)
            return page.page
        }
    }

    func showDigits(_ request: Request, visit: Visit) async throws -> Response {
        let back = Self.back(Form(addressOf: request))
        guard let way = try await asked(visit) else { return .redirect(to: visit.to(.signIn) + Path.afterwards(back)) }
        let page = DigitsPage(visit: visit, way: way, back: back, hasMail: hasMail, provider: waitingProvider(visit))
        return frame.respond(page.page, to: visit)
    }

    func enterDigits(_ request: Request, visit: Visit) async throws -> Response {
        let form = try await Form(request)
        let back = Self.back(form)
        return try await frame.taking(visit, at: "siffer") {
            guard let session = visit.session else { return .redirect(to: visit.to(.signIn) + Path.afterwards(back)) }
            let vouching = form.has("husk") ? providers.begun.waiting(in: session, at: clock()) : nil
            let entered = try await doors.signIns.enter(
                digits: form["siffer"], in: session, browser: BrowserName(request)?.text, knownAs: vouching)
            providers.begun.forget(session)
            return answer(entered.session, then: visit.to(back ?? .units))
        } orAgain: { problems in
            let way = try await asked(visit)
            return DigitsPage(
                visit: visit, way: way, back: back, hasMail: hasMail, provider: waitingProvider(visit),
                isKnownAgain: form.has("husk"), typed: form["siffer"], problems: problems
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
        guard let session = visit.session, let me = try await doors.signIns.signedIn(in: session) else {
            return .redirect(to: visit.to(.front))
        }
        try await doors.signIns.end(me)
        guard let provider = me.provider.flatMap({ providers.named($0) }),
            let address = try? await provider.end(then: addresses.base(for: request) + Path.front.text)
        else { return .redirect(to: visit.to(.front)) }
        var response = frame.respond(GoingPage.out(provider.settings.name, address, visit), to: visit)
        response.headers[.refresh] = "0; url=\(address)"
        return response
    }

    private func askForLetter(_ visit: Visit, back: Path?) -> AskForLetterPage {
        AskForLetterPage(visit: visit, back: back, providers: providers.all.map(\.settings))
    }

    /// Where somebody in this browser has signed in who has yet to show which address is theirs.
    private func waitingProvider(_ visit: Visit) -> String? {
        providers.begun.waiting(in: visit.session, at: clock()).map { providers.name(of: $0.provider) }
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
    static func back(_ form: Form) -> Path? {
        let asked = form["til"]
        let isOurs =
            asked.hasPrefix("/") && !asked.hasPrefix("//") && asked.utf8.count < 4000
            && asked.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") }
        return isOurs ? Path(asked) : nil
    }
}
