import Words

/// Between what somebody wants to know what has been done: dugnader, or days.
package struct SinceDraft: Sendable, Equatable {
    /// The id of a dugnad; empty for a day.
    package var fromDugnad: String
    package var fromDay: String
    package var toDugnad: String
    package var toDay: String

    package init(fromDugnad: String = "", fromDay: String = "", toDugnad: String = "", toDay: String = "") {
        (self.fromDugnad, self.fromDay) = (fromDugnad, fromDay)
        (self.toDugnad, self.toDay) = (toDugnad, toDay)
    }

    package enum Field: Sendable {
        case from, to
    }

    func check(among dugnader: [Dugnad]) throws(Problems<Field>) -> (from: SinceEnd, to: SinceEnd) {
        var problems = Problems<Field>()
        func end(_ field: Field, _ dugnad: String, _ day: String) -> SinceEnd? {
            if let id = Dugnad.ID(dugnad) {
                guard let there = dugnader.first(where: { $0.id == id }) else {
                    problems.add(field, .noEnd)
                    return nil
                }
                return SinceEnd(there)
            }
            guard let day = problems.reading(field, try TypedText.day(day)) else { return nil }
            guard let day else {
                problems.add(field, .noEnd)
                return nil
            }
            return SinceEnd(day: day.iso)
        }
        let (from, to) = (end(.from, fromDugnad, fromDay), end(.to, toDugnad, toDay))
        if let from, let to, from.day >= to.day { problems.add(.to, .endsBeforeItBegins) }
        try problems.throwIfAny()
        guard let from, let to else { throw Problems(.to, .noEnd) }
        return (from, to)
    }
}

extension Problem {
    fileprivate static let noEnd = Problem(
        Phrase(
            nb: "Velg en dugnad, eller skriv en dag.", nn: "Vel ein dugnad, eller skriv ein dag.",
            en: "Choose a dugnad, or write a day."))
    fileprivate static let endsBeforeItBegins = Problem(
        Phrase(
            nb: "Dette må være senere enn det dere teller fra.", nn: "Dette må vere seinare enn det de tel frå.",
            en: "This has to be later than what you count from."))
}
