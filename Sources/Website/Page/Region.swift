import Markup
import WorkModel

/// A piece of a page that is fetched again when what it shows changes.
struct Region: Sendable {
    let id: String
    let follows: [LiveUpdates.Part]
    /// Seconds after which it is fetched anyway, because it shows the passing of time.
    var every: Int?
    var tag = "section"
    /// Further attributes, already written.
    var attributes: HTML = .nothing
    let content: HTML

    var html: HTML {
        let opening: HTML =
            " id=\"\(id)\" data-live=\"\(follows.names)\"\("data-every", is: every.map(String.init))\(attributes)"
        return HTML(trusted: "<\(tag)\(opening.source)>\(content.source)</\(tag)>")
    }
}

/// On a form: it is sent in place, and the regions that follow what it changes are fetched again.
func sentInPlace(changing parts: [LiveUpdates.Part]) -> HTML {
    " data-post data-refresh=\"\(parts.names)\""
}

extension [LiveUpdates.Part] {
    fileprivate var names: String { map(\.description).joined(separator: " ") }
}
