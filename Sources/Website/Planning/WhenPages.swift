import Hummingbird
import Markup
import Words
import WorkModel

/// Moving a dugnad to another day, hour or place, and calling it off.
struct WhenPages {
    let doors: Doors
    let frame: Frame

    func show(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        frame.respond(
            try await page(visit, WhenDraft(When(visit.dugnad), in: visit.language), FormProblems()), to: visit.visit)
    }

    private func page(_ visit: ModeratorVisit, _ draft: WhenDraft, _ problems: FormProblems) async throws -> Page {
        let facts = try await doors.plans.facts(visit.dugnad.id)
        let areWrittenTo = facts.sendsLetters && facts.coming != nil
        return WhenPage(visit: visit, draft: draft, areWrittenTo: areWrittenTo, problems: problems).page
    }

    func move(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        let draft = WhenDraft(form)
        return try await frame.taking(visit.visit, draft.name(of:)) {
            try await doors.plans.reschedule(
                visit.dugnad.id, to: draft, seen: form.has("sett-dato") ? WhenDraft(form, named: "sett-") : nil,
                by: visit.actor)
            let done: Done = try await isTold(of: visit.dugnad) ? .movedAndTold : .moved
            return .redirect(to: visit.to(visit.dugnad.changedFrom.place) + done.query)
        } orAgain: { problems in
            try await page(visit, draft, problems)
        }
    }

    /// - Parameter before: as it was.
    private func isTold(of before: Dugnad) async throws -> Bool {
        let facts = try await doors.plans.facts(before.id)
        guard facts.sendsLetters, When(facts.dugnad).isNews(after: When(before)) else { return false }
        return try await doors.invitees.counts(of: before.id).all.mayCome > 0
    }

    func cancel(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        try await doors.plans.cancel(visit.dugnad.id, isCancelled: form["avlys"] == "1", by: visit.actor)
        return .redirect(to: visit.to(.when(visit.dugnad)))
    }
}

private struct WhenPage {
    let visit: ModeratorVisit
    let draft: WhenDraft
    /// Those who are invited get a letter when it is called off.
    let areWrittenTo: Bool
    let problems: FormProblems

    private var say: Tongue { visit.say }
    private var dugnad: Dugnad { visit.dugnad }

    var page: Page {
        formPage(
            visit, below: dugnad.changedFrom.place, dugnad.changedFrom.back, title: say(.timeAndPlace),
            problems: problems,
            """
            \(visit.isGuest ? readOnly : dugnad.isPast ? past : dugnad.isYetToBegin ? moving : hasBegun)
            \(visit.isGuest ? nil : CancellingPart(visit: visit, areWrittenTo: areWrittenTo).html)
            """)
    }

    private var readOnly: HTML {
        """
        <p>\(say(When(dugnad).words).capitalisedFirst).</p>
        <p>\(say(Refusal.isMovedByTheUnit.reason))</p>
        """
    }

    private var past: HTML {
        """
        <form class="stack" method="post" action="\(visit.to(.when(dugnad)))" novalidate\(keptUntilSaved(say))>
        \(allSeen)
        \(field(.day, "text", draft.day, say(.whenWasIt), hint: say(.asWellAsYouKnow)))
        \(field(.start, "time", TimeOfDay.field(draft.start), say(.beganAt)))
        \(field(.end, "time", TimeOfDay.field(draft.end), say(.endedAt)))
        \(field(.place, "text", draft.place))
        <p><button class="btn">\(say(.save))</button></p></form>
        """
    }

    private var hasBegun: HTML {
        let seen = WhenDraft(When(dugnad))
        let hours = say(NorwegianTime.dayAndHours(from: dugnad.plannedStart, to: dugnad.plannedEnd))
        return """
            <p>\(say(
                nb: "Dere har begynt, så tida ligger fast: \(hours). Hvor dere møtes, kan dere rette.",
                nn: "De har starta, så tida ligg fast: \(hours). Kvar de møtest, kan de rette.",
                en: "You have begun, so the time is fixed: \(hours). You can correct where you meet."))</p>
            <form class="stack" method="post" action="\(visit.to(.when(dugnad)))" novalidate\(keptUntilSaved(say))>
            <input type="hidden" name="dato" value="\(seen.day)">
            <input type="hidden" name="start" value="\(seen.start)">
            <input type="hidden" name="slutt" value="\(seen.end)">
            \(allSeen)
            \(placeFields)
            <p><button class="btn">\(say(.save))</button></p></form>
            """
    }

