/// A file that a browser fetches as one, and that is written as several: each of its parts is about one thing.
enum JoinedFile: String, CaseIterable {
    /// The styles of every page.
    case app = "app.css"
    /// What the front page, the start, the figures and the pages to read need beside it. A table's page does without,
    /// and stays light.
    case pages = "pages.css"

    /// By path below `Public`, in the order in which they count: where two rules weigh the same, the later one wins.
    var parts: [String] {
        switch self {
        case .app:
            [
                "palette", "elements", "frame", "controls", "paper", "rope", "moments", "desk", "desk-screens", "table",
                "wall", "forms", "lists", "notes", "wall-list", "clocks", "bars", "from-tables", "gathering", "minutes",
                "themes", "print",
            ].map { "styles/\($0).css" }
        case .pages:
            ["front", "start", "figures", "reading", "book", "reading-print"].map { "styles/pages/\($0).css" }
        }
    }
}
