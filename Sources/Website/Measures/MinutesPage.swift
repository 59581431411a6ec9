import Markup
import WorkModel

/// The moderator's view of the minutes: a draft to mend and approve, or the approved copy.
struct MinutesPage: LivePage {
    let minutes: Minutes
    let visit: ModeratorVisit
    let assets: Assets
    let base: String
    let isShared: Bool
    let newSecret: Secret?
    let problems: Problems

    private var say: Tongue { visit.say }
    private var dugnad: Dugnad { minutes.dugnad }

    var regions: [Region] { [body] }

    var page: Page {
        Page(
            title: minutes.title(in: visit.language), bodyClass: "room minutes",
            top: .own(deskBar(visit, at: .minutes(dugnad))),
            main: "\(body.html)\n\(sharing)", mainClass: "wrap",
            skip: ("innhold", say(nb: "Hopp til referatet", nn: "Hopp til referatet", en: "Skip to the minutes")),
            scripts: ["live.js", "copy.js"], live: (visit.to(.dugnad(dugnad, "strom")), dugnad.revision),
            words: copyWords(say))
    }

    private func action(_ tail: String) -> String { visit.to(.dugnad(dugnad, tail)) }

    private var body: Region {
        Region(
            id: "referatet", follows: [.minutes, .notes, .gathering, .measures],
            content: content)
    }

    private var content: HTML {
        guard let approval = minutes.approval else { return "\(draftBar)\(article(editing: true))" }
        return "\(approvedBar(approval))\(HTML(trusted: approval.rendered))"
    }

    private func article(editing: Bool) -> HTML {
        let line: ((Minutes.Part) -> HTML)? = editing ? { editLine($0) } : nil
        return MinutesArticle(minutes: minutes, language: visit.language, assets: assets, editing: line).html
    }

    // MARK: Draft

    private var draftBar: HTML {
        let saw = Fingerprint.of(article(editing: false).source)
        return """
            <div class="draft"><div class="stack"><p>
            <b>\(say(
                nb: "Utkast.",
                nn: "Utkast.",
                en: "Draft."))</b> \(say(nb: "Skrevet av notatene. Les, rett og godkjenn.", nn: "Skrive av notata. Les, rett og godkjenn.", en: "Written from the notes. Read, mend and approve."))</p>
            \(hiddenNotes)
            <form class="row" method="post" action="\(action("referat/godkjenning"))">
            <label for="rolle">\(say(nb: "Godkjenn som", nn: "Godkjenn som", en: "Approve as"))</label>
            <input id="rolle" name="rolle" list="roller" value="\(say(
                nb: "kontaktperson",
                nn: "kontaktperson",
                en: "contact person"))" maxlength="100" size="18">
            <datalist id="roller">
            <option value="\(say(
                nb: "ordstyrer",
                nn: "ordstyrar",
                en: "moderator"))"><option value="\(say(nb: "leder", nn: "leiar", en: "chair"))"></datalist>
            <input type="hidden" name="sa" value="\(saw)">
            <button class="btn">\(say(nb: "Godkjenn", nn: "Godkjenn", en: "Approve"))</button></form></div>
            <p class="row"><a class="btn quiet" href="\(action("referat/frammote"))">\(say(
                nb: "Hvem var med?",
                nn: "Kven var med?",
                en: "Who took part?"))</a>
            <button class="btn quiet" type="button" data-print hidden>\(say(
                nb: "Skriv ut",
                nn: "Skriv ut",
                en: "Print"))</button>
            </p></div>
            """
    }

    private var hiddenNotes: HTML? {
        let count = minutes.room.notes.filter { $0.hiddenAt != nil }.count
        guard count > 0 else { return nil }
        return """
            <p class="small">\(say(
                nb: "\(say(Counting.notes.inWords(count)).capitalisedFirst) er skjult og står ikke i referatet.",
                nn: "\(say(Counting.notes.inWords(count)).capitalisedFirst) er gøymt og står ikkje i referatet.",
                en: "\(say(Counting.notes.inWords(count)).capitalisedFirst) hidden and not in the minutes."))</p>
            """
    }

    private func editLine(_ part: Minutes.Part) -> HTML {
        let heading = say(minutes.heading(of: part))
        let link: HTML = """
            <a href="\(action("referat/del/\(part.rawValue)"))">\(say(
                nb: "Rett",
                nn: "Rett",
                en: "Edit"))<span class="vh">: \(heading)</span></a>
            """
        guard let edited = minutes.edited(part) else { return "<p class=\"small noprint\">\(link)</p>" }
        let news: HTML? =
            !minutes.hasNews(since: edited)
            ? nil
            : """
            <b>\(say(
                nb: "Noe nytt er kommet siden.",
                nn: "Noko nytt er kome sidan.",
                en: "Something new has come since."))</b>
            """
        return """
            <p class="small noprint">\(say(
                nb: "Rettet for hånd.",
                nn: "Retta for hand.",
                en: "Edited by hand.")) \(news) \(link)</p>
            """
    }

    // MARK: Approved

