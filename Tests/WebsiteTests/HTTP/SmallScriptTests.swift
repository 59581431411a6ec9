import Testing

@testable import Website

@Suite("A script made small")
struct SmallScriptTests {
    private func text(_ script: SmallScript) -> String { String(decoding: script.bytes, as: UTF8.self) }

    @Test("Indentation and the lines that are only comment go, and everything else stays")
    func comments() {
        let written = """
            /**
             * A table's page.
             */
            import { say } from './live.js';

            /* What a person sees,
               and hears */
            // Twice a second.
            /** @param {string} id */
            function show(id) {
                // Then nothing starts.
                const address = 'http://' + id; // said once
                /** @type {HTMLElement} */ (element).focus();
            }
            """
        #expect(
            text(SmallScript(Array(written.utf8))) == """
                import { say } from './live.js';
                function show(id) {
                const address = 'http://' + id; // said once
                (element).focus();
                }
                """)
    }

    @Test("Modules become one script: what they import of each other is there already")
    func joined() {
        let clock = "export const clock = 1;\n"
        let page = "import { clock } from './clock.js';\n\nexport function show() {\n    return clock;\n}"
        #expect(
            text(SmallScript(joining: [clock, page].map { Array($0.utf8) }))
                == "const clock = 1;\nfunction show() {\nreturn clock;\n}")
    }
}
