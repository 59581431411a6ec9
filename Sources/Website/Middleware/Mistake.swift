import Documents
import GRDB
import HTTPTypes
import Hummingbird
import Markup
import NIOHTTP1
import Words
import WorkModel

/// An error in words that people understand.
struct Mistake: Sendable {
    let status: HTTPResponse.Status
    let title: String
    let text: String
    /// The code in the address opens nothing, so the page lets it be typed again.
    var isWrongCode = false
    /// Where somebody is led back to after signing in; nil when that would not help.
    var again: Path?
    /// Both texts of a conflict, so that nothing that was written is lost.
    var more: HTML = .nothing

    init(_ error: any Error, say: Tongue) {
        switch error {
        case let refusal as Refusal:
            self.init(refusal.status, Mistake.notNow(say), say(refusal.reason))
        case let problem as any CannotBeTaken:
            self.init(
                .unprocessableContent, Mistake.notNow(say), problem.reasons.map { say($0) }.joined(separator: " "))
        case let conflict as Conflict:
            self.init(.conflict, Mistake.changed(say), Mistake.changedText(say))
            more = conflict.html(say)
        case is NotForThisVisitor:
            self.init(
                .forbidden,
                say(
                    nb: "Denne siden er for ordstyreren", nn: "Denne sida er for ordstyraren",
                    en: "This page is for the moderator"),
                say(
                    nb:
                        "Åpne lenken du fikk da dugnaden ble startet, i denne nettleseren. Hvis den er borte, kan en annen ordstyrer lage en ny.",
                    nn:
                        "Opne lenkja du fekk då dugnaden blei starta, i denne nettlesaren. Om ho er borte, kan ein annan ordstyrar lage ei ny.",
                    en:
                        "Open the link you were given when the dugnad was started, in this browser. If it is lost, another moderator can make a new one."
                ))
        case is WrongCode:
            self.init(
                .notFound,
                say(nb: "Ingen dugnad har den koden", nn: "Ingen dugnad har den koden", en: "No dugnad has that code"),
                say(WrongCode.whereItIs))
            isWrongCode = true
        case let replaced as CodeReplaced:
            self.init(.locked, say(CodeReplaced.title), say(CodeReplaced.sentence))
            isWrongCode = true
            more = replaced.html(say)
        case is LinkEnded:
            self.init(
                .notFound,
                say(nb: "Lenken virker ikke lenger", nn: "Lenkja verkar ikkje lenger", en: "The link no longer works"),
                say(
                    nb: "Den kan være byttet ut med en ny, eller kopiert feil. Be ordstyreren om en ny lenke.",
                    nn: "Ho kan vere bytt ut med ei ny, eller kopiert feil. Be ordstyraren om ei ny lenkje.",
                    en: "It may have been replaced by a new one, or copied wrongly. Ask the moderator for a new link."))
        case let wrong as NotForThisMember:
            self.init(
                .forbidden,
                say(
                    nb: "Denne siden er for kontaktpersonen", nn: "Denne sida er for kontaktpersonen",
                    en: "This page is for the contact person"),
                say(
                    nb: "Spør en kontaktperson i \(wrong.unit.name) om hjelp.",
                    nn: "Spør ein kontaktperson i \(wrong.unit.name) om hjelp.",
                    en: "Ask a contact person in \(wrong.unit.name) for help."))
        case let wrong as NotForThisList:
            let meeting = wrong.dugnad.variant.theMeeting
            self.init(
                .forbidden,
                say(
                    nb: "Denne siden er for dem som planlegger", nn: "Denne sida er for dei som planlegg",
                    en: "This page is for those who plan"),
                say(
                    nb: "En enhet eier \(meeting.nb). Logg inn som kontaktperson eller medarbeider der.",
                    nn: "Ei eining eig \(meeting.nn). Logg inn som kontaktperson eller medarbeidar der.",
                    en: "A unit owns \(meeting.en). Sign in as its contact person or a colleague."))
            again = .missing(wrong.dugnad)
        case let again as SignInAgain:
            self.init(
                .forbidden,
                say(nb: "Logg inn på nytt først", nn: "Logg inn på nytt først", en: "Sign in again first"),
                say(
                    nb: "Dette kan ikke gjøres om. Derfor må du ha logget inn den siste timen.",
                    nn: "Dette kan ikkje gjerast om. Derfor må du ha logga inn den siste timen.",
                    en: "This cannot be undone. That is why you must have signed in within the last hour."))
            self.again = again.page
        case is SignInLinkEnded:
            self.init(
                .notFound,
                say(nb: "Lenken virker ikke lenger", nn: "Lenkja verkar ikkje lenger", en: "The link no longer works"),
                say(
                    nb: "Be om en ny e-post, så får du en som virker.",
                    nn: "Be om ein ny e-post, så får du ei som verkar.",
                    en: "Ask for another e-mail, and you get one that works."))
            again = .units
        case is WritingIsOver:
            self.init(
                .gone, say(nb: "Dugnaden er over", nn: "Dugnaden er over", en: "The dugnad is over"),
                say(
                    nb: "Koden virker ikke lenger. Notatene er trygt lagret. Spør ordstyreren om referatet.",
                    nn: "Koden verkar ikkje lenger. Notata er trygt lagra. Spør ordstyraren om referatet.",
                    en: "The code no longer works. The notes are safely kept. Ask the moderator for the minutes."))
        default: self.init(other: error, say: say)
        }
    }

