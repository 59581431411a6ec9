import Hummingbird
import Markup

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
