import Foundation
import WorkModel

/// Signing in, and oneself.
extension Path {
    static let signIn = Path("/logginn")
    /// - Parameter page: where to go afterwards.
    static func signIn(for page: Path) -> Path { Path("\(signIn.text)\(afterwards(page))") }
    /// At the end of an address on the way in: where to go then. A page may have questions and answers of its own.
    static func afterwards(_ page: Path?) -> String {
        page.map { "?til=\($0.text.addingPercentEncoding(withAllowedCharacters: inAddress) ?? "")" } ?? ""
    }
    /// Where somebody is led who was not signed in at a provider.
    ///
    /// - Parameters:
    ///   - word: what they are told.
    ///   - provider: where they came from.
    static func signIn(after word: String, at provider: String, for page: Path?) -> Path {
        let then = afterwards(page).replacing("?", with: "&", maxReplacements: 1)
        return Path("\(signIn.text)?svar=\(word)&hos=\(provider)\(then)")
    }
    private static let inAddress = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: ";:@&=+$,"))
    static let digits = Path("/logginn/siffer")
    package static let signInLink = Route<Secret>("/logginn/:secret")
    /// Where a browser is sent to a provider from, and where the provider sends it back to.
    static let providerStart = Route<String>("/logginn/hos/:provider")
    static let providerReturn = Route<String>("/logginn/fra/:provider")
    static let signOut = Path("/loggut")

    static let me = Path("/meg")
    static let otherSessionsEnd = Path("/meg/innlogginger/slutt")
    static let sessionEnd = Route<Int64>("/meg/innlogginger/:session/slutt")
    static let myDeletion = Path("/meg/sletting")
    static let knownPlaceEnd = Route<String>("/meg/steder/:provider/slutt")
    static let address = Path("/meg/adresse")
    static let addressForgetting = Path("/meg/adresse/slutt")
    /// Where the letter to a new address leads whoever asked for it.
    static let newAddress = Route<Secret>("/meg/ny-adresse/:secret")
    /// Where the letter to the old one leads.
    static let addressStop = Route<Secret>("/adresse/:secret")
    static let addressStopped = Path("/adresse")
    static let guesthoodEnd = Route<Dugnad.ID>("/meg/dugnader/:dugnad/slutt")
}

/// For those who act for a unit.
extension Path {
    static let units = Path("/enheter")
    static let newUnit = Path("/enheter/ny")
    /// Where a dugnad that another unit hands over is received.
    static let receiving = Route<Secret>("/ta-imot/:secret")
    static let acceptance = Route<ColleagueInvitation.ID>("/enheter/invitasjoner/:invitation")

    static let guestAcceptance = Route<GuestInvitation.ID>("/enheter/dugnader/:invitation")

    static let home = Route<WorkModel.Unit>("/e/:unit")
    /// Where somebody outside says whether a unit is what it says.
    static let confirmation = Route<Secret>("/bekreftelse/:secret")
    static let confirmationLetter = Route<WorkModel.Unit>("/e/:unit/bekreftelsesbrev")
    /// Confirmed by whoever has signed in on behalf of it.
    static let claim = Route<WorkModel.Unit>("/e/:unit/bekreftelse")
    static let confirmingOthers = Route<WorkModel.Unit>("/e/:unit/bekreftelser")
    static let confirmingOther = Route<WorkModel.Unit, WorkModel.Unit.ID>("/e/:unit/bekreftelser/:other")
    static let year = Route<WorkModel.Unit, Int>("/e/:unit/aar/:year")
    /// Another like one of the unit's dugnader.
    static let another = Route<WorkModel.Unit, Dugnad.ID>("/e/:unit/dugnader/:dugnad/ny")
    static let minutesToRead = Route<WorkModel.Unit, Dugnad.ID>("/e/:unit/dugnader/:dugnad/referat")
    static let people = Route<WorkModel.Unit>("/e/:unit/folk")
    /// Those who have said that they may be asked next time too.
    static let keptPeople = Route<WorkModel.Unit>("/e/:unit/neste-gang")
    static let keptPerson = Route<WorkModel.Unit, KeptPerson.ID>("/e/:unit/neste-gang/:person/fjerning")
    static let member = Route<WorkModel.Unit, Person.ID>("/e/:unit/folk/:person")
    static let memberRemoval = Route<WorkModel.Unit, Person.ID>("/e/:unit/folk/:person/fjerning")
    static let withdrawal = Route<WorkModel.Unit, ColleagueInvitation.ID>(
        "/e/:unit/invitasjoner/:invitation/tilbaketrekking")
    static let askersRefusal = Route<WorkModel.Unit>("/e/:unit/folk/avslag")
    static let handOver = Route<WorkModel.Unit>("/e/:unit/overlevering")
    static let handOverReceived = Route<WorkModel.Unit>("/e/:unit/overtatt")
    static let unitSettings = Route<WorkModel.Unit>("/e/:unit/innstillinger")
    static let unitTemplate = Route<WorkModel.Unit>("/e/:unit/innstillinger/mal")
    static let unitTemplateRemoval = Route<WorkModel.Unit>("/e/:unit/innstillinger/mal/sletting")
    static let unitArms = Route<WorkModel.Unit>("/e/:unit/innstillinger/vapen")
    static let unitArmsRemoval = Route<WorkModel.Unit>("/e/:unit/innstillinger/vapen/sletting")
    static let unitTakeout = Route<WorkModel.Unit>("/e/:unit/uttak")
    static let unitTakeoutFile = Route<WorkModel.Unit>("/e/:unit/uttak/fil")
    static let unitDeletion = Route<WorkModel.Unit>("/e/:unit/sletting")
    static let records = Route<WorkModel.Unit>("/e/:unit/logg")
    static let outbox = Route<WorkModel.Unit>("/e/:unit/utboks")
    /// Every letter that lies there, in one file.
    static let lyingLetters = Route<WorkModel.Unit>("/e/:unit/utboks/alle")
    static let letter = Route<WorkModel.Unit, Letter.ID>("/e/:unit/utboks/:letter")
    /// Where somebody says what became of a letter that nobody knows of.
    static let letterAnswer = Route<WorkModel.Unit, Letter.ID>("/e/:unit/utboks/:letter/svar")
    static let letterDelivery = Route<WorkModel.Unit, Letter.ID>("/e/:unit/utboks/:letter/levering")
}

extension Path {
    static func outbox(of unit: WorkModel.Unit.ID) -> Path { outbox.filled(with: [unit.description]) }

    static func home(of unit: WorkModel.Unit.ID) -> Path { home.filled(with: [unit.description]) }
}

/// A unit is known by its id, which cannot be guessed.
extension WorkModel.Unit: PathPart {
    package var inPath: String { id.description }
}
