import Words

/// What came of writing a note: it is on disk.
package struct NoteReceipt: Sendable, Equatable {
    package let id: Note.ID
    package let version: Int
    package let text: String
    package let isLate: Bool
    package let at: Moment

    init(_ note: Note) {
        id = note.id
        version = note.version
        text = note.text
        isLate = note.isLate
        at = note.editedAt ?? note.receivedAt
    }
}

/// A note as it comes from a group's page, or from a sheet of paper.
package struct NewNote: Sendable {
    package let id: Note.ID
    package let group: Int
    package let step: Step.ID
    package let text: String
    /// When somebody began to write it, by the server's clock; nil counts as now.
    package let begunAt: Moment?
    package let fromPaper: Bool

    package init(id: Note.ID, group: Int, step: Step.ID, text: String, begunAt: Moment?, fromPaper: Bool = false) {
        self.id = id
        self.group = group
        self.step = step
        self.text = text
        self.begunAt = begunAt
        self.fromPaper = fromPaper
    }
}
