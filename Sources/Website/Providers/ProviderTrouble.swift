import Words

/// Why somebody was not signed in at a provider. Nothing in it is about them.
enum ProviderTrouble: Error, Equatable {
    /// Too many ask at once, or too often.
    case busy
    case cannotBeReached(String)
    case answersTooMuch
    /// It answers with an error: the number, and its own word for it.
    case answersNo(Int, String?)
    /// What it answers is not what the standard says.
    case notUnderstood(Question)
    /// It calls itself something else than the settings do.
    case anotherIssuer
    /// One of its addresses is not encrypted.
    case unsafeAddress
    /// Its keys were asked for a short while ago, and have not come.
    case noKeys
    /// What it has signed cannot be believed.
    case cannotBeBelieved(IDToken.Fault)
    /// It says no, or the person does: the provider's own word for it.
    case saysNo(String?)
    /// What came back was begun in another browser, too long ago, or is used.
    case notBegunHere
    /// Nothing it says tells who it is here.
    case noAddress

    enum Question: String, Sendable {
        case discovery, keys, token, person
    }

    /// For the log.
    var reason: String {
        switch self {
        case .busy: "too many sign-ins at once"
        case .cannotBeReached(let words): "the provider cannot be reached: \(words)"
        case .answersTooMuch: "the answer is too long"
        case .answersNo(let status, let word): "HTTP \(status)\(word.map { ": \($0)" } ?? "")"
        case .notUnderstood(let question): "the answer is not understood: \(question.rawValue)"
        case .anotherIssuer: "the provider calls itself something else than the setting does"
        case .unsafeAddress: "an address of the provider’s is not encrypted"
        case .noKeys: "the provider’s keys have not come"
        case .cannotBeBelieved(let fault): "the answer cannot be believed: \(fault.rawValue)"
        case .saysNo(let word): "the provider says no\(word.map { ": \($0)" } ?? "")"
        case .notBegunHere: "not begun in this browser, too long ago, or used"
        case .noAddress: "no verified address"
        }
    }

    /// A word of the provider's own, when it is one that may be logged: a name of an error, and never a sentence.
    static func word(_ text: String?) -> String? {
        guard let text, (1...60).contains(text.utf8.count),
            text.utf8.allSatisfy({ (97...122).contains($0) || $0 == UInt8(ascii: "_") })
        else { return nil }
        return text
    }

    /// What the person is told.
    var told: ProviderTold {
        switch self {
        case .busy: .busy
        // A code that is too old, or used.
        case .answersNo(_, "invalid_grant"): .again
        case .cannotBeReached, .answersTooMuch, .answersNo, .notUnderstood, .anotherIssuer, .unsafeAddress, .noKeys:
            .noAnswer
        case .cannotBeBelieved: .cannotBeBelieved
        case .saysNo: .stopped
        case .notBegunHere: .again
        case .noAddress: .noAddress
        }
    }

    /// What whoever runs the site can do something about, or should know of.
    var isForOperator: Bool {
        switch self {
        case .saysNo, .notBegunHere, .noAddress: false
        default: true
        }
    }
}

/// What somebody is told who was not signed in, by the word for it in the address.
enum ProviderTold: String, CaseIterable, Sendable {
    case busy = "opptatt"
    case noAnswer = "uten-svar"
    case cannotBeBelieved = "ikke-til-a-stole-pa"
    case stopped = "avbrutt"
    case again = "pa-nytt"
    case noAddress = "adresse"

    /// - Parameter name: the provider's.
    func words(_ name: String) -> Phrase {
        switch self {
        case .busy:
            Phrase(
                nb: "Mange logger inn akkurat nå. Vent et minutt, og prøv igjen.",
                nn: "Mange loggar inn akkurat no. Vent eit minutt, og prøv igjen.",
                en: "Many people are signing in right now. Wait a minute, and try again.")
        case .noAnswer:
            Phrase(
                nb: "Vi fikk ikke noe svar vi kunne bruke fra \(name). Prøv igjen om litt, eller logg inn med e-post.",
                nn:
                    "Vi fekk ikkje noko svar vi kunne bruke frå \(name). Prøv igjen om litt, eller logg inn med e-post.",
                en: "We got no answer that we could use from \(name). Try again in a while, or sign in by e-mail.")
        case .cannotBeBelieved:
            Phrase(
                nb:
                    "Svaret fra \(name) var ikke til å stole på, så du er ikke logget inn. Prøv igjen, eller logg inn med e-post.",
                nn:
                    "Svaret frå \(name) var ikkje til å stole på, så du er ikkje logga inn. Prøv igjen, eller logg inn med e-post.",
                en:
                    "The answer from \(name) could not be trusted, so you are not signed in. Try again, or sign in by e-mail."
            )
        case .stopped:
            Phrase(
                nb: "Innloggingen hos \(name) ble avbrutt. Prøv igjen, eller logg inn med e-post.",
                nn: "Innlogginga hos \(name) blei avbroten. Prøv igjen, eller logg inn med e-post.",
                en: "The sign-in at \(name) was stopped. Try again, or sign in by e-mail.")
        case .again:
            Phrase(
                nb: "Innloggingen hos \(name) tok for lang tid, eller ble begynt et annet sted. Begynn på nytt her.",
                nn: "Innlogginga hos \(name) tok for lang tid, eller blei begynt ein annan stad. Begynn på nytt her.",
                en: "The sign-in at \(name) took too long, or was begun elsewhere. Begin again here.")
        case .noAddress:
            Phrase(
                nb:
                    "\(name) har ikke bekreftet e-postadressen din for oss. Skriv den her, så får du en e-post. Etterpå kan vi kjenne deg igjen derfra.",
                nn:
                    "\(name) har ikkje stadfesta e-postadressa di for oss. Skriv ho her, så får du ein e-post. Etterpå kan vi kjenne deg igjen derifrå.",
                en:
                    "\(name) has not confirmed your e-mail address to us. Type it here, and you get an e-mail. After that we can know you again from there."
            )
        }
    }
}
