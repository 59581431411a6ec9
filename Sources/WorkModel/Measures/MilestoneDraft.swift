import Words

/// What has been typed about a milestone.
package struct MilestoneDraft: Sendable, Equatable {
    package var text: String
    package var day: String
    package var doneOn: String

    package init(text: String = "", day: String = "", doneOn: String = "") {
        (self.text, self.day, self.doneOn) = (text, day, doneOn)
    }

    package enum Field: Sendable {
        case text, day, doneOn
    }

    struct Words: Sendable {
        let text: String
        let day: String?
        let doneOn: String?
    }

    func check(at now: Moment) throws(Problems<Field>) -> Words {
        var problems = Problems<Field>()
        let text = problems.reading(.text, try TypedText.line(text).required(or: .milestoneEmpty)) ?? ""
        let day = (problems.reading(.day, try TypedText.day(day)) ?? nil)?.iso
        let doneOn = (problems.reading(.doneOn, try TypedText.day(doneOn)) ?? nil)?.iso
        if let doneOn, doneOn > NorwegianTime.isoDate(now) { problems.add(.doneOn, .dayAhead) }
        try problems.throwIfAny()
        return Words(text: text, day: day, doneOn: doneOn)
    }
}

extension Problem {
    fileprivate static let milestoneEmpty = Problem(
        Phrase(
            nb: "Skriv hva som skal være nådd.", nn: "Skriv kva som skal vere nådd.",
            en: "Write what is to be reached."))
}
