import Foundation
import TestWorld
import Testing
import WorkModel

// No real file from Bufdir was at hand. The files are in the form that the monitor is documented to have, written by two programs
// of others, XlsxWriter and openpyxl. All figures in them are invented.
@Suite("Bufdir's monitor")
struct BufdirMonitorTests {
    private let carried: CarriedFiles

    init() throws { carried = try Carried.library.get() }

    private func bytes(of file: String) throws -> [UInt8] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        return try Array(Data(contentsOf: folder.appending(path: "Files/\(file)")))
    }

    private func read(_ bytes: [UInt8], _ name: String) throws -> [LowIncome] {
        try LowIncomeFile(
            bytes, named: name, municipalities: carried.municipalities, population: carried.childPopulation
        ).rows
    }

    @Test(
        "The indicator of all children is read, from the archive or alone; those of some of them are not",
        arguments: ["bufdir.zip", "Indikator_1_vedvarende_lavinntekt.xlsx"])
    func read(file: String) throws {
        let rows = try read(bytes(of: file), file)
        #expect(Set(rows.map(\.region)) == ["0", "3405", "0301", "4601", "1554"])
        #expect(rows.allSatisfy { $0.definition == .bufdirPersistent && $0.among == nil })
        let lillehammer = rows.filter { $0.region == "3405" }
        #expect(lillehammer.map(\.period) == ["2023", "2024"])
        #expect(lillehammer.map(\.share) == [9.2, 10.2])
        #expect(lillehammer.map(\.children) == [500, 554])
        #expect(rows.filter { $0.region == "1554" }.map(\.share) == [9.2, nil])
    }

    @Test("A spreadsheet of another indicator is refused by its title")
    func other() throws {
        let file = "Indikator_17_leier.xlsx"
        let problem = #expect(throws: FigureFileProblem.self) { try read(bytes(of: file), file) }
        #expect(problem?.description.contains("Tab. 17") == true)
    }

    @Test("An archive that is cut anywhere is refused, and never stops the program")
    func cut() throws {
        let whole = try bytes(of: "Indikator_1_vedvarende_lavinntekt.xlsx")
        for length in stride(from: 4, to: whole.count, by: 61) {
            #expect(throws: FigureFileProblem.self) { try read(Array(whole.prefix(length)), "x.xlsx") }
        }
    }

    @Test("An archive with any byte changed is refused, or read; it never stops the program")
    func changed() throws {
        let whole = try bytes(of: "Indikator_1_vedvarende_lavinntekt.xlsx")
        var random = SeededRandom(seed: 7)
        for _ in 0..<300 {
            var bytes = whole
            bytes[Int.random(in: 4..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            do { _ = try read(bytes, "x.xlsx") } catch is FigureFileProblem {}
        }
    }

    @Test("A file in it that says it is larger than it is, or than the limit, is refused", arguments: [1, 90_000_000])
    func size(size: UInt32) throws {
        var bytes = try bytes(of: "Indikator_1_vedvarende_lavinntekt.xlsx")
        // In every entry of the list the unpacked size stands 24 bytes in.
        for place in 0..<bytes.count - 46 where Array(bytes[place..<place + 4]) == [0x50, 0x4B, 0x01, 0x02] {
            for byte in 0..<4 { bytes[place + 24 + byte] = UInt8(truncatingIfNeeded: size >> (8 * UInt32(byte))) }
        }
        #expect(throws: FigureFileProblem.self) { try read(bytes, "x.xlsx") }
    }
}
