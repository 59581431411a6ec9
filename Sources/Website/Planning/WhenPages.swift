import Hummingbird
import Markup
import Words
import WorkModel

/// Moving a dugnad to another day, hour or place, and calling it off.
struct WhenPages {
    let site: Site

    func show(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        site.respond(WhenPage(visit: visit, form: WhenPages.form(of: When(visit.dugnad))).page, to: visit.visit)
    }

    func move(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        // There is no form to mend any more.
        guard visit.dugnad.startedAt == nil else { throw Refusal.hasBegun }
        var problems = Problems()
        do {
            guard let when = WhenPages.when(form, "", visit.say, &problems) else {
                return again(visit, form, problems)
            }
            let template = try await site.doors.rooms.room(visit.dugnad.id).edition.template(for: visit.dugnad.variant)
            if when.length != When(visit.dugnad).length {
                StartAnswers.checkLength(
                    when.length, field: "slutt", visit.dugnad.variant, template, visit.say, &problems)
            }
            guard problems.isEmpty else { return again(visit, form, problems) }
            let seen = WhenPages.when(form, "sett-", visit.say, &problems) ?? When(visit.dugnad)
            try await site.doors.plans.reschedule(visit.dugnad.id, to: when, seen: seen, by: visit.actor)
        } catch let refusal as Refusal where refusal.about == .words {
            problems.add("sted", visit.say(refusal.reason))
            return again(visit, form, problems)
        }
        return .redirect(to: visit.to(.documents(visit.dugnad)) + Done.moved.query)
    }

    func cancel(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        try await site.doors.plans.cancel(visit.dugnad.id, isCancelled: form["avlys"] == "1", by: visit.actor)
        return .redirect(to: visit.to(.dugnad(visit.dugnad, "tid")))
    }

    private func again(_ visit: ModeratorVisit, _ form: Form, _ problems: Problems) -> Response {
        site.respond(
            WhenPage(visit: visit, form: form, problems: problems).page, to: visit.visit, status: .unprocessableContent)
    }

    private static func form(of when: When) -> Form {
        Form([
            ("dato", NorwegianTime.isoDate(when.start)), ("start", NorwegianTime.isoTime(when.start)),
            ("slutt", NorwegianTime.isoTime(when.end)), ("sted", when.place ?? ""),
        ])
    }

    /// - Parameter prefix: of the names of the fields: those that were seen stand hidden beside those to fill in.
    private static func when(_ form: Form, _ prefix: String, _ say: Tongue, _ problems: inout Problems) -> When? {
        guard let day = Day(typed: form["\(prefix)dato"]) else {
            problems.add("dato", StartAnswers.noSuchDay(say))
            return nil
        }
        guard let hours = StartAnswers.hours(on: day, from: form["\(prefix)start"], to: form["\(prefix)slutt"]) else {
            problems.add("start", StartAnswers.noHours(say))
            return nil
        }
        guard hours.end > hours.start else {
            problems.add("slutt", StartAnswers.endsBeforeStart(say))
            return nil
        }
        return When(start: hours.start, end: hours.end, place: form["\(prefix)sted"])
    }
}

private struct WhenPage {
    let visit: ModeratorVisit
    let form: Form
    var problems = Problems()

    private var say: Tongue { visit.say }
    private var dugnad: Dugnad { visit.dugnad }

    var page: Page {
        let title = say(nb: "Tid og sted", nn: "Tid og stad", en: "Time and place")
        var page = deskPage(
            visit, at: .documents(dugnad),
            title: problems.titled(title, say),
            mainClass: "wrap stack form desk",
            """
            <p><a class="back" href="\(visit.to(.documents(dugnad)))">\(say(
                nb: "Tilbake til papir og filer", nn: "Tilbake til papir og filer", en: "Back to paper and files"))</a></p>
            \(problems.summary(say))
            <h1>\(title)</h1>
            \(dugnad.startedAt == nil ? moving : hasBegun)
            \(cancelling)
            """)
        page.scripts = problems.isEmpty ? [] : ["focus.js"]
        return page
    }

