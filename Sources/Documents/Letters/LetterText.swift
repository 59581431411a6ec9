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
