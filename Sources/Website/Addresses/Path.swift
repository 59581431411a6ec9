import Hummingbird
import Words
import WorkModel

/// An address on the site. Each stands once, here or beside: `Routes` answers its pattern, links and the way back from
/// an error say it.
package struct Path: Sendable, Equatable {
    package let text: String

    init(_ text: String) {
        self.text = text
    }

    var pattern: RouterPath { RouterPath(text) }

    /// The address with the language in front when the visitor has chosen one.
    func within(_ language: Language?) -> String {
        guard let language else { return text }
        return text == "/" ? "/\(language.tag)/" : "/\(language.tag)\(text)"
    }

    /// A place on the page; nil for its top.
    func at(_ place: String?) -> Path { Path(text + (place.map { "#\($0)" } ?? "")) }
}

/// What everybody may read.
extension Path {
    static let front = Path("/")
    static let example = Path("/eksempel")
    static let accessibility = Path("/tilgjengelighet")
    static let privacy = Path("/personvern")
    static let sources = Path("/kilder")
    static let health = Path("/helse")
    static let file = Route<String, String>("/f/:version/**")
    static let deleted = Path("/slettet")

    static let cards = Path("/kort")
    static let card = Route<String>("/kort/:card")
    static let cardFile = Route<String>("/kort/filer/:file")
    static let guides = Path("/veileder")
    static let guide = Route<String>("/veileder/:guide")
    static let checklists = Path("/sjekkliste")
    static let checklist = Route<String>("/sjekkliste/:variant")
    static let handbook = Path("/handbok")
    static let handbookTheme = Route<String>("/handbok/:theme")
    static func variant(_ variant: Variant) -> Path { Path("/\(variant.rawValue)") }
    static let search = Path("/sok")
    static let challengePictures = Path("/utfordringsbilde")
    static let challengePicture = Route<String>("/utfordringsbilde/:number")
}

/// The ways in.
extension Path {
    static let start = Path("/dugnad/ny")
    static let question = Route<StartQuestion>("/dugnad/ny/:question")
    /// The start with the kind of dugnad chosen.
    static func start(_ variant: Variant) -> Path { Path("\(question(.whom).text)?variant=\(variant.rawValue)") }
    /// The start of typing in one that is over.
    static let startOfPast = Path("\(question(.variant).text)?nar=\(StartQuestion.past)")
    static let dugnader = Path("/dugnader")

    static let join = Path("/bli-med")
    /// A QR code holds capital letters only, because they take less room.
    static let scanned = Route<String>("/B/:code")
    /// Where six digits open the wall: short, because it is typed on the hall's own machine.
    static let wallEntry = Path("/vegg")
    package static let entry = Route<Secret>("/inn/:secret")
    static let leaving = Path("/ut")
    static let publicMinutes = Route<Secret>("/referat/:secret")
}

/// With the groups' code.
extension Path {
    package static let tables = Route<Dugnad>("/b/:code")
    /// By video everybody may look at the wall, each on a screen of their own.
    static let wallToLookAt = Route<Dugnad>("/b/:code/vegg")
    static let wallToLookAtChanges = Route<Dugnad>("/b/:code/vegg/strom")
    static let group = Route<Dugnad, Int>("/b/:code/bord/:group")
    static let groupChanges = Route<Dugnad, Int>("/b/:code/bord/:group/strom")
    static let notes = Route<Dugnad, Int>("/b/:code/bord/:group/notater")
    static let note = Route<Dugnad, Int, Note.ID>("/b/:code/bord/:group/notater/:note")
    static let noteDeletion = Route<Dugnad, Int, Note.ID>("/b/:code/bord/:group/notater/:note/sletting")
    static let noteRestoration = Route<Dugnad, Int, Note.ID>("/b/:code/bord/:group/notater/:note/angring")
    static let cardChoice = Route<Dugnad, Int>("/b/:code/bord/:group/kort")
    static let ownPerson = Route<Dugnad, Int>("/b/:code/bord/:group/person")
    static let call = Route<Dugnad, Int>("/b/:code/bord/:group/hjelp")
    static let ownPersonRemoval = Route<Dugnad, Int>("/b/:code/bord/:group/person/sletting")
}
