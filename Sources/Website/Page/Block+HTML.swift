import Markup
import WorkModel

extension Block {
    /// A block as a page shows it; nil for measures, which the minutes show in a way of their own.
    var html: HTML? {
        switch self {
        case .heading(let text): "<h3>\(text)</h3>\n"
        case .paragraph(let text): "<p class=\"asis\" dir=\"auto\">\(text)</p>\n"
        case .list(let items): "<ul class=\"dots\">\(items.map(\.html))</ul>\n"
        case .measures: nil
        }
    }
}

extension Block.Item {
    fileprivate var html: HTML {
        let from: HTML? = source.map { " <i>– \($0)</i>" }
        let nested: HTML? = under.isEmpty ? nil : "<ul class=\"dots\">\(under.map(\.html))</ul>"
        let text: HTML =
            under.isEmpty
            ? "<span class=\"asis\"\(asWritten)>\(text)</span>" : "<b class=\"asis\"\(asWritten)>\(text)</b>"
        return "<li>\(text)\(from)\(nested)</li>\n"
    }
}
