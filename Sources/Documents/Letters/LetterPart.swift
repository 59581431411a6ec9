import Markup
import Words

/// One thing that a letter says.
enum LetterPart {
    /// A paragraph.
    case words(Phrase)
    /// What is to be typed somewhere.
    case code(String)
    /// The one link that does something.
    case act(Phrase, link: String)
    /// Words of people's own, the same in every language, line by line.
    case own(String)
    /// What one looks up: when, where.
    case facts([(label: Phrase, text: Phrase)])
    /// A link to more of the same.
    case more(Phrase, link: String)

    func plain(in language: Language) -> String {
        switch self {
        case .words(let words): words[language]
        case .code(let code): code
        case .act(let words, let link), .more(let words, let link): "\(words[language]):\n\(link)"
        case .own(let text): text
        case .facts(let facts):
            facts.map { "\($0.label[language]): \($0.text[language])" }.joined(separator: "\n")
        }
    }

    func html(in language: Language) -> HTML {
        switch self {
        case .words(let words): "<p>\(words[language])</p>"
        case .code(let code): "<p class=\"code\">\(code)</p>"
        case .act(let words, let link): "<p class=\"act\"><a href=\"\(link)\">\(words[language])</a></p>"
        case .own(let text):
            "<p>\(text.split(separator: "\n", omittingEmptySubsequences: false).map { HTML(String($0)) }.joined(by: "<br>"))</p>"
        case .facts(let facts):
            "<p>\(facts.map { "<b>\($0.label[language]):</b> \($0.text[language])" as HTML }.joined(by: "<br>"))</p>"
        case .more(let words, let link): "<p><a href=\"\(link)\">\(words[language])</a></p>"
        }
    }
}
