import Hummingbird
import Markup
import Words
import WorkModel

/// The moderator's desk: one screen to know what to say, what to do and how the time goes.
struct ModeratorPages {
    let doors: Doors
    let frame: Frame
    let addresses: Addresses
    let clock: @Sendable () -> Moment

    func show(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        // There is nobody to lead at one that is over; what there is to do is to type in.
        guard !visit.dugnad.isPast else { return .redirect(to: visit.to(.paper(visit.dugnad))) }
        let room = try await doors.rooms.room(visit.dugnad.id)
        let seen = doors.live.groupsSeen(in: visit.dugnad.id, at: visit.now)
        let form = Form(addressOf: request)
        var page = ModeratorPage(
            room: room, visit: visit, assets: frame.assets, seen: seen, drawer: Drawer(form))
        page.base = addresses.base(for: request)
        if page.isAgreeing {
            page.agreed = try await doors.measures.agreed(visit.dugnad.id)
            page.held = doors.measures.heldUp(in: visit.dugnad.id, at: visit.now)
        }
        if page.step?.isSinceLast == true {
            page.since = try await doors.sinceLasts.shown(in: visit.dugnad.id)
            page.sincePage = doors.sinceLasts.page(in: visit.dugnad.id, at: visit.now)
        }
        if case .table(let number) = page.drawer {
            page.takenAway = try await doors.notes.takenAway(from: number, in: visit.dugnad.id)
        }
        if let pieces = page.pieces(form["del"]) { return .html(pieces, to: visit.visit) }
        return frame.respond(page.page, to: visit.visit)
    }

    func stream(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        ChangeStream(
            live: doors.live, clock: clock, dugnad: visit.dugnad,
            parts: [.steps, .plan, .notes, .wall, .gathering, .measures, .minutes, .groups]
        ).response(to: request, isOnce: visit.visit.wantsJSON)
    }

    // MARK: The clock

    func go(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        guard let step: Step.ID = form.identifier("steg") else { throw NotFound() }
        return try await frame.askingHow(toBeginAt: step, visit) {
            if let answer = Beginning(rawValue: form["svar"]) {
                try await doors.runSheets.begin(at: step, as: answer, in: visit.dugnad.id, by: visit.actor)
            } else {
                try await doors.runSheets.go(to: step, in: visit.dugnad.id, by: visit.actor)
            }
            return back(visit)
        }
    }

    func addMinutes(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let minutes = try await Form(request)["minutter"] == "-1" ? -1 : 1
        try await doors.runSheets.add(minutes: minutes, in: visit.dugnad.id, by: visit.actor)
        return back(visit)
    }

    func pause(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        try await doors.runSheets.pause(
            isPaused: try await Form(request)["pause"] == "1", in: visit.dugnad.id, by: visit.actor)
        return back(visit)
    }

    /// One idea, large on the wall; none takes it down.
    func showIdea(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        try await doors.measures.holdUp(idea: try await Form(request)["ide"].nilIfEmpty, in: visit.dugnad.id)
        return back(visit)
    }

    /// Another page of what has been done since last, on the wall.
    func turnSince(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let page = try await Form(request).number("side") ?? 0
        try await doors.sinceLasts.turn(to: page, in: visit.dugnad.id)
        return back(visit)
    }

    func tighten(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let isGivingBack = try await Form(request)["vei"] == "gi"
        try await doors.runSheets.tighten(visit.dugnad.id, onlyGivingBack: isGivingBack, by: visit.actor)
        return back(visit)
    }

    func undoTightening(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        try await doors.runSheets.undoTightening(visit.dugnad.id, by: visit.actor)
        return back(visit)
    }

    func talkInPairs(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        try await doors.runSheets.talkInPairs(
            try await Form(request)["to"] == "1", in: visit.dugnad.id, by: visit.actor)
        return back(visit)
    }

    /// Ends, or asks first. The question is the answer to the press, so that the script shows it as it is.
    func end(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let isSure = try await Form(request)["svar"] == "ja"
        do {
            try await doors.runSheets.end(visit.dugnad.id, isSure: isSure, by: visit.actor)
            return back(visit)
        } catch let question as EndingQuestion {
            return frame.respond(EndingPage(question: question, visit: visit).page, to: visit.visit, status: .conflict)
        }
    }

    // MARK: Notes

    func showNote(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        try await doors.notes.show(
            try note(visit), isShown: form["vis"] == "1", in: visit.dugnad.id, by: visit.actor)
        return back(visit, to: Drawer(form))
    }

    func hideNote(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        try await doors.notes.hide(
            try note(visit), isHidden: form["skjul"] == "1", in: visit.dugnad.id, by: visit.actor)
        return back(visit, to: Drawer(form))
    }

    func clearWall(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        try await doors.notes.clearWall(in: visit.dugnad.id, by: visit.actor)
        return back(visit, to: Drawer(form))
    }

    func removeNote(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        try await doors.notes.remove(try note(visit), in: visit.dugnad.id, by: visit.actor)
        return back(visit)
    }

    func moveNote(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        guard let step: Step.ID = form.identifier("punkt") else { throw NotFound() }
        try await doors.notes.move([try note(visit)], to: step, in: visit.dugnad.id, by: visit.actor)
        return back(visit, to: Drawer(form))
    }

    /// Hides the notes that are chosen on the gathering page.
    func hideChosen(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        let notes = form.identifiers("n") as [Note.ID]
        var missing = 0
        for note in notes {
            do {
                try await doors.notes.hide(note, isHidden: form["skjul"] != "0", in: visit.dugnad.id, by: visit.actor)
            } catch is NotFound {
                // One that is not there need not be hidden, and the others are.
                missing += 1
            }
        }
        guard notes.isEmpty || missing < notes.count else { throw NotFound() }
        return backToGathering(visit, form)
    }

    /// Moves the notes that are chosen on the gathering page.
    func moveChosen(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        guard let step: Step.ID = form.identifier("punkt") else { throw NotFound() }
        let notes = form.identifiers("n") as [Note.ID]
        guard !notes.isEmpty else { return backToGathering(visit, form) }
        try await doors.notes.move(notes, to: step, in: visit.dugnad.id, by: visit.actor)
        return backToGathering(visit, form, "&gjort=flyttet\(notes.map { "&ut=\($0)" }.joined())#gjort")
    }

    private func backToGathering(_ visit: ModeratorVisit, _ form: Form, _ done: String = "") -> Response {
        .redirect(to: visit.to(.gathering(visit.dugnad)) + "?steg=\(Path.shownQuestions(form["steg"]))\(done)")
    }

    private func note(_ visit: ModeratorVisit) throws -> Note.ID {
        guard let id = visit.parameters.get("note").flatMap({ Note.ID($0) }) else { throw NotFound() }
        return id
    }

    private func back(_ visit: ModeratorVisit, to drawer: Drawer = .notes) -> Response {
        .done(visit.visit, else: visit.to(.moderator(visit.dugnad)) + drawer.query)
    }
}
