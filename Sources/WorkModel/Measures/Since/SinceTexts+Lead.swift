import Words

/// How many became what.
extension SinceTexts {
    /// «Fra … til …. Av de tre fra dugnaden er ett gjennomført, ett har vokst og ett har fått nytt navn. Tre kom til
    /// underveis.» What is left out is counted with the others, and then it says that not all of them are told of.
    package func lead(of report: SinceReport) -> String {
        let counted = report.rows.filter { $0.origin == .counted }
        let earlier = report.rows.count { $0.origin == .earlier }
        let between = report.rows.count { $0.origin == .between }
        let leftOut = report.leftOut.count
        let sentences = [
            SinceTexts.span(report.from, report.to).map { "\($0)." }, became(counted, of: report.from),
            earlier == 0 ? nil : SinceTexts.earlier(earlier), between == 0 ? nil : SinceTexts.between(between),
            report.rows.isEmpty ? SinceTexts.nothing : nil, leftOut == 0 ? nil : SinceTexts.leftOut(leftOut),
        ]
        return sentences.compactMap(\.self).map(say).joined(separator: " ")
    }

    private func became(_ rows: [SinceRow], of from: SinceEnd) -> Phrase? {
        guard !rows.isEmpty else { return nil }
        let fates = SinceFate.allCases.compactMap { fate -> (fate: SinceFate, count: Int)? in
            let count = rows.count { SinceTexts.isSame($0.fate, fate) }
            return count == 0 || fate == .new ? nil : (fate, count)
        }
        let start = SinceTexts.start(rows.count, of: from)
        if rows.count == 1, let only = fates.first {
            let none = only.fate.clause(Phrase(same: ""), isMany: false, isFirst: false)
            return Phrase(
                nb: "\(start.nb)\(none.nb).", nn: "\(start.nn)\(none.nn).", en: "\(start.en)\(none.en).")
        }
        let clauses = fates.enumerated().map { index, one in
            one.fate.clause(SinceTexts.number(one.count), isMany: one.count > 1, isFirst: index == 0)
        }
        let list = Phrase.listing(clauses)
        return Phrase(nb: "\(start.nb) \(list.nb).", nn: "\(start.nn) \(list.nn).", en: "\(start.en) \(list.en).")
    }

    /// One of those that are counted that has not begun goes on.
    private static func isSame(_ fate: SinceFate, _ other: SinceFate) -> Bool {
        fate == other || fate == .new && other == .goesOn
    }

    private static func start(_ count: Int, of from: SinceEnd) -> Phrase {
        let meeting = from.dugnad?.variant.theMeeting
        guard count > 1 else {
            guard let meeting else {
                return Phrase(
                    nb: "Det ene tiltaket som sto i planen da,", nn: "Det eine tiltaket som stod i planen då,",
                    en: "The one measure in the plan then")
            }
            return Phrase(
                nb: "Tiltaket fra \(meeting.nb)", nn: "Tiltaket frå \(meeting.nn)", en: "The measure from \(meeting.en)"
            )
        }
        let number = Counting.word(for: count)
        guard let meeting else {
            return Phrase(
                nb: "Av de \(number.nb) som sto i planen da,", nn: "Av dei \(number.nn) som stod i planen då,",
                en: "Of the \(number.en) in the plan then,")
        }
        return Phrase(
            nb: "Av de \(number.nb) fra \(meeting.nb)", nn: "Av dei \(number.nn) frå \(meeting.nn)",
            en: "Of the \(number.en) from \(meeting.en),")
    }

    /// Of measures, which are neuter: «ett», «eitt».
    private static func number(_ count: Int) -> Phrase {
        count == 1 ? Phrase(nb: "ett", nn: "eitt", en: "one") : Counting.word(for: count)
    }

    private static func earlier(_ count: Int) -> Phrase {
        let measures = Counting.measures.inWords(count).map(\.capitalisedFirst)
        return Phrase(
            nb: "\(measures.nb) fra tidligere er også med.", nn: "\(measures.nn) frå tidlegare er òg med.",
            en: "\(measures.en) from before \(count == 1 ? "is" : "are") here too.")
    }

    private static func between(_ count: Int) -> Phrase {
        let number = number(count).map(\.capitalisedFirst)
        return Phrase(
            nb: "\(number.nb) kom til underveis.", nn: "\(number.nn) kom til undervegs.",
            en: "\(number.en) came to on the way.")
    }

    /// They are counted with the others, so whoever counts the rest is told.
    private static func leftOut(_ count: Int) -> Phrase {
        let measures = Counting.measures.inWords(count).map(\.capitalisedFirst)
        return Phrase(
            nb: "\(measures.nb) er ikke omtalt her.", nn: "\(measures.nn) er ikkje omtalt her.",
            en: "\(measures.en) \(count == 1 ? "is" : "are") not told of here.")
    }

    static let nothing = Phrase(
        nb: "Ingen tiltak sto i planen da.", nn: "Ingen tiltak stod i planen då.",
        en: "No measures stood in the plan then.")
}
