import Foundation
import Testing
import Words
import WorkModel

@Suite("The text of a list that somebody sends as a file")
struct ListFileTests {
    private static let words = "Ordføreren;Æs og Øra på Ås – «Gry»\r\n"

    @Test(
        "Whatever it is written in",
        arguments: [
            String.Encoding.utf8, .windowsCP1252, .utf16LittleEndian, .utf16BigEndian, .utf16,
        ])
    func encodings(encoding: String.Encoding) throws {
        let bytes = try #require(Self.words.data(using: encoding))
        #expect(try ListFile.text(of: bytes) == Self.words)
    }

    @Test("A mark of which encoding it is, is no part of the words")
    func marks() throws {
        let utf8 = Array(Self.words.utf8)
        #expect(try ListFile.text(of: [0xEF, 0xBB, 0xBF] + utf8) == Self.words)
        let little = try #require(Self.words.data(using: .utf16LittleEndian))
        #expect(try ListFile.text(of: [0xFF, 0xFE] + little) == Self.words)
    }

    @Test("What is broken in a text of UTF-8 leaves the rest, and a sign where it was")
    func broken() throws {
        let bytes = Array("Ordføreren\nKåre\n".utf8) + [0xC3] + Array("\nÅse\n".utf8)
        #expect(try ListFile.text(of: bytes) == "Ordføreren\nKåre\n\u{FFFD}\nÅse\n")
        let half = try #require("Ås\n".data(using: .utf16LittleEndian))
        #expect(try ListFile.text(of: [0xFF, 0xFE] + half + [0x41]) == "Ås\n\u{FFFD}")
        #expect(try ListFile.text(of: Array("Kj".utf8) + [0xF8, 0x81]) == "Kjø\u{FFFD}")
    }

    @Test("A workbook, a PDF, a picture and nothing at all are told of")
    func noText() {
        let files: [([UInt8], String)] = [
            ([0x50, 0x4B, 0x03, 0x04, 0x14], "arbeidsbok"), ([0xD0, 0xCF, 0x11, 0xE0], "arbeidsbok"),
            (Array("%PDF-1.7".utf8), "ikke en liste"), ([0x89, 0x50, 0x4E, 0x47, 0, 1, 2], "ikke en liste"),
            ([], "tom"),
        ]
        for (bytes, words) in files {
            let problem = #expect(throws: Problem.self) { try ListFile.text(of: bytes) }
            #expect(problem?.reason.nb.contains(words) == true)
        }
    }
}
