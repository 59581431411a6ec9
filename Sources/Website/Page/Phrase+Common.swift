import Words
import WorkModel

/// What is said in several rooms, once. What only one room says stands in that room.
extension Phrase {
    // MARK: What one does

    static let save = Phrase(nb: "Lagre", nn: "Lagre", en: "Save")
    static let change = Phrase(nb: "Endre", nn: "Endre", en: "Change")
    static let edit = Phrase(nb: "Rett", nn: "Rett", en: "Edit")
    static let delete = Phrase(nb: "Slett", nn: "Slett", en: "Delete")
    static let undo = Phrase(nb: "Angre", nn: "Angre", en: "Undo")
    static let cancel = Phrase(nb: "Avbryt", nn: "Avbryt", en: "Cancel")
    static let moveUp = Phrase(nb: "Flytt opp", nn: "Flytt opp", en: "Move up")
    static let moveDown = Phrase(nb: "Flytt ned", nn: "Flytt ned", en: "Move down")
    static let print = Phrase(nb: "Skriv ut", nn: "Skriv ut", en: "Print")
    static let join = Phrase(nb: "Bli med", nn: "Bli med", en: "Join")
    static let signIn = Phrase(nb: "Logg inn", nn: "Logg inn", en: "Sign in")
    static let signOut = Phrase(nb: "Logg ut", nn: "Logg ut", en: "Sign out")
    static let typeTheCodeAndJoin = Phrase(
        nb: "Skriv koden og bli med", nn: "Skriv koden og bli med", en: "Type the code and join")
    static let startADugnad = Phrase(nb: "Start en dugnad", nn: "Start ein dugnad", en: "Start a dugnad")
    static let typeInAPastDugnad = Phrase(
        nb: "Skriv inn en dugnad som har vært", nn: "Skriv inn ein dugnad som har vore",
        en: "Type in a dugnad that has been held")
    static let downloadEverything = Phrase(nb: "Last ned alt", nn: "Last ned alt", en: "Download everything")

    // MARK: The ways back

    static let back = Phrase(nb: "Tilbake", nn: "Tilbake", en: "Back")
    static let backToTheDesk = Phrase(
        nb: "Tilbake til ordstyrersiden", nn: "Tilbake til ordstyrarsida", en: "Back to the moderator’s page")
    static let backToNotes = Phrase(nb: "Tilbake til notatene", nn: "Tilbake til notata", en: "Back to the notes")
    static let backToMinutes = Phrase(
        nb: "Tilbake til referatet", nn: "Tilbake til referatet", en: "Back to the minutes")
    static let backToDocuments = Phrase(
        nb: "Tilbake til papir og filer", nn: "Tilbake til papir og filer", en: "Back to paper and files")
    static let toThePreparations = Phrase(
        nb: "Gå til forberedelsene", nn: "Gå til førebuingane", en: "Go to the preparations")
    static let toTheFrontPage = Phrase(nb: "Til forsiden", nn: "Til framsida", en: "To the front page")

    // MARK: What pages are called

