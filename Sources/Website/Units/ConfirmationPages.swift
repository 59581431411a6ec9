import Documents
import Hummingbird
import Markup
import Words
import WorkModel

/// What the link in a letter of confirmation opens: a page that says what is asked, with a button. Whoever looks at links
/// before people do answers nothing.
struct ConfirmationPages {
    let doors: Doors
    let frame: Frame
    let addresses: Addresses

    func show(_ request: Request, visit: Visit) async throws -> Response {
        let found = try await question(visit)
        guard let (secret, question) = found, question.state != .over else {
            return frame.respond(ConfirmationPage.over(visit), to: visit, status: found == nil ? .notFound : .gone)
        }
        return frame.respond(ConfirmationPage(visit: visit, secret: secret, question: question).page, to: visit)
    }

    /// What is not one of the two answers is none.
    func answer(_ request: Request, visit: Visit) async throws -> Response {
        let answers = ["ja": ConfirmationAnswer.yes, "nei": .no]
        guard let (secret, _) = try await question(visit) else {
            return frame.respond(ConfirmationPage.over(visit), to: visit, status: .notFound)
        }
        if let answer = answers[try await Form(request)["svar"]] {
            try await doors.units.answer(answer, to: secret, at: addresses.base(for: request))
        }
        return .redirect(to: visit.to(.confirmation(secret)))
    }

    private func question(_ visit: Visit) async throws -> (Secret, ConfirmationQuestion)? {
        guard let secret = visit.parameters.get("secret").flatMap({ Secret($0) }) else { return nil }
        return try await doors.units.question(secret).map { (secret, $0) }
    }
}

private struct ConfirmationPage {
    let visit: Visit
    let secret: Secret
    let question: ConfirmationQuestion

    private var say: Tongue { visit.say }
    private var unit: WorkModel.Unit { question.unit }

    var page: Page {
        switch question.state {
        case .open: open
        case .answered(.yes), .isConfirmed: confirmed
        case .answered(.no): denied
        case .over: ConfirmationPage.over(visit)
        }
    }

    private var open: Page {
        let title = say(nb: "Kjenner dere til dette?", nn: "Kjenner de til dette?", en: "Do you know of this?")
        let until = NorwegianTime.dayAndHour(question.until)
        return ConfirmationPage.room(
            title,
            """
            <p class="lead"><b>\(question.asker?.name ?? "")</b> (\(question.asker?.address.text ?? "")) \(say(
                nb: "har opprettet en side her for", nn: "har oppretta ei side her for", en: "has made a page here for")) \
            <b>\(unit.name)</b> (\(say(unit.kindAndNumber))).</p>
            <p>\(say(
                nb: "Sier dere ja, blir enheten bekreftet. Da kan de som er med der, invitere andre i navnet til enheten. De får ikke se noe hos dere.",
                nn: "Seier de ja, blir eininga stadfesta. Då kan dei som er med der, invitere andre i namnet til eininga. Dei får ikkje sjå noko hos dykk.",
                en: "If you say yes, the unit is confirmed. Then those who are in it can invite others in its name. They get to see nothing of yours."))</p>
            <form class="stack" method="post" action="\(visit.to(.confirmation(secret)))">
            <p><button class="btn" name="svar" value="ja">\(say(
                nb: "Ja, bekreft enheten", nn: "Ja, stadfest eininga", en: "Yes, confirm the unit"))</button></p>
            <p><button class="btn link" name="svar" value="nei">\(say(
                nb: "Vi kjenner ikke til dette", nn: "Vi kjenner ikkje til dette", en: "We do not know of this"))</button></p>
            </form>
            <p class="small">\(say(
                nb: "Dere kan svare én gang, til \(until.nb). Lukker dere siden, skjer det ingenting.",
                nn: "De kan svare éin gong, til \(until.nn). Lukkar de sida, skjer det ingenting.",
                en: "You can answer once, until \(until.en). If you close the page, nothing happens."))</p>
            """)
    }

    /// Whoever opens it later is not told who asked.
    private var confirmed: Page {
        ConfirmationPage.room(
            say(nb: "Enheten er bekreftet", nn: "Eininga er stadfesta", en: "The unit is confirmed"),
            """
            <p class="lead">\(say(
                nb: "\(unit.name) er bekreftet. Dere trenger ikke å gjøre noe mer.",
                nn: "\(unit.name) er stadfesta. De treng ikkje å gjere noko meir.",
                en: "\(unit.name) is confirmed. You do not have to do anything more."))</p>
            """)
    }

    private var denied: Page {
        ConfirmationPage.room(
            say(nb: "Takk for svaret", nn: "Takk for svaret", en: "Thank you for the answer"),
            """
            <p class="lead">\(say(
                nb: "Dere har svart at dere ikke kjenner til dette. Enheten er ikke bekreftet. De som spurte, ser at svaret var nei, og ikke noe mer.",
                nn: "De har svart at de ikkje kjenner til dette. Eininga er ikkje stadfesta. Dei som spurde, ser at svaret var nei, og ikkje noko meir.",
                en: "You have answered that you do not know of this. The unit is not confirmed. Those who asked see that the answer was no, and nothing more."))</p>
            """)
    }

    static func over(_ visit: Visit) -> Page {
        let say = visit.say
        return room(
            say(nb: "Lenken virker ikke lenger", nn: "Lenkja verkar ikkje lenger", en: "The link no longer works"),
            """
            <p class="lead">\(say(
                nb: "Den er brukt eller for gammel, eller så er det kommet et nyere brev. Dere trenger ikke å gjøre noe.",
                nn: "Ho er brukt eller for gammal, eller så er det kome eit nyare brev. De treng ikkje å gjere noko.",
                en: "It has been used or is too old, or there is a newer letter. You do not have to do anything."))</p>
            <p><a href="\(visit.toSite(.front))">\(say(.toTheFrontPage))</a></p>
            """)
    }

    private static func room(_ title: String, _ main: HTML) -> Page {
        Page(title: title, bodyClass: "room", main: "<h1>\(title)</h1>\n\(main)", mainClass: "wrap stack form")
    }
}
