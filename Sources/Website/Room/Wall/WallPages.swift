import Hummingbird
import Words
import WorkModel

/// What everybody in the hall looks at.
struct WallPages {
    let doors: Doors
    let figures: Figures
    let frame: Frame
    let addresses: Addresses
    let clock: @Sendable () -> Moment

    func show(_ request: Request, visit: WallVisit) async throws -> Response {
        let base = addresses.base(for: request)
        let dugnad = visit.dugnad
        // Who has joined is no change that is kept, so before the start the page is another for each who joins.
        let joined = dugnad.startedAt == nil ? doors.live.groupsSeen(in: dugnad.id, at: clock()).keys.sorted() : []
        // Nor is it when words that nobody writes on any more are taken down.
        let held = doors.measures.heldUp(in: dugnad.id, at: clock())
        return try await frame.respond(
            kept: "wall\(visit.isLooking ? " to look at" : "") \(dugnad.id) \(base) \(joined) \(held != nil)",
            revision: dugnad.revision, to: visit.visit,
            pieces: Form(addressOf: request)["del"]
        ) {
            let agreed = try await doors.measures.agreed(dugnad.id)
            let figures = try await localFigures(of: agreed.room, in: visit.language)
            var page = WallPage(
                agreed: agreed, held: held, joined: Set(joined), figures: figures, visit: visit, base: base,
                assets: frame.assets)
            if page.step?.isSinceLast == true {
                page.since = try await doors.sinceLasts.shown(in: dugnad.id)
                page.sincePage = doors.sinceLasts.page(in: dugnad.id, at: clock())
            }
            return page
        }
    }

    /// Only where the run sheet is at them: those that people have brought, then the municipality's.
    private func localFigures(of room: Room, in language: Language) async throws -> [ChallengePicture.Figure] {
        guard room.words(of: room.sheet.current)?.kind == .picture else { return [] }
        let own = try await doors.plans.ownFigures(room.dugnad.id).map(\.said)
        guard let number = room.dugnad.municipalityNumber else { return own }
        return Array((own + (try await figures.forTheRoom(of: number, in: language))).prefix(Figures.mostInRoom))
    }

    /// For whoever sits alone at a screen. When people meet in a hall after all, one who looked is led to the tables.
    func look(_ request: Request, visit: CodeVisit) async throws -> Response {
        guard visit.dugnad.hasVideo else { return .redirect(to: visit.to(.tables(visit.dugnad))) }
        return try await show(request, visit: WallVisit(looking: visit))
    }

    func stream(_ request: Request, visit: WallVisit) async throws -> Response {
        ChangeStream(
            live: doors.live, clock: clock, dugnad: visit.dugnad, parts: Set(WallPage.parts)
        ).response(to: request, isOnce: visit.visit.wantsJSON)
    }
}
