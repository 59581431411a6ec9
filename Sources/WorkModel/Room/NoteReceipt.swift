import Words

/// The answer to a written note: it is on disk.
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
