import Words
import WorkModel

/// Every address on the site. What `Routes` answers, this writes.
struct Path: Sendable, Equatable {
    private let text: String

    private init(_ text: String) {
        self.text = text
    }

    /// The address with the language in front when the visitor has chosen one.
    func within(_ language: Language?) -> String {
        guard let language else { return text }
        return text == "/" ? "/\(language.tag)/" : "/\(language.tag)\(text)"
    }

    // MARK: Everybody

    static let front = Path("/")
    static let join = Path("/bli-med")
    static let example = Path("/eksempel")
    static let accessibility = Path("/tilgjengelighet")
    static let privacy = Path("/personvern")
    static let sources = Path("/kilder")
    static let deleted = Path("/slettet")
    static let start = Path("/dugnad/ny")
    static let dugnader = Path("/dugnader")
    static func question(_ question: StartQuestion) -> Path { Path("/dugnad/ny/\(question.rawValue)") }
    static func entry(_ secret: Secret) -> Path { Path("/inn/\(secret.text)") }
    static let challengePictures = Path("/utfordringsbilde")
    static func challengePicture(_ number: String) -> Path { Path("/utfordringsbilde/\(number)") }
    static func publicMinutes(_ secret: Secret) -> Path { Path("/referat/\(secret.text)") }

    // MARK: To read

    static let cards = Path("/kort")
    static func cardFile(_ name: String) -> Path { Path("/kort/filer/\(name)") }
    static func card(_ address: String) -> Path { Path("/kort/\(address)") }
    static let guides = Path("/veileder")
    static func guide(_ key: String, _ section: String? = nil) -> Path {
        Path("/veileder/\(key)" + (section.map { "#\($0)" } ?? ""))
    }
    static let checklists = Path("/sjekkliste")
    static func checklist(_ variant: String, _ theme: String? = nil) -> Path {
        Path("/sjekkliste/\(variant)" + (theme.map { "#\($0)" } ?? ""))
    }
    static let handbook = Path("/handbok")
    static func handbook(_ theme: String) -> Path { Path("/handbok/\(theme)") }
    static func variant(_ variant: Variant, _ step: String? = nil) -> Path {
        Path("/\(variant.rawValue)" + (step.map { "#\($0)" } ?? ""))
    }
    static let search = Path("/sok")
    /// The start with the kind of dugnad chosen.
    static func start(_ variant: Variant) -> Path { Path("/dugnad/ny/hvem?variant=\(variant.rawValue)") }

    // MARK: With the groups' code

    static func tables(_ dugnad: Dugnad) -> Path { Path("/b/\(dugnad.code)") }
    static func group(_ dugnad: Dugnad, _ number: Int, _ tail: String = "") -> Path {
        Path("/b/\(dugnad.code)/bord/\(number)\(tail)")
    }
    static func notes(_ dugnad: Dugnad, _ number: Int) -> Path { group(dugnad, number, "/notater") }
    static func note(_ dugnad: Dugnad, _ number: Int, _ note: Note.ID) -> Path {
        group(dugnad, number, "/notater/\(note)")
    }
    static func noteDeletion(_ dugnad: Dugnad, _ number: Int, _ note: Note.ID) -> Path {
        group(dugnad, number, "/notater/\(note)/sletting")
    }
    static func noteRestoration(_ dugnad: Dugnad, _ number: Int, _ note: Note.ID) -> Path {
        group(dugnad, number, "/notater/\(note)/angring")
    }

    // MARK: With a link

    /// `tail` is one of the moderator's pages in `Routes`: «ordstyrer», «steg», «kjoreplan» …
    static func dugnad(_ dugnad: Dugnad, _ tail: String) -> Path { Path("/d/\(dugnad.code)/\(tail)") }
    static func moderator(_ dugnad: Dugnad) -> Path { Path("/d/\(dugnad.code)/ordstyrer") }
    static func wall(_ dugnad: Dugnad) -> Path { Path("/d/\(dugnad.code)/vegg") }
    static func ready(_ dugnad: Dugnad) -> Path { Path("/d/\(dugnad.code)/klar") }
    static func runSheet(_ dugnad: Dugnad) -> Path { Path("/d/\(dugnad.code)/kjoreplan") }
    static func paper(_ dugnad: Dugnad) -> Path { Path("/d/\(dugnad.code)/papir") }
    static func gathering(_ dugnad: Dugnad, _ step: Step? = nil) -> Path {
        Path("/d/\(dugnad.code)/samle" + (step.map { "?steg=\($0.id)" } ?? ""))
    }
    static func measures(_ dugnad: Dugnad) -> Path { Path("/d/\(dugnad.code)/tiltak") }
    static func minutes(_ dugnad: Dugnad) -> Path { Path("/d/\(dugnad.code)/referat") }
    static func documents(_ dugnad: Dugnad) -> Path { Path("/d/\(dugnad.code)/dokumenter") }
    static func links(_ dugnad: Dugnad) -> Path { Path("/d/\(dugnad.code)/lenker") }
    static func takeout(_ dugnad: Dugnad) -> Path { Path("/d/\(dugnad.code)/uttak") }
}
