import Markup
import Words
import WorkModel

/// The moderator's view of the minutes: a draft to edit and approve, or the approved copy.
struct MinutesPage: LivePage {
    let minutes: Minutes
    let visit: ModeratorVisit
    let assets: Assets
    let base: String
    let isShared: Bool
    let newSecret: Secret?
    let problems: FormProblems
    let typedRole: String?

    var say: Tongue { visit.say }
    var dugnad: Dugnad { minutes.dugnad }

    var regions: [Region] { [.trialMark(visit), .newOwner(visit), body] }

    var page: Page {
        Page(
            title: problems.titled(minutes.title(in: visit.language), say), bodyClass: "room minutes",
            top: .own(deskBar(visit, at: .minutes(dugnad))),
            main: "\(problems.summary(say))\(body.html)\n\(sharing)\(relayLink(visit))", mainClass: "wrap",
            skip: ("innhold", say(nb: "Hopp til referatet", nn: "Hopp til referatet", en: "Skip to the minutes")),
            scripts: ["typed.js", "copy.js", problems.isEmpty ? "live.js" : "focus.js"], live: stream,
            words: ScriptWords.copying.json(say))
    }

    /// The answer to a form has no address of its own to fetch anew.
    private var stream: (String, Int)? {
        problems.isEmpty ? (visit.to(.changes(dugnad)), dugnad.revision) : nil
    }

    var body: Region {
        Region(
            id: "referatet", follows: [.minutes, .notes, .gathering, .measures],
            content: content)
    }

    var content: HTML {
        guard let approval = minutes.approval else {
            let text = minutes.text(in: visit.language)
            let article = MinutesArticle(
                text: text, assets: assets, minutes: minutes, editing: editLine, mending: mending, timeline: timeline)
            return "\(draftBar(text))\(article.html)"
        }
        return """
            \(approvedBar(approval))\(MinutesArticle(
                text: approval.text, assets: assets, minutes: minutes, timeline: timeline).html)
            <p class="small printonly">\(approvalLine(approval, say))</p>
            """
    }

    /// A part that has been edited by hand is plain words, and no longer a list of measures.
    private func mending(_ index: Int) -> String? {
        let measures = minutes.agreed.measures
        guard minutes.edited(.measures) == nil, measures.indices.contains(index) else { return nil }
        return visit.to(.measure(dugnad, measures[index].id))
    }

    /// Once it is over, for those who have the plan. Approved words are of the measure that says the same.
    private func timeline(_ index: Int, _ text: String) -> String? {
        let measures = minutes.agreed.measures
        guard measures.indices.contains(index), measures[index].text == text else { return nil }
        return timelineAddress(of: measures[index].id, visit)
    }

    // MARK: Draft

    func draftBar(_ text: MinutesText) -> HTML {
        let contactPerson = say(nb: "kontaktperson", nn: "kontaktperson", en: "contact person")
        let chair = say(nb: "leder", nn: "leiar", en: "chair")
        return """
            <p class="small printonly">\(dugnad.isTrial ? say(TrialMark.words) + "." : say(
                nb: "Utkast, ikke godkjent ennå.",
                nn: "Utkast, ikkje godkjent enno.",
                en: "Draft, not approved yet."))</p>
            <div class="draft"><div class="stack"><p>
            <b>\(say(nb: "Utkast.", nn: "Utkast.", en: "Draft."))</b> \(say(
                nb: "Programmet har skrevet referatet ut fra notatene. Les, rett og godkjenn.",
                nn: "Programmet har skrive referatet ut frå notata. Les, rett og godkjenn.",
                en: "The program has written the minutes from the notes. Read, correct and approve."))</p>
            \(hiddenNotes)
            \(problems.at("rolle", say))
            <form class="row" method="post" action="\(visit.to(.approval(dugnad)))">
            <label for="rolle">\(say(nb: "Godkjenn som", nn: "Godkjenn som", en: "Approve as"))</label>
            <input dir="auto" id="rolle" name="rolle" list="roller" value="\(typedRole ?? contactPerson)" \
            size="18"\(problems.told("rolle"))>
            <datalist id="roller">
            <option value="\(say(.moderator).lowercased())"><option value="\(chair)"></datalist>
            <input type="hidden" name="sa" value="\(text.fingerprint)">
            <button class="btn">\(say(nb: "Godkjenn", nn: "Godkjenn", en: "Approve"))</button></form></div>
            <p class="row"><a class="btn quiet" href="\(visit.to(.attendance(dugnad)))">\(say(AttendanceForm.title))</a>
            \(printButton(say(.print), class: "btn quiet"))
            </p></div>
            """
    }

    var hiddenNotes: HTML? {
        let count = minutes.room.notes.filter { $0.hiddenAt != nil }.count
        guard count > 0 else { return nil }
        return """
            <p class="small">\(say(
                nb: "Ordstyreren har skjult \(say(Counting.notes.inWords(count))). Det som er skjult, står ikke i referatet.",
                nn: "Ordstyraren har gøymt \(say(Counting.notes.inWords(count))). Det som er gøymt, står ikkje i referatet.",
                en: "The moderator has hidden \(say(Counting.notes.inWords(count))). What is hidden is not in the minutes."))</p>
            """
    }

    func editLine(_ part: Minutes.Part) -> HTML {
        let heading = say(minutes.heading(of: part))
        let link: HTML = """
            <a href="\(visit.to(.minutesPart(dugnad, part)))">\(say(.edit))<span class="vh">: \(heading)</span></a>
            """
        guard let edited = minutes.edited(part) else { return "<p class=\"small noprint\">\(link)</p>" }
        let news: HTML? =
            !minutes.hasNews(since: edited)
            ? nil
            : """
            <b>\(say(
                nb: "Det er kommet noe nytt siden da.",
                nn: "Det er kome noko nytt sidan då.",
                en: "Something new has come in since."))</b>
            """
        return """
            <p class="small noprint">\(say(
                nb: "Rettet for hånd.",
                nn: "Retta for hand.",
                en: "Edited by hand.")) \(news) \(link)</p>
            """
    }
}

/// The approved copy, for anybody with its address.
func approvedPage(_ minutes: Minutes, _ approval: Approval, _ visit: Visit, _ assets: Assets) -> Page {
    return Page(
        title: minutes.title(in: approval.language), bodyClass: "minutes",
        main: """
            \(MinutesArticle(text: approval.text, assets: assets, minutes: minutes).html)
            <p class="small">\(approvalLine(approval, visit.say))</p>
            """,
        mainClass: "wrap")
}

private func approvalLine(_ approval: Approval, _ say: Tongue) -> String {
    let day = NorwegianTime.date(approval.approvedAt)
    return say(
        nb: "Godkjent \(day.nb), versjon \(approval.number).", nn: "Godkjent \(day.nn), versjon \(approval.number).",
        en: "Approved on \(day.en), version \(approval.number).")
}
