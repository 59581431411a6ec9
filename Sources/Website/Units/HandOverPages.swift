import Hummingbird
import Markup
import Words
import WorkModel

/// Giving another what was one's own, on the way out, and what the new one finds.
struct HandOverPages {
    let doors: Doors
    let frame: Frame
    let addresses: Addresses
    let clock: @Sendable () -> Moment

    func show(_ request: Request, visit: MemberVisit) async throws -> Response {
        try check(visit)
        let open = try await OpenThings(doors, of: visit, at: clock())
        let members = try await doors.people.members(of: visit.unit.id)
        let page = HandOverPage(visit: visit, members: members, open: open)
        return frame.respond(page.page, to: visit.visit)
    }

    func handOver(_ request: Request, visit: PersonVisit) async throws -> Response {
        guard visit.visit.membership != nil else { return try await pressedTwice(visit) }
        let visit = try MemberVisit(context: visit.visit)
        try check(visit)
        let form = try await Form(request)
        guard let leaver: Person.ID = form.identifier("fra"), let successor: Person.ID = form.identifier("til") else {
            throw NotFound()
        }
        let isLeaving = form.has("ut")
        try await doors.people.handOver(
            from: leaver, to: successor, isLeaving: isLeaving, in: visit.unit.id, at: addresses.base(for: request),
            by: visit.actor)
        let isOut = isLeaving && leaver == visit.person.id
        return .redirect(to: visit.to(isOut ? .units : .people(visit.unit)) + Done.saved.query)
    }

    /// Lands where the first press did.
    private func pressedTwice(_ visit: PersonVisit) async throws -> Response {
        guard let person = visit.me.person, let unit = visit.parameters.get("unit").flatMap({ WorkModel.Unit.ID($0) }),
            try await doors.people.hasJustHandedOver(person.id, in: unit)
        else { throw NotFound() }
        return .redirect(to: visit.to(.units) + Done.saved.query)
    }

    private func check(_ visit: MemberVisit) throws {
        try visit.require(.people)
        try visit.requireFresh(at: clock(), for: .handOver(visit.unit))
    }

    /// For the one who has taken over: what is open, and why it is theirs.
    func received(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.people)
        guard let handOver = try await doors.people.handOver(to: visit.person.id, in: visit.unit.id) else {
            throw NotFound()
        }
        let say = visit.say
        let open = try await OpenThings(doors, of: visit, at: clock())
        let day = NorwegianTime.date(handOver.at)
        let title = say(nb: "Du har tatt over", nn: "Du har teke over", en: "You have taken over")
        let who = handOver.from.map {
            say(
                nb: "\($0) ga deg dette \(day.nb).", nn: "\($0) gav deg dette \(day.nn).",
                en: "\($0) gave you this on \(day.en).")
        }
        let unknown = say(
            nb: "Du fikk dette \(day.nb), fordi den som hadde det, har sluttet.",
            nn: "Du fekk dette \(day.nn), fordi den som hadde det, har slutta.",
            en: "You were given this on \(day.en), because whoever had it has left.")
        let page = unitPage(
            visit, at: .handOverReceived(visit.unit), title: title,
            """
            <h1>\(title)</h1>
            <p class="lead">\(who ?? unknown) \(say(
                nb: "Du er kontaktperson nå: du bestemmer hvem som er med, og får vite det som trenger noen.",
                nn: "Du er kontaktperson no: du avgjer kven som er med, og får vite det som treng nokon.",
                en: "You are a contact person now: you decide who takes part, and are told what needs somebody."))</p>
            \(open.list(visit))
            <p><a class="btn" href="\(visit.to(.home(visit.unit)))">\(say(
                nb: "Gå til Hjem", nn: "Gå til Heim", en: "Go to Home"))</a></p>
            """)
        return frame.respond(page, to: visit.visit)
    }
}

extension Phrase {
    static let handOver = Phrase(
        nb: "Overlat det som er ditt, til en annen", nn: "Overlat det som er ditt, til ein annan",
        en: "Hand what is yours to somebody else")
}

private struct HandOverPage {
    let visit: MemberVisit
    let members: [Member]
    let open: OpenThings

    private var say: Tongue { visit.say }

    var page: Page {
        let title = say(nb: "Overlevering", nn: "Overlevering", en: "Handing over")
        return unitPage(
            visit, at: .handOver(visit.unit), title: title,
            """
            <p><a class="back" href="\(visit.to(.people(visit.unit)))">\(say(.peopleOfUnit))</a></p>
            <h1>\(title)</h1>
            <p class="lead">\(say(
                nb: "Skal noen slutte? Her ser du hva som er åpent, og gir det til en annen på én gang.",
                nn: "Skal nokon slutte? Her ser du kva som er ope, og gir det til ein annan på éin gong.",
                en: "Is somebody leaving? Here you see what is open, and give it to somebody else at once."))</p>
            \(open.list(visit))
            <h2>\(say(nb: "Hvem tar over?", nn: "Kven tek over?", en: "Who takes over?"))</h2>
            \(members.count < 2 ? nobodyElse : form)
            """)
    }

    private var nobodyElse: HTML {
        """
        <p>\(say(
            nb: "Du er alene i enheten. Inviter den som skal ta over, og kom tilbake hit når hun eller han har sagt ja.",
            nn: "Du er åleine i eininga. Inviter den som skal ta over, og kom tilbake hit når ho eller han har sagt ja.",
            en: "You are alone in the unit. Invite whoever is to take over, and come back here when they have said yes."))</p>
        <p><a class="btn" href="\(visit.to(.people(visit.unit)))">\(say(nb: "Inviter", nn: "Inviter", en: "Invite"))</a></p>
        """
    }

    private var form: HTML {
        """
        <form class="stack" method="post" action="\(visit.to(.handOver(visit.unit)))">
        <p><label for="fra">\(say(nb: "Fra", nn: "Frå", en: "From"))</label></p>
        <p><select id="fra" name="fra">\(options(chosen: visit.person.id))</select></p>
        <p><label for="til">\(say(nb: "Til", nn: "Til", en: "To"))</label></p>
        <p><select id="til" name="til" aria-describedby="til-hint">\(options(chosen: successor))</select></p>
        <p class="small" id="til-hint">\(say(
            nb: "Blir kontaktperson, får et brev om det, og ser på Hjem hva som er åpent og hvorfor.",
            nn: "Blir kontaktperson, får eit brev om det, og ser på Heim kva som er ope og kvifor.",
            en: "Becomes a contact person, gets a letter about it, and sees on Home what is open and why."))</p>
        <p><label class="box"><input type="checkbox" name="ut" value="1" checked> <span>\(say(
            nb: "Den som gir fra seg, går ut av enheten nå", nn: "Den som gir frå seg, går ut av eininga no",
            en: "Whoever hands over leaves the unit now"))</span></label></p>
        <p><button class="btn">\(say(nb: "Overlat alt", nn: "Overlat alt", en: "Hand everything over"))</button></p>
        </form>
        """
    }

    /// Another contact person rather than a reader.
    private var successor: Person.ID? { members.first { $0.person.id != visit.person.id }?.person.id }

    private func options(chosen: Person.ID?) -> [HTML] {
        members.map { member in
            """
            <option value="\(member.person.id.description)"\("selected", when: member.person.id == chosen)>\
            \(member.person.name), \(say(member.role.name))</option>

            """
        }
    }
}
