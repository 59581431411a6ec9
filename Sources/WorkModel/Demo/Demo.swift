import GRDB
import Words

/// Invented dugnader to look around in: one planned, one under way, and one finished in each written language. All are
/// marked as invented.
package struct Demo: Sendable {
    package typealias Started = (dugnad: Dugnad, secret: Secret)

    let doors: Doors
    let edition: Edition
    let now: Moment

    package init(doors: Doors, edition: Edition, now: Moment) {
        self.doors = doors
        self.edition = edition
        self.now = now
    }

    /// Two weeks ahead, at six in the evening.
    package func planned() async throws -> Started {
        let notes = DemoNotes(language: .bokmål)
        let day = NorwegianTime.isoDate(now + .days(14))
        let start = NorwegianTime.moment(day: day, hour: "18:00") ?? now + .days(14)
        return try await begin(
            DugnadPlan(
                variant: .municipality, name: DemoNotes.municipality.nb, place: notes.library, start: start,
                end: start + .minutes(150), people: 40, language: .bokmål, youthCome: true))
    }

    /// In the middle of *Veier inn i fellesskapet*, with six groups.
    package func running() async throws -> Started {
        let notes = DemoNotes(language: .bokmål)
        let start = now - .minutes(104)
        let started = try await begin(
            DugnadPlan(
                variant: .municipality, name: DemoNotes.municipality.nb, place: notes.hall, start: start,
                end: start + .minutes(150), people: 36, groupCount: 6, language: .bokmål, youthCome: true))
        let id = started.dugnad.id
        try await chooseCards(in: id)
        try await walk(id, to: "veier-inn")
        try await write(notes.strengths, on: "hva-gjor-vi-bra", in: id)
        try await write(notes.persons, on: "hvem-er-vi-til-for", in: id)
        let ways = try await write(notes.waysSoFar, on: "veier-inn", in: id)
        for note in ways.prefix(1) { try await doors.notes.show(note, isShown: true, in: id, by: .moderator) }
        try await setTimes(of: id, currentSince: now - .minutes(7))
        return started
    }

    /// Held a week ago, with ideas gathered and measures agreed. One measure lacks an owner, as real ones often do.
    ///
    /// - Parameters:
    ///   - days: how long ago.
    ///   - owner: whose it is, and who starts it.
    package func finished(
        language: Language, days: Int = 7, for owner: (unit: Unit.ID, actor: Actor)? = nil
    ) async throws -> Started {
        let notes = DemoNotes(language: language)
        let day = now - .days(days)
        let start = NorwegianTime.moment(day: NorwegianTime.isoDate(day), hour: "18:00") ?? day
        let started = try await begin(
            DugnadPlan(
                variant: .municipality, name: DemoNotes.municipality[language], place: notes.hall, start: start,
                end: start + .minutes(120), people: 38, groupCount: 6, language: language), for: owner)
        let id = started.dugnad.id
        try await chooseCards(in: id)
        try await walk(id, to: "enighet")
        try await write(notes.strengths, on: "hva-gjor-vi-bra", in: id)
        try await write(notes.persons, on: "hvem-er-vi-til-for", in: id)
        let ways = try await write(notes.ways, on: "veier-inn", in: id)
        let ideas = try await write(notes.ideas, on: "konkret-ide", in: id)
        try await gather(notes, ways, ideas, in: id, at: now - .days(days - 7))
        try await doors.minutesDesk.setAttendance(notes.attendance, in: id, by: .moderator)
        try await doors.runSheets.end(id, by: .moderator)
        try await setTimes(of: id, currentSince: start + .minutes(113))
        return started
    }

    func begin(
        _ plan: DugnadPlan, for owner: (unit: Unit.ID, actor: Actor)? = nil
    ) async throws -> Started {
        let started = try await doors.dugnader.start(
            plan, edition: edition, for: owner?.unit, isInvented: true, by: owner?.actor ?? .moderator)
        guard let secret = started.secret else { throw NotFound() }
        return (started.dugnad, secret)
    }

    private func walk(_ id: Dugnad.ID, to key: String) async throws {
        let steps = try await doors.rooms.room(id).sheet.going
        if let first = steps.first {
            try await doors.runSheets.begin(at: first.id, as: .fullLength, in: id, by: .moderator)
        }
        for step in steps {
            try await doors.runSheets.go(to: step.id, in: id, by: .moderator)
            if step.key == key { return }
        }
    }

    private func chooseCards(in id: Dugnad.ID) async throws {
        let cards = ["guri", "nora", "guri", "alex", "alex", "nora"]
        for (index, card) in cards.enumerated()
        where edition.persons(for: .municipality).contains(where: { $0.key == card }) {
            try await doors.groups.choose(card: card, group: index + 1, in: id, by: .group)
        }
    }

    /// - Returns: the ids of the notes, in the order they are given.
    @discardableResult
    private func write(
        _ notes: [DemoNotes.Written], on key: String, in id: Dugnad.ID
    ) async throws -> [Note.ID] {
        guard let step = try await doors.rooms.room(id).tasks.first(where: { $0.key == key }) else { return [] }
        var ids: [Note.ID] = []
        for note in notes {
            let new = NoteDraft(id: .new(), group: note.group, step: step.id, text: note.text, begunAt: nil)
            ids.append(try await doors.notes.write(new, in: id, by: .group).id)
        }
        return ids
    }

    private func gather(
        _ notes: DemoNotes, _ ways: [Note.ID], _ ideas: [Note.ID], in id: Dugnad.ID, at today: Moment
    ) async throws {
        var clusters: [Cluster.ID] = []
        for idea in notes.gathered {
            let cluster = Cluster.ID.new()
            let from = idea.isFromWays ? ways : ideas
            try await doors.gatherings.tie(
                idea.notes.compactMap { $0 < from.count ? from[$0] : nil }, into: cluster, name: idea.name, in: id,
                by: .moderator)
            clusters.append(cluster)
        }
        for measure in notes.measures(after: today) {
            var words = measure.words
            words.clusters = measure.ideas.compactMap { $0 < clusters.count ? clusters[$0] : nil }
            try await doors.measures.add(words, as: .new(), in: id, by: .moderator)
        }
    }

    /// Gives what was written just now the times it would have had.
    private func setTimes(of id: Dugnad.ID, currentSince: Moment) async throws {
        let room = try await doors.rooms.room(id)
        var begins = room.dugnad.plannedStart
        for step in room.sheet.going {
            let start = step.id == room.sheet.current?.id ? currentSince : begins
            if step.startedAt != nil { try await setTime(of: step, to: start) }
            begins = begins + .minutes(step.minutes)
        }
        let back = (now - currentSince).milliseconds
        try await doors.store.write { db in
            try db.execute(
                sql: """
                    UPDATE dugnad SET startedAt = plannedStart, agreedEnd = plannedEnd, stepEndsAt = stepEndsAt - ?2,
                        endedAt = CASE WHEN endedAt IS NULL THEN NULL ELSE plannedEnd END WHERE id = ?1
                    """, arguments: [id, back])
        }
    }

    private func setTime(of step: Step, to start: Moment) async throws {
        try await doors.store.write { db in
            try db.execute(sql: "UPDATE step SET startedAt = ?2 WHERE id = ?1", arguments: [step.id, start])
            // A table writes a minute or two into the step, one note after another.
            try db.execute(
                sql: """
                    UPDATE note SET receivedAt = ?2 + 90000 + (SELECT count(*) FROM note AS before
                        WHERE before.step = note.step AND before.rowid < note.rowid) * 40000 WHERE step = ?1
                    """, arguments: [step.id, start])
            try db.execute(sql: "UPDATE note SET begunAt = receivedAt - 20000 WHERE step = ?", arguments: [step.id])
        }
    }
}
