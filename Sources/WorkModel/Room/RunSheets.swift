import GRDB
import Words

/// The door to the run sheet and the clock.
package struct RunSheets: Door {
    let house: House
}

extension RunSheets {
    package func go(to step: Step.ID, in id: Dugnad.ID, by actor: Actor) async throws {
        try await changeSheet(of: id, by: actor, record: .stepTaken, about: step.description) { sheet, dugnad, now in
            try sheet.go(to: step, at: now, plannedStart: dugnad.plannedStart, isForNow: dugnad.isForNow)
        }
    }

    package func add(minutes: Int, in id: Dugnad.ID, by actor: Actor) async throws {
        try await changeSheet(of: id, by: actor, record: .minutesAdded, about: String(minutes)) { sheet, _, now in
            try sheet.add(minutes: minutes, at: now)
        }
    }

    package func pause(isPaused: Bool, in id: Dugnad.ID, by actor: Actor) async throws {
        try await changeSheet(of: id, by: actor, record: isPaused ? .paused : .resumed) { sheet, _, now in
            if isPaused { try sheet.pause(at: now) } else { try sheet.resume(at: now) }
        }
    }

    package func tighten(_ id: Dugnad.ID, by actor: Actor) async throws {
        try await changeSheet(of: id, by: actor, record: .tightened) { sheet, _, now in try sheet.tighten(at: now) }
    }

    package func end(_ id: Dugnad.ID, by actor: Actor) async throws {
        try await changeSheet(of: id, by: actor, record: .ended) { sheet, _, now in try sheet.end(at: now) }
    }

    /// Edits one step of the plan.
    ///
    /// - Parameter version: the plan's version that the moderator saw.
    /// - Throws: `Conflict` when another moderator changed the plan first, a `Refusal` about the words when a name is
    ///   missing or points at a real person.
    package func editStep(_ step: Step.ID, _ edit: RunSheet.Edit, from version: Int, in id: Dugnad.ID, by actor: Actor)
        async throws
    {
        let edit = try edit.checked()
        if case .wording(let title, _) = edit { try NoteText.checkForRealPeople(title) }
        try await changePlan(of: id, by: actor, from: version, mine: edit.words, about: step) { sheet, _, now in
            try sheet.edit(step, edit, at: now)
        }
    }

    /// Adds a step of the moderator's own.
    package func addStep(
        title: String, minutes: Int, takesNotes: Bool, say: String = "", after step: Step.ID?, from version: Int,
        in id: Dugnad.ID, by actor: Actor
    ) async throws {
        let say = try Step.checkedSay(say)
        let title = PlainText.line(title)
        guard !title.isEmpty else { throw Refusal.stepNeedsTitle }
        try NoteText.checkForRealPeople(title)
        let mine = [title, say.nilIfEmpty].compactMap(\.self).joined(separator: "\n")
        try await changePlan(of: id, by: actor, from: version, mine: mine) { sheet, dugnad, _ in
            var new = Step(
                dugnad: dugnad.id, position: 0, key: nil, title: PlainText.cut(title, to: 200), takesNotes: takesNotes,
                minutes: min(max(minutes, 1), 240))
            new.say = say.nilIfEmpty
            sheet.add(new, after: step)
        }
    }

    private func changePlan(
        of id: Dugnad.ID, by actor: Actor, from version: Int, mine: String, about step: Step.ID? = nil,
        _ change: @escaping SheetChange
    ) async throws {
        try await store.write { db in
            let dugnad = try db.dugnad(id)
            guard dugnad.planVersion == version else {
                let room = try room(id, in: db)
                let theirs = step.map { step in room.sheet.step(step).map { room.summary(of: $0) } } ?? room.summary
                throw Conflict(mine: mine, theirs: theirs, version: dugnad.planVersion)
            }
            try changeSheet(of: dugnad, by: actor, record: .planEdited, db: db, newVersion: version + 1, change)
        }
    }

    private func changeSheet(
        of id: Dugnad.ID, by actor: Actor, record event: Event, about: String? = nil,
        _ change: @escaping SheetChange
    ) async throws {
        try await store.write { db in
            let dugnad = try db.dugnad(id)
            let version = dugnad.planVersion
            try changeSheet(
                of: dugnad, by: actor, record: event, about: about, db: db, newVersion: version, change)
        }
    }
}

extension Door {
    typealias SheetChange = @Sendable (inout RunSheet, Dugnad, Moment) throws -> Void

    /// A change to a run sheet, as a part of a larger one or alone.
    func changeSheet(
        of dugnad: Dugnad, by actor: Actor, record event: Event, about: String? = nil, db: Database, newVersion: Int,
        _ change: SheetChange
    ) throws {
        var dugnad = dugnad
        let edition = try editions.edition(dugnad.edition, in: db)
        let before = try runSheet(of: dugnad, edition: edition, in: db)
        var sheet = before
        try change(&sheet, dugnad, try db.now)
        guard sheet != before else { return }
        try save(sheet, over: before, in: db)
        dugnad.clock = sheet.clock
        dugnad.planVersion = newVersion
        try dugnad.update(db)
        try record(
            Change(event, about: about, parts: [.steps, .groups, .wall]), in: dugnad.id, by: actor, db: db)
    }

    private func save(_ sheet: RunSheet, over before: RunSheet, in db: Database) throws {
        for step in before.steps where sheet.step(step.id) == nil { try step.delete(db) }
        for step in sheet.steps where before.step(step.id) != step { try step.upsert(db) }
    }
}

extension Room {
    /// «Veier inn i fellesskapet (20)», with what to say in a step of the moderator's own.
    fileprivate func summary(of step: Step) -> String {
        ["\(title(of: step)[dugnad.language]) (\(step.minutes))", step.say].compactMap(\.self).joined(separator: "\n")
    }

    fileprivate var summary: String { sheet.steps.map(summary).joined(separator: "\n") }
}

extension Step {
    /// What the moderator wants to say, as it is kept; empty when there is nothing.
    ///
    /// - Throws: a `Refusal` about the words when it is too long or points at a real person.
    fileprivate static func checkedSay(_ say: String) throws(Refusal) -> String {
        let say = PlainText.lines(say)
        try NoteText.checkLength(say)
        try NoteText.checkForRealPeople(say)
        return say
    }
}

extension RunSheet.Edit {
    fileprivate func checked() throws(Refusal) -> RunSheet.Edit {
        guard case .own(let title, let minutes, let say) = self else { return self }
        guard !title.isEmpty else { throw .stepNeedsTitle }
        try NoteText.checkForRealPeople(title)
        return .own(title, minutes: minutes, say: try Step.checkedSay(say))
    }

    /// What the moderator wanted, for the page that shows both.
    fileprivate var words: String {
        switch self {
        case .wording(let title, let minutes): title + (minutes.map { " (\($0))" } ?? "")
        case .own(let title, let minutes, let say):
            [title + (minutes.map { " (\($0))" } ?? ""), say].filter { !$0.isEmpty }.joined(separator: "\n")
        case .skip, .moveUp, .moveDown, .remove, .close: ""
        }
    }
}
