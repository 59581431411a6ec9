import HTTPTypes
import Hummingbird
import Words
import WorkModel

/// The door: who has come. A phone goes on ticking without network, and brings its ticks afterwards.
struct DoorPages {
    let doors: Doors
    let frame: Frame

    func show(_ request: Request, visit: PlannerVisit) async throws -> Response {
        let list = try await doors.arrivals.list(of: visit.dugnad.id)
        guard visit.now < visit.dugnad.arrivalsEnd, list.closedAt == nil else {
            let minutes = try await doors.minutesDesk.minutes(visit.dugnad.id)
            return frame.respond(
                ClosedDoorPage(visit: visit, list: list, attendance: minutes.attendance).page, to: visit.visit)
        }
        let walkIn = Arrival.ID(Form(addressOf: request)["uten"])
        return frame.respond(DoorPage(visit: visit, list: list, lately: walkIn).page, to: visit.visit)
    }

    /// What is ticked: on paper-like forms all rows at once, from a phone's script what it has kept.
    func tick(_ request: Request, visit: PlannerVisit) async throws -> Response {
        let form = try await Form(request)
        let id = visit.dugnad.id
        guard visit.visit.wantsJSON else {
            let list = try await doors.arrivals.list(of: id)
            try await doors.arrivals.tick(list.ticks(changedBy: form, at: visit.now), in: id)
            return .redirect(to: visit.to(.door(visit.dugnad)))
        }
        try await doors.arrivals.tick(Tick.sent(by: form, at: visit.now), in: id)
        let list = try await doors.arrivals.list(of: id)
        return .json(
            list.json(
                isClosed: list.closedAt != nil || visit.now >= visit.dugnad.arrivalsEnd,
                tables: Arrival.WalkIn.allCases.compactMap { kind in
                    list.nextTable(for: kind).map { table in
                        .list([.text(kind.rawValue), .text(visit.say(visit.dugnad.seating.at(table)))])
                    }
                }))
    }

    /// Somebody who was not on the list, or was not there after all.
    func walkIn(_ request: Request, visit: PlannerVisit) async throws -> Response {
        let form = try await Form(request)
        let id = visit.dugnad.id
        if let undone = Arrival.ID(form["angre"]) {
            let list = try await doors.arrivals.list(of: id)
            guard let there = list.walkIns.first(where: { $0.id == undone }) else { throw NotFound() }
            let tick = Tick(undone, there.walkIn, people: 0, at: visit.now)
            try await doors.arrivals.tick([tick], in: id)
            return .redirect(to: visit.to(.door(visit.dugnad)))
        }
        guard let kind = Arrival.WalkIn(rawValue: form["slag"]) else { throw NotFound() }
        let new = Arrival.ID.new()
        try await doors.arrivals.tick([Tick(new, kind, at: visit.now)], in: id)
        return .redirect(to: visit.to(.door(visit.dugnad)) + "?uten=\(new)")
    }

    func close(_ request: Request, visit: PlannerVisit) async throws -> Response {
        let form = try await Form(request)
        try await doors.arrivals.close(visit.dugnad.id, isClosed: form["steng"] == "1", by: visit.actor)
        return .redirect(to: visit.to(.door(visit.dugnad)))
    }

    /// The kinds that came go to the minutes.
    func takeOver(_ request: Request, visit: PlannerVisit) async throws -> Response {
        let form = try await Form(request)
        let list = try await doors.arrivals.list(of: visit.dugnad.id)
        try await doors.minutesDesk.takeOver(
            list, seen: PlainText.lines(form["sa"]), in: visit.dugnad.id, by: visit.actor)
        return .redirect(to: visit.to(.minutes(visit.dugnad)) + "#\(Minutes.Part.attendance.rawValue)")
    }
}

extension DoorList {
    /// What somebody has changed on a page without script: only that, so that two at the door do not undo each other.
    fileprivate func ticks(changedBy form: Form, at now: Moment) -> [Tick] {
        let ticked = Set(form.all("kom"))
        return rows.compactMap { row in
            guard let id = row.id, let seen = form.number("sett-\(id)") else { return nil }
            let people = form.number("antall-\(id)") ?? (ticked.contains(id.description) ? max(seen, 1) : 0)
            return people == seen ? nil : Tick(id, people: people, at: now)
        }
    }

    /// - Parameter tables: by kind, where the next one who is not on the list is best placed.
    fileprivate func json(isClosed: Bool, tables: [JSON]) -> String {
        let arrivals = rows.compactMap(\.arrival) + walkIns
        let ticks = arrivals.map { one in
            JSON.list([
                .text(one.id.description), .number(one.people), .text(NorwegianTime.clock(one.tickedAt)),
            ])
        }
        return JSON.object([
            ("closed", .bool(isClosed)), ("list", .text(fingerprint)),
            ("tables", .list(tables)), ("ticks", .list(ticks)),
        ])
    }
}

extension Tick {
    /// A phone says what its clock shows now and showed then: how long ago it was does not depend on how right it is.
    fileprivate static func sent(by form: Form, at now: Moment) -> [Tick] {
        let there = form.moment("na") ?? now
        let (ids, people) = (form.all("id"), form.all("antall"))
        let (times, kinds) = (form.all("nar"), form.all("slag"))
        return ids.indices.compactMap { index in
            guard people.indices.contains(index), times.indices.contains(index), kinds.indices.contains(index),
                let id = Arrival.ID(ids[index]), let count = Int(typed: people[index]),
                let time = Int64(times[index]), time.magnitude < 1 << 50, there.milliseconds.magnitude < 1 << 50
            else { return nil }
            let age = max(there.milliseconds - time, 0)
            return Tick(
                id, Arrival.WalkIn(rawValue: kinds[index]), people: count,
                at: Moment(milliseconds: now.milliseconds - age))
        }
    }
}
