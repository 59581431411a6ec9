import HTTPTypes
import Hummingbird
import Logging
import Words
import WorkModel

/// Signing in at a provider: a button sends the browser there, and the provider sends it back.
struct ProviderPages {
    let doors: Doors
    let frame: Frame
    let addresses: Addresses
    let providers: Providers
    let isSecure: Bool
    let clock: @Sendable () -> Moment

    // MARK: There

    /// Begins, and sends the browser on. An address that is asked for right after a form would be stopped by our own rule of
    /// where forms may lead, so a page of ours stands in between, and is gone at once.
    func begin(_ request: Request, visit: Visit) async throws -> Response {
        let provider = try provider(visit)
        let back = SignInPages.back(try await Form(request))
        let session = visit.session ?? .new()
        let isAgain = try await doors.signIns.signedIn(in: session) != nil
        let begun = BegunSignIn(
            provider: provider.settings.key, session: session.fingerprint,
            address: addresses.base(for: request) + Path.providerReturn(provider.settings.key).text,
            language: visit.chosenLanguage, back: back, isAgain: isAgain, begunAt: clock())
        let address: String
        do {
            address = try await provider.address(of: begun)
        } catch let trouble as ProviderTrouble {
            return refuse(trouble, provider, begun, visit)
        }
        providers.begun.keep(begun)
        var response = frame.respond(
            GoingPage.there(provider.settings.name, address, visit), to: visit)
        response.headers[.refresh] = "0; url=\(address)"
        response.headers[.setCookie] = Sessions.cookie(session, isSecure: isSecure)
        return response
    }

    // MARK: And back

    func end(_ request: Request, visit: Visit) async throws -> Response {
        let provider = try provider(visit)
        let answer = Form(addressOf: request)
        guard
            let begun = providers.begun.take(
                answer["state"], in: visit.session, from: provider.settings.key, at: clock())
        else {
            // Whoever goes back in their browser, and is in already, is shown in.
            let isIn = try await isSignedIn(visit)
            return isIn ? .redirect(to: visit.to(.units)) : refuse(.notBegunHere, provider, nil, visit)
        }
        do {
            guard answer.has("code") else { throw ProviderTrouble.saysNo(ProviderTrouble.word(answer["error"])) }
            let vouching = try await provider.vouching(
                code: answer["code"], calledItself: answer.has("iss") ? answer["iss"] : nil, for: begun)
            return try await signIn(vouching, provider, begun, request, visit)
        } catch let trouble as ProviderTrouble {
            return refuse(trouble, provider, begun, visit)
        }
    }

    private func signIn(
        _ vouching: Vouching, _ provider: IdentityProvider, _ begun: BegunSignIn, _ request: Request, _ visit: Visit
    ) async throws -> Response {
        let entered = try await doors.signIns.enter(
            as: vouching, in: visit.session, browser: BrowserName(request)?.text)
        guard let entered else {
            // In memory, until the letter has told who it is.
            if let session = visit.session { providers.begun.wait(vouching, in: session, at: clock()) }
            throw ProviderTrouble.noAddress
        }
        var response = Response.redirect(to: (begun.back ?? .units).within(begun.language))
        response.headers[.setCookie] = Sessions.cookie(entered.session, isSecure: isSecure)
        return response
    }

    private func isSignedIn(_ visit: Visit) async throws -> Bool {
        guard let session = visit.session else { return false }
        return try await doors.signIns.signedIn(in: session) != nil
    }

    /// Back to where one signs in, with a sentence of what happened. What came from the provider stays in no address.
    private func refuse(
        _ trouble: ProviderTrouble, _ provider: IdentityProvider, _ begun: BegunSignIn?, _ visit: Visit
    ) -> Response {
        visit.logger.log(
            level: trouble.isForOperator ? .warning : .info, "a sign-in at a provider came to nothing",
            metadata: ["provider": "\(provider.settings.key)", "reason": "\(trouble.reason)"])
        let page = Path.signIn(after: trouble.told.rawValue, at: provider.settings.key, for: begun?.back)
        return .redirect(to: page.within(begun?.language ?? visit.chosenLanguage))
    }

    private func provider(_ visit: Visit) throws -> IdentityProvider {
        guard let provider = visit.parameters.get("provider").flatMap({ providers.named($0) }) else { throw NotFound() }
        return provider
    }
}
