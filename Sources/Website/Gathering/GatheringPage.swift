import Markup
import Words
import WorkModel

/// All notes of a task across the groups, or of every task, and the ideas they have become.
struct GatheringPage: LivePage {
    let gathering: Gathering
    let visit: ModeratorVisit
    let form: Form
    /// What of the notes that are shown may say the same.
    let suggestions: Suggestions
    /// The idea whose new name could not be taken; nil when notes could not be tied.
    var renaming: Cluster.ID?
    /// The measures that have been made of ideas.
    let measures: [Cluster.ID: Measure.ID]
    private(set) var problems = FormProblems()

    init(
        gathering: Gathering, measures: [Cluster.ID: Measure.ID] = [:], visit: ModeratorVisit, form: Form,
        renaming: Cluster.ID? = nil, kept: KeptSuggestions
    ) {
        self.measures = measures
        self.gathering = gathering
        self.visit = visit
        self.form = form
        self.renaming = renaming
        let room = gathering.room
        task = GatheringPage.task(in: room, form)
        isAll = form["steg"] == Path.allQuestions && room.stepsOfNotes.count > 1
        shown = isAll ? room.stepsOfNotes : [task].compactMap(\.self)
        suggestions = shown.isEmpty ? Suggestions() : kept.suggestions(on: shown.map(\.id), of: gathering)
    }

    var room: Room { gathering.room }
    var dugnad: Dugnad { room.dugnad }
    var say: Tongue { visit.say }

    /// The task that is asked for, else the one the room is at, else the first.
    let task: Step?

    private static func task(in room: Room, _ form: Form) -> Step? {
        let asked: Step.ID? = form.identifier("steg")
        return room.stepsOfNotes.first { $0.id == asked } ?? room.stepOfNotes(at: room.sheet.current)
            ?? room.stepsOfNotes.first
    }

    /// The same thought often comes under two tasks, so all of them can be seen at once.
    let isAll: Bool
    let shown: [Step]
    var shownKey: String { isAll ? Path.allQuestions : task?.id.description ?? "" }
    var loose: [Note] { shown.flatMap { gathering.looseNotes(on: $0.id) } }
    private var all: String { say(nb: "Alle spørsmål", nn: "Alle spørsmål", en: "All questions") }

    /// Says on the page why what was ticked and typed could not be taken, at the field it is about.
    mutating func tell(_ reason: Phrase, isAboutName: Bool) {
        let hasField = !loose.isEmpty
        problems.add(renaming.map { "n-\($0)" } ?? (isAboutName && hasField ? "ide-navn" : "innhold"), reason)
    }

    var regions: [Region] {
        [.trialMark(visit), .newOwner(visit)] + (shown.isEmpty ? [] : [notesRegion, ideasRegion])
    }

    var page: Page {
        guard let task else {
            let none = say(
                nb: "Kjøreplanen har ingen oppgaver å samle fra.", nn: "Køyreplanen har ingen oppgåver å samle frå.",
                en: "The run sheet has no tasks to gather from.")
            return deskPage(visit, at: .gathering(dugnad), title: title, "<h1>\(title)</h1><p>\(none)</p>")
        }
        let tabs = room.stepsOfNotes.map { other in
            tab(.gathering(dugnad, other), say(room.title(of: other)), isHere: !isAll && other.id == task.id)
        }
        let allTab = room.stepsOfNotes.count > 1 ? tab(.gatheringAll(dugnad), all, isHere: isAll) : nil
        return Page(
            title: problems.titled("\(title) – \(isAll ? all : say(room.title(of: task)))", say),
            bodyClass: "room gather",
            top: .own(deskBar(visit, at: .gathering(dugnad))),
            main: """
                <div><nav class="row tabs" aria-label="\(say(
                    nb: "Oppgaver",
                    nn: "Oppgåver",
                    en: "Tasks"))">\(tabs)\(allTab)</nav>
                \(problems.summary(say))\(notesRegion.html)</div>
                \(ideasRegion.html)
                """,
            skip: ("innhold", say(nb: "Hopp til notatene", nn: "Hopp til notata", en: "Skip to the notes")),
            hasFooter: false, scripts: ["live.js", "gather.js"] + (problems.isEmpty ? [] : ["focus.js"]),
            // The answer to a form has no address of its own to fetch anew.
            live: problems.isEmpty ? (visit.to(.changes(dugnad)), dugnad.revision) : nil,
            words: ScriptWords.gathering.json(say))
    }

    var title: String {
        say(.gatherAlike)
    }

    private func tab(_ path: Path, _ name: String, isHere: Bool) -> HTML {
        "<a href=\"\(visit.to(path))\"\("aria-current", is: isHere ? "page" : nil)>\(name)</a>"
    }

    // MARK: Loose notes

