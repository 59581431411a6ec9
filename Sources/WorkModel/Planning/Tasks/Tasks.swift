import GRDB
import Words

/// The door to what there is to do before and after a dugnad.
package struct Tasks: Door {
    let house: House
}

extension Tasks {
    /// The tasks of a dugnad, with what has been done.
    ///
    /// - Parameter lists: every task and list there is.
    package func all(of id: Dugnad.ID, by lists: TaskLists) async throws -> DugnadTasks {
        try await store.read { db in try db.tasks(of: try db.dugnad(id), by: lists) }
    }

    /// The same for several.
    package func all(of ids: [Dugnad.ID], by lists: TaskLists) async throws -> [Dugnad.ID: DugnadTasks] {
        try await store.read { db in
            try ids.reduce(into: [:]) { all, id in all[id] = try db.tasks(of: try db.dugnad(id), by: lists) }
        }
    }

    /// Says that a task is done, or not done after all.
    package func tick(_ key: String, isDone: Bool, in id: Dugnad.ID, by lists: TaskLists, by actor: Actor) async throws
    {
        try await mark(key, in: id, by: lists, by: actor) { mark, now in
            guard isDone != (mark.doneAt != nil) else { return nil }
            (mark.doneAt, mark.doneBy) = isDone ? (now, actor.role.rawValue) : (nil, nil)
            return isDone ? .taskDone : .taskOpened
        }
    }

    /// Another day for it, and who does it. Without a day it is counted from the dugnad again.
    ///
    /// - Parameter version: the one that the writer saw.
    /// - Throws: `Problems` of the draft, `Conflict` when someone else has written since.
    package func write(
        _ draft: TaskDraft, of key: String, from version: Int, in id: Dugnad.ID, by lists: TaskLists, by actor: Actor
    ) async throws {
        let language = try await store.read { db in try db.dugnad(id).language }
        try await mark(key, in: id, by: lists, by: actor) { mark, _ in
            let mine = try draft.check(into: mark)
            guard mine != mark else { return nil }
            guard mark.version == version else {
                throw Conflict(
                    mine: mine.words(in: language), theirs: mark.words(in: language), version: mark.version)
            }
            mark = mine
            return .taskWritten
        }
    }

    /// It is not needed here, or is after all.
    package func leaveOut(
        _ key: String, isLeftOut: Bool, in id: Dugnad.ID, by lists: TaskLists, by actor: Actor
    ) async throws {
        try await mark(key, in: id, by: lists, by: actor) { mark, _ in
            guard isLeftOut != mark.isLeftOut else { return nil }
            mark.isLeftOut = isLeftOut
            return isLeftOut ? .taskLeftOut : .taskBroughtBack
        }
    }

    /// Adds one of their own.
    ///
    /// - Parameter form: the id of the form it came from: the same form twice adds one.
    /// - Throws: `Problems` of the draft, `Refusal` when there are many already.
    package func add(
        _ draft: TaskDraft, form: Identifier<TaskMark>, in id: Dugnad.ID, by actor: Actor
    ) async throws {
        try await changing(id, by: actor) { db in
            let key = form.description
            guard try db.mark(key, in: id) == nil else { return nil }
            var mark = try draft.check(into: TaskMark(dugnad: id, key: key, title: ""))
            let own = try Int.fetchOne(
                db, sql: "SELECT count(*) FROM task WHERE dugnad = ? AND title IS NOT NULL", arguments: [id])
            guard (own ?? 0) < Tasks.mostOwn else { throw Refusal.tooManyTasks }
            mark.version = 1
            try mark.insert(db)
            return Change(.taskAdded, about: key, parts: [])
        }
    }

    /// Chooses among the lists for this kind of dugnad; nil for the one that there is time for.
    package func choose(list: String?, in id: Dugnad.ID, by lists: TaskLists, by actor: Actor) async throws {
        try await changing(id, by: actor) { db in
            let dugnad = try db.dugnad(id)
            if let list, lists.list(list, for: dugnad.variant) == nil { throw NotFound() }
            var details = try db.planDetails(of: id)
            guard details.taskList != list else { return nil }
            details.taskList = list
            try db.keep(details)
            return Change(.taskListChosen, parts: [])
        }
    }

    static let mostOwn = 100

    private func mark(
        _ key: String, in id: Dugnad.ID, by lists: TaskLists, by actor: Actor,
        _ change: @escaping @Sendable (inout TaskMark, Moment) throws -> Event?
    ) async throws {
        try await changing(id, by: actor) { db in
            let dugnad = try db.dugnad(id)
            let there = try db.mark(key, in: id)
            let isListed = lists.lists(for: dugnad.variant).contains { $0.days[key] != nil }
            guard there != nil || isListed else { throw NotFound() }
            var mark = there ?? TaskMark(dugnad: id, key: key)
            guard let event = try change(&mark, try db.now) else { return nil }
            mark.version += 1
            try mark.save(db)
            return Change(event, about: key, parts: [])
        }
    }
}

extension Database {
    fileprivate func mark(_ key: String, in dugnad: Dugnad.ID) throws -> TaskMark? {
        try TaskMark.fetchOne(self, sql: "SELECT * FROM task WHERE dugnad = ? AND key = ?", arguments: [dugnad, key])
    }

    func tasks(of dugnad: Dugnad, by lists: TaskLists) throws -> DugnadTasks {
        let details = try planDetails(of: dugnad.id)
        let marks = try TaskMark.fetchAll(
            self, sql: "SELECT * FROM task WHERE dugnad = ? ORDER BY day, key", arguments: [dugnad.id])
        return DugnadTasks(
            lists, of: dugnad, begun: details.begun(of: dugnad), chosen: details.taskList, marks: marks,
            signs: try signs(of: dugnad), at: try now)
    }

    /// What the program sees has been done.
    private func signs(of dugnad: Dugnad) throws -> Set<TaskSign> {
        let row = try Row.fetchOne(
            self,
            sql: """
                SELECT EXISTS (SELECT 1 FROM anchoring WHERE dugnad = :id AND state = 'inPlace') AS anchored,
                    EXISTS (SELECT 1 FROM invitee WHERE dugnad = :id) AS listed,
                    EXISTS (SELECT 1 FROM invitation WHERE dugnad = :id) AS invitationWritten,
                    EXISTS (SELECT 1 FROM signUp WHERE dugnad = :id AND sentAt IS NOT NULL) AS invitationSent,
                    EXISTS (SELECT 1 FROM seatPlan WHERE dugnad = :id) AS seated,
                    EXISTS (SELECT 1 FROM approval WHERE dugnad = :id AND reopenedAt IS NULL) AS approved
                """, arguments: ["id": dugnad.id])
        guard let row else { return [] }
        var signs = Set(TaskSign.allCases.filter { (row[$0.rawValue] as Bool?) == true })
        if !dugnad.isWithoutDay, dugnad.place != nil || dugnad.hasVideo { signs.insert(.dayAndPlace) }
        return signs
    }
}

extension Refusal {
    fileprivate static let tooManyTasks = Refusal(
        Phrase(
            nb: "Det er plass til \(Tasks.mostOwn) egne oppgaver. Stryk noen først.",
            nn: "Det er plass til \(Tasks.mostOwn) eigne oppgåver. Stryk nokre først.",
            en: "There is room for \(Tasks.mostOwn) tasks of your own. Strike some out first."))
}
