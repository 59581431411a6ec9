import Markup
import Testing

@Suite("Whatever is put into a page as text comes out as text")
struct HTMLTests {
    @Test(
        "Signs that mean something in a page are written so that they mean nothing",
        arguments: [
            ("<b>", "&lt;b&gt;"), ("Tom & Jerry", "Tom &amp; Jerry"), ("\"'", "&quot;&#39;"), ("&lt;", "&amp;lt;"),
            ("blåbær 🙂 שלום", "blåbær 🙂 שלום"), ("", ""), ("<\u{301}", "&lt;\u{301}"),
        ])
    func escaped(text: String, written: String) {
        #expect(("<p title=\"\(text)\">\(text)</p>" as HTML).source == "<p title=\"\(written)\">\(written)</p>")
        #expect(HTML(text).source == written)
    }

    @Test("A piece of a page goes into another as it is, one that is missing as nothing, and several one after another")
    func pieces() {
        let piece: HTML = "<b>\("a<b")</b>"
        let missing: HTML? = nil
        #expect(
            ("<p>\(piece)\(missing)\([piece, piece])</p>" as HTML).source
                == "<p><b>a&lt;b</b><b>a&lt;b</b><b>a&lt;b</b></p>")
        #expect((piece + piece).source == "<b>a&lt;b</b><b>a&lt;b</b>")
        #expect([piece, piece].joined(by: ", ").source == "<b>a&lt;b</b>, <b>a&lt;b</b>")
    }

    @Test("Numbers are written as digits, whatever their kind")
    func numbers() {
        #expect(("\(12) \(-3) \(UInt8.max) \(Int64.min)" as HTML).source == "12 -3 255 -9223372036854775808")
    }

    @Test("An attribute is there when it is to be, and its value cannot end it")
    func attributes() {
        #expect(("<input\("checked", when: true)\("hidden", when: false)>" as HTML).source == "<input checked>")
        #expect(
            ("<li\("class", is: "a\" onclick=\"x")\("id", is: nil)>" as HTML).source
                == "<li class=\"a&quot; onclick=&quot;x\">")
    }

    @Test("An empty piece of a page is empty, and one with anything in it is not")
    func nothing() {
        #expect(HTML.nothing.isEmpty)
        #expect(!("x" as HTML).isEmpty)
        #expect(("\("")" as HTML).isEmpty)
    }
}
