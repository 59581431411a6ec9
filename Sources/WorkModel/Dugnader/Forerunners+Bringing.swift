import GRDB
import Words

/// Something that an earlier dugnad came to together: what it agreed on, or an idea that was put together and that
/// nothing was made of. What one table or one person wrote is not offered.
package struct OfferedIdea: Sendable, Equatable, Identifiable {
    package let id: String
    package let text: String
    package let isAgreed: Bool
    /// It is here, or was until somebody took it away here.
    package let isBrought: Bool
}

/// What can be brought in from an earlier dugnad.
package struct Offer: Sendable {
    package let earlier: Dugnad
    package let ideas: [OfferedIdea]
    /// The room that they come into.
    package let room: Room

    /// What young people have proposed belongs where young people are heard, where there is such a step, or can be.
    package var isForYouthStep: Bool { room.hearsYouth(of: earlier) }
}

extension Forerunners {
    /// - Throws: `NotFound` when it is not linked.
    package func offer(from earlier: Dugnad.ID, to id: Dugnad.ID) async throws -> Offer {
        try await store.read { db in
            let earlier = try db.earlier(earlier, of: db.dugnad(id))
            return Offer(earlier: earlier, ideas: try ideas(of: earlier, for: id, in: db), room: try room(id, in: db))
        }
    }

    /// Brings ideas in as notes that say where they come from. They are copies: what becomes of the earlier one is
    /// nothing to them. What has been brought in before is left as it is, also where somebody has taken it away here.
    ///
    /// - Parameters:
    ///   - chosen: their ids. One that is not there any more is passed over.
    ///   - step: the question they belong to; proposals by young people go where young people are heard.
    /// - Returns: how many are new.
    /// - Throws: `Problem` when none is chosen, `NotFound` when it is not linked, `Refusal` when the question is gone.
    package func bring(
        _ chosen: Set<OfferedIdea.ID>, from earlier: Dugnad.ID, on step: Step.ID?, in id: Dugnad.ID, by actor: Actor
    ) async throws -> Int {
        guard !chosen.isEmpty else { throw Problem.nothingTicked }
        return try await store.write { db in
            let (dugnad, _) = try db.planned(id, by: actor)
            let earlier = try db.earlier(earlier, of: dugnad)
            let ideas = try ideas(of: earlier, for: id, in: db).filter { chosen.contains($0.id) && !$0.isBrought }
            guard !ideas.isEmpty else { return 0 }
            let step = try place(for: earlier, chosen: step, in: dugnad, by: actor, db: db)
            let name = earlier.titleAndPlace ?? earlier.nameAndDistrict
            let other = try source(earlier, named: name, variant: earlier.variant, in: id, db: db)
            let texts = try ideas.map { (key: $0.id, text: try NoteText.checked($0.text)) }
            return try bring(texts, from: other, on: step, in: id, by: actor, db: db)
        }
    }

    private func ideas(of earlier: Dugnad, for id: Dugnad.ID, in db: Database) throws -> [OfferedIdea] {
        // What is tried out is nothing that anybody has thought of, and without a day nothing says when it was.
        guard !earlier.isTrial, !earlier.isWithoutDay else { return [] }
        let agreed = try agreed(earlier.id, in: db)
        let measures = agreed.measures.map { (key: "measure \($0.id)", text: $0.text, isAgreed: true) }
        let gathered = agreed.ideasToChoose.filter(agreed.gathering.hasOrigin).map {
            (key: "cluster \($0.id)", text: $0.name, isAgreed: false)
        }
        return try (measures + gathered).map { idea in
            let note = Note.ID.brought(idea.key, from: earlier.id.description, into: id)
            return OfferedIdea(
                id: idea.key, text: idea.text, isAgreed: idea.isAgreed,
                isBrought: try Note.exists(db, key: note))
        }
    }

    private func place(
        for earlier: Dugnad, chosen: Step.ID?, in dugnad: Dugnad, by actor: Actor, db: Database
    ) throws -> Step {
        var room = try room(dugnad.id, in: db)
        if room.hearsYouth(of: earlier) {
            if !room.sheet.hasYouth {
                let template = room.edition.template(for: room.variant)
                try changeSheet(
                    of: dugnad, by: actor, record: .planEdited, db: db, newVersion: dugnad.planVersion + 1
                ) { sheet, dugnad, now in sheet.addYouth(from: template, in: dugnad, at: now) }
                room = try self.room(dugnad.id, in: db)
            }
            if let theirs = room.sheet.steps.first(where: room.isForYouth) { return theirs }
        }
        let step = chosen.map { room.sheet.step($0) } ?? room.ideaTask
        guard let step, room.takesNotes(step) else { throw Refusal.stepGone }
        return step
    }
}

extension Room {
    /// An earlier one is a samling of young people, and there is a step here where they are heard, or can be.
    fileprivate func hearsYouth(of earlier: Dugnad) -> Bool {
        let canBe = dugnad.clock.endedAt == nil && edition.template(for: variant).hasRoomForYouth
        return earlier.variant.makesProposals && (sheet.hasYouth || canBe)
    }
}

// MARK: - Another dugnad's ideas, however they come

extension Note.ID {
    /// The same idea of the same dugnad is the same note here, whichever way it comes.
    static func brought(_ key: String, from other: String, into dugnad: Dugnad.ID) -> Note.ID {
        .made(from: "\(dugnad) \(other) \(key)")
    }
}

extension Door {
    /// Another dugnad as the source of ideas in a room.
    ///
    /// - Parameters:
    ///   - name: what it was called and for whom it was.
    ///   - variant: nil for one that is known by its file alone.
    func source(
        _ dugnad: Dugnad, named name: String, variant: Variant?, in id: Dugnad.ID, db: Database
    ) throws -> OtherDugnad {
        guard let other = OtherDugnad.ID(dugnad.id.description) else { throw NotFound() }
        let there = try OtherDugnad.fetchOne(
            db, sql: "SELECT * FROM otherDugnad WHERE dugnad = ? AND id = ?", arguments: [id, other])
        if let there, there.variant != nil || variant == nil { return there }
        let new = OtherDugnad(
            id: other, dugnad: id, name: name, heldFrom: dugnad.heldFrom, held: dugnad.held,
            readAt: try there?.readAt ?? db.now,
            variant: variant)
        // Known by its file alone until now, it is known as the unit's own.
        try there == nil ? new.insert(db) : new.update(db)
        return new
    }

    /// Writes its ideas down on a step, those that have not been there before.
    ///
    /// - Returns: how many are new.
    func bring(
        _ ideas: [(key: String, text: String)], from other: OtherDugnad, on step: Step, in id: Dugnad.ID,
        by actor: Actor, db: Database
    ) throws -> Int {
        let now = try db.now
        var new = 0
        for idea in ideas {
            let note = Note(
                id: .brought(idea.key, from: other.id.description, into: id), dugnad: id, from: .dugnad(other.id),
                step: step.id, text: idea.text, begunAt: now, receivedAt: now)
            guard try !Note.exists(db, key: note.id) else { continue }
            try note.insert(db)
            new += 1
        }
        if new > 0 {
            let parts: [LiveUpdates.Part] = [.notes, .gathering, .measures, .minutes, .wall]
            try record(Change(.ideasReadIn, about: other.id.description, parts: parts), in: id, by: actor, db: db)
        }
        return new
    }
}

extension Problem {
    package static let nothingTicked = Problem(
        Phrase(
            nb: "Kryss av for minst én.", nn: "Kryss av for minst éin.", en: "Tick at least one."))
}
