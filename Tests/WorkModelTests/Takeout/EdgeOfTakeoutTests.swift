import Foundation
import TestWorld
import Testing
import Words
import WorkModel

@Suite("A file at the edge of what may be is read in, and can be used")
struct EdgeOfTakeoutTests {
    let world: World
    let whole: DoctoredFile

    init() async throws {
        world = try World()
        let hall = try await world.richHall()
        whole = try await DoctoredFile(of: hall)
        try await hall.doors.dugnader.delete(hall.id, by: .moderator)
    }

    @Test("The least and the most of every number, and nothing that counts with them stops", arguments: [false, true])
    func numbers(isMost: Bool) async throws {
        var file = whole
        file.editEach("edition") { key, number in
            switch key {
            case "lengths": isMost ? 10_000 : 1
            case "minutes", "least", "most": isMost ? 600 : 0
            case "drops": isMost ? 1_000_000_000 : -1_000_000_000
            default: number
            }
        }
        for list in ["steps", "notes", "groups", "clusters", "measures", "attendance"] {
            file.editEach(list) { key, number in
                switch key {
                case "version": isMost ? 900_000_000 : 1
                case "position": isMost ? 1_000_000_000 : 1
                case "minutes", "minutesBefore": isMost ? 600 : 0
                case "hands", "people": isMost ? 500 : 0
                case "ownPersonAge": isMost ? 25 : 0
                default: number
                }
            }
        }
        file.edit("dugnad") { dugnad in
            for key in ["revision", "planVersion"] { dugnad[key] = isMost ? 900_000_000 : 1 }
            dugnad["people"] = isMost ? 200 : 1
            dugnad["pausedLeft"] = (isMost ? 1 : -1) * 31_556_952_000_000
            dugnad["calendarSequence"] = isMost ? 1_000_000_000 : 0
        }
        try await useEverything(in: file)
    }

    @Test("A room that begins in the year 9999 does not keep anybody waiting when it is tightened")
    func faraway() async throws {
        var file = whole
        file.edit("dugnad") { dugnad in
            dugnad["startedAt"] = "9999-12-31T23:00:00.000Z"
            dugnad["agreedEnd"] = "9999-12-31T23:59:59.000Z"
        }
        try await useEverything(in: file)
    }

    @Test("A list as deep as a file can have it is shown")
    func deep() async throws {
        var file = whole
        let item = (0..<200).reduce(["text": "innerst", "under": [Any]()] as [String: Any]) { inner, _ in
            ["text": "a", "under": [inner]]
        }
        file.editFirst("approvals") { approval in
            var text = approval["text"] as? [String: Any] ?? [:]
            text["parts"] = [
                ["part": "ideer", "heading": "", "language": "nb", "blocks": [["kind": "list", "items": [item]]]]
            ]
            approval["text"] = text
        }
        let id = try await readIn(file)
        let approved = try #require(try await world.doors.minutesDesk.minutes(id).approvals.first)
        #expect(approved.text.part(.ideas)?.blocks.asText.contains("innerst") == true)
    }

    /// What counts with what the file brought: the plan, the clock, the minutes and the file itself.
    private func useEverything(in file: DoctoredFile) async throws {
        let id = try await readIn(file)
        let doors = world.doors
        let sheets = doors.runSheets
        try await sheets.pause(isPaused: false, in: id, by: .moderator)
        try await sheets.add(minutes: 1, in: id, by: .moderator)
        _ = try await doors.rooms.room(id).sheet.behind(at: world.now).wholeMinutes
        try await sheets.tighten(id, by: .moderator)
        for step in try await doors.rooms.room(id).sheet.going {
            try await sheets.go(to: step.id, in: id, by: .moderator)
        }
        let version = try await doors.rooms.room(id).dugnad.planVersion
        try await sheets.addStep(
            StepDraft(title: "Til slutt", minutes: "5", say: ""), takesNotes: false, after: nil, from: version, in: id,
            by: .moderator)
        try await sheets.end(id, by: .moderator)
        var words = MeasureDraft()
        words.text = "Enda et tiltak"
        try await doors.measures.add(words, as: .new(), in: id, by: .moderator)
        for language in Language.allCases { _ = try await doors.minutesDesk.minutes(id).text(in: language) }
        for variant in Variant.allCases {
            let edition = try await doors.rooms.room(id).edition
            _ = try await doors.dugnader.start(
                world.plan(variant, minutes: 175), edition: edition, by: .moderator)
        }
        _ = try await doors.takeouts.takeout(id).json()
    }

    private func readIn(_ file: DoctoredFile) async throws -> Dugnad.ID {
        var file = file
        file.nameTexts()
        guard case .imported(let dugnad, _) = try await world.doors.takeouts.readIn(file.takeout(), by: .program) else {
            throw Missing("an import")
        }
        return dugnad.id
    }
}

extension DoctoredFile {
    private static let numbers: Set = [
        "lengths", "minutes", "minutesBefore", "least", "most", "drops", "version", "position", "hands", "people",
        "ownPersonAge",
    ]

    /// Changes every number of a part, however deep, by the name of its field.
    fileprivate mutating func editEach(_ part: String, _ change: (String, Int) -> Int) {
        object[part] = DoctoredFile.edited(object[part] as Any, part, change)
    }

    private static func edited(_ value: Any, _ key: String, _ change: (String, Int) -> Int) -> Any {
        switch value {
        case let object as [String: Any]:
            Dictionary(uniqueKeysWithValues: object.map { ($0.key, edited($0.value, $0.key, change)) })
        case let list as [Any]: list.map { edited($0, key, change) }
        case let number as Int where numbers.contains(key): change(key, number)
        default: value
        }
    }
}
