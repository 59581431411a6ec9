import Foundation
import TestWorld
import Testing
import Words
import WorkModel

@Suite("Custom content")
struct OwnContentTests {
    private func check(_ files: [String: String]) throws -> ContentCheck {
        let own = try OwnContent(files)
        return ContentCheck(own.folder, over: Carried.files)
    }

    @Test("A set that is added stands beside the program's own, in its one language")
    func added() throws {
        let own = try OwnContent(["kort/vestli.yaml": OwnContent.vestli, "tegninger/rev.svg": OwnContent.drawing])
        let carried = try CarriedFiles(Carried.files, content: own.folder)
        #expect(carried.edition.persons(for: .municipality).map(\.key).suffix(2).last == "oda")
        #expect(carried.edition.persons(for: .municipality).contains { $0.key == "guri" })
        let card = try #require(carried.library.card("oda"))
        #expect(card.language == .nynorsk && card.variant == .municipality)
        #expect(carried.publicFiles["tegninger/rev.svg"] == Array(OwnContent.drawing.utf8))
        #expect(carried.edition.hash != (try Carried.library.get().edition.hash))
    }

    @Test("A set with the name of one of the program's own replaces it, and a drawing does the same")
    func replaced() throws {
        let set = OwnContent.vestli.replacing("set: vestli", with: "set: kommune").replacing(
            "drawing: rev", with: "drawing: guri")
        let own = try OwnContent(["kort/kommune.yaml": set, "tegninger/guri.svg": OwnContent.drawing])
        let carried = try CarriedFiles(Carried.files, content: own.folder)
        #expect(carried.edition.persons(for: .municipality).map(\.key) == ["oda"])
        #expect(carried.library.card("guri") == nil)
        #expect(carried.edition.topics(for: .organisation).count == 7)
        #expect(carried.publicFiles["tegninger/guri.svg"] == Array(OwnContent.drawing.utf8))
    }

    @Test("A folder that is right is told in one sentence")
    func summary() throws {
        let check = try check([
            "kort/vestli.yaml": OwnContent.vestli, "tegninger/rev.svg": OwnContent.drawing, "README.md": "Våre kort",
        ])
        #expect(check.problems.map(\.description) == [])
        #expect(check.summary == "Right: 1 card, 1 set, 1 drawing.")
    }

    @Test("Everything wrong is told at once, each with its file and line")
    func everything() throws {
        let check = try check([
            "kort/vestli.yaml": OwnContent.vestli.replacing("economy", with: "penger").replacing(
                "key: oda", with: "key: guri"),
            "kort/feil.yml": "", "kort/uten.yaml": "language: nb\n", "annet/ting.yaml": "a: 1",
            "tegninger/stor.svg": "<svg>" + String(repeating: " ", count: 200_000) + "</svg>",
        ])
        let found = check.problems.map(\.description)
        #expect(
            found.contains(
                "kort/feil.yml: is not read: texts end in .yaml, and drawings are .svg in the folder tegninger"))
        #expect(found.contains("annet/ting.yaml: is not a file that the program reads"))
        #expect(found.contains("tegninger/stor.svg: is more than 100 kB"))
        #expect(found.contains("kort/vestli.yaml:15: guri has the barrier «penger», which is not in barrierer.yaml"))
        #expect(found.contains("kort/vestli.yaml:6: the key «guri» is used by another card for kommune"))
        #expect(found.contains("kort/vestli.yaml:19: the drawing «rev» is not there"))
        #expect(found.contains("kort/uten.yaml: must say whose cards it has: variant: kommune, organisasjon or ung"))
    }

    @Test("A task card without a step, a set with another name, a key that cannot stand in an address")
    func together() throws {
        let found = try check([
            "kort/vestli.yaml": OwnContent.vestli.replacing("set: vestli", with: "set: lia").replacing(
                "key: oda", with: "key: Øda")
                + "\ntasks:\n  - key: tull\n    colour: blue\n    title: Tull\n    text: Tull\n    questions: [a]\n    keywords: [a]"
        ]).problems.map(\.description)
        #expect(found.contains("kort/vestli.yaml:1: has the set «lia»; it must be as the file's name"))
        #expect(found.contains("kort/vestli.yaml:6: the key «Øda» must be a–z, 0–9 and hyphens"))
        #expect(found.contains { $0.hasSuffix("the task card «tull» has no step in kjoreplan/kommune.yaml") })
    }

    @Test("A run sheet that does not add up is told where")
    func runSheet() throws {
        let carried = String(decoding: Carried.files["Content/kjoreplan/ung.yaml"] ?? [], as: UTF8.self)
        let found = try check([
            "kjoreplan/ung.yaml": carried.replacing("lengths: [60, 90, 120]", with: "lengths: [60, 95, 120]")
        ])
        .problems.map(\.description)
        #expect(found.count == 1)
        #expect(found.first?.hasSuffix("the steps make 90 minutes where 95 are written") == true)
        #expect(found.first?.hasPrefix("kjoreplan/ung.yaml:5: ") == true)
    }

    @Test("What is new in a run sheet may be missing; too long, or in one language only, it is told with its line")
    func newFields() throws {
        let carried = String(decoding: Carried.files["Content/kjoreplan/ung.yaml"] ?? [], as: UTF8.self)
        func found(_ changed: String) throws -> [String] {
            try check(["kjoreplan/ung.yaml": changed]).problems.map(\.description)
        }
        let writer = try #require(carried.firstRange(of: #/writer:\n(?:  .*\n)+/#))
        let disagree = try #require(carried.firstRange(of: #/    disagree:\n(?:      .*\n)+/#))
        #expect(try found(carried.replacing(#/    disagree:\n(?:      .*\n)+/#, with: "")) == [])
        #expect(try found(carried.replacingCharacters(in: writer, with: "")) == [])
        let long = String(repeating: "a", count: 121)
        let lines = "writer:\n  nb: [a, \(long)]\n  nn: [a, a]\n  en: [a, a]\n"
        #expect(
            try found(carried.replacingCharacters(in: writer, with: lines)) == [
                "kjoreplan/ung.yaml:8: writer can have six lines of at most 120 characters, and has more in nb"
            ])
        let six = String(repeating: long, count: 6)
        let words = "    disagree:\n      nb: a\n      nn: \(six)\n      en: a\n"
        let tooLong = try found(carried.replacingCharacters(in: disagree, with: words))
        #expect(tooLong.count == 1 && tooLong.first?.contains("disagree has more than 600 characters in nn") == true)
        for one in ["writer:\n  nb: [a]\n", "writer:\n  nb: [a]\n  nn: [a, a]\n  en: [a]\n"] {
            let told = try found(carried.replacingCharacters(in: writer, with: one))
            #expect(told.count == 1 && told.first?.contains(#/^kjoreplan/ung.yaml:\d+: writer /#) == true, "\(told)")
        }
        let alone = try found(carried.replacingCharacters(in: disagree, with: "    disagree:\n      nb: a\n"))
        #expect(alone.count == 1 && alone.first?.contains("lacks the language «nn»") == true, "\(alone)")
    }

    @Test("A folder that is not there, and a file that is not text, stop the start with a sentence")
    func unreadable() throws {
        let nowhere = URL(filePath: "/nowhere/at/all")
        #expect(
            ContentCheck(nowhere, over: Carried.files).problems.map(\.description) == [
                "/nowhere/at/all: is not a folder that can be read"
            ])
        #expect(throws: ContentProblem.self) { try CarriedFiles(Carried.files, content: nowhere) }
        let own = try OwnContent(["kort/vestli.yaml": "a"])
        try Data([0xFF, 0xFE, 0x00]).write(to: own.folder.appending(path: "kort/vestli.yaml"))
        #expect(throws: ContentProblem.self) { try CarriedFiles(Carried.files, content: own.folder) }
    }
}

