import Foundation
import TestWorld
import Testing
import WorkModel

/// A file that has been changed by hand, read into a database where other people's dugnad also is.
@Suite("What does not belong in a file is not smuggled in with it")
struct SmugglingTests {
    let world: World
    let victim: Hall
    let file: DoctoredFile
    /// Another's note, step, idea and measure.
    let note: String
    let step: String
    let cluster: String
    let measure: String

    init() async throws {
        world = try World()
        victim = try await world.richHall()
        let theirs = try await DoctoredFile(of: victim).object
        func first(_ key: String) -> String { ((theirs[key] as? [[String: Any]])?.first?["id"] as? String) ?? "" }
        (note, step, cluster, measure) = (first("notes"), first("steps"), first("clusters"), first("measures"))
        let hall = try await world.richHall()
        file = try await DoctoredFile(of: hall)
        try await hall.doors.dugnader.delete(hall.id, by: .moderator)
    }

    @Test("The file as it was is taken in")
    func untouched() async throws {
        _ = try await world.doors.takeouts.readIn(file.takeout(), by: .program)
    }

    @Test(
        "Rows of another dugnad are refused",
        arguments: [
            "steps", "groups", "notes", "clusters", "measures", "attendance", "approvals", "chosenCards",
        ])
    func anothersRows(list: String) async throws {
        let other = try await victim.room().dugnad.id.description
        try await expectRefused(changed(list) { $0["dugnad"] = other })
    }

    @Test("A note or an idea on another dugnad's step is refused", arguments: ["notes", "clusters"])
    func anothersStep(list: String) async throws {
        try await expectRefused(changed(list) { $0["step"] = step })
    }

    @Test("Earlier words are not put into another dugnad's note")
    func anothersHistory() async throws {
        try await expectRefused(
            changed("earlierTexts") { row in
                row["note"] = note
                row["version"] = 77
            })
    }

    @Test("Another dugnad's note is not tied into an idea here, nor a note here into an idea there")
    func anothersTies() async throws {
        let loose = try await victim.gathering().room.notes.first { $0.text == "Åpen hall" }
        let id = try #require(loose).id.description
        try await expectRefused(changed("clusterNotes") { $0["note"] = id })
        try await expectRefused(changed("clusterNotes") { $0["cluster"] = cluster })
    }

    @Test("No origin is given to another dugnad's measure, nor taken from its ideas or notes")
    func anothersOrigins() async throws {
        try await expectRefused(changed("measureOrigins") { $0["measure"] = measure })
        try await expectRefused(
            changed("measureOrigins") { row in
                row["cluster"] = nil
                row["note"] = note
            })
        try await expectRefused(
            changed("measureOrigins") { row in
                row["cluster"] = cluster
                row["note"] = nil
            })
    }

    @Test("An id that another dugnad has is not taken over", arguments: ["notes", "clusters", "measures", "steps"])
    func anothersID(list: String) async throws {
        let ids = ["notes": note, "clusters": cluster, "measures": measure, "steps": step]
        try await expectRefused(changed(list) { $0["id"] = ids[list] })
    }

    @Test("Texts under the name of another edition are refused")
    func edition() async throws {
        var file = file
        file.edit("edition") { $0["barriers"] = [] as [Any] }
        try await expectRefused(file)
    }

    @Test(
        "Numbers no dugnad has are refused",
        arguments: [
            ("groupCount", 4000), ("people", -1), ("revision", Int64.max), ("plannedEnd", 0),
        ] as [(String, Int64)])
    func absurd(key: String, value: Int64) async throws {
        var file = file
        file.edit("dugnad") { $0[key] = key == "plannedEnd" ? "1970-01-01T00:00:00.000Z" : value as Any }
        try await expectRefused(file)
    }

    @Test(
        "A run sheet for lengths that are none is refused, also under the right name",
        arguments: [[Int.min, 500, 600, 700], [-5, 120, 150, 180], [0, 120, 150, 180], [90, 120, 150, Int.max]])
    func absurdLengths(lengths: [Int]) async throws {
        var file = file
        file.edit("edition") { edition in
            let sheets = edition["runSheets"] as? [[String: Any]] ?? []
            edition["runSheets"] = sheets.map { $0.merging(["lengths": lengths]) { $1 } }
        }
        file.nameTexts()
        try await expectRefused(file)
    }

    @Test("An approved page from an older file becomes words: no markup of it comes along, and none of its words goes")
    func olderApproval() async throws {
        var older = try changed("approvals") { row in
            row["text"] = nil
            row["rendered"] = """
                <article lang="nb"><header><h1>Referat fra dugnaden</h1><p>Fjordvik &amp; omegn</p></header>
                <section class="card" id="styrker"><h2>Hva gjør vi bra?</h2><ul><li><b>Åpen hall</b> <i>Bord 1</i></li></ul>
                <img src=x onerror="alert(1)"><script>alert(2)</script></section></article>
                """
        }
        older.object["version"] = 1
        guard case .imported(let dugnad, _) = try await world.doors.takeouts.readIn(older.takeout(), by: .program)
        else {
            throw Missing("an import")
        }
        let text = try #require(try await world.doors.minutesDesk.minutes(dugnad.id).approvals.first?.text)
        #expect(text.title == "Referat fra dugnaden")
        #expect(text.part(.meeting)?.blocks == [.paragraph("Fjordvik & omegn")])
        #expect(text.part(.strengths)?.heading == "Hva gjør vi bra?")
        #expect(text.part(.strengths)?.blocks.asText.hasPrefix("Åpen hall Bord 1") == true)
        #expect(!text.parts.contains { $0.blocks.asText.contains("<") })
    }

    private func changed(_ list: String, _ change: (inout [String: Any]) -> Void) throws -> DoctoredFile {
        var file = file
        let rows = file.object[list] as? [Any] ?? []
        #expect(!rows.isEmpty, "\(list)")
        file.editFirst(list, change)
        return file
    }

    /// Refused with a sentence, with nothing left of it, and the other dugnad as it was.
    private func expectRefused(_ file: DoctoredFile, at source: SourceLocation = #_sourceLocation) async throws {
        let before = try await SmugglingTests.kept(of: victim)
        do {
            _ = try await world.doors.takeouts.readIn(file.takeout(), by: .program)
            Issue.record("it was taken in", sourceLocation: source)
        } catch is Refusal {
        } catch {
            Issue.record("\(type(of: error))", sourceLocation: source)
        }
        let after = try await SmugglingTests.kept(of: victim)
        // Not the dictionaries themselves: a failure would print the whole file.
        let isUntouched = after as NSDictionary == before as NSDictionary
        #expect(isUntouched, sourceLocation: source)
        #expect(try await world.doors.dugnader.all().map(\.id) == [victim.id], sourceLocation: source)
    }

    /// What its file holds, whenever it is taken out.
    private static func kept(of hall: Hall) async throws -> [String: Any] {
        var object = try await DoctoredFile(of: hall).object
        object["exportedAt"] = nil
        return object
    }
}
