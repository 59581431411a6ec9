import GRDB
import Words

/// What there is in a room at one moment: the dugnad, where it is in its run sheet, the groups and what they have written.
package struct Room: Sendable {
    package let dugnad: Dugnad
    package let sheet: RunSheet
    package let edition: Edition
    package let chosenCards: ChosenCards
    package let groups: [Group]
    /// Those that ideas have been read in from, the first one first.
    package let otherDugnader: [OtherDugnad]
    /// Notes that are not deleted, in the order they came.
    package let notes: [Note]
    /// When the minutes were approved; nil while they are a draft.
    package let approvedAt: Moment?

    package var variant: Variant { dugnad.variant }
    package var seating: Seating { dugnad.seating }

    // MARK: Steps and their words

    package func words(of step: Step?) -> StepTemplate? {
        step?.key == nil ? step?.ownWords(in: variant) : edition.step(step?.key, in: variant)
    }

    /// What the room is asked, large; around one table without a word of the others. A step that has been given another
    /// name asks by that.
    package func question(of step: Step) -> Phrase {
        guard let words = words(of: step), step.key == nil || step.title == nil else { return title(of: step) }
        return isAlone ? words.askAlone ?? words.ask : words.ask
    }

    /// What stands small over the question: the step's name, when it is not the question over again.
    package func kicker(of step: Step) -> Phrase {
        guard step.key == nil, title(of: step) == question(of: step) else { return title(of: step) }
        return Phrase(nb: "Vårt eget punkt", nn: "Vårt eige punkt", en: "A step of our own")
    }

    package func title(of step: Step) -> Phrase {
        step.title.map(Phrase.init(same:)) ?? words(of: step)?.title ?? Phrase(same: "")
    }

    private var isAlone: Bool { dugnad.groupCount == 1 }

    /// What the tables are to do; around one table without a word of the others. Nil for a step of the moderator's
    /// own where nobody writes.
    package func task(forTablesAt step: Step?) -> Phrase? {
        words(of: step).map { isAlone ? $0.groupsAlone ?? $0.groups : $0.groups }
    }

    /// The task whose notes matter now: the step itself, or the one it shares.
    package func task(of step: Step?) -> Step? {
        guard let step else { return nil }
        if step.takesNotes { return step }
        guard let shared = words(of: step)?.shares else { return nil }
        return sheet.steps.first { $0.key == shared }
    }

    /// The step whose notes are read and shown now: the task, or where the young people are heard.
    package func stepOfNotes(at step: Step?) -> Step? {
        step.flatMap { isForYouth($0) ? $0 : nil } ?? task(of: step)
    }

    /// The steps where groups write, in order.
    package var tasks: [Step] { sheet.steps.filter(\.takesNotes) }

    /// The task whose notes are ideas: the content's own first; the last one when none is said to be.
    package var ideaTask: Step? {
        let ideas = tasks.filter { words(of: $0)?.records == .ideas }
        return ideas.last { !$0.isOwnQuestion } ?? ideas.last ?? tasks.last
    }

    /// Where the young people say what they propose. The groups listen, and the moderator writes it down.
    package func isForYouth(_ step: Step) -> Bool { words(of: step)?.kind == .youth }

    package func takesNotes(_ step: Step) -> Bool { step.takesNotes || isForYouth(step) }

    /// The steps that there are notes on, or can be: the tasks, and that of the young people once it has some.
    package var stepsOfNotes: [Step] {
        sheet.steps.filter { step in
            step.takesNotes || isForYouth(step) && notes.contains { $0.step == step.id }
        }
    }

    /// When groups may write on a step; nil for the dugnad as a whole.
    package func writingTime(on step: Step?) -> WritingTime {
        WritingTime(dugnad, step: step, approvedAt: approvedAt)
    }

    package func colour(of step: Step?) -> CardColour? {
        words(of: step)?.card ?? task(of: step).flatMap { words(of: $0)?.card }
    }

    // MARK: Notes

    package func notes(on step: Step.ID, from group: Int? = nil) -> [Note] {
        notes.filter { $0.step == step && $0.hiddenAt == nil && (group == nil || $0.groupNumber == group) }
    }

    /// The notes of a task that stand on the wall, the first shown first.
    package func notesOnWall(of step: Step.ID) -> [Note] {
        notes.filter { $0.isShown && $0.step == step }
            .sorted { ($0.shownAt ?? $0.receivedAt) < ($1.shownAt ?? $1.receivedAt) }.suffix(Note.mostOnWall)
    }

    // MARK: Groups

    /// Whether anybody there has chosen a card or written.
    package func hasBegun(_ number: Int) -> Bool {
        group(number)?.card != nil || notes.contains { $0.groupNumber == number }
    }

    // MARK: Cards

    package func group(_ number: Int) -> Group? { groups.first { $0.number == number } }

    /// The numbers of those that write on paper, rising.
    package var groupsOnPaper: [Int] { groups.filter { $0.onPaperSince != nil }.map(\.number) }

    package func person(_ key: String?) -> PersonCard? {
        edition.persons(for: variant).first { $0.key == key }
    }

    /// The persons, or the topics, that a group can have in front of it, in this dugnad's order.
    package var cards: [(key: String, name: Phrase)] {
        let all =
            edition.persons(for: variant).map { ($0.key, $0.nameAndAge) }
            + edition.topics(for: variant).map { ($0.key, $0.title) }
        return chosenCards.ordered(all.map { (key: $0.0, name: $0.1) }, key: \.key)
    }

    package func topic(_ key: String?) -> TopicCard? {
        edition.topics(for: variant).first { $0.key == key }
    }
}