@Suite("Drawings from elsewhere")
struct OwnDrawingTests {
    private func fault(_ text: String) -> String? { ContentFolder.fault(inDrawing: Array(text.utf8))?.description }

    @Test("A drawing that only draws is accepted")
    func right() {
        #expect(fault(OwnContent.drawing) == nil)
        #expect(fault("<svg xmlns:xlink='http://www.w3.org/1999/xlink'><use xlink:href='#a'/></svg>\n") == nil)
    }

    @Test(
        "A drawing that does something, fetches something or is not whole is refused",
        arguments: [
            "<svg><script>alert(1)</script></svg>", "<svg><foreignObject/></svg>", "<svg onload='alert(1)'/>",
            "<svg><g OnClick=\"x\"/></svg>", "<svg><image href='http://a.no/b.png'/></svg>",
            "<svg><use href='http://a.no/b.svg#c'/></svg>", "<svg><use xlink:href='javascript:alert(1)'/></svg>",
            "<svg><a href='#b'/></svg>", "<svg><style>@import 'http://a.no'</style></svg>",
            "<svg><style>a{background:url(//a.no/b)}</style></svg>",
            "<svg><g style='fill:url( http://a.no/b )'/></svg>",
            "<svg><g fill='url(&#104;ttp://a.no)'/></svg>", "<svg><animate attributeName='href'/></svg>",
            "<svg><set attributeName='onload' to='x'/></svg>", "<!DOCTYPE svg><svg/>", "<svg><![CDATA[x]]></svg>",
            "<?xml-stylesheet href='a.css'?><svg/>", "<svg><g></svg>", "<svg/><svg/>", "<svg", "", "hei", "<html/>",
            "<g><svg/></g>", "<svg><svg/></svg>", "<svg/>hei", "<svg a=b/>", "<svg><g", "<svg><!-- ", "<svg></g></svg>",
        ])
    func wrong(text: String) {
        #expect(fault(text) != nil)
    }

    @Test("Rubbish is refused, and never stops the program")
    func rubbish() {
        var random = SeededRandom(seed: 7)
        let letters = Array("<>/=\"'svgon!-?&#; \n\u{0}ø")
        for _ in 0..<2_000 {
            let text = String(
                (0..<Int.random(in: 0..<40, using: &random)).map { _ in letters.randomElement(using: &random)! })
            _ = fault("<svg>" + text)
            _ = fault(text)
        }
        #expect(ContentFolder.fault(inDrawing: [0xFF, 0xFE]) != nil)
    }
}
