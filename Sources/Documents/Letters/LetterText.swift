import Foundation
import Markup
import Words

/// What a letter says, in one language: the same as plain text and as a page.
package struct LetterText: Sendable, Equatable {
    package let language: Language
    package let subject: String
    package let plain: String
    package let html: String

    package init(language: Language, subject: String, plain: String, html: String) {
        self.language = language
        self.subject = subject
        self.plain = plain
        self.html = html
    }
}

extension LetterText {
    /// What it says as a piece of another page, to be looked at: without styles of its own, its heading below that page’s,
    /// and with links that lead nowhere.
    package var onPage: HTML {
        guard let start = html.range(of: "<main>"), let end = html.range(of: "</main>", options: .backwards),
            start.upperBound <= end.lowerBound
        else { return .nothing }
        let body = String(html[start.upperBound..<end.lowerBound])
        let still = body.replacing(#/<a href="[^"]*"/#, with: "<a")
        return HTML(trusted: still.replacing("<h1>", with: "<h3>").replacing("</h1>", with: "</h3>"))
    }
}
