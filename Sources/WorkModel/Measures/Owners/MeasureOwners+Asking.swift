import GRDB
import Words

/// Asking by hand how it goes, besides what the rhythm does by itself.
extension MeasureOwners {
    /// Asks those who have said yes how it goes with one measure, each once a day: what the rhythm has asked them about
    /// today is not asked once more. In the quiet weeks it waits until they are over. What has been asked about is not said
    /// to stand still for a month.
    ///
    /// - Returns: how many letters were made, and the day they go when that is not now.
    /// - Throws: `Refusal` when nobody has said that they may be reminded, it is not to be done any more, or they have had
    ///   letters enough for an hour.
    @discardableResult
    package func ask(
        about measure: Measure.ID, in unit: Unit.ID, by actor: Actor
    ) async throws -> (letters: Int, goOn: String?) {
        try await store.write { db in
            try db.require(.work, of: actor, in: unit)
            guard try db.unit(unit).isConfirmed else { throw Refusal.cannotWrite(.notConfirmed) }
            let state = try db.followUp(of: db.ownMeasure(measure, of: unit)).state
            guard state.isAlive else { throw Refusal.nothingToAskAbout }
            let willing = try db.owners(of: measure).filter(\.isReminded)
            guard !willing.isEmpty else { throw Refusal.nobodyMayBeReminded }
            let now = try db.now
            let goesAt = QuietDays.firstMoment(from: now)
            let day = NorwegianTime.isoDate(goesAt)
            let unasked = try willing.filter { try !db.isAsked($0.id, about: measure, on: day) }
            let reachable = try unasked.filter { owner in try owner.address.map { try db.mayWrite(to: $0) } ?? false }
            guard unasked.isEmpty || !reachable.isEmpty else { throw Refusal.manyLettersToThem }
            for owner in reachable {
                try db.writeToOwner(
                    .ownerReminder, owner, purpose: "ownerQuestion \(owner.id) \(measure) \(day)", about: [measure],
                    goesAt: goesAt)
            }
            if !reachable.isEmpty {
                try db.leaveAlone(measure)
                try db.record(.ownerAsked, in: unit, by: actor, about: measure.description)
            }
            return (reachable.count, goesAt > now ? day : nil)
        }
    }
}

extension Database {
    /// By hand or by the rhythm, in a letter of that day.
    fileprivate func isAsked(_ owner: MeasureOwner.ID, about measure: Measure.ID, on day: String) throws -> Bool {
        try Bool.fetchOne(
            self,
            sql: """
                SELECT EXISTS (SELECT 1 FROM letter WHERE purpose = :question
                    OR (purpose = :reminder AND instr(told, :measure) > 0))
                """,
            arguments: [
                "question": "ownerQuestion \(owner) \(measure) \(day)", "reminder": "ownerReminder \(owner) \(day)",
                "measure": measure,
            ]) ?? false
    }
}

extension Refusal {
    fileprivate static let nobodyMayBeReminded = Refusal(
        Phrase(
            nb: "Ingen har sagt ja til å bli minnet på dette. Ring dem, eller skriv fra din egen e-post.",
            nn: "Ingen har sagt ja til å bli mint på dette. Ring dei, eller skriv frå din eigen e-post.",
            en: "Nobody has said that they may be reminded of this. Ring them, or write from your own e-mail."))

    fileprivate static let nothingToAskAbout = Refusal(
        Phrase(
            nb: "Dette er gjort, satt på vent eller lagt bort, så det er ingenting å spørre om nå.",
            nn: "Dette er gjort, sett på vent eller lagt bort, så det er ingenting å spørje om no.",
            en: "This is done, on hold or put away, so there is nothing to ask about now."))
}