extension Door {
    /// - Parameter notes: those to have in it; nil for all that are not deleted.
    func room(_ id: Dugnad.ID, group: Int? = nil, having notes: [Note]? = nil, in db: Database) throws -> Room {
        let dugnad = try db.dugnad(id)
        let edition =
            dugnad.isByVideo == true
            ? try editions.editionByVideo(dugnad.edition, in: db) : try editions.edition(dugnad.edition, in: db)
        let groups = try SQLRequest<Group>(
            sql: "SELECT * FROM roomGroup WHERE dugnad = ? AND (?2 IS NULL OR number = ?2) ORDER BY number",
            arguments: [id, group], cached: true
        ).fetchAll(db)
        let notes = try notes ?? allNotes(of: id, group: group, in: db)
        return Room(
            dugnad: dugnad, sheet: try runSheet(of: dugnad, edition: edition, in: db), edition: edition,
            chosenCards: try chosenCards(of: id, in: db), groups: groups,
            otherDugnader: group == nil ? try otherDugnader(of: id, in: db) : [], notes: notes,
            approvedAt: try db.approval(of: id))
    }

    private func allNotes(of id: Dugnad.ID, group: Int?, in db: Database) throws -> [Note] {
        try SQLRequest<Note>(
            sql: """
                SELECT * FROM note WHERE dugnad = ? AND (?2 IS NULL OR groupNumber = ?2) AND deletedAt IS NULL
                ORDER BY receivedAt, rowid
                """, arguments: [id, group], cached: true
        ).fetchAll(db)
    }

    private func otherDugnader(of id: Dugnad.ID, in db: Database) throws -> [OtherDugnad] {
        try SQLRequest<OtherDugnad>(
            sql: "SELECT * FROM otherDugnad WHERE dugnad = ? ORDER BY readAt, id", arguments: [id], cached: true
        ).fetchAll(db)
    }

    func runSheet(of dugnad: Dugnad, edition: Edition, in db: Database) throws -> RunSheet {
        let steps = try SQLRequest<Step>(
            sql: "SELECT * FROM step WHERE dugnad = ?", arguments: [dugnad.id], cached: true
        ).fetchAll(db)
        return RunSheet(steps: steps, clock: dugnad.clock, template: edition.template(for: dugnad.variant))
    }
}

extension Database {
    /// When the minutes that stand were approved; nil while they are a draft.
    func approval(of dugnad: Dugnad.ID) throws -> Moment? {
        try SQLRequest<Moment>(
            sql: "SELECT min(approvedAt) FROM approval WHERE dugnad = ? AND reopenedAt IS NULL",
            arguments: [dugnad], cached: true
        ).fetchOne(self)
    }
}
