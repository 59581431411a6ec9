import Markup
import Words
import WorkModel

/// All notes of a task across the groups, and the ideas they have become.
struct GatheringPage: LivePage {
    let gathering: Gathering
    let visit: ModeratorVisit
    let form: Form
    /// What of the task's notes may say the same.
    let suggestions: Suggestions
    /// The idea whose new name could not be taken; nil when notes could not be tied.
    var renaming: Cluster.ID?
    private(set) var problems = FormProblems()

    init(gathering: Gathering, visit: ModeratorVisit, form: Form, renaming: Cluster.ID? = nil, kept: KeptSuggestions) {
        self.gathering = gathering
        self.visit = visit
        self.form = form
        self.renaming = renaming
        task = GatheringPage.task(in: gathering.room, form)
        suggestions = task.map { kept.suggestions(on: $0.id, of: gathering) } ?? Suggestions()
    }

    var room: Room { gathering.room }
    var dugnad: Dugnad { room.dugnad }
    var say: Tongue { visit.say }

    /// The task that is asked for, else the one the room is at, else the first.
    let task: Step?

    private static func task(in room: Room, _ form: Form) -> Step? {
        let asked: Step.ID? = form.identifier("steg")
        return room.tasks.first { $0.id == asked } ?? room.task(of: room.sheet.current) ?? room.tasks.first
    }

    /// Says on the page why what was ticked and typed could not be taken, at the field it is about.
    mutating func tell(_ reason: Phrase, isAboutName: Bool) {
        let hasField = task.map { !gathering.looseNotes(on: $0.id).isEmpty } ?? false
        problems.add(renaming.map { "n-\($0)" } ?? (isAboutName && hasField ? "ide-navn" : "innhold"), reason)
    }

    var regions: [Region] { [.trialMark(visit)] + (task.map { [notesRegion($0), ideasRegion($0)] } ?? []) }

