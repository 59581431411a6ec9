import HTTPTypes
import Hummingbird
import Markup
import Words
import WorkModel

/// Putting together what says the same: choose notes, then tie them.
struct GatheringPages {
    let doors: Doors
    let frame: Frame
    private let kept = KeptSuggestions()
    private let slow = SlowWork()

    init(doors: Doors, frame: Frame) {
        self.doors = doors
        self.frame = frame
    }

    func show(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = Form(addressOf: request)
        return try await answer(visit, form) { page in
            if let pieces = page.pieces(form["del"]) { return .html(pieces, to: visit.visit) }
            return frame.respond(page.page, to: visit.visit)
        }
    }

    /// Makes the page apart from the threads that others wait for: a dugnad may have thousands of notes.
    private func answer(
        _ visit: ModeratorVisit, _ form: Form, renaming idea: Cluster.ID? = nil,
        _ response: @escaping @Sendable (GatheringPage) -> Response
    ) async throws -> Response {
        try await slow.turn(of: visit.dugnad.id) {
            let gathering = try await doors.gatherings.gathering(visit.dugnad.id)
            // Until it is over nothing has become of an idea.
            let measures =
                visit.dugnad.clock.endedAt == nil
                ? [:] : try await doors.actionPlans.measures(ofIdeasIn: visit.dugnad.id)
            return await SlowWork.apart { [kept] in
                response(
                    GatheringPage(
                        gathering: gathering, measures: measures, visit: visit, form: form, renaming: idea, kept: kept))
            }
        }
    }

    /// Ties what is chosen, into a new idea or one that is there.
    func tie(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        let into: Cluster.ID = form.identifier("ide") ?? form.identifier("blankett") ?? .new()
        if form.has("forslag") {
            return .redirect(to: back(visit, form, "&" + GatheringPages.chosen(form.all("n") + form.all("forslag"))))
        }
        return try await gathering(form, visit) {
            try await doors.gatherings.tie(
                form.identifiers("n"), into: into, name: form["navn"], in: visit.dugnad.id, by: visit.actor)
            return "&gjort=bundet&ide=\(into)#gjort"
        }
    }

    func rename(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        let idea = try idea(visit)
        return try await gathering(form, visit, renaming: idea) {
            try await doors.gatherings.rename(
                idea, to: form["navn"], from: form.number("versjon") ?? 0, in: visit.dugnad.id, by: visit.actor)
            return "#ide-\(idea)"
        }
    }

    /// Takes the chosen notes out, makes an idea of their own of them, or moves them to another.
    func takeOut(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        let idea = try idea(visit)
        return try await gathering(form, visit) { try await change(idea, form, visit) }
    }

    /// - Returns: the end of the page's address, which tells the page what has been done.
    private func change(_ idea: Cluster.ID, _ form: Form, _ visit: ModeratorVisit) async throws -> String {
        let notes: [Note.ID] = form.identifiers("n")
        switch form["gjor"] {
        case "del":
            let new: Cluster.ID = form.identifier("blankett") ?? .new()
            try await doors.gatherings.split(notes, from: idea, into: new, in: visit.dugnad.id, by: visit.actor)
            return "&gjort=delt&ide=\(new)&fra=\(idea)#gjort"
        case "flytt":
            guard let other: Cluster.ID = form.identifier("til") else { throw NotFound() }
            try await doors.gatherings.moveNotes(
                notes, from: idea, into: other, in: visit.dugnad.id, by: visit.actor)
            return "#ide-\(other)"
        default:
            try await doors.gatherings.separate(notes, from: idea, in: visit.dugnad.id, by: visit.actor)
            return "&gjort=tattut&ide=\(idea)" + notes.map { "&ut=\($0)" }.joined() + "#gjort"
        }
    }

    func untie(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        let idea = try idea(visit)
        try await doors.gatherings.untie(idea, in: visit.dugnad.id, by: visit.actor)
        return .redirect(to: back(visit, form, "&gjort=opplost&ide=\(idea)#gjort"))
    }

    func tieAgain(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        let idea = try idea(visit)
        try await doors.gatherings.tieAgain(idea, in: visit.dugnad.id, by: visit.actor)
        return .redirect(to: back(visit, form, "#ide-\(idea)"))
    }

    /// Makes a change, or shows the page once more with what was ticked and typed, and why it could not be made.
    ///
    /// - Parameter change: returns the end of the page's address, which tells the page what has been done.
    private func gathering(
        _ form: Form, _ visit: ModeratorVisit, renaming idea: Cluster.ID? = nil, _ change: () async throws -> String
    ) async throws -> Response {
        let (reason, status): (Phrase, HTTPResponse.Status)
        do {
            return .redirect(to: back(visit, form, try await change()))
        } catch let problem as Problem {
            (reason, status) = (problem.reason, .unprocessableContent)
        } catch let refusal as Refusal {
            (reason, status) = (refusal.reason, .conflict)
        }
        return try await answer(visit, form, renaming: idea) { page in
            var page = page
            page.tell(reason, isAboutName: status == .unprocessableContent)
            return frame.respond(page.page, to: visit.visit, status: status)
        }
    }

    private func idea(_ visit: ModeratorVisit) throws -> Cluster.ID {
        guard let id = visit.parameters.get("idea").flatMap({ Cluster.ID($0) }) else { throw NotFound() }
        return id
    }

    private func back(_ visit: ModeratorVisit, _ form: Form, _ tail: String) -> String {
        visit.to(.gathering(visit.dugnad)) + "?steg=\(Path.shownQuestions(form["steg"]))" + tail
    }

    private static func chosen(_ ids: [String]) -> String {
        ids.compactMap { Note.ID($0) }.map { "n=\($0)" }.joined(separator: "&")
    }
}
