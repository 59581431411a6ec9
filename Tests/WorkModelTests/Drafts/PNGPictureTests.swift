import Foundation
import TestWorld
import Testing
import Words
import WorkModel

@Suite("A picture that a unit gives")
struct PNGPictureTests {
    @Test("What it looks like is kept, and whatever else is in the file is not")
    func kept() throws {
        var picture = TestPicture()
        let plain = picture.file
        picture.others = [
            ("tEXt", "Author: Kari Nordmann"), ("eXIf", "60.1, 10.5"), ("acTL", "12345678"), ("PLTE", "abc"),
        ]
        let read = try PNGPicture(picture.file)
        #expect(read.width == 80 && read.height == 100)
        #expect(!String(decoding: read.bytes, as: UTF8.self).contains("Kari"))
        #expect(!String(decoding: read.bytes, as: UTF8.self).contains("acTL"))
        #expect(String(decoding: read.bytes, as: UTF8.self).contains("PLTE"))
        #expect(try PNGPicture(plain).bytes == plain)
        #expect(try PNGPicture(read.bytes) == read)
        // What somebody has hung on behind is left behind.
        #expect(try PNGPicture(plain + Data("<script>".utf8)).bytes == plain)
    }

    @Test("Too many dots, too few, more than ten times as long as wide, or too heavy is told")
    func size() throws {
        var picture = TestPicture()
        for (width, height) in [
            (2001, 210), (210, 2001), (15, 100), (100, 0), (UInt32.max, 100), (30, 2000), (1001, 100),
        ] as [(UInt32, UInt32)] {
            (picture.width, picture.height) = (width, height)
            #expect(throws: Problem.self) { try PNGPicture(picture.file) }
        }
        (picture.width, picture.height) = (200, 2000)
        #expect(try PNGPicture(picture.file).height == 2000)
        var heavy = TestPicture()
        heavy.others = [("tEXt", String(repeating: "a", count: PNGPicture.largest))]
        #expect(throws: Problem.self) { try PNGPicture(heavy.file) }
    }

    @Test("Cut anywhere, or with any byte changed, it is refused or says the same of itself")
    func spoilt() {
        let file = TestPicture().file
        for length in 0..<file.count { #expect(throws: Problem.self) { try PNGPicture(file.prefix(length)) } }
        for at in file.indices {
            var other = file
            other[at] ^= 0x5A
            #expect(throws: Problem.self, "\(at)") { try PNGPicture(other) }
        }
    }

    @Test(
        "Another kind of picture is none", arguments: ["GIF89a", "<svg xmlns='http://www.w3.org/2000/svg'/>", "\u{FF}"])
    func otherKinds(text: String) {
        var more = TestPicture()
        more.end = text
        #expect(throws: Problem.self) { try PNGPicture(more.file) }
        #expect(throws: Problem.self) { try PNGPicture(Data(text.utf8)) }
        #expect(throws: Problem.self) { try PNGPicture(TestPicture().file.prefix(8) + Data(text.utf8)) }
    }
}
