import Words

/// What has been typed about what came of a measure.
package struct EffectDraft: Sendable, Equatable {
    package var day = ""
    package var number = ""
    package var counted = ""
    package var words = ""
    package var cost = ""
    package var learned = ""

    package init() {}

    /// What is there now, as it stands in the form.
    package init(_ effect: Effect) {
        (day, words) = (effect.day, effect.words ?? "")
        (number, counted) = (effect.tally?.typed ?? "", effect.tally?.of ?? "")
        (cost, learned) = (effect.cost ?? "", effect.learned ?? "")
    }

    /// What can be wrong, in the order of the form.
    package enum Field: Sendable, CaseIterable {
        case day, number, counted, words, cost, learned
    }

    /// - Parameter first: the day that the room agreed on the measure; nil when it was written into the plan, where
    ///   what it is about may be older.
    func check(at now: Moment, notBefore first: String?) throws(Problems<Field>) -> EffectWords {
        var problems = Problems<Field>()
        let day = readDay(at: now, notBefore: first, &problems)
        let tally = problems.reading(.number, try Tally.read(number, of: "")) ?? nil
        let of = problems.reading(.counted, try TypedText.line(counted, longest: Tally.longestOf))
        let words = problems.reading(.words, try TypedText.line(words))
        let cost = problems.reading(.cost, try TypedText.line(cost))
        let learned = problems.reading(.learned, try TypedText.lines(learned))
        if PlainText.line(number).isEmpty, problems.isEmpty {
            if of?.nilIfEmpty != nil { problems.add(.number, .numberMissing) }
            if words?.nilIfEmpty == nil, problems.isEmpty { problems.add(.number, .nothingCame) }
        }
        try problems.throwIfAny()
        guard let day else { throw Problems(.day, .effectWithoutDay) }
        return EffectWords(
            day: day, tally: tally.map { Tally($0.number, $0.exactness, of: of?.nilIfEmpty ?? $0.of) },
            words: words?.nilIfEmpty, cost: cost?.nilIfEmpty, learned: learned?.nilIfEmpty)
    }

    private func readDay(at now: Moment, notBefore first: String?, _ problems: inout Problems<Field>) -> String? {
        guard let read = problems.reading(.day, try TypedText.day(day)) else { return nil }
        guard let day = read?.iso else {
            problems.add(.day, .effectWithoutDay)
            return nil
        }
        if day > NorwegianTime.isoDate(now) {
            problems.add(.day, .dayAhead)
        } else if let first, day < first {
            problems.add(.day, .effectBefore(first))
        }
        return day
    }
}

/// The same, once it has been read.
struct EffectWords: Sendable, Equatable {
    let day: String
    let tally: Tally?
    let words: String?
    let cost: String?
    let learned: String?
}

extension Problem {
    fileprivate static let effectWithoutDay = Problem(
        Phrase(
            nb: "Skriv hvilken dag det var, for eksempel 11. mars 2027.",
            nn: "Skriv kva for dag det var, til dømes 11. mars 2027.",
            en: "Write which day it was, for example 11 March 2027."))

    fileprivate static let nothingCame = Problem(
        Phrase(
            nb: "Skriv et tall, en setning om hva som kom ut av det, eller begge deler.",
            nn: "Skriv eit tal, ei setning om kva som kom ut av det, eller begge delar.",
            en: "Write a number, a sentence about what came of it, or both."))

    static let numberMissing = Problem(
        Phrase(
            nb: "Dere har skrevet hva som er telt, men ikke hvor mange. Skriv tallet, eller la begge stå tomme.",
            nn: "De har skrive kva som er talt, men ikkje kor mange. Skriv talet, eller la begge stå tomme.",
            en: "You have written what was counted, but not how many. Write the number, or leave both empty."))

    fileprivate static func effectBefore(_ day: String) -> Problem {
        let met = NorwegianTime.moment(day: day).map { NorwegianTime.date($0) } ?? Phrase(same: day)
        return Problem(
            Phrase(
                nb: "Dere ble enige om dette \(met.nb), så det som kom ut av det, kom etterpå. Se etter årstallet.",
                nn: "De blei einige om dette \(met.nn), så det som kom ut av det, kom etterpå. Sjå etter årstalet.",
                en: "You agreed on this on \(met.en), so what came of it came later. Look at the year."))
    }
}
