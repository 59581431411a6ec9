import Hummingbird
import Markup
import Words
import WorkModel

/// A table's page: the question, the card, and what the table has written.
struct GroupPages {
    let doors: Doors
    let frame: Frame
    let clock: @Sendable () -> Moment

    func show(_ request: Request, visit: GroupVisit) async throws -> Response {
        let form = Form(addressOf: request)
        let dugnad = visit.dugnad
        doors.live.see(
            group: visit.group, in: dugnad.id, revision: dugnad.revision, connected: 0, at: visit.now)
        let showsLink = try await doors.showsMeetingLink(of: dugnad)
        return try await frame.respond(
            kept: "group \(dugnad.id) \(visit.group) \(showsLink)", revision: dugnad.revision, to: visit.visit,
            pieces: form["del"]
        ) {
            let room = try await doors.rooms.room(dugnad.id, group: visit.group)
            let agreed = dugnad.clock.endedAt == nil ? nil : try await doors.measures.agreed(dugnad.id)
            let takenAway = try await doors.notes.takenAway(from: visit.group, in: dugnad.id)
            return GroupPage(
                room: room, visit: visit, form: form, agreed: agreed, showsLink: showsLink, assets: frame.assets,
                takenAway: takenAway.map(\.count).reduce(0, +))
        }
    }

    /// The table asks for help, or needs it no longer.
    func call(_ request: Request, visit: GroupVisit) async throws -> Response {
        let isCalling = try await Form(request)["hjelp"] == "1"
        try await doors.groups.call(isCalling, group: visit.group, in: visit.dugnad.id, by: visit.actor)
        return .done(visit.visit, else: visit.to(.group(visit.dugnad, visit.group)) + "#hjelpen")
    }

    func stream(_ request: Request, visit: GroupVisit) async throws -> Response {
        ChangeStream(
            live: doors.live, clock: clock, dugnad: visit.dugnad,
            parts: [.steps, .measures, .group(visit.group)], group: visit.group
        ).response(to: request, isOnce: visit.visit.wantsJSON)
    }
}
