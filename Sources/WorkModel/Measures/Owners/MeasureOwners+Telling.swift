import GRDB
import Words

/// The first letter, which tells and asks; and whom it may not go to.
extension Database {
    /// Whoever reads an address is written down as one of those a measure is.
    ///
    /// - Parameter times: how often the measure has been passed on, with this.
    /// - Returns: nil when they are already.
    /// - Throws: `Problem` when they are not to be written to.
    func addOwner(
        of measure: Measure, at address: EmailAddress, in unit: Unit.ID, site: String, times: Int = 0
    ) throws -> MeasureOwner? {
        guard try !followUp(of: measure).state.isClosed else { throw Problem.isClosed }
        guard try !hasStopped(address, in: unit) else { throw Problem.hasStopped }
        var owner = try self.owner(at: address, in: unit)
        if let there = owner, try ownedMeasure(measure.id, there.id)?.isActive == true { return nil }
        guard try owners(of: measure.id).count < MeasureOwner.mostOfAMeasure else { throw Problem.enoughAddresses }
        if owner == nil {
            let new = MeasureOwner(address, of: unit, site: site, at: try now)
            try new.insert(self)
            owner = new
        } else if let id = owner?.id {
            try execute(sql: "UPDATE measureOwner SET site = ? WHERE id = ?", arguments: [site, id])
        }
        guard let owner else { return nil }
        let since = try now
        try OwnedMeasure(measure: measure.id, owner: owner.id, since: since, times: times).save(self)
        return owner
    }

    func owner(at address: EmailAddress, in unit: Unit.ID) throws -> MeasureOwner? {
        try MeasureOwner.fetchOne(
            self, sql: "SELECT * FROM measureOwner WHERE unit = ? AND addressKey = ?", arguments: [unit, address.key])
    }

    /// A letter waits that has not been written yet, and will tell of all that it can. One that has been written may be on
    /// its way out at this moment.
    func isAboutToBeTold(_ owner: MeasureOwner.ID) throws -> Bool {
        try Bool.fetchOne(
            self,
            sql: """
                SELECT EXISTS (SELECT 1 FROM letter WHERE owner = ? AND kind = 'ownerAsked' AND state = 'waiting'
                    AND NOT EXISTS (
                        SELECT 1 FROM ownedMeasure WHERE ownedMeasure.owner = letter.owner AND toldIn = letter.id))
                """, arguments: [owner]) ?? false
    }

    /// A letter tells somebody of what they have not been told; one that has not gone yet tells of all of it.
    ///
    /// - Returns: whether one was made, and the day it goes when that is another.
    @discardableResult
    func tellOwner(_ id: MeasureOwner.ID) throws -> (isNew: Bool, goesOn: String?) {
        guard var owner = try MeasureOwner.fetchOne(self, key: id) else { return (false, nil) }
        let now = try now
        let goesAt = QuietDays.firstMoment(from: now)
        let day = goesAt > now ? NorwegianTime.isoDate(goesAt) : nil
        guard try !isAboutToBeTold(id) else { return (false, day) }
        let number = try Int.fetchOne(
            self, sql: "SELECT count(*) FROM ownedMeasure WHERE owner = ? AND toldIn IS NOT NULL", arguments: [id])
        try writeToOwner(
            .ownerAsked, owner, purpose: "ownerAsked \(id) \(number ?? 0) \(now.milliseconds)", goesAt: goesAt)
        if owner.askedAt == nil {
            owner.askedAt = goesAt
            try owner.update(self)
        }
        return (true, day)
    }

    /// Makes a letter to somebody who is responsible, when there is an address and the unit is confirmed.
    ///
    /// - Parameter about: the measures that it is about, when not all of theirs.
    func writeToOwner(
        _ kind: Letter.Kind, _ owner: MeasureOwner, purpose: String, about measures: [Measure.ID] = [],
        goesAt: Moment? = nil
    ) throws {
        let unit = try unit(owner.unit)
        guard let address = owner.address, unit.isConfirmed else { return }
        let told = measures.map(\.description).joined(separator: " ").nilIfEmpty
        try makeLetter(
            kind, purpose: purpose, to: address, in: unit.language, from: owner.site, unit: unit.id, told: told,
            owner: owner.id.description, goesAt: goesAt)
    }
}

extension QuietDays {
    /// When a letter goes that somebody sends now: now, or in the morning of the first working day after the quiet weeks.
    static func firstMoment(from now: Moment) -> Moment {
        let today = NorwegianTime.isoDate(now)
        guard isQuiet(today) else { return now }
        return NorwegianTime.moment(day: firstDayOfLetters(from: today), hour: Rhythm.morning) ?? now
    }
}

extension Problem {
    static let hasStopped = Problem(
        Phrase(
            nb: "Den som leser denne adressen, har bedt om å ikke få brev herfra. Ring eller snakk med dem i stedet.",
            nn: "Den som les denne adressa, har bede om å ikkje få brev herfrå. Ring eller snakk med dei i staden.",
            en: "Whoever reads this address has asked for no letters from here. Ring or talk to them instead."))

    static let isClosed = Problem(
        Phrase(
            nb: "Dette er gjort eller lagt bort, så det er ingenting å minne noen på.",
            nn: "Dette er gjort eller lagt bort, så det er ingenting å minne nokon på.",
            en: "This is done or put away, so there is nothing to remind anybody of."))

    static let isGone = Problem(
        Phrase(
            nb: "Dette er ikke i planen lenger, så det er ingenting å skrive om. Tøm feltet, og send de andre.",
            nn: "Dette er ikkje i planen lenger, så det er ingenting å skrive om. Tøm feltet, og send dei andre.",
            en:
                "This is not in the plan any more, so there is nothing to write about. Empty the field, and send the others."
        ))

    fileprivate static let enoughAddresses = Problem(
        Phrase(
            nb: "Her er det fem adresser fra før. Ta bort en av dem først.",
            nn: "Her er det fem adresser frå før. Ta bort ei av dei først.",
            en: "There are five addresses here already. Take one of them away first."))
}