    static let moderator = Phrase(nb: "Ordstyrer", nn: "Ordstyrar", en: "Moderator")
    static let ideasOfAnother = Phrase(
        nb: "Hent ideer fra en annen dugnad", nn: "Hent idear frå ein annan dugnad",
        en: "Fetch ideas from another dugnad")
    static let runSheet = Phrase(nb: "Kjøreplan", nn: "Køyreplan", en: "Run sheet")
    static let gatherAlike = Phrase(
        nb: "Samle det som ligner", nn: "Samle det som liknar", en: "Gather what is alike")
    static let relay = Phrase(nb: "Stafetten", nn: "Stafetten", en: "The relay")
    static let minutes = Phrase(nb: "Referat", nn: "Referat", en: "Minutes")
    static let proposalsOnPaper = Phrase(
        nb: "Forslagene på ett ark", nn: "Forslaga på eitt ark", en: "The proposals on one sheet")
    static let documents = Phrase(nb: "Papir og filer", nn: "Papir og filer", en: "Paper and files")
    static let answersToInvitation = Phrase(nb: "Svar", nn: "Svar", en: "Answers")
    static let invitation = Phrase(nb: "Invitasjon", nn: "Invitasjon", en: "Invitation")
    static let whomYouInvite = Phrase(
        nb: "Hvem inviterer dere?", nn: "Kven inviterer de?", en: "Who are you inviting?")
    static let timeAndPlace = Phrase(nb: "Tid og sted", nn: "Tid og stad", en: "Time and place")
    static let nameAndAims = Phrase(
        nb: "Navn, mål og støtteordninger", nn: "Namn, mål og støtteordningar", en: "Name, aims and funding")
    static let ownFigures = Phrase(nb: "Egne tall", nn: "Eigne tal", en: "Figures of your own")
    static let links = Phrase(nb: "Lenker", nn: "Lenkjer", en: "Links")
    static let wall = Phrase(nb: "Veggen", nn: "Veggen", en: "The wall")
    static let home = Phrase(nb: "Hjem", nn: "Heim", en: "Home")
    static let letterDidNotCome = Phrase(
        nb: "brevet kom ikke fram", nn: "brevet kom ikkje fram", en: "the letter did not arrive")
    static let seeAnswers = Phrase(nb: "Se svarene", nn: "Sjå svara", en: "See the answers")
    static let outbox = Phrase(nb: "Utboks", nn: "Utboks", en: "Outbox")
    static let createAUnit = Phrase(nb: "Opprett en enhet", nn: "Opprett ei eining", en: "Create a unit")
    static let makeANewLink = Phrase(nb: "Lag en ny lenke", nn: "Lag ei ny lenkje", en: "Make a new link")
    static let linkToAnswers = Phrase(
        nb: "Lenken til svarene", nn: "Lenkja til svara", en: "The link to the answers")
    static let whatYouthProposed = Phrase(
        nb: "Det ungdommene foreslo", nn: "Det ungdommane foreslo", en: "What the young people proposed")
    static let turnOffTheLink = Phrase(nb: "Slå av lenken", nn: "Slå av lenkja", en: "Turn off the link")
    static func whoOwns(_ meeting: Phrase) -> Phrase {
        Phrase(nb: "Hvem eier \(meeting.nb)?", nn: "Kven eig \(meeting.nn)?", en: "Who owns \(meeting.en)?")
    }
    static let unitSettings = Phrase(nb: "Innstillinger", nn: "Innstillingar", en: "Settings")
    static let peopleOfUnit = Phrase(nb: "Folk", nn: "Folk", en: "People")
    static let cardsAndAdvice = Phrase(nb: "Kort og råd", nn: "Kort og råd", en: "Cards and advice")
    static let privacy = Phrase(nb: "Personvern", nn: "Personvern", en: "Privacy")
    static let accessibility = Phrase(nb: "Tilgjengelighet", nn: "Tilgjenge", en: "Accessibility")
    static let sources = Phrase(nb: "Kilder", nn: "Kjelder", en: "Sources")

    // MARK: Beside a field or a list

    static let plan = Phrase(nb: "Forberede", nn: "Førebu", en: "Prepare")
    static let menu = Phrase(nb: "Meny", nn: "Meny", en: "Menu")
    static let name = Phrase(nb: "Navn", nn: "Namn", en: "Name")
    static let optional = Phrase(nb: "valgfritt", nn: "valfritt", en: "optional")
    static let chooseTwoOrMore = Phrase(
        nb: "Velg to eller flere.", nn: "Vel to eller fleire.", en: "Choose two or more.")
    static let received = Phrase(nb: "Mottatt", nn: "Motteke", en: "Received")
    static let noteDeleted = Phrase(
        nb: "Notatet er slettet.", nn: "Notatet er sletta.", en: "The note is deleted.")
}

extension Variant {
    /// What the plan is called where people work with it.
    var runSheet: Phrase {
        switch self {
        case .municipality, .organisation: .runSheet
        case .youth: Phrase(nb: "Planen", nn: "Planen", en: "The plan")
        }
    }
}
