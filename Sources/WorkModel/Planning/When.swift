import GRDB
import Words

/// The day, the hours and the place of a dugnad.
package struct When: Sendable, Equatable {
    package let start: Moment
    package let end: Moment
    package let place: String?

    package init(start: Moment, end: Moment, place: String?) {
        self.start = start
        self.end = end
        self.place = place.map { PlainText.cut(PlainText.line($0), to: 200) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// In minutes.
    package var length: Int { (end - start).wholeMinutes }

    package init(_ dugnad: Dugnad) {
        self.init(start: dugnad.plannedStart, end: dugnad.plannedEnd, place: dugnad.place)
    }
}

extension Dugnader {
    /// Moves a dugnad that has not begun to another day, hour or place. When it becomes longer or shorter, its run sheet
    /// is fitted to that.
    ///
    /// - Parameter seen: what stood there when the form was opened.
    /// - Throws: `Conflict` with both when somebody else has moved it since, `Refusal` when it has begun.
    package func move(_ id: Dugnad.ID, to when: When, seen: When) async throws {
        try await store.write { db in
            var dugnad = try db.dugnad(id)
            let there = When(dugnad)
            guard !there.reads(as: when) else { return }
            guard dugnad.startedAt == nil else { throw Refusal.hasBegun }
            guard when.end > when.start else { throw Refusal.endBeforeStart }
            try NoteText.checkForRealPeople(when.place ?? "")
            guard there.reads(as: seen) else {
                let (mine, theirs) = (when.words[dugnad.language], there.words[dugnad.language])
                throw Conflict(mine: mine, theirs: theirs, version: 0)
            }
            dugnad.move(to: when)
            try dugnad.update(db)
            try db.record("moved", in: id, by: .moderator)
            try announce([.steps, .groups, .wall, .minutes], in: id, db: db)
            guard there.length != when.length else { return }
            let template = try editions.edition(dugnad.edition, in: db).template(for: dugnad.variant)
            try changeSheet(
                of: dugnad, record: "planFitted", about: nil, db: db, newVersion: dugnad.planVersion + 1
            ) { sheet, _, _ in
                sheet.fit(from: there.length, to: when.length, by: template, in: id)
            }
        }
    }

    /// Calls a dugnad off, or on again. Nothing in it is deleted.
    package func cancel(_ isCancelled: Bool, _ id: Dugnad.ID) async throws {
        try await store.write { db in
            var dugnad = try db.dugnad(id)
            dugnad.cancel(isCancelled, at: try db.now)
            try dugnad.update(db)
            try db.record(isCancelled ? "cancelled" : "calledOnAgain", in: id, by: .moderator)
            try announce([.steps, .groups, .wall], in: id, db: db)
        }
    }
}

extension When {
    /// The same on a form, which has whole minutes: one that was started at once began in the middle of one.
    func reads(as other: When) -> Bool {
        func minute(_ moment: Moment) -> Int64 { moment.milliseconds / 60_000 }
        return place == other.place && minute(start) == minute(other.start) && minute(end) == minute(other.end)
    }

    /// «mandag 7. november 2026 kl. 18.00–21.00, Rådhuset».
    package var words: Phrase {
        let hours = NorwegianTime.dayAndHours(from: start, to: end)
        return place.map { place in hours.map { "\($0), \(place)" } } ?? hours
    }
}

extension Refusal {
    package static let hasBegun = Refusal(
        Phrase(
            nb: "Dere er allerede i gang, så dag og sted kan ikke flyttes.",
            nn: "De er alt i gang, så dag og stad kan ikkje flyttast.",
            en: "You are already under way, so the day and place cannot be moved."))
    static let endBeforeStart = Refusal(
        Phrase(
            nb: "Slutten må komme etter starten.", nn: "Slutten må kome etter starten.",
            en: "The end must come after the start."))
}
