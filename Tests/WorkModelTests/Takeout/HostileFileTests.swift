import Foundation
import TestWorld
import Testing
import Words
import WorkModel

@Suite("A file that was made to do harm brings nothing in, and the program stands")
struct HostileFileTests {
    let world: World
    let whole: DoctoredFile

    init() async throws {
        world = try World()
        whole = try await DoctoredFile(json: DoctoredFile.rich.value)
    }

    @Test("The file as it was is taken in")
    func untouched() async throws {
        _ = try await world.doors.takeouts.readIn(whole.takeout(), by: .program)
    }

    @Test(
        "Numbers that are none, and such as no dugnad has",
        arguments: [
            "NaN", "-NaN", "Infinity", "-Infinity", "nan", "inf", "1e999", "-1e999", "99999999999999999999999", "36.5",
            ".5", "+36", "0x24", "-1", "-0.5", "\"36\"", "null", "true", "[36]", "{}", "36 36", "",
            String(repeating: "9", count: 100_000),
        ])
    func numbers(text: String) async throws {
        for key in ["people", "revision", "groupCount"] {
            try await expectRefused(bytes { $0.edit("dugnad") { $0[key] = "HER" } }.putting(text, for: "\"HER\""))
        }
    }

    @Test(
        "Moments outside the years that there are, and days that never come",
        arguments: [
            "0000-01-01T00:00:00.000Z", "-0001-01-01T00:00:00.000Z", "1969-12-31T23:59:59.000Z",
            "10000-01-01T00:00:00.000Z", "292277026596-12-04T15:30:08.000Z", "2026-13-01T17:00:00.000Z",
            "2026-11-23T25:00:00.000Z", "2026-11-23", "17:00", "", "NaN", "1e18", "\u{0}", "nå",
        ])
    func moments(text: String) async throws {
        for key in ["plannedStart", "agreedEnd", "startedAt", "changedAt"] {
            try await expectRefused(bytes { $0.edit("dugnad") { $0[key] = text } })
        }
        try await expectRefused(bytes { $0.object["exportedAt"] = text })
        guard text != "2026-11-23" else { return }
        try await expectRefused(bytes { $0.editFirst("measures") { $0["deadline"] = text } })
    }

    @Test(
        "A meeting that ends before it begins, or in another year",
        arguments: [
            ("plannedEnd", "2026-11-23T16:59:59.999Z"), ("plannedEnd", "2027-11-23T17:00:00.000Z"),
            ("agreedEnd", "9999-12-31T23:59:59.000Z"), ("agreedEnd", "1970-01-01T00:00:00.000Z"),
        ])
    func meeting(key: String, moment: String) async throws {
        try await expectRefused(bytes { $0.edit("dugnad") { $0[key] = moment } })
    }

    @Test(
        "What points at itself, or at a row of another kind",
        arguments: [
            ("notes", "step", "notes"), ("notes", "step", "clusters"), ("clusters", "step", "clusters"),
            ("earlierTexts", "note", "clusters"), ("clusterNotes", "note", "clusters"),
            ("clusterNotes", "cluster", "notes"), ("measureOrigins", "measure", "steps"), ("groups", "dugnad", "notes"),
        ])
    func pointing(list: String, field: String, other: String) async throws {
        let id = try #require((whole.object[other] as? [[String: Any]])?.first?["id"] as? String)
        try await expectRefused(bytes { $0.editFirst(list) { $0[field] = id } })
    }

    @Test("A room at a step that is not there, a note from a group that is not there")
    func nowhere() async throws {
        try await expectRefused(bytes { file in file.edit("dugnad") { $0["currentStep"] = $0["id"] } })
        try await expectRefused(bytes { $0.editFirst("notes") { $0["groupNumber"] = 29 } })
    }

    @Test(
        "Lists that are kept as a text",
        arguments: ["", "[", "{}", "null", "[1]", "[[]]", "[\"fff\"]", "[\"\\ud800\"]"])
    func listsInText(text: String) async throws {
        try await expectRefused(bytes { $0.editFirst("clusters") { $0["untiedNotes"] = text } })
        guard !text.contains("fff") else { return }
        try await expectRefused(bytes { $0.editFirst("measures") { $0["barriers"] = text } })
    }

