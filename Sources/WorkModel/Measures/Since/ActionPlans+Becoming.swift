import GRDB
import Words

/// What somebody had before them when they chose what becomes of a measure.
package struct SeenMeasure: Sendable, Equatable {
    /// The version of what it says.
    package let words: Int
    /// The version of how it goes.
    package let state: Int

    package init(words: Int, state: Int) { (self.words, self.state) = (words, state) }
}

/// What becomes of a measure, besides that it is done: another name, a thing that stands, along to the next dugnad.
extension ActionPlans {
    /// Calls it something else. What it was called stands in its history.
    ///
    /// - Parameter version: of the measure that the writer saw.
    /// - Throws: `Problem` when nothing is typed, `Conflict` with both when somebody else has changed it since.
    package func rename(
        _ id: Measure.ID, to typed: String, from version: Int, in place: PlanPlace, by actor: Actor
    ) async throws {
        let text = try TypedText.lines(typed).required(or: .measureEmpty)
        try await changing(id, in: place, by: actor) { measure, _, _ in
            guard measure.text != text else { return [] }
            guard measure.version == version else {
                throw Conflict(mine: text, theirs: measure.text, version: measure.version)
            }
            let was = measure
            measure.text = text
            measure.keepAgreed(of: was)
            measure.version += 1
            return [MeasureNews(.renamed, about: MeasureField.text.rawValue, was: was.text, became: text)]
        }
    }

    /// It is no longer done once: it stands.
    ///
    /// - Parameter version: of the follow-up that was seen.
    /// - Throws: `Problems` of the draft, `Conflict` when somebody has said something else since, `Refusal` for one that
    ///   is put away.
    package func grow(
        _ id: Measure.ID, _ draft: GrowthDraft, from version: Int, in place: PlanPlace, by actor: Actor
    ) async throws {
        try await changing(id, in: place, by: actor) { _, followUp, db in
            let growth = try draft.check(at: db.now)
            let language = try db.language(of: place)
            let mine = [Growth.name(on: growth.day)[language], growth.words].compactMap(\.self)
            // The same form sent twice.
            let said = try db.lastWordsOfGrowth(of: id)
            guard followUp.standingSince != growth.day || said != growth.words else { return [] }
            try followUp.require(version, or: mine.joined(separator: "\n"), in: language)
            guard followUp.state != .putAway else { throw Refusal.isPutAway }
            followUp.standingSince = growth.day
            followUp.version += 1
            return [MeasureNews(.grown, about: growth.day, words: growth.words)]
        }
    }

    /// It is done once after all.
    ///
    /// - Throws: `Conflict` when somebody has said something else since.
    package func endGrowth(_ id: Measure.ID, from version: Int, in place: PlanPlace, by actor: Actor) async throws {
        try await changing(id, in: place, by: actor) { _, followUp, db in
            guard let day = followUp.standingSince else { return [] }
            try followUp.require(version, or: "", in: db.language(of: place))
            followUp.standingSince = nil
            followUp.version += 1
            return [MeasureNews(.notStanding, about: day)]
        }
    }

    /// It comes along to a later dugnad of the unit's, or not after all. Said twice it is said once.
    ///
    /// - Throws: `NotFound` for a dugnad that is another's, or the one that agreed on it.
    package func carry(
        _ id: Measure.ID, to dugnad: Dugnad.ID, isCarried: Bool, in place: PlanPlace, by actor: Actor
    ) async throws {
        try await changing(id, in: place, by: actor) { measure, _, db in
            guard case .unit(let unit) = place, let there = try Dugnad.fetchOne(db, key: dugnad), there.unit == unit,
                !there.isTrial, there.id != measure.dugnad
            else { throw NotFound() }
            if isCarried {
                try db.execute(
                    sql: "INSERT OR IGNORE INTO carriedMeasure (measure, dugnad, at) VALUES (?, ?, ?)",
                    arguments: [id, dugnad, try db.now])
            } else {
                try db.execute(
                    sql: "DELETE FROM carriedMeasure WHERE measure = ? AND dugnad = ?", arguments: [id, dugnad])
            }
            guard db.changesCount > 0 else { return [] }
            let name = SinceEnd(there).name[try db.language(of: place)].capitalisedFirst
            return [MeasureNews(isCarried ? .carriedOver : .notCarried, about: dugnad.description, became: name)]
        }
    }
}

extension FollowUp {
    /// - Parameter mine: what whoever is late wanted to say.
    /// - Throws: `Conflict` with both when somebody has said something since this version.
    func require(_ version: Int, or mine: String, in language: Language) throws {
        guard self.version == version else {
            throw Conflict(mine: mine, theirs: inLines(in: language), version: self.version)
        }
    }

    /// How it goes, as people read it beside what another wanted to say.
    func inLines(in language: Language) -> String {
        let standing = standingSince.map { Growth.name(on: $0)[language] }
        return [state.inLines(since: since, reason, in: language), standing].compactMap(\.self).joined(separator: "\n")
    }
}

extension Refusal {
    static let isPutAway = Refusal(
        Phrase(
            nb: "Tiltaket er lagt bort. Ta det fram igjen under «Hvordan går det?» først.",
            nn: "Tiltaket er lagt bort. Ta det fram att under «Korleis går det?» først.",
            en: "The measure has been put away. Take it out again under “How is it going?” first."))
}

extension Database {
    /// How it grew, in somebody's words, when that was said last.
    fileprivate func lastWordsOfGrowth(of measure: Measure.ID) throws -> String? {
        try String?.fetchOne(
            self, sql: "SELECT words FROM measureChange WHERE measure = ? AND what = ? ORDER BY number DESC LIMIT 1",
            arguments: [measure, MeasureChange.Kind.grown.rawValue]) ?? nil
    }
}
