import Documents
import HTTPTypes
import Hummingbird
import Markup
import Words
import WorkModel

/// Answering an invitation, by the link in one's own letter. Looking changes nothing: whoever looks at links before
/// people do answers nothing.
struct AnswerPages {
    let doors: Doors
    let frame: Frame
    let drawings: Drawings

    func show(_ request: Request, visit: Visit) async throws -> Response {
        if visit.parameters.get("secret") == Path.nobodysAnswer {
            return frame.respond(AnswerPages.onlyTried(visit), to: visit)
        }
        guard let (secret, card) = try await card(visit) else { return nothing(visit) }
        let isChanging = Form(addressOf: request).has("endre")
        let visit = AnswerPages.inItsLanguage(visit, card)
        guard card.answer == nil || isChanging, card.canAnswer else {
            return frame.respond(AnswerReceiptPage(visit: visit, secret: secret, card: card).page, to: visit)
        }
        let draft = AnswerDraft(card.answer, needs: card.needs)
        return frame.respond(AnswerPage(visit: visit, secret: secret, card: card, draft: draft).page, to: visit)
    }

    func answer(_ request: Request, visit: Visit) async throws -> Response {
        let form = try await Form(request)
        guard let (secret, card) = try await card(visit) else { return nothing(visit) }
        let visit = AnswerPages.inItsLanguage(visit, card)
        if form.has("plass") {
            try await doors.answers.answerOffer(form["plass"] == "ja", at: secret)
            return .redirect(to: visit.to(.answer(secret)))
        }
        let draft = AnswerDraft(form)
        do {
            // What there is no room for is told where it was asked for; when it has begun there is no form to tell it at.
            let place: AnswerDraft.Field? = card.canAnswer ? (draft.choice == .coming ? .people : .choice) : nil
            return try await frame.taking(visit, \AnswerDraft.Field.name, refusedAt: place) {
                try await doors.answers.answer(draft, at: secret, from: form.number("versjon") ?? 0)
                return .redirect(to: visit.to(.answer(secret)))
            } orAgain: { problems in
                AnswerPage(visit: visit, secret: secret, card: card, draft: draft, problems: problems).page
            }
        } catch let conflict as Conflict {
            return frame.respond(
                AnswerPages.changedMeanwhile(conflict, visit, secret), to: visit, status: .conflict)
        }
    }

    /// What is in the calendar of whoever comes. The link to a video meeting is for them alone.
    func calendar(_ request: Request, visit: Visit) async throws -> Response {
        guard let (_, card) = try await card(visit) else { return nothing(visit) }
        guard !card.dugnad.isWithoutDay else { throw NotFound() }
        let papers = DugnadPapers(
            minutes: try await doors.minutesDesk.minutes(card.dugnad.id), language: card.dugnad.language,
            drawings: drawings, base: "")
        let text = papers.calendar(
            at: card.at, showsMeetingLink: card.answer?.state == .coming,
            organiser: card.answersTo.map { Mailbox(name: card.unit.name, $0) })
        return .file(
            Array(text.utf8), named: "\(card.dugnad.variant.meeting.nb).ics", type: "text/calendar; charset=utf-8")
    }

    // MARK: Being taken away

    func askRemoval(_ request: Request, visit: Visit) async throws -> Response {
        guard let (secret, card) = try await card(visit) else { return nothing(visit) }
        let visit = AnswerPages.inItsLanguage(visit, card)
        return frame.respond(AnswerPages.removal(visit, secret, card), to: visit)
    }

    func remove(_ request: Request, visit: Visit) async throws -> Response {
        guard let (secret, card) = try await card(visit) else { return nothing(visit) }
        try await doors.answers.remove(at: secret)
        return frame.respond(AnswerPages.removed(AnswerPages.inItsLanguage(visit, card)), to: visit)
    }

    // MARK: -

    private func card(_ visit: Visit) async throws -> (Secret, AnswerCard)? {
        guard let secret = visit.parameters.get("secret").flatMap({ Secret($0) }) else { return nil }
        return try await doors.answers.card(at: secret).map { (secret, $0) }
    }

    private func nothing(_ visit: Visit) -> Response {
        frame.respond(AnswerPages.gone(visit), to: visit, status: .notFound)
    }

    /// The page speaks the dugnad's language, unless another is chosen.
    static func inItsLanguage(_ visit: Visit, _ card: AnswerCard) -> Visit {
        var visit = visit
        visit.found = FoundDugnad(dugnad: card.dugnad, standing: Standing(), at: card.at)
        return visit
    }
}

extension AnswerDraft {
    init(_ form: Form) {
        self.init()
        choice = Choice(rawValue: form["svar"])
        people = form[Field.people.name]
        young = form[Field.young.name]
        needs = form[Field.needs.name]
        address = form[Field.address.name]
    }
}

extension AnswerDraft.Field {
    /// Its name in the form.
    var name: String {
        switch self {
        case .choice: "svar"
        case .people: "antall"
        case .young: "unge"
        case .needs: "behov"
        case .address: "epost"
        }
    }
}

// MARK: - Pages of a few words