    var notesRegion: Region {
        let loose = loose
        let marks = Marks(suggestions: suggestions, chosen: Set(form.identifiers("n")))
        let questions = shown.map { question($0, marks) }
        let heading: HTML? =
            isAll ? nil : task.map { cardKind(room.colour(of: $0), say(room.title(of: $0)), say) }
        let none = say(
            nb: "Ingen notater står alene her.", nn: "Ingen notat står åleine her.", en: "No notes stand alone here.")
        let empty: HTML? = loose.isEmpty ? "<p>\(none)</p>" : nil
        return Region(
            id: "lose", follows: [.gathering, .notes],
            content: """
                <form class="pick" method="post" action="\(visit.to(.ideas(dugnad)))">
                <div class="stack">\(heading)
                <h1>\(title)</h1>
                <p>\(say(
                    nb: "Velg notater som sier det samme, og slå dem sammen. Ingenting blir borte: Hvert notat står under ideen, og dere ser hvor det kom fra.",
                    nn: "Vel notat som seier det same, og slå dei saman. Ingenting blir borte: Kvart notat står under ideen, og de ser kvar det kom frå.",
                    en: "Choose notes that say the same thing, and put them together. Nothing is lost: each note stands under the idea, and you can see where it came from."))</p></div>
                \(suggestionBox(loose))
                \(empty)\(questions)
                <input type="hidden" name="steg" value="\(shownKey)">
                <input type="hidden" name="blankett" value="\(Cluster.ID.new())">
                \(loose.isEmpty ? .nothing : act)
                </form>
                \(hidden)
                """)
    }

    private func question(_ task: Step, _ marks: Marks) -> HTML {
        let loose = gathering.looseNotes(on: task.id)
        let ofOrigin = Dictionary(grouping: loose, by: \.origin)
        let groups = room.inOrder(ofOrigin.keys).map { fieldset($0, ofOrigin[$0] ?? [], marks, task) }
        let heading: HTML? = isAll && !loose.isEmpty ? "<h2>\(say(room.title(of: task)))</h2>" : nil
        return "\(heading)<div class=\"six\">\(groups)</div>\n"
    }

    func fieldset(_ origin: NoteOrigin, _ notes: [Note], _ marks: Marks, _ task: Step) -> HTML {
        let colour = room.colour(of: task) == .blue ? "slip blue" : "slip"
        let isLike = say(
            nb: "Ligner på det du har valgt", nn: "Liknar på det du har valt", en: "Like what you have chosen")
        let items = notes.map { note in
            let isAlike = marks.isLikeChosen(note.id)
            let paper: HTML? =
                note.fromPaper ? "<small>\(say(nb: "På papir", nn: "På papir", en: "On paper"))</small>" : nil
            let hint: HTML? = isAlike ? "<small>\(isLike)</small>" : nil
            let others = marks.alike(note.id).map(\.description).joined(separator: " ")
            return """
                <label class="\(colour)\(isAlike ? " like" : "")" data-note="\(note.id)" data-like="\(others)">
                <input type="checkbox" name="n" value="\(note.id)"\("checked", when: marks.chosen.contains(note.id))>
                <span class="asis"\(asWritten)>\(note.text)\(hint)</span>\(paper)</label>

                """ as HTML
        }
        // Tables and notes are known by themselves: a tick stays on its note when the list moves under it.
        let place = isAll ? "\(task.id)-\(origin.inForm)" : origin.inForm
        return
            "<fieldset id=\"lose-\(place)\"><legend>\(say(room.source(of: [origin])))</legend>\(items)</fieldset>\n"
    }

    /// Notes the moderator has hidden: seen by nobody else, until they are shown again or removed for good.
    var hidden: HTML? {
        let notes = room.notes.filter { note in note.hiddenAt != nil && shown.contains { $0.id == note.step } }
        guard !notes.isEmpty else { return nil }
        let items = notes.map { note in
            """
            <li class="slip hidden-note"><p class="asis"\(asWritten)>\(note.text)</p><div class="row">
            \(whose(note, room, say))
            <form method="post" action="\(visit.to(.hiddenNotes(dugnad)))">
            <input type="hidden" name="n" value="\(note.id)"><input type="hidden" name="steg" value="\(shownKey)">
            <button class="btn quiet slim" name="skjul" value="0">\(say(.showAgain))\
            <span class="vh">: \(String(note.text.prefix(40)))</span>
            </button></form>
            \(noteRemoval(note, visit))</div></li>

            """ as HTML
        }
        return """
            <details id="skjulte">
            <summary>\(say(nb: "Skjulte notater", nn: "Gøymde notat", en: "Hidden notes")) (\(notes.count))</summary>
            <ul class="stack">\(items)</ul></details>
            """
    }
}
