import Hummingbird
import Logging
import Words
import WorkModel

/// One request to the site: in which language, from which browser, and to what it has found.
struct Visit: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// What stands in the address before the page: the language, when the visitor has chosen one.
    var chosenLanguage: Language?
    /// The address of the page without its language, for the language switch: `/b/havn-seil-42?steg=…`.
    var pageAddress = "/"
    var acceptsGzip = false
    var wantsJSON = false
    /// Sent by our own script, which wants an answer and not a page.
    var isLive = false
    /// The browser's session, if it has one.
    var session: Secret?
    /// The dugnad in the address, and what this browser may do in it.
    var found: FoundDugnad?
    /// Who has signed in in this browser. Looked up only where that matters.
    var signedIn: SignedIn?
    /// The unit in the address, and what the person who has signed in is in it.
    var membership: Membership?

    init(source: Source) {
        coreContext = .init(source: source)
    }

    /// What a request is known by in the log. Hummingbird's own `id` stops the program where a log keeps no metadata.
    var reference: String? { logger[metadataKey: "hb.request.id"].map { "\($0)" } }

    /// The address that was asked for, as it was asked.
    var addressInLanguage: String { (chosenLanguage.map { "/\($0.tag)" } ?? "") + pageAddress }
}

struct FoundDugnad: Sendable {
    let dugnad: Dugnad
    let standing: Standing
    /// When it was looked up; everything on one page is at the same moment.
    let at: Moment
    /// It was found by a code that has been replaced.
    var isUnderFormerCode = false

    var roles: Set<Role> { standing.roles }

    /// The answer to a visitor without the right role. Once the code has stopped working, a stranger is not even told
    /// that there is such a dugnad.
    var refusal: any Error {
        roles.isEmpty && WritingTime(dugnad).isOver(at: at) ? NotFound() : NotForThisVisitor()
    }
}

/// What every kind of visit has: a language to speak, and addresses that keep to it.
protocol Speaking {
    var chosenLanguage: Language? { get }
    var found: FoundDugnad? { get }
    var signedIn: SignedIn? { get }
}

extension Speaking {
    /// The language in the address; else the dugnad's own, or that of the one who has signed in; else bokmål.
    var language: Language { chosenLanguage ?? found?.dugnad.language ?? signedIn?.person?.language ?? .bokmål }

    var say: Tongue { Tongue(language: language) }

    /// An address on this site, in the language the visitor has chosen.
    func to(_ path: Path) -> String { path.within(chosenLanguage) }

    /// An address outside the dugnad, where nothing but the address tells the language.
    func toSite(_ path: Path) -> String {
        path.within(chosenLanguage ?? (language == .bokmål ? nil : language))
    }
}

extension Visit: Speaking {}

/// Says things in one language.
struct Tongue: Sendable {
    let language: Language

    func callAsFunction(nb: String, nn: String, en: String) -> String {
        Phrase(nb: nb, nn: nn, en: en)[language]
    }

    func callAsFunction(_ phrase: Phrase) -> String { phrase[language] }
}
