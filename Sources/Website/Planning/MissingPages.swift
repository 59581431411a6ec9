import Hummingbird
import Markup
import Words
import WorkModel

/// Who is missing: the ring, and asking somebody.
struct MissingPages {
    let doors: Doors
    let frame: Frame
    let library: Library

    func show(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = Form(addressOf: request)
        let page = try await page(visit, open: InviteeKind(rawValue: form["slag"]), new: form.number("nye"))
        return frame.respond(page, to: visit.visit)
    }

    /// Puts what is ticked of the suggestions on the list.
    func ask(_ request: Request, visit: ListVisit) async throws -> Response {
        let form = try await Form(request)
        guard let kind = InviteeKind(rawValue: form["slag"]) else { throw NotFound() }
        let bodies = form.all("hvem").prefix(50)
        return try await frame.taking(visit.visit, at: MissingPage.field(kind)) {
            guard !bodies.isEmpty else { throw Problem.nobodyTicked }
            let drafts = bodies.map { InviteeDraft(kind: kind, body: $0) }
            let added = try await doors.invitees.add(drafts, to: visit.dugnad.id, by: visit.actor)
            let address = Path("\(Path.missing(visit.dugnad).text)?slag=\(kind.rawValue)&nye=\(added.new)")
            return .redirect(to: visit.to(address.at(kind.rawValue)))
        } orAgain: { problems in
            try await page(visit.leading, open: kind, problems: problems)
        }
    }

    private func page(
        _ visit: ModeratorVisit, open: InviteeKind?, new: Int? = nil, problems: FormProblems = FormProblems()
    ) async throws -> Page {
        let kinds = NamedKinds(library, for: visit.dugnad.variant)
        let counts = try await doors.invitees.counts(of: visit.dugnad.id)
        var list: [Invitee]?
        if ListVisit(visit) != nil { list = try await doors.invitees.list(of: visit.dugnad.id, for: visit.actor) }
        let invitation = try await doors.invitations.invitation(visit.dugnad.id)
        return MissingPage(
            visit: visit, kinds: kinds, counts: counts, ring: RingOfKinds(kinds.kinds, counts), list: list, open: open,
            new: new, deadline: invitation.deadlineDay, problems: problems
        ).page
    }
}

extension Problem {
    fileprivate static let nobodyTicked = Problem(
        Phrase(
            nb: "Kryss av minst én, eller skriv inn en annen.", nn: "Kryss av minst éin, eller skriv inn ein annan.",
            en: "Tick at least one, or write in another."))
}

/// The ring of one dugnad, with what can be done where it is open.
struct MissingPage {
    let visit: ModeratorVisit
    let kinds: NamedKinds
    let counts: InviteeCounts
    let ring: RingOfKinds
    /// Nil for somebody who sees how many, and not who.
    let list: [Invitee]?
    /// Whose suggestions stand open.
    let open: InviteeKind?
    /// How many were just added.
    let new: Int?
    let deadline: Moment?
    var problems = FormProblems()

    private var say: Tongue { visit.say }
    private var dugnad: Dugnad { visit.dugnad }

    /// The id of a kind's suggestions.
    static func field(_ kind: InviteeKind) -> String { "hvem-\(kind.rawValue)" }

    var page: Page {
        let back: (Path, Phrase) =
            list == nil ? (.plan(dugnad), .backToPlan) : (.invited(dugnad), .backToTheList)
        return formPage(
            visit, below: back.0, back.1, title: say(.whoIsMissing), problems: problems,
            mainClass: "wrap stack desk whom",
            """
            \(done)
            <p class="lead">\(lead)</p>
            \(WhoIsMissing(ring: ring, kinds: kinds, say: say, doing: doing).html)
            """)
    }

