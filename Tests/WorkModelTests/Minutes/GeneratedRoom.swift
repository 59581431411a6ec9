import TestWorld
import WorkModel

/// A dugnad of any shape: any variant, number of groups, notes on any task, some gathered, some hidden or taken away.
struct GeneratedRoom {
    let hall: Hall
    /// The texts of notes that people can read.
    private(set) var present: Set<String> = []
    /// The texts of those that are hidden, deleted or removed.
    private(set) var absent: Set<String> = []

    init(seed: UInt64, in world: World) async throws {
        var random = SeededRandom(seed: seed)
        let variant = Variant.allCases[Int(seed) % 3]
        let length = [45, 60, 90, 150, 180].randomElement(using: &random) ?? 90
        let groups = Int.random(in: 1...16, using: &random)
        hall = try await world.start(world.plan(variant, minutes: length, groups: groups))
        try await hall.doors.runSheets.addStep(
            StepDraft(title: "Noe for oss", minutes: "10", say: ""), takesNotes: true,
            after: hall.room().sheet.steps.last?.id, from: 1, in: hall.id, by: .moderator)
        try await skipSomething(&random)
        for task in try await hall.room().tasks {
            let notes = try await write(on: task, groups: groups, &random)
            try await gather(notes, &random)
            try await takeAway(from: notes, &random)
        }
    }

    private func skipSomething(_ random: inout SeededRandom) async throws {
        guard Bool.random(using: &random), let task = try await hall.room().tasks.randomElement(using: &random) else {
            return
        }
        try await hall.doors.runSheets.editStep(task.id, .skip(true), from: 2, in: hall.id, by: .moderator)
    }

    private mutating func write(
        on task: Step, groups: Int, _ random: inout SeededRandom
    ) async throws -> [NoteReceipt] {
        var notes: [NoteReceipt] = []
        for _ in 0..<Int.random(in: 0...9, using: &random) {
            let text = "Notat nummer \(present.count + absent.count + 1)x"
            notes.append(try await hall.write(text, group: Int.random(in: 1...groups, using: &random), on: task))
            present.insert(text)
        }
        return notes
    }

    private func gather(_ notes: [NoteReceipt], _ random: inout SeededRandom) async throws {
        var loose = notes.shuffled(using: &random)
        while loose.count > 2, Bool.random(using: &random) {
            let chosen = Array(loose.prefix(Int.random(in: 1...3, using: &random)))
            loose.removeFirst(chosen.count)
            let name = Bool.random(using: &random) ? "Samlet" : ""
            let idea = Cluster.ID.new()
            try await hall.doors.gatherings.tie(chosen.map(\.id), into: idea, name: name, in: hall.id, by: .moderator)
            if Int.random(in: 0...4, using: &random) == 0 {
                try await hall.doors.gatherings.untie(idea, in: hall.id, by: .moderator)
            }
        }
    }

    private mutating func takeAway(from notes: [NoteReceipt], _ random: inout SeededRandom) async throws {
        for note in notes where Int.random(in: 0...5, using: &random) == 0 {
            switch Int.random(in: 0...2, using: &random) {
            case 0: try await hall.doors.notes.hide(note.id, isHidden: true, in: hall.id, by: .moderator)
            case 1:
                let group = try await hall.room().notes.first { $0.id == note.id }?.groupNumber ?? 0
                _ = try await hall.doors.notes.delete(note.id, from: 1, group: group, in: hall.id, by: .group)
            default: try await hall.doors.notes.remove(note.id, in: hall.id, by: .moderator)
            }
            present.remove(note.text)
            absent.insert(note.text)
        }
    }
}
