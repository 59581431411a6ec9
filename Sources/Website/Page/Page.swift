import Markup

/// What one page is made of: its title, its content, and what it asks of the frame.
struct Page: Sendable {
    /// What the tab is called; the site's name is put after it.
    var title: String
    var bodyClass = ""
    var top: Top = .site
    var main: HTML
    var mainClass = ""
    /// Where the skip link goes, and what it says.
    var skip: (to: String, says: String)?
    var hasFooter = true
    /// Modules of ours that the page uses.
    var scripts: [String] = []
    /// The stream of changes the page follows, and the revision it shows.
    var live: (stream: String, revision: Int)?
    /// Phrases for the scripts, as JSON.
    var words: String?
    /// What the page is about has an address of its own that can be switched to another language.
    var canSwitchLanguage = true
    /// Search engines keep away from everything but the open pages.
    var isOpen = false

    enum Top: Sendable {
        case site
        case own(HTML)
        case none
    }
}
