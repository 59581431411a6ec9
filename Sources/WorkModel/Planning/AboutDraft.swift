import Words

/// What is typed about a dugnad: its name and its aims.
package struct AboutDraft: Sendable, Equatable {
    package var title = ""
    package var aims = ""

    package init() {}

    package init(_ about: About) {
        (title, aims) = (about.title ?? "", about.aims ?? "")
    }

    /// What can be wrong, in the order of the form.
    package enum Field: Sendable, CaseIterable {
        case title, aims
    }

    /// The most characters of a name: it stands on the wall and the poster.
    package static let longestTitle = 80
    package static let longestAims = 600

    func check() throws(Problems<Field>) -> About {
        var problems = Problems<Field>()
        var about = About()
        about.title = problems.reading(.title, try checkedTitle())?.nilIfEmpty
        about.aims = problems.reading(.aims, try checkedAims())?.nilIfEmpty
        try problems.throwIfAny()
        return about
    }

    private func checkedTitle() throws(Problem) -> String {
        let title = try TypedText.line(title, longest: AboutDraft.longestTitle)
        // What can only be seen is read aloud as something else, and is nothing to call a meeting by.
        guard title.isEmpty || title.contains(where: { $0.isLetter || $0.isNumber }) else { throw .nameWithoutWords }
        return title
    }

    private func checkedAims() throws(Problem) -> String {
        let lines = PastedLines.notes(aims).joined(separator: "\n")
        guard PlainText.length(of: lines) <= AboutDraft.longestAims else { throw .lineTooLong(AboutDraft.longestAims) }
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