    private var lead: String {
        var sentences: [Phrase] = []
        if counts.isAnswered {
            sentences.append(counts.all.answers.joinedAsSentence)
        } else {
            let count = Counting.each(counts.all.asked).map(\.capitalisedFirst)
            sentences.append(
                counts.all.asked == 0
                    ? Phrase(
                        nb: "Ingen er på lista ennå. Begynn der dere kjenner noen.",
                        nn: "Ingen er på lista enno. Byrj der de kjenner nokon.",
                        en: "Nobody is on the list yet. Begin where you know somebody.")
                    : Phrase(
                        nb: "\(count.nb) på lista så langt.", nn: "\(count.nn) på lista så langt.",
                        en: "\(count.en) on the list so far."))
        }
        if let deadline {
            let day = NorwegianTime.day(deadline)
            sentences.append(
                Phrase(
                    nb: "Svarfristen er \(day.nb).", nn: "Svarfristen er \(day.nn).", en: "Replies are due \(day.en)."))
        }
        sentences.append(
            Phrase(
                nb: "Dere har regnet med \(dugnad.people).", nn: "De har rekna med \(dugnad.people).",
                en: "You are expecting \(dugnad.people)."))
        return sentences.map { say($0) }.joined(separator: " ")
    }

    private var done: HTML? {
        guard let new, problems.isEmpty else { return nil }
        let words =
            new == 0
            ? say(
                nb: "De sto på lista fra før.", nn: "Dei stod på lista frå før.", en: "They were on the list already.")
            : say(nb: "Lagt til på lista: \(new).", nn: "Lagt til på lista: \(new).", en: "Added to the list: \(new).")
        return "<p class=\"slip done\" role=\"status\"><b>✓ \(words)</b></p>\n"
    }

    // MARK: Asking somebody

    private func doing(_ place: RingOfKinds.Place) -> HTML? {
        guard let list else { return nil }
        let kind = place.kind
        let title: HTML =
            place.state == .nobody
            ? "<b>\(say(nb: "Spør noen", nn: "Spør nokon", en: "Ask somebody"))</b>"
            : "<b>\(say(nb: "Spør flere", nn: "Spør fleire", en: "Ask more"))</b>"
        let isOpen = open == kind && (place.state == .nobody || !problems.isEmpty)
        let name: HTML = "<span class=\"vh\">: \(say(kinds.name(of: kind)))</span>"
        return """
            <details\("open", when: isOpen)><summary>\(title)\(name)</summary>
            \(why(kind))
            \(suggestions(kind, besides: list))
            </details>
            """
    }

    private func why(_ kind: InviteeKind) -> HTML? {
        kinds.catalogue?.kind(kind).map { "<p\("lang", is: kinds.catalogue?.language?.tag)>\(say($0.why))</p>" }
    }

    private func suggestions(_ kind: InviteeKind, besides list: [Invitee]) -> HTML {
        let there = Set(list.filter { $0.kind == kind }.compactMap { $0.body?.lowercased() })
        let all = kinds.catalogue?.kind(kind)?.bodies(for: dugnad.district ?? dugnad.name, in: visit.language) ?? []
        let left = all.filter { !there.contains($0.lowercased()) }
        let another: HTML = """
            <a href="\(visit.to(.newInvitee(dugnad, kind)))">\(say(
                nb: "Skriv inn en annen", nn: "Skriv inn ein annan", en: "Write in another"))<span class="vh">: \
            \(say(kinds.name(of: kind)))</span></a>
            """
        guard !left.isEmpty else { return "<p>\(another)</p>" }
        let field = MissingPage.field(kind)
        let boxes = left.map { body in
            """
            <label class="row"><input type="checkbox" name="hvem" value="\(body)"> \(body)</label>

            """ as HTML
        }
        return """
            <form class="stack" method="post" action="\(visit.to(.suggestedInvited(dugnad)))">
            <input type="hidden" name="slag" value="\(kind.rawValue)">
            <fieldset id="\(field)"\(problems.told(field))><legend class="vh">\(say(kinds.name(of: kind)))</legend>
            \(problems.at(field, say))
            \(boxes)</fieldset>
            <p class="row"><button class="btn slim">\(say(
                nb: "Legg på lista", nn: "Legg på lista", en: "Put on the list"))</button> \(another)</p></form>
            """
    }
}
