import Words

/// What a moderator has typed about a step of the run sheet.
package struct StepDraft: Sendable, Equatable {
    /// Empty for the content's own name.
    package var title = ""
    /// Nil when only the name is edited.
    package var minutes: String?
    /// What to say. Nil for a step that has the content's own words.
    package var say: String?
    /// Of a step of the moderator's own where groups write.
    package var question: QuestionDraft?

    package init(title: String, minutes: String? = nil, say: String? = nil, question: QuestionDraft? = nil) {
        self.question = question
        self.title = title
        self.minutes = minutes
        self.say = say
    }

    /// What can be wrong, in the order of the form.
    package enum Field: Sendable {
        case title, minutes, say, ask, groups
    }

    /// A new step takes at least a minute; one that is already there may be given none.
    package static let newMinutes = 1...240
    package static let minutes = 0...600

    /// - Parameter isNew: a step that is to be added; else one that is there.
    func check(isNew: Bool) throws(Problems<Field>) -> StepWords {
        var problems = Problems<Field>()
        let title = problems.reading(.title, try checkedTitle()) ?? ""
        let minutes = problems.reading(.minutes, try checkedMinutes(isNew: isNew)) ?? nil
        let words = problems.reading(.say, try TypedText.lines(say ?? "")) ?? ""
        let asked = question.map { $0.check(&problems) }
        try problems.throwIfAny()
        return StepWords(title: title, minutes: minutes, say: say == nil ? nil : words, question: asked)
    }

    /// A step of the moderator's own, which is known by having words to say, needs a name.
    private func checkedTitle() throws(Problem) -> String {
        let title = try TypedText.line(title)
        return say == nil ? title : try title.required(or: .stepNeedsTitle)
    }

    private func checkedMinutes(isNew: Bool) throws(Problem) -> Int? {
        guard isNew || minutes != nil else { return nil }
        let limits = isNew ? StepDraft.newMinutes : StepDraft.minutes
        guard let number = Int(typed: minutes ?? ""), limits.contains(number) else { throw .minutesUnknown(limits) }
        return number
    }
}

/// What is to be written on a step of the run sheet, once it has been read from a draft.
package struct StepWords: Sendable, Equatable {
    package let title: String
    package let minutes: Int?
    package let say: String?
    package let question: OwnQuestion?

    /// All of it as text, to be shown beside another's in a conflict: «Kaffe (10)», with what to say.
    var summary: String {
        [title + (minutes.map { " (\($0))" } ?? ""), question?.ask, question?.groups, say?.nilIfEmpty].compactMap(
            \.self
        ).joined(separator: "\n")
    }
}

extension Problem {
    static let stepNeedsTitle = Problem(
        Phrase(
            nb: "Skriv hva punktet skal hete.", nn: "Skriv kva punktet skal heite.",
            en: "Write what the step is called."))

    fileprivate static func minutesUnknown(_ limits: ClosedRange<Int>) -> Problem {
        let (least, most) = (limits.lowerBound, limits.upperBound)
        return Problem(
            Phrase(
                nb: "Skriv hvor mange minutter, fra \(least) til \(most).",
                nn: "Skriv kor mange minutt, frå \(least) til \(most).",
                en: "Write how many minutes, from \(least) to \(most)."))
    }
}