    private init(other error: any Error, say: Tongue) {
        switch error {
        case is NotFound: self = Mistake.notFound(say)
        case let problem as NoDocument: self = Mistake.noDocument(problem, say)
        case let error as HTTPError where error.status == .notFound || error.status == .badRequest:
            self = Mistake.notFound(say)
        case let error as HTTPError where error.status == .methodNotAllowed:
            self.init(.methodNotAllowed, Mistake.notNow(say), Mistake.useTheForm(say))
        // Broken off on the way, or put together in a way that is none: nothing of ours went wrong.
        case is HTTPParserError:
            self.init(
                .badRequest, Mistake.notNow(say),
                say(
                    nb: "Skjemaet kom ikke helt fram. Gå tilbake og send det på nytt.",
                    nn: "Skjemaet kom ikkje heilt fram. Gå tilbake og send det på nytt.",
                    en: "The form did not come through whole. Go back and send it again."))
        case is TooLarge:
            self.init(
                .contentTooLarge,
                say(
                    nb: "Det var for mye på én gang", nn: "Det var for mykje på éin gong",
                    en: "That was too much at once"),
                say(
                    nb:
                        "Gå tilbake, del teksten opp og send den i flere omganger. Teksten står fortsatt i feltet når du går tilbake.",
                    nn:
                        "Gå tilbake, del teksten opp og send han i fleire omgangar. Teksten står framleis i feltet når du går tilbake.",
                    en: "Go back, split the text and send it in parts. The text is still in the field when you go back."
                ))
        case is FromAnotherSite:
            self.init(
                .forbidden, Mistake.notNow(say),
                say(
                    nb: "Skjemaet kom fra et annet nettsted. Åpne siden her og prøv på nytt.",
                    nn: "Skjemaet kom frå ein annan nettstad. Opne sida her og prøv på nytt.",
                    en: "The form came from another site. Open the page here and try again."))
        case let error as DatabaseError where error.resultCode == .SQLITE_FULL || error.resultCode == .SQLITE_IOERR:
            self.init(
                .init(code: 507, reasonPhrase: "Insufficient Storage"),
                say(nb: "Disken er full", nn: "Disken er full", en: "The disk is full"),
                say(
                    nb:
                        "Det siste ble ikke lagret. Notatene ligger trygt i telefonen til det blir plass. Si fra til den som driver tjenesten.",
                    nn:
                        "Det siste blei ikkje lagra. Notata ligg trygt i telefonen til det blir plass. Sei frå til den som driv tenesta.",
                    en:
                        "The latest change was not saved. The notes stay safe on the phone until there is room. Tell whoever runs the service."
                ))
        case let error where error is DatabaseGone || (error as? DatabaseError)?.resultCode.isDamage == true:
            self.init(
                .init(code: 507, reasonPhrase: "Insufficient Storage"),
                say(
                    nb: "Noe er galt med lageret", nn: "Noko er gale med lageret",
                    en: "Something is wrong with the store"),
                say(
                    nb:
                        "Det siste ble ikke lagret. Notatene ligger trygt i telefonen så lenge. Si fra til den som driver tjenesten.",
                    nn:
                        "Det siste blei ikkje lagra. Notata ligg trygt i telefonen så lenge. Sei frå til den som driv tenesta.",
                    en:
                        "The latest change was not saved. The notes stay safe on the phone meanwhile. Tell whoever runs the service."
                ))
        default:
            self.init(
                .internalServerError,
                say(nb: "Noe gikk galt hos oss", nn: "Noko gjekk gale hos oss", en: "Something went wrong on our side"),
                say(
                    nb: "Prøv en gang til. Det du skrev, står i feltet når du går tilbake.",
                    nn: "Prøv ein gong til. Det du skreiv, står i feltet når du går tilbake.",
                    en: "Try once more. What you wrote is in the field when you go back."))
        }
    }

