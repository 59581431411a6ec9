import GRDB
import Words

extension Dugnader {
    /// Starts another like one that a unit has: for the same, as long, with the same questions of their own, cards,
    /// words of the invitation, those behind it, tasks and list of offices. It has no day yet. No note and no measure comes
    /// along, and no person but those who have said that they may be asked again: neither those who signed the invitation,
    /// whom to ask, nor anybody else who was there.
    ///
    /// - Parameters:
    ///   - municipality: the one that it is for, as it is today.
    ///   - form: the id of the form it came from. The same form twice starts one.
    /// - Throws: `NotFound` when nobody owns it, or it is not for whoever asks to do.
    package func start(
        another form: Dugnad.ID, like id: Dugnad.ID, in municipality: Municipality?, edition: Edition, by actor: Actor
    ) async throws -> Dugnad {
        let kept = edition.kept
        editions.put(edition, as: kept.hash)
        return try await store.write { db in
            let former = try db.dugnad(id)
            guard let unit = former.unit else { throw NotFound() }
            try db.require(.work, of: actor, in: unit)
            if let there = try Dugnad.fetchOne(db, key: form) { return there }
            let sheet = try runSheet(of: former, edition: editions.edition(former.edition, in: db), in: db)
            let plan = former.again(in: municipality, edition: edition, hadYouth: sheet.hasYouth, at: try db.now)
            var another = try begin(
                plan, as: form, edition: edition, kept, for: unit, isInvented: former.isInvented, by: actor, db: db
            ).dugnad
            another.describe(as: About(title: nil, aims: former.aims, funding: former.funding))
            try another.update(db)
            try db.bringAlong(from: former.id, to: another.id)
            try db.inviteKept(of: unit, to: another)
            try SignUp.fetchOne(db, key: former.id)?.again(for: another.id).insert(db)
            try bring(questions: sheet.steps.filter(\.isOwnQuestion), after: sheet, to: another, by: actor, db: db)
            return try db.dugnad(form)
        }
    }

    /// Each after the step that it stood after.
    private func bring(
        questions: [Step], after former: RunSheet, to another: Dugnad, by actor: Actor, db: Database
    ) throws {
        guard !questions.isEmpty else { return }
        try changeSheet(
            of: another, by: actor, record: .planEdited, db: db, newVersion: another.planVersion + 1
        ) { sheet, dugnad, now in
            for question in questions {
                let before = former.steps.prefix { $0.id != question.id }.last { $0.key != nil }?.key
                let place = sheet.steps.last { $0.key != nil && $0.key == before }?.id
                sheet.add(question.again(in: dugnad.id), after: place, makingRoomIn: dugnad, at: now)
            }
        }
    }
}

extension Dugnad {
    fileprivate func again(
        in municipality: Municipality?, edition: Edition, hadYouth: Bool, at now: Moment
    ) -> DugnadPlan {
        let template = edition.template(for: variant)
        let length = (plannedEnd - plannedStart).wholeMinutes
        let fits = (try? variant.check(length: length, by: template)) != nil && !isPast
        let start = RoughTime.undecided.placeInCalendar(at: now)
        var plan = DugnadPlan(
            variant: variant, municipality: municipality, district: district, name: municipality?.name ?? name,
            place: place, start: start, end: start + .minutes(fits ? length : template.lengths.last ?? Variant.longest),
            people: people, groupCount: groupCount, language: language, youthCome: hadYouth)
        (plan.roughly, plan.isByVideo, plan.alsoByVideo) = (.undecided, isByVideo == true, alsoByVideo)
        return plan
    }
}

extension Step {
    fileprivate func again(in dugnad: Dugnad.ID) -> Step {
        var copy = Step(
            dugnad: dugnad, position: 0, key: nil, title: title, takesNotes: takesNotes,
            minutes: plannedMinutes ?? minutes)
        (copy.say, copy.ask, copy.groups) = (say, ask, groups)
        (copy.card, copy.records, copy.isAnnounced) = (card, records, isAnnounced)
        return copy
    }
}

extension Database {
    /// What is the same from year to year. A young person's sentence, a deadline, a decision and what was done belong to
    /// the year that they are of, and so does a name.
    fileprivate func bringAlong(from former: Dugnad.ID, to another: Dugnad.ID) throws {
        let both: StatementArguments = ["former": former, "another": another]
        try execute(
            sql: """
                INSERT INTO chosenCard (dugnad, key, position, isHidden)
                SELECT :another, key, position, isHidden FROM chosenCard WHERE dugnad = :former
                """, arguments: both)
        try execute(
            sql: """
                INSERT INTO invitation (dugnad, answerTo, sender, version)
                SELECT dugnad.id, answerTo, unit.sender, 1
                FROM invitation, dugnad JOIN unit ON unit.id = dugnad.unit
                WHERE invitation.dugnad = :former AND answerTo IS NOT NULL AND dugnad.id = :another
                """, arguments: both)
        try execute(
            sql: """
                INSERT INTO plan (dugnad, registrar, partner, funder, version)
                SELECT :another, registrar, partner, funder, 1 FROM plan
                WHERE dugnad = :former AND coalesce(registrar, partner, funder) IS NOT NULL
                """, arguments: both)
        try execute(
            sql: """
                INSERT INTO task (dugnad, key, title, owner, isLeftOut, version)
                SELECT :another, key, title, owner, isLeftOut, 1 FROM task
                WHERE dugnad = :former AND (title IS NOT NULL OR owner IS NOT NULL OR isLeftOut)
                """, arguments: both)
        try execute(
            sql: """
                INSERT INTO invitee (id, dugnad, kind, body, role, way, version, madeAt)
                SELECT lower(hex(randomblob(16))), :another, kind, body, role, 'list', 1, :now FROM (
                    SELECT DISTINCT kind, body, role FROM invitee
                    WHERE dugnad = :former AND way = 'list' AND coalesce(body, role) IS NOT NULL) AS stood
                -- Whoever comes along by name stands there for the office.
                WHERE NOT EXISTS (SELECT 1 FROM keptPerson JOIN dugnad ON dugnad.id = :another
                    WHERE keptPerson.unit = dugnad.unit AND keptPerson.variant = dugnad.variant
                        AND keptPerson.until > :now AND keptPerson.kind = stood.kind
                        AND keptPerson.body IS stood.body AND keptPerson.role IS stood.role)
                """, arguments: both + ["now": try now])
    }
}
