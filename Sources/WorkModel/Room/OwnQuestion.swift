import Words

/// What a question of the moderator's own has beside its name: the words for the wall and the groups, its colour, where
/// the answers stand in the minutes, and whether people are told of it beforehand.
package struct OwnQuestion: Sendable, Equatable {
    /// Large on the wall; nil when the name is the question.
    package var ask: String?
    /// What the groups are to do; nil for what the program says.
    package var groups: String?
    package var card: CardColour?
    /// Nil among the ideas, under its own name.
    package var records: StepTemplate.Record?
    /// Whether it stands in the invitation and on the poster.
    package var isAnnounced = false

    package init() {}

    package init(_ step: Step) {
        (ask, groups, card, records) = (step.ask, step.groups, step.card, step.records)
        isAnnounced = step.isAnnounced ?? false
    }
}

/// The same as it is typed.
package struct QuestionDraft: Sendable, Equatable {
    package var ask: String
    package var groups: String
    package var card: CardColour?
    package var records: StepTemplate.Record?
    package var isAnnounced: Bool

    package init(
        ask: String = "", groups: String = "", card: CardColour? = nil, records: StepTemplate.Record? = nil,
        isAnnounced: Bool = false
    ) {
        (self.ask, self.groups, self.card, self.records) = (ask, groups, card, records)
        self.isAnnounced = isAnnounced
    }

    /// The most characters of what is said to the groups.
    package static let longestForGroups = 300

    func check(_ problems: inout Problems<StepDraft.Field>) -> OwnQuestion {
        var question = OwnQuestion()
        question.ask = problems.reading(.ask, try TypedText.line(ask))?.nilIfEmpty
        question.groups =
            problems.reading(.groups, try TypedText.line(groups, longest: QuestionDraft.longestForGroups))?.nilIfEmpty
        (question.card, question.records, question.isAnnounced) = (card, records, isAnnounced)
        return question
    }
}

extension Step {
    mutating func set(_ question: OwnQuestion) {
        (ask, groups, card, records) = (question.ask, question.groups, question.card, question.records)
        isAnnounced = question.isAnnounced
    }

    /// A step of the moderator's own where groups write.
    package var isOwnQuestion: Bool { key == nil && takesNotes }

    /// The words of a question of the moderator's own, as the content has them for the others.
    func ownWords(in variant: Variant) -> StepTemplate? {
        guard isOwnQuestion, let title else { return nil }
        let question = Phrase(same: ask ?? title)
        return StepTemplate(
            key: "", kind: .task, card: card, minutes: [], least: 1, most: StepDraft.newMinutes.upperBound, drops: nil,
            pairs: nil, notes: true, records: records, chooses: nil, shows: nil, shares: nil,
            title: Phrase(same: title),
            short: Phrase(same: title), say: say.map(Phrase.init(same:)) ?? question, do: Step.toDo, ask: question,
            groups: groups.map(Phrase.init(same:)) ?? Step.talkTogether, askAlone: nil, groupsAlone: nil, write: nil,
            slow: nil, voice: nil,
            disagree: nil, child: nil, small: nil, large: nil)
    }

    private static let talkTogether = Phrase(
        nb: "Snakk sammen, og skriv ned det dere kommer fram til.",
        nn: "Snakk saman, og skriv ned det de kjem fram til.",
        en: "Talk it over, and write down what you arrive at.")

    private static let toDo = Lines(
        nb: ["Les spørsmålet høyt, og la alle tenke i ett minutt.", "Si fra når det er to minutter igjen."],
        nn: ["Les spørsmålet høgt, og la alle tenkje i eitt minutt.", "Sei frå når det er to minutt att."],
        en: ["Read the question aloud, and let everyone think for a minute.", "Tell them when two minutes are left."])
}
