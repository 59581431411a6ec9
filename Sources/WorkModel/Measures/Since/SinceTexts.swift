import Words

/// What the program writes of what has been done since last. People's own words are never translated.
package struct SinceTexts: Sendable {
    package let language: Language

    package init(language: Language) { self.language = language }

    package static let name = StepTemplate.sinceLastName
    package static let question = Phrase(
        nb: "Hva har vi gjort siden sist?", nn: "Kva har vi gjort sidan sist?", en: "What have we done since last?")
    /// Where *Siden sist* stands over it already.
    package static let shortQuestion = StepTemplate.sinceLastQuestion

    func say(_ phrase: Phrase) -> String { phrase[language] }
    private func date(_ day: String) -> Phrase? { NorwegianTime.moment(day: day).map { NorwegianTime.date($0) } }

    /// «Fra dugnaden 16. november 2026 til dugnaden 15. november 2027», of two ends.
    package static func span(_ from: SinceEnd, _ to: SinceEnd) -> Phrase {
        let (from, to) = (from.name, to.name)
        return Phrase(
            nb: "Fra \(from.nb) til \(to.nb)", nn: "Frå \(from.nn) til \(to.nn)", en: "From \(from.en) to \(to.en)")
    }

    // MARK: One measure

    /// What the program writes of it.
    package func written(_ row: SinceRow) -> String {
        let sentences =
            [came(row), formerly(row), became(row)] + row.reached.map(reached) + row.effects.map(came)
            + row.told.map(told)
        return sentences.compactMap { $0 }.map(SinceTexts.ended).joined(separator: " ")
    }

    /// What stands there, by the program or by hand.
    package func text(of row: SinceRow) -> String {
        guard let edit = row.edit, edit.isOwn else { return written(row) }
        return edit.text
    }

    private func came(_ row: SinceRow) -> String? {
        // One that was done the day it was added is said to be done.
        guard row.origin == .between, row.fate != .done || row.standing.since != row.began, let day = date(row.began)
        else { return nil }
        return say(
            Phrase(nb: "Lagt til \(day.nb)", nn: "Lagt til \(day.nn)", en: "Added on \(day.en)"))
    }

    private func formerly(_ row: SinceRow) -> String? {
        row.formerName.map { name in
            let name = Measure.short(name).quoted(in: language)
            return say(Phrase(nb: "Het \(name)", nn: "Heitte \(name)", en: "It was called \(name)"))
        }
    }

    private func became(_ row: SinceRow) -> String? {
        switch row.fate {
        case .putAway: return row.standing.reason
        case .merged: return row.became.first.map { say(MeasureLink.mergedReason($0.text)) }
        case .divided:
            guard row.became.count == 2 else { return nil }
            return say(MeasureLink.dividedReason(row.became[0].text, row.became[1].text))
        case .grown: return grown(row)
        case .done: return done(row.standing.since)
        case .new: return taken(row.measure.owner)
        case .renamed, .goesOn: return going(row.standing)
        }
    }

    private func grown(_ row: SinceRow) -> String? {
        guard let growth = row.growth else { return nil }
        if let words = growth.words { return words }
        guard let day = date(growth.day) else { return nil }
        return say(
            Phrase(
                nb: "Fra noe som ble gjort én gang, til fast tilbud fra \(day.nb)",
                nn: "Frå noko som blei gjort éin gong, til fast tilbod frå \(day.nn)",
                en: "From something done once to a standing offer since \(day.en)"))
    }

    private func done(_ day: String) -> String? {
        date(day).map { day in
            say(Phrase(nb: "Gjennomført \(day.nb)", nn: "Gjennomført \(day.nn)", en: "Done on \(day.en)"))
        }
    }

    private func taken(_ owner: String?) -> String {
        guard let owner = owner.map(PlainText.line) else {
            return say(
                Phrase(nb: "Ingen har tatt det ennå", nn: "Ingen har teke det enno", en: "Nobody has taken it yet"))
        }
        return say(Phrase(nb: "\(owner) tar det", nn: "\(owner) tek det", en: "\(owner) takes it"))
    }

    private func going(_ standing: MeasureStory.Standing) -> String? {
        switch standing.state {
        case .underWay:
            return date(standing.since).map { day in
                say(
                    Phrase(
                        nb: "I gang fra \(day.nb)", nn: "I gang frå \(day.nn)", en: "Under way since \(day.en)"))
            }
        case .waiting:
            let name = say(MeasureState.waiting.name)
            return standing.reason.map { "\(name): \($0)" } ?? name
        case .notBegun: return say(Phrase(nb: "Ikke begynt ennå", nn: "Ikkje starta enno", en: "Not begun yet"))
        case .done, .putAway: return nil
        }
    }

    /// «12. mars 2027: Omtrent 90 kom»
    private func reached(_ milestone: Milestone) -> String? {
        milestone.doneOn.flatMap(date).map { "\(say($0).capitalisedFirst): \(milestone.text)" }
    }

    /// «12. mars 2027: Omtrent 90 barn», as those who follow up have written it.
    private func came(_ effect: Effect) -> String? {
        date(effect.day).map { "\(say($0).capitalisedFirst): \(ActionPlanTexts(language: language).what(effect))" }
    }

    /// «Omtrent 90 barn. Mange nye i mars»
    private func told(_ word: OwnersWord) -> String? {
        [word.tally.map { say($0.inWords).capitalisedFirst }, word.line].compactMap { $0.map(SinceTexts.ended) }
            .joined(separator: " ").nilIfEmpty
    }

    /// With a full stop, unless it ends already.
    private static func ended(_ sentence: String) -> String {
        guard let last = sentence.last else { return sentence }
        return ".!?…:".contains(last) || sentence.hasSuffix(".»") ? sentence : "\(sentence)."
    }

    /// Whether the program would write something else now than when somebody wrote instead.
    package func hasNews(_ row: SinceRow) -> Bool {
        guard let edit = row.edit, edit.isOwn else { return false }
        return edit.sawFingerprint != SinceTexts(language: edit.language).fingerprint(of: row)
    }

    package func fingerprint(of row: SinceRow) -> String { SinceTexts.fingerprint(of: written(row), on: row) }

    static func fingerprint(of text: String, on row: SinceRow) -> String { Fingerprint.of("\(row.name)\n\(text)") }
}