    private func approvedBar(_ approval: Approval) -> HTML {
        let day = NorwegianTime.date(approval.approvedAt)
        let late = minutes.notesAfterApproval
        let lateLine: HTML? =
            late.isEmpty
            ? nil
            : """
            <div class="warn"><p>
            <b>\(say(
                nb: "\(say(Counting.notes.inWords(late.count)).capitalisedFirst) kom etter godkjenningen:",
                nn: "\(say(Counting.notes.inWords(late.count)).capitalisedFirst) kom etter godkjenninga:",
                en: "\(say(Counting.notes.inWords(late.count)).capitalisedFirst) came after the approval:"))</b>
            </p><ul class="dots">\(late.map { "<li><span class=\"asis\">\($0.text)</span> <i>\(say(minutes.room.variant.group)) \($0.groupNumber)</i></li>" as HTML })</ul></div>
            """
        return """
            <div class="draft"><p>
            <b>✓ \(say(
                nb: "Godkjent \(day.nb)",
                nn: "Godkjent \(day.nn)",
                en: "Approved \(day.en)"))</b>, \(say(nb: "som", nn: "som", en: "as")) \(approval.inRole). \(say(nb: "Versjon", nn: "Versjon", en: "Version")) \(approval.number).</p>
            <form class="row" method="post" action="\(action("referat/gjenapning"))">
            <input type="hidden" name="nummer" value="\(approval.number)">
            <button class="btn quiet">\(say(
                nb: "Åpne for retting",
                nn: "Opne for retting",
                en: "Reopen for changes"))</button>
            <button class="btn quiet" type="button" data-print hidden>\(say(
                nb: "Skriv ut",
                nn: "Skriv ut",
                en: "Print"))</button>
            </form></div>
            \(lateLine)
            """
    }

    // MARK: Sharing

    private var sharing: HTML {
        guard !minutes.approvals.isEmpty else { return .nothing }
        let secret: HTML? = newSecret.map { secret in
            """
            <div class="secret stack"><p>
            <code id="hemmelig" class="asis">\(base)\(Path.publicMinutes(secret).within(nil))</code></p><p class="row">
            <button class="btn quiet slim" type="button" data-copy="#hemmelig" hidden>\(say(
                nb: "Kopier",
                nn: "Kopier",
                en: "Copy"))</button>
            </p><p class="small">\(say(
                nb: "Adressen vises bare nå. Alle som har den, kan lese det godkjente referatet, og ikke noe annet.",
                nn: "Adressa blir vist berre no. Alle som har ho, kan lese det godkjende referatet, og ikkje noko anna.",
                en: "The address is shown only now. Anyone who has it can read the approved minutes, and nothing else."))</p></div>
            """
        }
        let off: HTML? =
            !isShared
            ? nil
            : """
            <form method="post" action="\(action("referat/deling/slutt"))">
            <button class="btn quiet">\(say(
                nb: "Slå av delingen",
                nn: "Slå av delinga",
                en: "Turn sharing off"))</button></form>
            """
        let on =
            isShared
            ? say(nb: "Lag ny adresse", nn: "Lag ny adresse", en: "Make a new address")
            : say(nb: "Del med en adresse", nn: "Del med ei adresse", en: "Share by an address")
        return """
            <section class="card stack noprint" id="deling" aria-labelledby="deling-tittel">
            <h2 id="deling-tittel">\(say(nb: "Del referatet", nn: "Del referatet", en: "Share the minutes"))</h2>
            \(secret)
            <p>\(isShared ? say(
                nb: "Referatet er delt med en adresse som ingen kan gjette.",
                nn: "Referatet er delt med ei adresse som ingen kan gjette.",
                en: "The minutes are shared by an address that nobody can guess.") : say(nb: "Referatet er ikke delt.", nn: "Referatet er ikkje delt.", en: "The minutes are not shared."))</p>
            <div class="row"><form method="post" action="\(action("referat/deling"))"><button class="btn">\(on)</button>
            </form>\(off)</div></section>
            """
    }
}

/// The approved copy, for anybody with its address.
func approvedPage(_ minutes: Minutes, _ approval: Approval, _ visit: Visit, _ assets: Assets) -> Page {
    let say = visit.say
    let day = NorwegianTime.date(approval.approvedAt)
    return Page(
        title: minutes.title(in: approval.language), bodyClass: "minutes",
        main: """
            \(HTML(trusted: approval.rendered))
            <p class="small">\(say(
                nb: "Godkjent \(day.nb), versjon \(approval.number).",
                nn: "Godkjent \(day.nn), versjon \(approval.number).",
                en: "Approved \(day.en), version \(approval.number)."))</p>
            """,
        mainClass: "wrap")
}

