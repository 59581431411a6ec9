import Documents
import Hummingbird
import Words
import WorkModel

/// *Tidslinje*: one measure from the first words of it to what is to come.
struct TimelinePages {
    let doors: Doors
    let frame: Frame
    let sources: DocumentSources

    func show(_ request: Request, visit: PlanVisit) async throws -> Response {
        let page = TimelinePage(
            visit: visit, timeline: try await timeline(visit), hasDocuments: sources.documents.isInstalled)
        return frame.respond(page.page, to: visit.visit)
    }

    /// For a screen that everybody looks at.
    func wall(_ request: Request, visit: PlanVisit) async throws -> Response {
        let timeline = try await timeline(visit).forEverybody
        let page = TimelineWallPage(
            timeline: timeline, language: visit.language, isInvented: visit.isInvented,
            asked: WallTurning.asked(Form(addressOf: request)),
            address: visit.to(visit.timelineWall(timeline.planned.id)), assets: frame.assets, say: visit.say)
        return frame.respond(page.page, to: visit.visit)
    }

    func file(_ request: Request, visit: PlanVisit) async throws -> Response {
        let timeline = try await timeline(visit)
        var arms: PrintedArms?
        if let unit = visit.unit, let found = try await doors.units.arms(of: unit.id) {
            arms = PrintedArms(found.picture, of: unit.name)
        }
        let papers = TimelinePapers(
            timeline, of: visit.owner, language: visit.language, isInvented: visit.isInvented, arms: arms)
        let bytes = try await sources.documents.make(papers.job())
        let name = DocumentPages.plain(PlainText.cut(timeline.planned.shortText, to: 60))
        return .file(
            bytes, named: "tidslinje-\(name)-\(NorwegianTime.isoDate(timeline.now)).pdf",
            type: DocumentJob.Form.pdf.mediaType)
    }

    private func timeline(_ visit: PlanVisit) async throws -> MeasureTimeline {
        try await doors.actionPlans.timeline(of: visit.id("measure"), in: visit.place, by: visit.actor)
    }
}
