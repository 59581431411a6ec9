import Hummingbird
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

extension Region {
    /// What stands under the bar of the moderator's pages while it is only tried.
    static func trialMark(_ visit: ModeratorVisit) -> Region {
        Region(id: TrialMark.id, follows: [.steps], tag: "div", content: TrialMark.forModerators(visit) ?? .nothing)
    }
}

/// On a form: it is sent in place, and the regions that follow what it changes are fetched again.
func sentInPlace(changing parts: [LiveUpdates.Part]) -> HTML {
    " data-post data-refresh=\"\(parts.names)\""
}

extension [LiveUpdates.Part] {
    fileprivate var names: String { map(\.description).joined(separator: " ") }
}

/// A page some of whose regions follow the room.
protocol LivePage {
    var regions: [Region] { get }
    var page: Page { get }
}

extension LivePage {
    /// Only the regions that are asked for (`?del=klokke,bord`), or nil when the whole page is.
    func pieces(_ ids: String) -> HTML? {
        guard !ids.isEmpty else { return nil }
        let wanted = Set(ids.split(separator: ",").map(String.init))
        return regions.filter { wanted.contains($0.id) }.map(\.html).joined()
    }
}

extension Frame {
    /// A page that follows the room, or those regions of it that are asked for, kept until the revision changes.
    func respond(
        kept key: String, revision: Int, to visit: Visit, pieces ids: String,
        _ page: () async throws -> some LivePage
    ) async throws -> Response {
        try await respond(kept: key, revision: revision, to: visit) {
            let page = try await page()
            return page.pieces(ids) ?? html(page.page, for: visit)
        }
    }
}