    private init(_ status: HTTPResponse.Status, _ title: String, _ text: String) {
        self.status = status
        self.title = title
        self.text = text
    }

    private static func notFound(_ say: Tongue) -> Mistake {
        Mistake(
            .notFound, say(nb: "Vi finner ikke siden", nn: "Vi finn ikkje sida", en: "We cannot find the page"),
            say(
                nb: "Adressen kan være feil skrevet, eller det som sto her, er slettet.",
                nn: "Adressa kan vere feil skriven, eller det som stod her, er sletta.",
                en: "The address may be mistyped, or what was here has been deleted."))
    }

    private static func noDocument(_ problem: NoDocument, _ say: Tongue) -> Mistake {
        switch problem {
        case .notInstalled:
            Mistake(
                .serviceUnavailable, notNow(say),
                say(
                    nb: "PDF, Word og PowerPoint er ikke satt opp her. Siden kan skrives ut fra nettleseren i stedet.",
                    nn:
                        "PDF, Word og PowerPoint er ikkje sette opp her. Sida kan skrivast ut frå nettlesaren i staden.",
                    en:
                        "PDF, Word and PowerPoint are not set up here. The page can be printed from the browser instead."
                ))
        case .tooManyWaiting:
            Mistake(
                .serviceUnavailable,
                say(nb: "Det er kø akkurat nå", nn: "Det er kø akkurat no", en: "There is a queue"),
                say(
                    nb: "Mange lager dokumenter samtidig. Vent et halvt minutt, og prøv på nytt.",
                    nn: "Mange lagar dokument samstundes. Vent eit halvt minutt, og prøv på nytt.",
                    en: "Many people are making documents at once. Wait half a minute, and try again."))
        case .failed, .refused:
            Mistake(
                .serviceUnavailable, notNow(say),
                say(
                    nb: "Dokumentet ble ikke laget. Prøv en gang til. Siden kan også skrives ut fra nettleseren.",
                    nn: "Dokumentet blei ikkje laga. Prøv ein gong til. Sida kan også skrivast ut frå nettlesaren.",
                    en: "The document was not made. Try once more. The page can also be printed from the browser."))
        }
    }

    private static func notNow(_ say: Tongue) -> String {
        say(nb: "Det gikk ikke", nn: "Det gjekk ikkje", en: "That did not work")
    }

    private static func useTheForm(_ say: Tongue) -> String {
        say(
            nb: "Gå tilbake til siden og bruk knappen der.", nn: "Gå tilbake til sida og bruk knappen der.",
            en: "Go back to the page and use the button there.")
    }

    private static func changed(_ say: Tongue) -> String {
        say(
            nb: "Noen andre har endret det samme", nn: "Nokon andre har endra det same",
            en: "Somebody else has changed the same thing")
    }

    private static func changedText(_ say: Tongue) -> String {
        say(
            nb: "Ingenting er skrevet over. Gå tilbake, og sett sammen det som skal stå.",
            nn: "Ingenting er skrive over. Gå tilbake, og set saman det som skal stå.",
            en: "Nothing has been overwritten. Go back, and put together what it should say.")
    }
}

extension Refusal {
    /// What is refused only for now is kept where it is by `notes.js`, and sent again.
    var status: HTTPResponse.Status { isForNow ? .locked : .conflict }
}

extension HTTPResponse.Status {
    static let locked = HTTPResponse.Status(code: 423, reasonPhrase: "Locked")
}
