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

    func plain(in language: Language) -> String {
        switch self {
        case .words(let words): words[language]
        case .code(let code): code
        case .act(let words, let link): "\(words[language]):\n\(link)"
        }
    }

    func html(in language: Language) -> HTML {
        switch self {
        case .words(let words): "<p>\(words[language])</p>"
        case .code(let code): "<p class=\"code\">\(code)</p>"
        case .act(let words, let link): "<p class=\"act\"><a href=\"\(link)\">\(words[language])</a></p>"
        }
    }
}