    var page: Page {
        guard let task else {
            let none = say(
                nb: "Kjøreplanen har ingen oppgaver å samle fra.", nn: "Køyreplanen har ingen oppgåver å samle frå.",
                en: "The run sheet has no tasks to gather from.")
            return deskPage(visit, at: .gathering(dugnad), title: title, "<h1>\(title)</h1><p>\(none)</p>")
        }
        let tabs = room.tasks.map { other in
            """
            <a href="\(visit.to(.gathering(dugnad, other)))"\
            \("aria-current", is: other.id == task.id ? "page" : nil)>\(say(room.title(of: other)))</a>
            """ as HTML
        }
        return Page(
            title: problems.titled("\(title) – \(say(room.title(of: task)))", say), bodyClass: "room gather",
            top: .own(deskBar(visit, at: .gathering(dugnad))),
            main: """
                <div><nav class="row tabs" aria-label="\(say(
                    nb: "Oppgaver",
                    nn: "Oppgåver",
                    en: "Tasks"))">\(tabs)</nav>
                \(problems.summary(say))\(notesRegion(task).html)</div>
                \(ideasRegion(task).html)
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

    // MARK: Loose notes

    func notesRegion(_ task: Step) -> Region {
        let loose = gathering.looseNotes(on: task.id)
        let marks = Marks(suggestions: suggestions, chosen: Set(form.identifiers("n")))
        let groups = Dictionary(grouping: loose, by: \.groupNumber).sorted { $0.key < $1.key }.map { number, notes in
            fieldset(number, notes, marks, task)
        }
        let none = say(
            nb: "Ingen notater står alene her.", nn: "Ingen notat står åleine her.", en: "No notes stand alone here.")
        let empty: HTML? = loose.isEmpty ? "<p>\(none)</p>" : nil
        return Region(
            id: "lose", follows: [.gathering, .notes],
            content: """
                <form class="pick" method="post" action="\(visit.to(.ideas(dugnad)))">
                <div class="stack">\(cardKind(room.colour(of: task), say(room.title(of: task)), say))
                <h1>\(title)</h1>
                <p>\(say(
                    nb: "Velg notater som sier det samme, og slå dem sammen. Ingenting blir borte: Hvert notat står under ideen, og dere ser hvor det kom fra.",
                    nn: "Vel notat som seier det same, og slå dei saman. Ingenting blir borte: Kvart notat står under ideen, og de ser kvar det kom frå.",
                    en: "Choose notes that say the same thing, and put them together. Nothing is lost: each note stands under the idea, and you can see where it came from."))</p></div>
                \(suggestionBox(loose, task))
                \(empty)<div class="six">\(groups)</div>
                <input type="hidden" name="steg" value="\(task.id)">
                <input type="hidden" name="blankett" value="\(Cluster.ID.new())">
                \(loose.isEmpty ? .nothing : act(task))
                </form>
                \(hidden(task))
                """)
    }

    func fieldset(_ number: Int, _ notes: [Note], _ marks: Marks, _ task: Step) -> HTML {
        let colour = room.colour(of: task) == .blue ? "slip blue" : "slip"
        let isLike = say(
            nb: "Ligner på det du har valgt", nn: "Liknar på det du har valt", en: "Like what you have chosen")
        let items = notes.map { note in
            let isAlike = marks.isLikeChosen(note.id)
            let hint: HTML? = isAlike ? "<small>\(isLike)</small>" : nil
            let others = marks.alike(note.id).map(\.description).joined(separator: " ")
            return """
                <label class="\(colour)\(isAlike ? " like" : "")" data-note="\(note.id)" data-like="\(others)">
                <input type="checkbox" name="n" value="\(note.id)"\("checked", when: marks.chosen.contains(note.id))>
                <span class="asis"\(asWritten)>\(note.text)\(hint)</span></label>

                """ as HTML
        }
        // Tables and notes are known by themselves: a tick stays on its note when the list moves under it.
        return
            "<fieldset id=\"lose-\(number)\"><legend>\(say(room.variant.group)) \(number)</legend>\(items)</fieldset>\n"
    }

    /// Notes the moderator has hidden: seen by nobody else, until they are shown again or removed for good.
    func hidden(_ task: Step) -> HTML? {
        let notes = room.notes.filter { $0.step == task.id && $0.hiddenAt != nil }
        guard !notes.isEmpty else { return nil }
        let items = notes.map { note in
            """
            <li class="slip hidden-note"><p class="asis"\(asWritten)>\(note.text)</p><div class="row">
            <b>\(say(room.variant.group)) \(note.groupNumber)</b>
            <form method="post" action="\(visit.to(.hiddenNotes(dugnad)))">
            <input type="hidden" name="n" value="\(note.id)"><input type="hidden" name="steg" value="\(task.id)">
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

    func act(_ task: Step) -> HTML {
        let ideas = gathering.clusters(on: task.id)
        let options = ideas.map { idea in
            let isChosen = !problems.isEmpty && form["ide"] == idea.id.description
            let name = String(idea.name.prefix(60))
            return "<option value=\"\(idea.id)\"\("selected", when: isChosen)>\(name)</option>" as HTML
        }
        let into: HTML? =
            ideas.isEmpty
            ? nil
            : """
            <label for="inn-i">\(say(nb: "Inn i", nn: "Inn i", en: "Into"))</label><select id="inn-i" name="ide">
            <option value="">\(say(
                nb: "en ny idé",
                nn: "ein ny idé",
                en: "a new idea"))</option>\(options)</select>
            """
        let chosen = say(nb: "de valgte", nn: "dei valde", en: "the chosen notes")
        return """
            <div class="act"><p aria-live="polite">\(say(.chooseTwoOrMore))</p>
            \(problems.at("ide-navn", say))
            <p class="row fields"><label for="ide-navn">\(say(.name))</label>
            <input dir="auto" id="ide-navn" name="navn" value="\(renaming == nil ? form["navn"] : "")" size="18"\
            \("aria-describedby", is: problems.describedBy("ide-navn", hint: "navn-hint"))>\(into)\
            <button class="btn">\(say(nb: "Slå sammen", nn: "Slå saman", en: "Put together"))</button>
            <button class="btn quiet" formaction="\(visit.to(.hiddenNotes(dugnad)))">\(say(.hide))\
            <span class="vh"> \(chosen)</span>
            </button></p>
            <p class="small" id="navn-hint">\(say(
                nb: "Uten navn får ideen ordene fra det korteste notatet.",
                nn: "Utan namn får ideen orda frå det kortaste notatet.",
                en: "Without a name the idea takes the words of its shortest note."))</p></div>
            """
    }
}
