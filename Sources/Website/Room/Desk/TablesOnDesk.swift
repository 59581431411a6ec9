import Hummingbird
import WorkModel

/// What the moderator does with the tables from the desk.
struct TablesOnDesk {
    let doors: Doors
    let frame: Frame

    /// Marks that a table writes on paper, or does not after all.
    func mark(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let (form, number) = (try await Form(request), try table(visit))
        try await doors.groups.mark(number, isOnPaper: form["papir"] == "1", in: visit.dugnad.id, by: visit.actor)
        return .done(visit.visit, else: visit.to(.moderator(visit.dugnad)) + Drawer.table(number).query)
    }

    /// Closes a table to writing, or opens it again.
    func close(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let (form, number) = (try await Form(request), try table(visit))
        try await doors.groups.close(
            number, isClosed: form["lukket"] == "1", in: visit.dugnad.id, by: visit.actor)
        return .done(visit.visit, else: visit.to(.moderator(visit.dugnad)) + Drawer.table(number).query)
    }

    /// Takes away what a table has written, or brings back what was taken away at a moment.
    func takeAway(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let (form, number) = (try await Form(request), try table(visit))
        if let moment = form.moment("angre") {
            try await doors.notes.bringBack(
                from: number, takenAwayAt: moment, in: visit.dugnad.id, by: visit.actor)
        } else {
            try await doors.notes.takeAway(from: number, in: visit.dugnad.id, by: visit.actor)
        }
        return .done(visit.visit, else: visit.to(.moderator(visit.dugnad)) + Drawer.table(number).query)
    }

    /// Removes the person that a table has made, when it is like a real child.
    func removeOwnPerson(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let number = try table(visit)
        try await doors.groups.removeOwnPerson(group: number, in: visit.dugnad.id, by: visit.actor)
        return .done(visit.visit, else: visit.to(.moderator(visit.dugnad)) + Drawer.table(number).query)
    }

    /// Pauses writing at every table, or lets it go on; from the desk, from one table there, or from the page of links.
    func pauseWriting(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        try await doors.groups.pauseWriting(form["pause"] == "1", in: visit.dugnad.id, by: visit.actor)
        guard form["fra"] != "lenker" else { return .redirect(to: visit.to(.links(visit.dugnad)) + "#uvedkommende") }
        return .done(visit.visit, else: visit.to(.moderator(visit.dugnad)) + Drawer(form).query)
    }

    /// A table has asked for help, and the moderator has seen it.
    func seeCall(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        try await doors.groups.seeCall(of: try table(visit), in: visit.dugnad.id, by: visit.actor)
        return .done(visit.visit, else: visit.to(.moderator(visit.dugnad)))
    }

    /// Says one line to every table, or takes it down.
    func say(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        return try await frame.taking(visit.visit, at: "linje", isRefusedThere: true) {
            if form.has("ned") {
                try await doors.groups.takeDownLine(in: visit.dugnad.id, by: visit.actor)
            } else {
                try await doors.groups.say(form["linje"], in: visit.dugnad.id, by: visit.actor)
            }
            return .done(visit.visit, else: visit.to(.moderator(visit.dugnad)) + Drawer.toAll.query)
        } orAgain: { problems in
            SayToAll(visit: visit, text: form["linje"], problems: problems).page
        }
    }

    private func table(_ visit: ModeratorVisit) throws -> Int {
        guard let number = visit.parameters.get("group").flatMap({ Int($0) }),
            (1...visit.dugnad.groupCount).contains(number)
        else { throw NotFound() }
        return number
    }
}
