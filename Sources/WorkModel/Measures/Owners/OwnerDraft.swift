import Words

/// What whoever is responsible tells, as it is typed. Nothing is chosen beforehand.
package struct OwnerDraft: Sendable, Equatable {
    package var how: OwnersWord.How?
    package var line = ""
    package var number = ""
    package var counted = ""

    package init() {}

    /// What was told before, to be mended.
    package init(_ word: OwnersWord) {
        (how, line) = (word.how, word.line ?? "")
        (number, counted) = (word.tally?.typed ?? "", word.tally?.of ?? "")
    }

    /// What can be wrong, in the order of the form.
    package enum Field: Sendable, CaseIterable {
        case how, line, number, counted
    }

    struct Told: Sendable {
        let how: OwnersWord.How
        let line: String?
        let tally: Tally?
    }

    func check() throws(Problems<Field>) -> Told {
        var problems = Problems<Field>()
        if how == nil { problems.add(.how, .nothingChosen) }
        let said = problems.reading(.line, try TypedText.line(line))
        if how == .different, said == "" { problems.add(.line, .noReason) }
        let tally = problems.reading(.number, try Tally.read(number, of: "")) ?? nil
        let of = problems.reading(.counted, try TypedText.line(counted, longest: Tally.longestOf))
        if PlainText.line(number).isEmpty, of?.nilIfEmpty != nil { problems.add(.number, .numberMissing) }
        try problems.throwIfAny()
        guard let how else { throw Problems(.how, .nothingChosen) }
        return Told(
            how: how, line: said?.nilIfEmpty,
            tally: tally.map { Tally($0.number, $0.exactness, of: of?.nilIfEmpty ?? $0.of) })
    }
}

extension Problem {
    fileprivate static let nothingChosen = Problem(
        Phrase(nb: "Velg et av de fire først.", nn: "Vel eitt av dei fire først.", en: "Choose one of the four first."))

    fileprivate static let noReason = Problem(
        Phrase(
            nb: "Skriv kort hva som ble annerledes, så de som følger opp planen, vet hva de skal gjøre.",
            nn: "Skriv kort kva som blei annleis, så dei som følgjer opp planen, veit kva dei skal gjere.",
            en: "Write briefly what turned out differently, so that those who follow up the plan know what to do."))
}
