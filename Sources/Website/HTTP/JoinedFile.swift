/// A file that a browser fetches as one, and that is written as several: each of its parts is about one thing.
enum JoinedFile: String, CaseIterable {
    /// The styles of every page.
    case app = "app.css"
    /// What the front page, the start, the figures and the pages to read need beside it. A table's page does without,
    /// and stays light.
    case pages = "pages.css"
    /// All that a table's page runs: one answer in place of one for each module, on a network where any may be lost.
    case notes = "notes.js"

    /// By path below `Public`, in the order in which they count: where two rules weigh the same, the later one wins, and
    /// a script stands after those that it imports.
    var parts: [String] {
        switch self {
        case .app:
            [
                "palette", "elements", "frame", "controls", "paper", "rope", "moments", "desk", "table", "question",
                "forms", "lists", "notes", "clocks", "bars", "from-tables",
                "gathering", "minutes",
                "themes", "print",
            ].map { "styles/\($0).css" }
        case .pages:
            [
                "front", "start", "figures", "reading", "book", "reading-print", "wall", "wall-list", "wall-wide",
                "wall-decision", "wall-cards", "wall-since", "desk-screens", "desk-tables", "deciding",
                "gathering-bars", "youth",
                "unit", "plan", "ring", "seating", "door", "answers", "follow-up", "timeline", "owners",
            ].map { "styles/pages/\($0).css" }
        case .notes:
            ["clock.js", "streams.js", "live.js"]
                + [
                    "operations", "entries", "lease", "outbox", "page", "growing", "written", "drafts", "queue",
                    "status", "note-views", "editors", "question", "new-note", "note-list", "actions", "call", "start",
                ].map { "notes/\($0).js" }
        }
    }

    /// What lies in these is a part, and is not sent by itself.
    private static let folders = ["styles/", "notes/"]

    static func isPart(_ path: String) -> Bool { folders.contains { path.hasPrefix($0) } }
}