    private var hasBegun: HTML {
        """
        <p>\(say(
            nb: "Dere er i gang, så dag og sted ligger fast:",
            nn: "De er i gang, så dag og stad ligg fast:",
            en: "You are under way, so the day and place are fixed:")) \(say(When(dugnad).words)).</p>
        """
    }

    private var moving: HTML {
        let seen = When(dugnad)
        return """
            <p>\(say(
                nb: "Hvis dere allerede har sendt ut invitasjonen, send kalenderfilen på nytt. Da blir tida rettet i kalenderen til dem som åpner den.",
                nn: "Om de alt har sendt ut invitasjonen, send kalenderfila på nytt. Då blir tida retta i kalenderen til dei som opnar ho.",
                en: "If you have already sent out the invitation, send the calendar file again. The time is then corrected in the calendar of everyone who opens it."))</p>
            <form class="stack" method="post" action="\(visit.to(.dugnad(dugnad, "tid")))" novalidate>
            <input type="hidden" name="sett-dato" value="\(NorwegianTime.isoDate(seen.start))">
            <input type="hidden" name="sett-start" value="\(NorwegianTime.isoTime(seen.start))">
            <input type="hidden" name="sett-slutt" value="\(NorwegianTime.isoTime(seen.end))">
            <input type="hidden" name="sett-sted" value="\(seen.place ?? "")">
            \(field("dato", say(nb: "Dato", nn: "Dato", en: "Date"), "date", Day.field(form["dato"])))
            \(field("start", say(nb: "Begynner kl.", nn: "Byrjar kl.", en: "Begins at"), "time", TimeOfDay.field(form["start"])))
            \(field("slutt", say(nb: "Slutter kl.", nn: "Sluttar kl.", en: "Ends at"), "time", TimeOfDay.field(form["slutt"])))
            \(field("sted", say(nb: "Hvor?", nn: "Kvar?", en: "Where?"), "text", form["sted"]))
            <p><button class="btn">\(say(nb: "Lagre", nn: "Lagre", en: "Save"))</button></p></form>
            """
    }

    private func field(_ name: String, _ label: String, _ type: String, _ value: String) -> HTML {
        """
        <p><label for="\(name)">\(label)</label></p>
        \(problems.at(name, say))
        <p><input id="\(name)" name="\(name)" type="\(type)" value="\(value)" maxlength="200" autocomplete="off"\(problems.told(name))></p>
        """
    }

    private var cancelling: HTML? {
        guard dugnad.startedAt == nil else { return nil }
        let isCancelled = dugnad.cancelledAt != nil
        let words =
            isCancelled
            ? say(
                nb:
                    "\(dugnad.variant.theMeeting.nb.capitalisedFirst) er avlyst. Send kalenderfilen, så forsvinner den fra kalenderne.",
                nn:
                    "\(dugnad.variant.theMeeting.nn.capitalisedFirst) er avlyst. Send kalenderfila, så forsvinn avtalen frå kalendrane.",
                en:
                    "\(dugnad.variant.theMeeting.en.capitalisedFirst) is called off. Send the calendar file, and it disappears from people’s calendars."
            )
            : say(
                nb: "Ingenting blir slettet. Kalenderfilen sier at det er avlyst, og dere kan ombestemme dere.",
                nn: "Ingenting blir sletta. Kalenderfila seier at det er avlyst, og de kan ombestemme dykk.",
                en: "Nothing is deleted. The calendar file says that it is called off, and you can change your minds.")
        let button =
            isCancelled
            ? say(nb: "Det blir noe av likevel", nn: "Det blir noko av likevel", en: "It is on after all")
            : say(nb: "Avlys", nn: "Avlys", en: "Call it off")
        return """
            <section class="stack" aria-labelledby="avlys"><h2 id="avlys">\(say(
                nb: "Avlyse", nn: "Avlyse", en: "Calling it off"))</h2><p>\(words)</p>
            <form method="post" action="\(visit.to(.dugnad(dugnad, "avlysning")))">
            <button class="btn quiet" name="avlys" value="\(isCancelled ? "0" : "1")">\(button)</button></form></section>
            """
    }
}
