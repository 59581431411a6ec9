import Hummingbird
import Markup
import Words
import WorkModel

/// Oneself: where one is signed in, all that is kept, and deleting it.
struct MePages {
    let doors: Doors
    let frame: Frame
    let providers: Providers
    let isSecure: Bool
    let clock: @Sendable () -> Moment

    func show(_ request: Request, visit: PersonVisit) async throws -> Response {
        frame.respond(try await page(visit).page, to: visit.visit)
    }

    func rename(_ request: Request, visit: PersonVisit) async throws -> Response {
        guard let person = visit.me.person else { throw NotFound() }
        let form = try await Form(request)
        return try await frame.taking(visit.visit, at: "navn") {
            let language = Language(rawValue: form["sprak"]) ?? person.language
            try await doors.people.rename(person.id, form["navn"], language: language)
            return .redirect(to: visit.to(.me) + Done.saved.query)
        } orAgain: { problems in
            var page = try await page(visit)
            (page.typedName, page.problems) = (form["navn"], problems)
            return page.page
        }
    }

    func endSession(_ request: Request, visit: PersonVisit) async throws -> Response {
        guard let session = visit.visit.parameters.get("session", as: Int64.self) else { throw NotFound() }
        try await doors.signIns.end(session, of: visit.me)
        return .redirect(to: visit.to(.me) + Done.saved.query)
    }

    func endOtherSessions(_ request: Request, visit: PersonVisit) async throws -> Response {
        try await doors.signIns.end(nil, of: visit.me)
        return .redirect(to: visit.to(.me) + Done.saved.query)
    }

    /// A provider lets them in by itself no more.
    func endKnownPlace(_ request: Request, visit: PersonVisit) async throws -> Response {
        guard let person = visit.me.person, let provider = visit.visit.parameters.get("provider") else {
            throw NotFound()
        }
        try await doors.signIns.forget(person.id, at: provider)
        return .redirect(to: visit.to(.me) + Done.saved.query)
    }

    /// Leads a dugnad no more that one has been let in to.
    func endGuesthood(_ request: Request, visit: PersonVisit) async throws -> Response {
        guard let person = visit.me.person,
            let dugnad = visit.visit.parameters.get("dugnad").flatMap({ Dugnad.ID($0) })
        else { throw NotFound() }
        try await doors.guests.end(person.id, in: dugnad, by: .guest(person.id))
        return .redirect(to: visit.to(.me) + Done.saved.query)
    }

    func delete(_ request: Request, visit: PersonVisit) async throws -> Response {
        guard let person = visit.me.person else { throw NotFound() }
        guard visit.me.isFresh(at: clock()) else { throw SignInAgain(page: .me) }
        try await doors.people.delete(person.id)
        return .redirect(to: visit.toSite(.deleted))
    }

    private func page(_ visit: PersonVisit) async throws -> MePage {
        var (memberships, guesthoods, changes) = ([Membership](), [Guesthood](), [AddressChange]())
        var known: [KnownAtProvider] = []
        if let person = visit.me.person {
            known = try await doors.signIns.known(person.id)
            changes = try await doors.people.addressChanges(of: person.id)
            memberships = try await doors.units.all(of: person.id)
            guesthoods = try await doors.guests.all(of: person.id)
        }
        return MePage(
            visit: visit, sessions: try await doors.signIns.sessions(of: visit.me), memberships: memberships,
            guesthoods: guesthoods, changes: changes,
            places: KnownPlaces(visit: visit, known: known, providers: providers),
            isFresh: visit.me.isFresh(at: clock()), now: clock())
    }
}

private struct MePage {
    let visit: PersonVisit
    let sessions: [OpenSession]
    let memberships: [Membership]
    /// The dugnader that they have been let in to lead.
    let guesthoods: [Guesthood]
    /// Those of their changes of address that are kept.
    let changes: [AddressChange]
    /// Where they are known again.
    let places: KnownPlaces
    let isFresh: Bool
    let now: Moment
    var typedName: String?
    var problems = FormProblems()

    private var say: Tongue { visit.say }

    var page: Page {
        let title = say(nb: "Der du er logget inn", nn: "Der du er logga inn", en: "Where you are signed in")
        let done: HTML? = Done(address: visit.visit.pageAddress)?.notice(say)
        return Page(
            title: problems.titled(title, say), bodyClass: "room unit",
            main: """
                \(done)<p><a class="back" href="\(visit.to(.units))">\(say(.back))</a></p>
                \(problems.summary(say))
                <h1>\(title)</h1>
                <p class="lead">\(say(
                    nb: "Hver innlogging tar slutt etter 30\u{A0}dager uten bruk.",
                    nn: "Kvar innlogging tek slutt etter 30\u{A0}dagar utan bruk.",
                    en: "Each sign-in ends after 30\u{A0}days without use."))</p>
                <ul class="links">\(sessions.map(row))</ul>
                \(sessions.count > 1 ? endOthers : nil)
                \(visit.me.person.map(kept) ?? nobody)
                <form method="post" action="\(visit.to(.signOut))"><button class="btn quiet">\(say(.signOut))</button></form>
                """,
            mainClass: "wrap stack form", scripts: problems.isEmpty ? [] : ["focus.js"])
    }

