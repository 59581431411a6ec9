import Hummingbird
import Markup
import Words
import WorkModel

/// The way back from a beginning: a trial that is over, or one that came too soon.
struct BeginningPages {
    let doors: Doors
    let frame: Frame

    func show(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        guard let begun = visit.dugnad.startedAt, !visit.dugnad.isPast else {
            return .redirect(to: visit.to(.moderator(visit.dugnad)))
        }
        let page = BegunPage(
            visit: visit, begun: begun, written: try await doors.trials.written(in: visit.dugnad.id),
            hasNews: Form(addressOf: request).has("nytt"))
        return frame.respond(page.page, to: visit.visit)
    }

    /// Says what is meant by a button with these names.
    enum Way: String {
        case empty = "tom"
        case emptyAndBegin = "tom-begynn"
        case keep = "behold"
        case takeBack = "tilbake"
    }

    func leave(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        guard let way = Way(rawValue: form["svar"]), let begun = form.moment("begynt") else { throw NotFound() }
        let (id, trials) = (visit.dugnad.id, doors.trials)
        switch way {
        case .keep: try await trials.keep(id, begun: begun, by: visit.actor)
        case .takeBack: try await trials.takeBack(id, begun: begun, by: visit.actor)
        case .empty, .emptyAndBegin:
            guard try await trials.empty(id, begun: begun, seen: form["sett"], by: visit.actor) else {
                return .redirect(to: visit.to(.beginning(visit.dugnad)) + "?nytt=1")
            }
            if way == .emptyAndBegin { return try await begin(visit) }
        }
        return .redirect(to: visit.to(.moderator(visit.dugnad)))
    }

    private func begin(_ visit: ModeratorVisit) async throws -> Response {
        let desk = Response.redirect(to: visit.to(.moderator(visit.dugnad)))
        guard let first = try await doors.rooms.room(visit.dugnad.id).sheet.going.first else { return desk }
        return try await frame.askingHow(toBeginAt: first.id, visit) {
            try await doors.runSheets.begin(at: first.id, in: visit.dugnad.id, by: visit.actor)
            return desk
        }
    }
}

extension Frame {
    /// Begins, or asks how. The question is the answer to the press, so that the script shows it as it is.
    func askingHow(
        toBeginAt step: Step.ID, _ visit: ModeratorVisit, _ begin: () async throws -> Response
    ) async throws -> Response {
        do {
            return try await begin()
        } catch let question as BeginningQuestion {
            let page = BeginningPage(question: question, step: step, visit: visit)
            return respond(page.page, to: visit.visit, status: .conflict)
        }
    }
}