    /// What stood there when the form was opened.
    private var allSeen: HTML {
        let seen = WhenDraft(When(dugnad))
        let isWithoutDay: HTML? = seen.roughly.map { roughly in
            "<input type=\"hidden\" name=\"sett-dagen\" value=\"\(StartQuestion.withoutDay)\">\(hidden(.roughly, roughly))\n"
        }
        let link: HTML? = seen.alsoByVideo.map { hidden(.link, $0) }
        return """
            \(isWithoutDay)\(hidden(.day, seen.day))
            \(hidden(.start, seen.start))
            \(hidden(.end, seen.end))
            <input type="hidden" name="sett-moter" value="\(PlaceFields.value(of: seen))">
            <input type="hidden" name="sett-\(seen.isByVideo ? "lenke" : "sted")" value="\(seen.place)">
            \(link)
            """
    }

    private var placeFields: HTML {
        PlaceFields(
            how: PlaceFields.value(of: draft), place: draft.isByVideo ? "" : draft.place,
            link: draft.isByVideo ? draft.place : draft.alsoByVideo ?? "", problems: problems, say: say
        ).html("<h2>\(say(nb: "Hvordan møtes dere?", nn: "Korleis møtest de?", en: "How do you meet?"))</h2>")
    }

    private var moving: HTML {
        """
        <p>\(say(
                nb: "Hvis dere allerede har sendt ut invitasjonen, send kalenderfilen på nytt. Da blir tida rettet i kalenderen til dem som åpner den.",
                nn: "Om de alt har sendt ut invitasjonen, send kalenderfila på nytt. Då blir tida retta i kalenderen til dei som opnar ho.",
                en: "If you have already sent out the invitation, send the calendar file again. The time is then corrected in the calendar of everyone who opens it."))</p>
        <form class="stack" method="post" action="\(visit.to(.when(dugnad)))" novalidate\(keptUntilSaved(say))>
        \(allSeen)
        <fieldset class="choices stack"><legend><h2>\(say(
                nb: "Er dagen bestemt?", nn: "Er dagen bestemt?", en: "Is the day decided?"))</h2></legend>
        \(choice("bestemt", say(nb: "Ja", nn: "Ja", en: "Yes"), isChosen: draft.roughly == nil))
        \(choice(StartQuestion.withoutDay, say(.dayNotDecided), isChosen: draft.roughly != nil))
        </fieldset>
        <div class="stack when-later">
        \(field(.day, "date", Day.field(draft.day)))
        \(field(.start, "time", TimeOfDay.field(draft.start)))
        \(field(.end, "time", TimeOfDay.field(draft.end)))
        </div>
        \(RoughTimeField(typed: draft.roughly ?? "", problems: problems, say: say).html)
        \(placeFields)
        <p><button class="btn">\(say(.save))</button></p></form>
        """
    }

    private func field(
        _ field: WhenDraft.Field, _ type: String, _ value: String, _ label: String? = nil, hint: String? = nil
    ) -> HTML {
        let name = field.name
        let hintText: HTML? = hint.map { "<p class=\"small\" id=\"\(name)-hint\">\($0)</p>" }
        return """
            <p><label for="\(name)">\(label ?? say(field.label))</label></p>\(hintText)
            \(problems.at(name, say))
            <p><input id="\(name)" name="\(name)" type="\(type)" value="\(value)" \
            autocomplete="off"\(problems.told(name, hint: hint == nil ? nil : "\(name)-hint"))></p>
            """
    }

    private func choice(_ value: String, _ label: String, isChosen: Bool) -> HTML {
        """
        <label class="choice"><input type="radio" name="dagen" value="\(value)"\("checked", when: isChosen)>
        <span>\(label)</span></label>

        """
    }

    private func hidden(_ field: WhenDraft.Field, _ value: String) -> HTML {
        "<input type=\"hidden\" name=\"sett-\(field.name)\" value=\"\(value)\">"
    }
}
