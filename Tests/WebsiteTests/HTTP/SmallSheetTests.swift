import Testing

@testable import Website

@Suite("A sheet made small")
struct SmallSheetTests {
    private func small(_ written: String) -> String {
        String(decoding: SmallSheet(Array(written.utf8)).bytes, as: UTF8.self)
    }

    @Test("What is there for people goes: comments, line breaks, indentation, and the last semicolon of a rule")
    func forPeople() {
        let written = """
            /* Paper on a table.
               Blue is what we manage. */
            @media (min-width: 64rem) and (max-height: 42rem), print {
              .card, .slip {
                /* as cut with scissors */
                border-radius: 14px 18px / 18px 13px;
                color: var(--blekk);
              }

              .card:hover {
                margin: 0 !important;
              }
            }

            """
        #expect(
            small(written) == "@media (min-width:64rem) and (max-height:42rem),print{"
                + ".card,.slip{border-radius:14px 18px/18px 13px;color:var(--blekk)}.card:hover{margin:0!important}}")
    }

    @Test(
        "A space that says something stays",
        arguments: [
            ("width: calc(100% - 24px + 2 * var(--s5));", "width:calc(100% - 24px + 2 * var(--s5));"),
            ("padding: .1em -1px;", "padding:.1em -1px;"),
            ("animation: inn .5s ease-out;", "animation:inn .5s ease-out;"),
            ("width: min(15rem, 100%) auto;", "width:min(15rem,100%) auto;"),
            (".form :checked {", ".form :checked{"),
            (".a .b > .c + .d ~ .e * {", ".a .b>.c+.d~.e *{"),
            (".stack > * + * {", ".stack>*+*{"),
            ("li:nth-child(2n + 1) .a {", "li:nth-child(2n + 1) .a{"),
            (".a:has(> :empty) :is(.b, .c) [hidden] {", ".a:has(>:empty) :is(.b,.c) [hidden]{"),
            (".a /* .b */ .c {", ".a .c{"),
        ])
    func spaces(written: String, sent: String) {
        #expect(small(written) == sent)
    }

    @Test(
        "What stands in quotes or in an address is left as it is",
        arguments: [
            "content:\"← /* no comment */ ; }  , \"", "content:'  >  '", "content:\"a \\\"  b\"",
            "mask:url(\"data:image/svg+xml,<svg viewBox='0 0 9 12'><path d='M1 , 2'/></svg>\")",
            "src:url(fonts/a  /*b.woff2)", "content:\"never ended;  ",
        ])
    func quoted(text: String) {
        #expect(small(text) == text)
    }

    @Test("What follows an address or a text is made small again")
    func afterwards() {
        #expect(small("mask: url(a.svg) 0 / 9px, url(\"b.svg\") ;") == "mask:url(a.svg) 0/9px,url(\"b.svg\");")
        #expect(small("content: \"○ \" / \"\" ;\n}") == "content:\"○ \"/\"\"}")
    }
}
