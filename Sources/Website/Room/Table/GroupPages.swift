import Hummingbird
import Markup
import Words
import WorkModel

/// A table's page: the question, the card, and what the table has written.
struct GroupPages {
    let site: Site

    func show(_ request: Request, visit: GroupVisit) async throws -> Response {
        let form = Form(addressOf: request)
        let dugnad = visit.dugnad
        site.doors.live.see(
            group: visit.group, in: dugnad.id, revision: dugnad.revision, connected: 0, at: visit.now)
        let key = "group \(dugnad.id) \(visit.group)"
        let entry = try await site.kept.page(
            "\(visit.chosenLanguage?.tag ?? "-") \(key) \(visit.visit.pageAddress)", revision: dugnad.revision
        ) {
            let room = try await site.doors.rooms.room(dugnad.id, group: visit.group)
            let page = GroupPage(room: room, visit: visit, form: form, assets: site.assets)
            return page.pieces(form["del"])?.source
                ?? site.frame.html(page.page, for: visit, address: visit.visit.pageAddress).source
        }
        return .html(entry, to: visit.visit)
    }

    func stream(_ request: Request, visit: GroupVisit) async throws -> Response {
        ChangeStream(
            live: site.doors.live, clock: site.clock, dugnad: visit.dugnad,
            parts: [.steps, .group(visit.group)], group: visit.group
        ).response(to: request)
    }
}