    private func row(_ session: OpenSession) -> HTML {
        let browser =
            session.browser.map { BrowserName(kept: $0).words(say) }
            ?? say(nb: "En nettleser", nn: "Ein nettlesar", en: "A browser")
        let when = say(NorwegianTime.dayAndHour(session.isThis ? session.signedInAt : session.usedAt))
        let words =
            session.isThis
            ? say(nb: "siden \(when)", nn: "sidan \(when)", en: "since \(when)")
            : say(nb: "sist brukt \(when)", nn: "sist brukt \(when)", en: "last used \(when)")
        let end: HTML =
            session.isThis
            ? "<span class=\"tag\">\(say(nb: "denne", nn: "denne", en: "this one"))</span>"
            : """
            <form method="post" action="\(visit.to(.sessionEnd(session.id)))"><button class="btn quiet slim">\(say(
                nb: "Avslutt", nn: "Avslutt", en: "End"))<span class="vh"> \(browser)</span></button></form>
            """
        return "<li><span><b>\(browser)</b><br>\(words)\(places.origin(of: session))</span>\(end)</li>\n"
    }

    private var endOthers: HTML {
        """
        <form method="post" action="\(visit.to(.otherSessionsEnd))"><button class="btn quiet">\(say(
            nb: "Avslutt alle andre", nn: "Avslutt alle andre", en: "End all others"))</button></form>
        """
    }

    private func kept(_ person: Person) -> HTML {
        let roles = memberships.map { membership in
            """
            <li><a href="\(visit.to(.home(membership.unit)))">\(membership.unit.name)</a><span>\(say(membership.role.name))</span></li>

            """ as HTML
        }
        return """
            <h2>\(say(nb: "Alt vi vet om deg", nn: "Alt vi veit om deg", en: "All we know about you"))</h2>
            <form class="stack" method="post" action="\(visit.to(.me))" novalidate>
            <p><label for="navn">\(say(.name))</label></p>
            \(problems.at("navn", say))
            <p><input id="navn" name="navn" value="\(typedName ?? person.name)" autocomplete="name"\(problems.told("navn"))></p>
            <p>\(say(nb: "E-post", nn: "E-post", en: "E-mail")): <b>\(person.address.text)</b> \
            <a href="\(visit.to(.address))">\(say(.changeAddress))</a></p>
            \(otherAddresses(of: person))
            \(languageChoice(say(nb: "Språk", nn: "Språk", en: "Language"), chosen: person.language))
            <p><button class="btn quiet">\(say(.save))</button></p></form>
            <ul class="links">\(roles)\(guesthoods.map(row))</ul>
            \(places.html)
            <h2>\(say(nb: "Slett meg", nn: "Slett meg", en: "Delete me"))</h2>
            <p>\(say(
                nb: "Navnet, adressen, rollene og innloggingene dine blir borte med en gang. Det du har gjort, står igjen som rollen du hadde.",
                nn: "Namnet, adressa, rollene og innloggingane dine blir borte med ein gong. Det du har gjort, står igjen som rolla du hadde.",
                en: "Your name, address, roles and sign-ins are gone at once. What you have done stays as the role you had."))</p>
            \(isFresh ? delete : signInFirst)
            """
    }

    /// The other addresses that are remembered: what they change to, and what they have changed from.
    private func otherAddresses(of person: Person) -> [HTML] {
        var seen: Set = [person.address]
        return changes.compactMap { change in
            let other = change.address == person.address ? change.was : change.address
            guard seen.insert(other).inserted else { return nil }
            let until = NorwegianTime.dayAndHour(change.canBeStoppedUntil)
            let words =
                change.waits(at: now)
                ? say(
                    nb: "du bytter til den når du trykker på knappen i brevet dit",
                    nn: "du byter til ho når du trykkjer på knappen i brevet dit",
                    en: "you change to it when you press the button in the letter sent there")
                : say(
                    nb: "husker vi til \(until.nb)", nn: "hugsar vi til \(until.nn)",
                    en: "we remember it until \(until.en)")
            return "<p><b>\(other.text)</b>: \(words).</p>\n"
        }
    }

    private func row(_ guesthood: Guesthood) -> HTML {
        let dugnad = guesthood.dugnad
        let name = say(dugnad.shownName)
        let end = dugnad.guestsLeave
        return """
            <li><span><a href="\(visit.to(.moderator(dugnad)))">\(name)</a><br>\(guesthood.unit.name)</span>
            <span>\(say(
                nb: "prosessleder til \(end.nb)", nn: "prosessleiar til \(end.nn)", en: "process leader until \(end.en)"))</span>
            <form method="post" action="\(visit.to(.guesthoodEnd(dugnad.id)))"><button class="btn quiet slim">\(say(
                nb: "Avslutt", nn: "Avslutt", en: "End"))<span class="vh">: \(name)</span></button></form></li>

            """
    }

    private var delete: HTML {
        """
        <details><summary>\(say(nb: "Slett meg", nn: "Slett meg", en: "Delete me"))</summary>
        <form method="post" action="\(visit.to(.myDeletion))"><button class="btn quiet">\(say(
            nb: "Ja, slett meg for godt", nn: "Ja, slett meg for godt", en: "Yes, delete me for good"))</button></form></details>
        """
    }

    private var signInFirst: HTML {
        """
        <p><a href="\(visit.to(.signIn(for: .me)))">\(say(
            nb: "Logg inn på nytt, så kan du slette deg", nn: "Logg inn på nytt, så kan du slette deg",
            en: "Sign in again, and you can delete yourself"))</a></p>
        """
    }

    private var nobody: HTML {
        """
        <p>\(say(
            nb: "Du er logget inn som", nn: "Du er logga inn som", en: "You are signed in as")) \
        <b>\(visit.me.address.text)</b>. \(say(
            nb: "Adressen blir glemt etter et døgn om du ikke blir med i en enhet eller leder en dugnad for en.",
            nn: "Adressa blir gløymd etter eit døgn om du ikkje blir med i ei eining eller leier ein dugnad for ei.",
            en: "The address is forgotten after a day unless you join a unit or lead a dugnad for one."))</p>
        """
    }
}
