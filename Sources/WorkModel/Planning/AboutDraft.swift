import Words

/// What is typed about a dugnad: its name, its aims, and where ideas may get money.
package struct AboutDraft: Sendable, Equatable {
    package var title = ""
    package var aims = ""
    package var funding = ""

    package init() {}

    package init(_ about: About) {
        (title, aims, funding) = (about.title ?? "", about.aims ?? "", about.funding ?? "")
    }

    /// What can be wrong, in the order of the form.
    package enum Field: Sendable, CaseIterable {
        case title, aims, funding
    }

    /// The most characters of a name: it stands on the wall and the poster.
    package static let longestTitle = 80
    package static let longestAims = 600
    package static let longestFunding = 1000

    func check() throws(Problems<Field>) -> About {
        var problems = Problems<Field>()
        var about = About()
        about.title = problems.reading(.title, try checkedTitle())?.nilIfEmpty
        about.aims = problems.reading(.aims, try lines(aims, longest: AboutDraft.longestAims))?.nilIfEmpty
        about.funding = problems.reading(.funding, try lines(funding, longest: AboutDraft.longestFunding))?.nilIfEmpty
        try problems.throwIfAny()
        return about
    }

    private func checkedTitle() throws(Problem) -> String {
        let title = try TypedText.line(title, longest: AboutDraft.longestTitle)
        // What can only be seen is read aloud as something else, and is nothing to call a meeting by.
        guard title.isEmpty || title.contains(where: { $0.isLetter || $0.isNumber }) else { throw .nameWithoutWords }
        return title
    }

    private func lines(_ typed: String, longest: Int) throws(Problem) -> String {
        let lines = PastedLines.notes(typed).joined(separator: "\n")
        guard PlainText.length(of: lines) <= longest else { throw .lineTooLong(longest) }
        return try TypedText.lines(lines)
    }
}

extension Problem {
    fileprivate static let nameWithoutWords = Problem(
        Phrase(
            nb: "Skriv navnet med ord. Tegn og emojier kan stå ved siden av.",
            nn: "Skriv namnet med ord. Teikn og emojiar kan stå ved sida av.",
            en: "Write the name in words. Signs and emoji may stand beside them."))
}
