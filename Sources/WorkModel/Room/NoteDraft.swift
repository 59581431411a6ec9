import Words

/// A note as it comes from a group's page, from a sheet of paper, or from the moderator's desk.
package struct NoteDraft: Sendable {
    package let id: Note.ID
    package let origin: NoteOrigin
    package let step: Step.ID
    package let text: String
    /// When the writing began, by the server's clock; nil counts as now.
    package let begunAt: Moment?
    package let fromPaper: Bool

    package init(id: Note.ID, group: Int, step: Step.ID, text: String, begunAt: Moment?, fromPaper: Bool = false) {
        self.init(id: id, from: .group(group), step: step, text: text, begunAt: begunAt, fromPaper: fromPaper)
    }

    package init(
        id: Note.ID, from origin: NoteOrigin, step: Step.ID, text: String, begunAt: Moment? = nil,
        fromPaper: Bool = false
    ) {
        self.id = id
        self.origin = origin
        self.step = step
        self.text = text
        self.begunAt = begunAt
        self.fromPaper = fromPaper
    }

    /// The text as it is kept.
    package func check() throws(Problem) -> String { try NoteText.checked(text) }
}
