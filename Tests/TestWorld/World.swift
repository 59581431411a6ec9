import Foundation
import Words
import WorkModel

/// A work model of its own for each test: nothing on disk, and a clock that stands still.
package struct World: Sendable {
    package let clock = TestClock()
    package let store: Store
    package let doors: Doors
    package let library: CarriedFiles

    package var now: Moment { clock.now }

    package init() throws {
        library = try Carried.library.get()
        store = try Store.inMemory(clock: { [clock] in clock.now.date })
        doors = Doors(store: store, words: library.codeWords)
    }

    /// As another is now; what happens in one happens not in the other.
    package init(like other: World) throws {
        library = other.library
        clock.set(other.now)
        store = try Store.inMemory(like: other.store, clock: { [clock] in clock.now.date })
        doors = Doors(store: store, words: library.codeWords)
    }

    /// On another database, with the same people and the same hour.
    package init(store: Store) throws {
        library = try Carried.library.get()
        self.store = store
        doors = Doors(store: store, words: library.codeWords)
    }

    package func plan(
        _ variant: Variant = .municipality, minutes: Int = 150, groups: Int = 6, language: Language = .bokmål,
        name: String = "Fjordvik", starting start: Moment? = nil
    ) -> DugnadPlan {
        let start = start ?? now
        return DugnadPlan(
            variant: variant, name: name, place: "Fjordvik samfunnshus", start: start, end: start + .minutes(minutes),
            people: 6 * groups, groupCount: groups, language: language, youthCome: true)
    }

    /// One that is over, as well as it is known when it was: «høsten 2020».
    package func plan(held day: String, from start: String = "", until end: String = "") throws -> DugnadPlan {
        let when = try WhenDraft(day: day, start: start, end: end, place: "").checkPast(at: now)
        var plan = plan(starting: when.start)
        plan.end = when.end
        plan.held = when.held
        return plan
    }

    package func start(_ plan: DugnadPlan? = nil) async throws -> Hall {
        let started = try await doors.dugnader.start(plan ?? self.plan(), edition: library.edition, by: .moderator)
        guard let secret = started.secret else { throw Missing("the moderator's secret") }
        return Hall(doors: doors, id: started.dugnad.id, code: started.dugnad.code, secret: secret)
    }
}

/// One dugnad with what tests do in it again and again.
package struct Hall: Sendable {
    package internal(set) var doors: Doors
    package let id: Dugnad.ID
    package let code: RoomCode
    /// The moderator's.
    package let secret: Secret

    package init(doors: Doors, id: Dugnad.ID, code: RoomCode, secret: Secret) {
        self.doors = doors
        self.id = id
        self.code = code
        self.secret = secret
    }

    package func room() async throws -> Room { try await doors.rooms.room(id) }
    package func gathering() async throws -> Gathering { try await doors.gatherings.gathering(id) }
    package func minutes() async throws -> Minutes { try await doors.minutesDesk.minutes(id) }

    /// - Parameter key: as it stands in the content: «konkret-ide».
    package func step(_ key: String) async throws -> Step {
        guard let step = try await room().sheet.steps.first(where: { $0.key == key }) else { throw Missing(key) }
        return step
    }

    /// The first step where groups write, or another by its number.
    package func task(_ number: Int = 1) async throws -> Step {
        let tasks = try await room().tasks
        guard tasks.indices.contains(number - 1) else { throw Missing("task \(number)") }
        return tasks[number - 1]
    }

    /// Approves the minutes as they read now, unless it is said what was read.
    @discardableResult
    package func approve(_ read: String? = nil, role: String = "kontaktperson") async throws -> Approval? {
        let now = try await minutes().text(in: .bokmål).fingerprint
        return try await doors.minutesDesk.approve(read ?? now, role: role, language: .bokmål, in: id, by: .moderator)
    }

    package func go(to step: Step) async throws {
        try await doors.runSheets.go(to: step.id, in: id, by: .moderator)
    }

    /// Begins far from the announced hour, as the moderator says.
    package func begin(as answer: Beginning, at step: Step? = nil) async throws {
        let first = if let step { step } else { try await task() }
        try await doors.runSheets.begin(at: first.id, as: answer, in: id, by: .moderator)
    }

    @discardableResult
    package func write(
        _ text: String, group: Int = 3, on step: Step? = nil, id note: Note.ID = .new(), begunAt: Moment? = nil
    ) async throws -> NoteReceipt {
        let task = if let step { step } else { try await task() }
        return try await doors.notes.write(
            NoteDraft(id: note, group: group, step: task.id, text: text, begunAt: begunAt), in: id, by: .group)
    }

    /// The texts that are there to read, in the order they came.
    package func texts(group: Int? = nil) async throws -> [String] {
        try await room().notes.filter { group == nil || $0.groupNumber == group }.map(\.text)
    }
}

/// Something a test counts on is not there.
package struct Missing: Error, CustomStringConvertible {
    package let description: String

    package init(_ what: String) {
        description = "missing: \(what)"
    }
}

extension String {
    /// With ordinary spaces, for tests that do not care where a line may break.
    package var spaced: String { replacing("\u{A0}", with: " ") }
}

extension Minutes {
    /// Everything that the program writes in them, in bokmål.
    package var inWords: String { parts.map { written($0, in: .bokmål).asText }.joined(separator: "\n\n") }
}