    @Test("Rows that cannot both be: the same id, the same number, the same place")
    func duplicates() async throws {
        for (list, key) in [
            ("groups", "number"), ("approvals", "number"), ("attendance", "position"), ("editedParts", "part"),
            ("chosenCards", "key"), ("steps", "id"), ("notes", "id"),
        ] {
            let file = bytes { file in
                var rows = file.object[list] as? [[String: Any]] ?? []
                var other = rows.last ?? [:]
                other[key] = rows.first?[key]
                rows.append(other)
                file.object[list] = rows
            }
            try await expectRefused(file)
        }
    }

    @Test("A hundred thousand rows where there can be thirty, and a hundred thousand that point at nothing")
    func many() async throws {
        let group = "{\"dugnad\":\"\(String(repeating: "f", count: 32))\",\"number\":1,\"version\":1},"
        let text = "{\"note\":\"\(String(repeating: "f", count: 32))\",\"version\":1,\"text\":\"\",\"writtenAt\":"
        for (list, row) in [("groups", group), ("earlierTexts", text + "\"2026-11-23T17:00:00.000Z\"},")] {
            let rows = "[" + String(repeating: row, count: 100_000).dropLast() + "]"
            try await expectRefused(bytes { $0.object[list] = "HER" }.putting(rows, for: "\"HER\""))
        }
    }

    @Test("Lists within lists without end, also where lists within lists may be", arguments: [600, 100_000])
    func deep(depth: Int) async throws {
        let open = String(repeating: "{\"text\":\"a\",\"under\":[", count: depth)
        let nested = open + String(repeating: "]}", count: depth)
        let file = bytes { file in
            file.editFirst("approvals") { approval in
                approval["text"] = [
                    "title": "a", "language": "nb", "isInvented": false,
                    "parts": [
                        [
                            "part": "ideer", "heading": "", "language": "nb",
                            "blocks": [["kind": "list", "items": ["HER"]]],
                        ]
                    ],
                ]
            }
        }
        try await expectRefused(file.putting(nested, for: "\"HER\""))
    }

    @Test(
        "Other alphabets than UTF-8 are read as what they are, or not at all",
        arguments: [String.Encoding.utf16, .utf16LittleEndian, .utf16BigEndian, .utf32, .isoLatin1, .utf8])
    func encodings(encoding: String.Encoding) async throws {
        let text = String(decoding: bytes { _ in }, as: UTF8.self)
        let latin = Data(text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
        let file = encoding == .isoLatin1 ? latin : try #require(text.data(using: encoding))
        let marked = encoding == .utf8 ? Data([0xEF, 0xBB, 0xBF]) + file : file
        guard let taken = try? Takeout(json: marked) else { return try await expectRefused(marked) }
        guard case .imported(let dugnad, _) = try await world.doors.takeouts.readIn(taken, by: .program) else {
            throw Missing("an import")
        }
        #expect(try await world.doors.rooms.room(dugnad.id).notes.contains { $0.text == "Bytte ski og skøyter" })
    }

    @Test(
        "Bytes that are no letters, half a sign, and a file that is cut off",
        arguments: [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x00], [0x1F]] as [[UInt8]])
    func bytes(odd: [UInt8]) async throws {
        let text = String(decoding: bytes { $0.editFirst("notes") { $0["text"] = "HER" } }, as: UTF8.self)
        let halves = text.components(separatedBy: "HER")
        try await expectRefused(Data(halves[0].utf8) + Data(odd) + Data(halves[1].utf8))
        try await expectRefused(Data(halves[0].utf8) + Data(odd))
    }

    private func bytes(_ change: (inout DoctoredFile) -> Void) -> Data {
        var file = whole
        change(&file)
        return (try? file.json()) ?? Data()
    }

    /// Refused with one sentence in each language, with nothing written, and the next file is read as if nothing had been.
    private func expectRefused(_ file: Data, at source: SourceLocation = #_sourceLocation) async throws {
        let before = try await world.store.rowCounts()
        do {
            _ = try await world.doors.takeouts.readIn(Takeout(json: file), by: .program)
            Issue.record("it was taken in", sourceLocation: source)
        } catch let refusal as Refusal {
            let known = [Refusal.fileIncomplete, .fileUnreadable].contains(refusal)
            #expect(known, "\(refusal.reason.en)", sourceLocation: source)
        } catch {
            Issue.record("\(type(of: error))", sourceLocation: source)
        }
        #expect(try await world.store.rowCounts() == before, sourceLocation: source)
    }
}

extension Data {
    /// What JSON's own writer would never write.
    fileprivate func putting(_ text: String, for place: String) -> Data {
        Data(String(decoding: self, as: UTF8.self).replacing(place, with: text).utf8)
    }
}