extension AnswerPages {
    static func page(_ visit: Visit, _ title: String, top: HTML? = nil, _ main: HTML) -> Page {
        var page = Page(title: title, bodyClass: "room unit reply", main: main, mainClass: "wrap stack form")
        if let top { page.top = .own(top) }
        return page
    }

    private static func onlyTried(_ visit: Visit) -> Page {
        let say = visit.say
        let title = say(nb: "Dette var en prøve", nn: "Dette var ei prøve", en: "This was a test")
        return page(
            visit, title,
            """
            <h1>\(title)</h1>
            <p class="lead">\(say(
                nb: "Når brevet sendes, får hver mottaker sin egen lenke til svaret sitt her.",
                nn: "Når brevet blir sendt, får kvar mottakar si eiga lenkje til svaret sitt her.",
                en: "When the letter is sent, each person gets their own link to their answer here."))</p>
            """)
    }

    /// Whoever opens it is told nothing of whose it was.
    private static func gone(_ visit: Visit) -> Page {
        let say = visit.say
        let title = say(
            nb: "Her er det ingenting lagret om deg", nn: "Her er det ingenting lagra om deg",
            en: "Nothing is kept about you here")
        return page(
            visit, title,
            """
            <h1>\(title)</h1>
            <p class="lead">\(say(
                nb: "Svaret er slettet, eller så er lenken ikke hel. Vil du svare på nytt, så skriv til den som inviterte deg.",
                nn: "Svaret er sletta, eller så er lenkja ikkje heil. Vil du svare på nytt, så skriv til den som inviterte deg.",
                en: "The answer has been deleted, or the link is not whole. If you want to answer again, write to whoever invited you."))</p>
            <p><a href="\(visit.toSite(.front))">\(say(.toTheFrontPage))</a></p>
            """)
    }

    private static func changedMeanwhile(_ conflict: Conflict, _ visit: Visit, _ secret: Secret) -> Page {
        let say = visit.say
        let title = say(
            nb: "Svaret er endret et annet sted", nn: "Svaret er endra ein annan stad",
            en: "The answer was changed elsewhere")
        return page(
            visit, title,
            """
            <h1>\(title)</h1>
            <p class="lead">\(say(
                nb: "Det kom et annet svar mens du skrev. Ingenting er gått tapt: her er begge.",
                nn: "Det kom eit anna svar medan du skreiv. Ingenting er gått tapt: her er begge.",
                en: "Another answer came while you wrote. Nothing is lost: here are both."))</p>
            \(conflict.html(say))
            <p><a class="btn" href="\(visit.to(.answer(secret)))?endre=1">\(say(
                nb: "Svar på nytt", nn: "Svar på nytt", en: "Answer again"))</a></p>
            """)
    }

    private static func removal(_ visit: Visit, _ secret: Secret, _ card: AnswerCard) -> Page {
        let say = visit.say
        let title = say(nb: "Slett meg fra lista", nn: "Slett meg frå lista", en: "Take me off the list")
        let gone = card.forgotten
        return page(
            visit, title, top: AnswerPage.top(visit, card),
            """
            <h1>\(title)</h1>
            <p>\(say(
                nb: "Navnet, adressen og svaret ditt slettes nå, og du får ikke flere brev om dette. Har du en plass, går den til en annen.",
                nn: "Namnet, adressa og svaret ditt blir sletta no, og du får ikkje fleire brev om dette. Har du ein plass, går han til ein annan.",
                en: "Your name, address and answer are deleted now, and you get no more letters about this. If you have a place, it goes to somebody else."))</p>
            <form method="post" action="\(visit.to(.answerRemoval(secret)))">
            <p><button class="btn wide">\(say(nb: "Slett meg", nn: "Slett meg", en: "Take me off"))</button></p></form>
            <p><a href="\(visit.to(.answer(secret)))">\(say(
                nb: "Nei, gå til svaret mitt", nn: "Nei, gå til svaret mitt", en: "No, go to my answer"))</a></p>
            <p class="small">\(say(
                nb: "Gjør du ingenting, slettes navn og adresse av seg selv \(gone.nb).",
                nn: "Gjer du ingenting, blir namn og adresse sletta av seg sjølv \(gone.nn).",
                en: "If you do nothing, name and address are deleted by themselves \(gone.en)."))</p>
            """)
    }

    private static func removed(_ visit: Visit) -> Page {
        let say = visit.say
        let title = say(nb: "Du er slettet", nn: "Du er sletta", en: "You have been taken off")
        return page(
            visit, title,
            """
            <h1>\(title)</h1>
            <p class="lead">\(say(
                nb: "Vi har ikke lenger navnet, adressen eller svaret ditt. Lenken virker ikke mer.",
                nn: "Vi har ikkje lenger namnet, adressa eller svaret ditt. Lenkja verkar ikkje meir.",
                en: "We no longer have your name, your address or your answer. The link works no more."))</p>
            <p class="small">\(say(
                nb: "Sikkerhetskopier kan ha det til de er for gamle. Hvor lenge det er, står under Personvern.",
                nn: "Tryggingskopiar kan ha det til dei er for gamle. Kor lenge det er, står under Personvern.",
                en: "Backups may have it until they are too old. How long that is, stands under Privacy."))
            <a href="\(visit.toSite(.privacy))">\(say(.privacy))</a></p>
            """)
    }
}
