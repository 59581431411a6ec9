import GRDB
import Words

/// The door to the run sheet and the clock.
package struct RunSheets: Door {
    let house: House
}

extension RunSheets {
    /// Takes the room to a step; to the first one that it comes to, it begins.
    ///
    /// - Throws: `BeginningQuestion` when it is far from the announced hour; then the answer is to `begin`.
    package func go(to step: Step.ID, in id: Dugnad.ID, by actor: Actor) async throws {
        try await store.write { db in try go(to: step, of: db.dugnad(id), as: nil, by: actor, db: db) }
    }

    /// Begins, as the moderator has answered. Where another moderator has begun already, nothing changes.
    ///
    /// - Throws: `BeginningQuestion` when that answer will not do any more.
    package func begin(at step: Step.ID, as answer: Beginning? = nil, in id: Dugnad.ID, by actor: Actor) async throws {
        try await store.write { db in
            let dugnad = try db.dugnad(id)
            guard dugnad.startedAt == nil else { return }
            try go(to: step, of: dugnad, as: answer, by: actor, db: db)
        }
    }

    private func go(
        to step: Step.ID, of dugnad: Dugnad, as answer: Beginning?, by actor: Actor, db: Database
    ) throws {
        guard !dugnad.isPast else { throw Refusal.isPast }
        let isBegun = dugnad.startedAt != nil
        let beginning = isBegun ? Beginning.announcedEnd : try dugnad.beginning(answer, at: db.now)
        try changeSheet(
            of: dugnad, by: actor, record: beginning == .trial ? .trialBegun : .stepTaken, about: step.description,
            db: db, newVersion: dugnad.planVersion
        ) { sheet, dugnad, now in
            try sheet.go(to: step, at: now, plannedStart: dugnad.plannedStart, as: beginning)
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

    /// Makes the rest fit the time.
    ///
    /// - Parameter onlyGivingBack: minutes were offered. Has the room fallen behind since, none are taken.
    package func tighten(_ id: Dugnad.ID, onlyGivingBack: Bool = false, by actor: Actor) async throws {
        try await changeSheet(of: id, by: actor, record: .tightened) { sheet, _, now in
            if onlyGivingBack, sheet.behind(at: now) >= .zero { return }
            try sheet.tighten(at: now)
        }
    }

    /// Takes the last fitting back, while the room is still at the step where it was made.
    package func undoTightening(_ id: Dugnad.ID, by actor: Actor) async throws {
        try await changeSheet(of: id, by: actor, record: .tighteningUndone) { sheet, _, _ in sheet.undoFitting() }
    }

    package func talkInPairs(_ isTalking: Bool, in id: Dugnad.ID, by actor: Actor) async throws {
        try await changeSheet(of: id, by: actor, record: isTalking ? .pairsBegun : .pairsOver) { sheet, _, now in
            try sheet.talkInPairs(isTalking, at: now)
        }
    }

    /// - Parameter isSure: the moderator has been asked, or needs not be.
    /// - Throws: `EndingQuestion` when there is time left and the moderator is not sure.
    package func end(_ id: Dugnad.ID, isSure: Bool = true, by actor: Actor) async throws {
        try await changeSheet(of: id, by: actor, record: .ended) { sheet, _, now in
            if !isSure, let question = sheet.endingQuestion(at: now) { throw question }
            try sheet.end(at: now)
        }
    }

    /// Moves a step, skips it, removes it, or closes it to notes.
    ///
    /// - Parameter version: the plan's version that the moderator saw.
    /// - Throws: `Conflict` when another moderator changed the plan first.
    package func editStep(_ step: Step.ID, _ edit: RunSheet.Edit, from version: Int, in id: Dugnad.ID, by actor: Actor)
        async throws
    {
        try await changePlan(of: id, by: actor, from: version, mine: "", about: step) { sheet, _, now in
            try sheet.edit(step, edit, at: now)
        }
    }

    /// Writes another name, other minutes or other words on a step.
    ///
    /// - Throws: `Problems` of the draft, `Conflict` when another moderator changed the plan first.
    package func writeStep(
        _ step: Step.ID, _ draft: StepDraft, from version: Int, in id: Dugnad.ID, by actor: Actor
    ) async throws {
        let words = try draft.check(isNew: false)
        try await changePlan(of: id, by: actor, from: version, mine: words.summary, about: step) { sheet, _, _ in
            try sheet.write(words, on: step)
        }
    }

    /// Adds a step of the moderator's own. The others become shorter, so that people go home when they were told.
    ///
    /// - Throws: `Problems` of the draft, `Conflict` when another moderator changed the plan first.
    package func addStep(
        _ draft: StepDraft, takesNotes: Bool, after step: Step.ID?, from version: Int, in id: Dugnad.ID,
        by actor: Actor
    ) async throws {
        let words = try draft.check(isNew: true)
        // Whoever has written what the tables are asked wants to hear from them.
        let takesNotes = takesNotes || words.question.map { $0.ask != nil || $0.groups != nil } == true
        try await changePlan(of: id, by: actor, from: version, mine: words.summary) { sheet, dugnad, now in
            var new = Step(
                dugnad: dugnad.id, position: 0, key: nil, title: words.title, takesNotes: takesNotes,
                minutes: words.minutes ?? StepDraft.newMinutes.lowerBound)
            new.say = words.say?.nilIfEmpty
            if takesNotes, let question = words.question { new.set(question) }
            sheet.add(new, after: step, makingRoomIn: dugnad, at: now)
        }
    }

    /// Puts the step where young people are heard in the plan, when it turns out that they come. The others become
    /// shorter.
    ///
    /// - Throws: `Conflict` when another moderator changed the plan first.
    package func addYouth(from version: Int, in id: Dugnad.ID, by actor: Actor) async throws {
        let template = try await store.read { db in
            let dugnad = try db.dugnad(id)
            return try editions.edition(dugnad.edition, in: db).template(for: dugnad.variant)
        }
        try await changePlan(of: id, by: actor, from: version, mine: "") { sheet, dugnad, now in
            sheet.addYouth(from: template, in: dugnad, at: now)
        }
    }

    /// Puts in the step where the room sees what has been done since last. The others become shorter.
    ///
    /// - Throws: `Conflict` when another moderator changed the plan first.
    func addSinceLast(
        _ place: RunSheet.SincePlace, measures: Int, from version: Int, in id: Dugnad.ID, by actor: Actor
    ) async throws {
        try await changePlan(of: id, by: actor, from: version, mine: "") { sheet, dugnad, now in
            sheet.addSinceLast(place, measures: measures, in: dugnad, at: now)
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

extension Room {
    /// «Veier inn i fellesskapet (20)», with what to say in a step of the moderator's own.
    fileprivate func summary(of step: Step) -> String {
        ["\(title(of: step)[dugnad.language]) (\(step.minutes))", step.ask, step.groups, step.say].compactMap(\.self)
            .joined(separator: "\n")
    }

    fileprivate var summary: String { sheet.steps.map(summary).joined(separator: "\n") }
}
