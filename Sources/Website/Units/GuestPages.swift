import Hummingbird
import Markup
import Words
import WorkModel

/// Those from outside who are let in to lead one of a unit's dugnader, for its contact person.
struct GuestPages {
    let doors: Doors
    let frame: Frame
    let addresses: Addresses

    func show(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        try await check(visit)
        return frame.respond(try await page(visit).page, to: visit.visit)
    }

    func invite(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        try await checkFresh(visit)
        let form = try await Form(request)
        return try await frame.taking(visit.visit, at: "epost", isRefusedThere: true) {
            try await doors.guests.invite(
                form["epost"], to: visit.dugnad.id, at: addresses.base(for: request), by: visit.actor)
            return .redirect(to: visit.to(.guests(visit.dugnad)) + Done.invited.query)
        } orAgain: { problems in
            var page = try await page(visit)
            (page.typed, page.problems) = (form["epost"], problems)
            return page.page
        }
    }

    func end(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        try await checkFresh(visit)
        guard let person = visit.parameters.get("person").flatMap({ Person.ID($0) }) else { throw NotFound() }
        try await doors.guests.end(person, in: visit.dugnad.id, by: visit.actor)
        return .redirect(to: visit.to(.guests(visit.dugnad)) + Done.saved.query)
    }

    func withdraw(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        try await checkFresh(visit)
        guard let id = visit.parameters.get("invitation").flatMap({ GuestInvitation.ID($0) }) else { throw NotFound() }
        try await doors.guests.withdraw(id, to: visit.dugnad.id, by: visit.actor)
        return .redirect(to: visit.to(.guests(visit.dugnad)) + Done.saved.query)
    }

    private func check(_ visit: ModeratorVisit) async throws {
        guard let id = visit.dugnad.unit, let unit = try await doors.units.find(id) else { throw NotFound() }
        guard visit.mayLetGuestsIn else { throw NotForThisMember(unit: unit) }
    }

    private func checkFresh(_ visit: ModeratorVisit) async throws {
        try await check(visit)
        guard visit.hasSignedInLately else { throw SignInAgain(page: .guests(visit.dugnad)) }
    }

    private func page(_ visit: ModeratorVisit) async throws -> GuestsPage {
        guard let unit = visit.dugnad.unit else { throw NotFound() }
        return GuestsPage(
            visit: visit, guests: try await doors.guests.all(in: visit.dugnad.id),
            invitations: try await doors.guests.invitations(to: visit.dugnad.id),
            unreached: try await doors.letters.unreached(of: unit).guests)
    }
}

private struct GuestsPage {
    let visit: ModeratorVisit
    let guests: [Guest]
    let invitations: [GuestInvitation]
    /// Those of them whose letter did not come.
    let unreached: Set<GuestInvitation.ID>
    var typed = ""
    var problems = FormProblems()

    private var say: Tongue { visit.say }
    private var dugnad: Dugnad { visit.dugnad }
    private var meeting: Phrase { dugnad.variant.theMeeting }
    private var isFresh: Bool { visit.hasSignedInLately }
    private var isOver: Bool { visit.now >= dugnad.guestsLeaveAt }

    var page: Page {
        let end = dugnad.dayOfForgetting(after: Dugnad.guestsStay)
        return formPage(
            visit, below: .links(dugnad), .links, title: say(Guest.name).capitalisedFirst, problems: problems,
            """
            <p class="lead">\(say(
                nb: "En prosessleder kommer utenfra og leder \(meeting.nb). Planen og papirene er åpne, og hvor mange som kommer. Navn, adresser, behov og resten av enheten er stengt.",
                nn: "Ein prosessleiar kjem utanfrå og leier \(meeting.nn). Planen og papira er opne, og kor mange som kjem. Namn, adresser, behov og resten av eininga er stengde.",
                en: "A process leader comes from outside and leads \(meeting.en). They see the plan, the papers and how many are coming. Names, addresses, needs and the rest of the unit are closed to them."))</p>
            <p>\(say(
                nb: "Det tar slutt av seg selv \(end.nb). Du kan avslutte det før.",
                nn: "Det tek slutt av seg sjølv \(end.nn). Du kan avslutte det før.",
                en: "It ends by itself \(end.en). You can end it before."))</p>
            \(guests.isEmpty ? nil : "<ul class=\"links\">\(guests.map(row))</ul>" as HTML)
            \(waiting)
            \(isOver ? nil : isFresh ? form : signInFirst)
            """)
    }

