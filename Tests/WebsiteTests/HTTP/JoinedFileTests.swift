import TestWorld
import Testing

@testable import Website

@Suite("Files that are sent as one and written as several")
struct JoinedFileTests {
    @Test("Every part that is written is sent in one file, and in no other")
    func everyPart() {
        let folder = "Public/"
        let written = Carried.files.keys.filter { $0.hasPrefix(folder) }.map { String($0.dropFirst(folder.count)) }
        let sent = JoinedFile.allCases.flatMap(\.parts)
        #expect(sent.filter(JoinedFile.isPart).sorted() == written.filter(JoinedFile.isPart).sorted())
        #expect(Set(sent).isSubset(of: written))
    }

    @Test("A script stands after those that it imports")
    func order() throws {
        let parts = JoinedFile.notes.parts
        for (index, part) in parts.enumerated() {
            let bytes = try #require(Carried.files["Public/\(part)"])
            let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
            for line in lines where line.hasPrefix("import ") {
                let path = try #require(line.split(separator: "'").dropFirst().first)
                let name = try #require(path.split(separator: "/").last)
                #expect(parts[..<index].contains { $0.split(separator: "/").last == name }, "\(part): \(line)")
            }
        }
    }
}