/// One part of the minutes in a text field.
func partPage(_ part: Minutes.Part, _ minutes: Minutes, _ form: Form, _ visit: ModeratorVisit, _ problems: Problems)
    -> Page
{
    let say = visit.say
    let heading = say(minutes.heading(of: part))
    let action = visit.to(.dugnad(minutes.dugnad, "referat/del/\(part.rawValue)"))
    let edited = minutes.edited(part)
    let now = minutes.written(part, in: visit.language).asText
    let news: HTML? = edited.map { edited in
        """
        <details\("open", when: minutes.hasNews(since: edited))>
        <summary>\(say(
            nb: "Slik ville programmet skrevet det nå",
            nn: "Slik ville programmet skrive det no",
            en: "What the program would write now"))</summary>
        <p class="asis card">\(now)</p></details>
        <form method="post" action="\(action)/tilbake"><input type="hidden" name="versjon" value="\(edited.version)">
        <button class="btn quiet slim">\(say(
            nb: "Bruk programmets tekst igjen",
            nn: "Bruk teksten frå programmet igjen",
            en: "Use the program’s text again"))</button></form>
        """
    }
    var page = deskPage(
        visit, at: .minutes(minutes.dugnad),
        title: (problems.isEmpty ? "" : say(nb: "Feil: ", nn: "Feil: ", en: "Error: ")) + heading,
        mainClass: "wrap stack desk",
        """
        <p><a class="back" href="\(visit.to(.minutes(minutes.dugnad)))">\(say(
            nb: "Tilbake til referatet",
            nn: "Tilbake til referatet",
            en: "Back to the minutes"))</a></p>
        \(problems.summary(say))
        <form class="stack" method="post" action="\(action)" novalidate>
        <h1><label for="tekst">\(heading)</label></h1>
        <p class="small" id="tekst-hint">\(say(
            nb: "Skriv vanlig tekst. En linje som begynner med bindestrek og mellomrom blir et punkt i en liste, og ## og mellomrom gir en mellomtittel.",
            nn: "Skriv vanleg tekst. Ei linje som byrjar med bindestrek og mellomrom, blir eit punkt i ei liste, og ## og mellomrom gir ein mellomtittel.",
            en: "Write plain text. A line that begins with a hyphen and a space becomes a point in a list, and ## and a space make a subheading."))</p>
        \(problems.at("tekst", say))
        <textarea id="tekst" name="tekst" rows="16"\("aria-describedby", is: problems.describedBy("tekst", hint: "tekst-hint"))>\(form["tekst"])</textarea>
        <input type="hidden" name="versjon" value="\(form["versjon"])">
        <input type="hidden" name="sa" value="\(form["sa"])">
        <p><button class="btn">\(say(nb: "Lagre", nn: "Lagre", en: "Save"))</button></p>
        </form>
        \(news)
        """)
    page.scripts = problems.isEmpty ? [] : ["focus.js"]
    return page
}

/// How many came, of which kinds. Never names.
func attendancePage(_ attendance: [Attendance], _ visit: ModeratorVisit) -> Page {
    let say = visit.say
    let usual = Attendance.usual(say)
    let own = attendance.filter { !usual.contains($0.kind) }
    let usualRows = usual.enumerated().map { index, kind in
        let people = attendance.first { $0.kind == kind }?.people
        return """
            <p class="row"><label for="a\(index)">\(kind)</label><input type="hidden" name="slag" value="\(kind)">
            <input id="a\(index)" name="antall" value="\(people.map(String.init) ?? "")" inputmode="numeric" size="4"></p>

            """ as HTML
    }
    let ownRows = (0..<max(own.count + 1, 2)).map { index in
        let row = index < own.count ? own[index] : nil
        return """
            <p class="row"><label for="s\(index)">\(say(nb: "Andre", nn: "Andre", en: "Others"))</label>
            <input id="s\(index)" name="slag" value="\(row?.kind ?? "")" maxlength="100">
            <label for="e\(index)">\(say(nb: "Antall", nn: "Tal", en: "Number"))</label>
            <input id="e\(index)" name="antall" value="\(row?.people.map(String.init) ?? "")" inputmode="numeric" size="4"></p>

            """ as HTML
    }
    let title = say(nb: "Hvem var med?", nn: "Kven var med?", en: "Who took part?")
    return deskPage(
        visit, at: .minutes(visit.dugnad), title: title, mainClass: "wrap stack form desk",
        """
        <p><a class="back" href="\(visit.to(.minutes(visit.dugnad)))">\(say(
            nb: "Tilbake til referatet",
            nn: "Tilbake til referatet",
            en: "Back to the minutes"))</a></p>
        <h1>\(title)</h1>
        <p>\(say(
            nb: "Skriv hvor mange, aldri navn. Tomme felt blir ikke med.",
            nn: "Skriv kor mange, aldri namn. Tomme felt blir ikkje med.",
            en: "Write how many, never names. Empty fields are left out."))</p>
        <form class="stack attendance" method="post" action="\(visit.to(.dugnad(visit.dugnad, "referat/frammote")))">
        <input type="hidden" name="egne" value="1"><input type="hidden" name="sa" value="\(attendance.summary)">
        \(usualRows)\(ownRows)
        <p><button class="btn">\(say(nb: "Lagre", nn: "Lagre", en: "Save"))</button></p></form>
        """)
}