    private func row(_ guest: Guest) -> HTML {
        let since = NorwegianTime.date(guest.since)
        let name = guest.person.name
        let end: HTML? =
            isFresh
            ? pressOnceMore(
                "\(say(nb: "Avslutt", nn: "Avslutt", en: "End"))<span class=\"vh\">: \(name)</span>",
                to: visit.to(.guestEnd(dugnad, guest.person.id)),
                """
                <button class="btn quiet slim">\(say(
                    nb: "Ja, steng \(meeting.nb) for \(name)", nn: "Ja, steng \(meeting.nn) for \(name)",
                    en: "Yes, close \(meeting.en) to \(name)"))</button>

                """) : nil
        return """
            <li><span><b>\(name)</b><br>\(guest.person.address.text), \(say(
                nb: "siden \(since.nb)", nn: "sidan \(since.nn)", en: "since \(since.en)"))</span>\(end)</li>

            """
    }

    private var waiting: HTML? {
        guard !invitations.isEmpty else { return nil }
        let items = invitations.map { invitation in
            let until = NorwegianTime.date(invitation.until)
            return """
                <li><span><b>\(invitation.address.text)</b><br>\(say(
                    nb: "kan svare til \(until.nb)", nn: "kan svare til \(until.nn)", en: "can answer until \(until.en)"))\(unreached.contains(invitation.id) ? ", \(say(.letterDidNotCome))" : "")</span>
                \(isFresh ? withdraw(invitation) : nil)</li>

                """ as HTML
        }
        return """
            <h2>\(say(nb: "Har ikke svart ennå", nn: "Har ikkje svart enno", en: "Have not answered yet"))</h2>
            <ul class="links">\(items)</ul>
            """
    }

    private func withdraw(_ invitation: GuestInvitation) -> HTML {
        """
        <form method="post" action="\(visit.to(.guestWithdrawal(dugnad, invitation.id)))">
        <button class="btn quiet slim">\(say(nb: "Trekk tilbake", nn: "Trekk tilbake", en: "Withdraw"))\
        <span class="vh">: \(invitation.address.text)</span></button></form>
        """
    }

    private var form: HTML {
        """
        <form class="stack" method="post" action="\(visit.to(.guests(dugnad)))" novalidate>
        <p><label for="epost">\(say(
            nb: "E-postadressen til prosesslederen", nn: "E-postadressa til prosessleiaren",
            en: "The process leader’s e-mail address"))</label></p>
        \(problems.at("epost", say))
        <p><input id="epost" name="epost" type="email" value="\(typed)" autocomplete="off" inputmode="email" \
        spellcheck="false"\(problems.told("epost"))></p>
        <p><button class="btn">\(say(nb: "Inviter", nn: "Inviter", en: "Invite"))</button></p>
        </form>
        """
    }

    private var signInFirst: HTML {
        """
        <p class="heed">\(say(
            nb: "Vil du slippe noen inn eller avslutte noe, må du ha logget inn den siste timen.",
            nn: "Vil du sleppe nokon inn eller avslutte noko, må du ha logga inn den siste timen.",
            en: "To let somebody in or end anything, you must have signed in within the last hour."))
        <a href="\(visit.to(.signIn(for: .guests(dugnad))))">\(say(
            nb: "Logg inn på nytt", nn: "Logg inn på nytt", en: "Sign in again"))</a></p>
        """
    }
}
