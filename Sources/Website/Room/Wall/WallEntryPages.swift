import Hummingbird
import Markup
import Words
import WorkModel

/// The wall on the hall's own machine: the dugnad's code, and six digits that the moderator has asked for.
struct WallEntryPages {
    let doors: Doors
    let frame: Frame
    let wrongCodes: WrongCodes
    let digits: WallDigits
    let isSecure: Bool
    let clock: @Sendable () -> Moment

    func show(_ request: Request, visit: Visit) async throws -> Response {
        frame.respond(page(visit, Form(addressOf: request), FormProblems()), to: visit)
    }

    /// The browser may look at the wall, and at nothing else.
    func open(_ request: Request, visit: Visit) async throws -> Response {
        let form = try await Form(request)
        let dugnad = try await doors.dugnader.find(typed: form["kode"])
        guard let dugnad, digits.take(form["siffer"], for: dugnad.id, at: clock()) else {
            try await Task.sleep(for: .milliseconds(wrongCodes.wait(at: clock()).milliseconds))
            var problems = FormProblems()
            if dugnad == nil { problems.add("kode", Problem.wrongCode) } else { problems.add("siffer", .wrongDigits) }
            return frame.respond(page(visit, form, problems), to: visit, status: .unprocessableContent)
        }
        let secret = try await doors.links.make(.wall, to: dugnad.id, by: .moderator)
        guard let opened = try await doors.links.open(secret, in: visit.session) else { throw LinkEnded() }
        var response = Response.redirect(to: visit.to(.wall(dugnad)))
        response.headers[.setCookie] = Sessions.cookie(opened.session, isSecure: isSecure)
        return response
    }

    private func page(_ visit: Visit, _ form: Form, _ problems: FormProblems) -> Page {
        let say = visit.say
        let title = say(nb: "Åpne veggen her", nn: "Opne veggen her", en: "Open the wall here")
        return Page(
            title: problems.titled(title, say),
            main: """
                \(problems.summary(say))
                <h1>\(title)</h1>
                <p>\(say(
                    nb: "Ordstyreren finner de seks sifrene under Lenker. De virker i ti minutter og bare én gang.",
                    nn: "Ordstyraren finn dei seks sifra under Lenkjer. Dei verkar i ti minutt og berre éin gong.",
                    en: "The moderator finds the six digits under Links. They work for ten minutes, and only once."))</p>
                <form class="stack" method="post" action="\(visit.to(.wallEntry))" novalidate>
                \(field("kode", say(nb: "Koden til dugnaden", nn: "Koden til dugnaden", en: "The code of the dugnad"), form, problems, say))
                \(field("siffer", say(nb: "De seks sifrene", nn: "Dei seks sifra", en: "The six digits"), form, problems, say))
                <p><button class="btn">\(say(nb: "Åpne veggen", nn: "Opne veggen", en: "Open the wall"))</button></p>
                </form>
                """,
            mainClass: "wrap stack form", scripts: problems.isEmpty ? [] : ["focus.js"], isOpen: true)
    }

    private func field(_ name: String, _ label: String, _ form: Form, _ problems: FormProblems, _ say: Tongue) -> HTML {
        """
        <p><label for="\(name)">\(label)</label></p>\(problems.at(name, say))
        <p><input id="\(name)" name="\(name)" size="16" value="\(String(form[name].prefix(500)))" autocomplete="off" \
        spellcheck="false"\("inputmode", is: name == "siffer" ? "numeric" : nil)\(problems.told(name))></p>
        """
    }
}

extension Problem {
    /// On the wall's own machine there is no wall to look at yet.
    fileprivate static let wrongCode = Problem(
        Phrase(
            nb:
                "Ingen dugnad har den koden. Ordstyreren ser koden og sifrene under Lenker. Koden er to ord og to sifre, for eksempel HAVN SEIL\u{A0}42.",
            nn:
                "Ingen dugnad har den koden. Ordstyraren ser koden og sifra under Lenkjer. Koden er to ord og to siffer, til dømes HAVN SEIL\u{A0}42.",
            en:
                "No dugnad has that code. The moderator sees the code and the digits under Links. The code is two words and two digits, for example HAVN SEIL\u{A0}42."
        ))
    fileprivate static let wrongDigits = Problem(
        Phrase(
            nb: "Disse sifrene åpner ikke veggen. De virker i ti minutter og bare én gang. Be ordstyreren om nye.",
            nn: "Desse sifra opnar ikkje veggen. Dei verkar i ti minutt og berre éin gong. Be ordstyraren om nye.",
            en:
                "These digits do not open the wall. They work for ten minutes, and only once. Ask the moderator for new ones."
        ))
}
