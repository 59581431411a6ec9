import WorkModel

/// With the wall's link, or a moderator's.
extension Path {
    package static let wall = Route<Dugnad>("/d/:code/vegg")
    static let wallChanges = Route<Dugnad>("/d/:code/vegg/strom")
}

/// With a moderator's link.
extension Path {
    static let moderator = Route<Dugnad>("/d/:code/ordstyrer")
    static let changes = Route<Dugnad>("/d/:code/strom")
    static let step = Route<Dugnad>("/d/:code/steg")
    static let beginning = Route<Dugnad>("/d/:code/begynt")
    static let moreMinutes = Route<Dugnad>("/d/:code/minutter")
    static let pause = Route<Dugnad>("/d/:code/pause")
    static let tightening = Route<Dugnad>("/d/:code/innstramming")
    static let tighteningUndoing = Route<Dugnad>("/d/:code/innstramming/angring")
    static let pairs = Route<Dugnad>("/d/:code/to-og-to")
    static let onPaper = Route<Dugnad, Int>("/d/:code/bord/:group/papir")
    static let callSeen = Route<Dugnad, Int>("/d/:code/bord/:group/hjelp")
    static let tableClosing = Route<Dugnad, Int>("/d/:code/bord/:group/lukking")
    static let tableEmptying = Route<Dugnad, Int>("/d/:code/bord/:group/tomming")
    static let tablesOwnPerson = Route<Dugnad, Int>("/d/:code/bord/:group/person")
    static let writingPause = Route<Dugnad>("/d/:code/skriving")
    static let lineToAll = Route<Dugnad>("/d/:code/til-alle")
    static let end = Route<Dugnad>("/d/:code/slutt")
    static let hiddenNotes = Route<Dugnad>("/d/:code/notater")
    static let movedNotes = Route<Dugnad>("/d/:code/notater/flytting")
    static let ideaOnWall = Route<Dugnad>("/d/:code/vegg/ide")
    static let sincePageOnWall = Route<Dugnad>("/d/:code/vegg/siden-sist")
    static let wallClearing = Route<Dugnad>("/d/:code/vegg/nedtaking")
    static let noteOnWall = Route<Dugnad, Note.ID>("/d/:code/notater/:note/vegg")
    static let noteHiding = Route<Dugnad, Note.ID>("/d/:code/notater/:note/skjuling")
    static let noteRemoval = Route<Dugnad, Note.ID>("/d/:code/notater/:note/sletting")
    static let noteQuestion = Route<Dugnad, Note.ID>("/d/:code/notater/:note/punkt")

    static let ownFigures = Route<Dugnad>("/d/:code/tall")

    static let runSheet = Route<Dugnad>("/d/:code/kjoreplan")
    static let newStep = Route<Dugnad>("/d/:code/kjoreplan/punkter")
    static let editedStep = Route<Dugnad, Step.ID>("/d/:code/kjoreplan/punkter/:step")

    static let paper = Route<Dugnad>("/d/:code/papir")

    static let gathering = Route<Dugnad>("/d/:code/samle")
    static func gathering(_ dugnad: Dugnad, _ step: Step?) -> Path {
        Path(gathering(dugnad).text + (step.map { "?steg=\($0.id)" } ?? ""))
    }
    /// What stands in the address instead of one task's id.
    static let allQuestions = "alle"
    /// As it was asked for in a form; empty for what is neither.
    static func shownQuestions(_ asked: String) -> String {
        asked == allQuestions ? asked : Step.ID(asked)?.description ?? ""
    }
    static func gatheringAll(_ dugnad: Dugnad) -> Path { Path("\(gathering(dugnad).text)?steg=\(allQuestions)") }
    static let ideas = Route<Dugnad>("/d/:code/ideer")
    static let ideaName = Route<Dugnad, Cluster.ID>("/d/:code/ideer/:idea/navn")
    static let ideaChoice = Route<Dugnad, Cluster.ID>("/d/:code/ideer/:idea/utvalg")
    static let ideaUntying = Route<Dugnad, Cluster.ID>("/d/:code/ideer/:idea/opplosning")
    static let ideaTyingAgain = Route<Dugnad, Cluster.ID>("/d/:code/ideer/:idea/angring")

    static let otherIdeas = Route<Dugnad>("/d/:code/andre")

    static let measures = Route<Dugnad>("/d/:code/tiltak")
    static let measure = Route<Dugnad, Measure.ID>("/d/:code/tiltak/:measure")
    /// Where what is being written goes, letter by letter, to be seen on the wall.
    static let growingMeasure = Route<Dugnad, Measure.ID>("/d/:code/tiltak/:measure/veggen")
    static let conclusions = Route<Dugnad>("/d/:code/konklusjoner")
    static let measureDeletion = Route<Dugnad, Measure.ID>("/d/:code/tiltak/:measure/sletting")
    /// What stands in the address of a measure that is not there yet.
    static let newMeasureKey = "nytt"
    static func newMeasure(_ dugnad: Dugnad) -> Path { measure.filled(with: [dugnad.inPath, newMeasureKey]) }

    static let minutes = Route<Dugnad>("/d/:code/referat")
    static let minutesPart = Route<Dugnad, Minutes.Part>("/d/:code/referat/del/:part")
    static let minutesPartUnediting = Route<Dugnad, Minutes.Part>("/d/:code/referat/del/:part/tilbake")
    static let attendance = Route<Dugnad>("/d/:code/referat/frammote")
    static let approval = Route<Dugnad>("/d/:code/referat/godkjenning")
    static let reopening = Route<Dugnad>("/d/:code/referat/gjenapning")
    static let sharing = Route<Dugnad>("/d/:code/referat/deling")
    static let sharingEnd = Route<Dugnad>("/d/:code/referat/deling/slutt")

    static let documents = Route<Dugnad>("/d/:code/dokumenter")
    static let document = Route<Dugnad, String>("/d/:code/dokumenter/:file")
    static let wordTemplate = Route<Dugnad>("/d/:code/dokumenter/mal")
    static let wordTemplateRemoval = Route<Dugnad>("/d/:code/dokumenter/mal/sletting")

    static let about = Route<Dugnad>("/d/:code/om")
    static let when = Route<Dugnad>("/d/:code/tid")
    static let cancellation = Route<Dugnad>("/d/:code/avlysning")
    static let invitation = Route<Dugnad>("/d/:code/invitasjon")
    /// The whole text, to be written over.
    static let invitationText = Route<Dugnad>("/d/:code/invitasjon/tekst")
    static let standardInvitation = Route<Dugnad>("/d/:code/invitasjon/tekst/tilbake")
    static let chosenCards = Route<Dugnad>("/d/:code/kort")

    static let ready = Route<Dugnad>("/d/:code/klar")
    static let groupCount = Route<Dugnad>("/d/:code/klar/antall")
    static let links = Route<Dugnad>("/d/:code/lenker")
    static let wallDigits = Route<Dugnad>("/d/:code/lenker/siffer")
    static let newCode = Route<Dugnad>("/d/:code/lenker/kode")
    static let linkEnd = Route<Dugnad, Int64>("/d/:code/lenker/:link/slutt")

    static let owner = Route<Dugnad>("/d/:code/eier")
    static let takingIn = Route<Dugnad>("/d/:code/eier/inn")
    static let disowning = Route<Dugnad>("/d/:code/eier/ikke-deres")
    static let givingBack = Route<Dugnad>("/d/:code/eier/ut")
    static let offer = Route<Dugnad>("/d/:code/eier/overlevering")
    static let offerEnd = Route<Dugnad>("/d/:code/eier/overlevering/slutt")

    static let guests = Route<Dugnad>("/d/:code/prosessleder")
    static let guestEnd = Route<Dugnad, Person.ID>("/d/:code/prosessleder/:person/slutt")
    static let guestWithdrawal = Route<Dugnad, GuestInvitation.ID>(
        "/d/:code/prosessleder/invitasjoner/:invitation/tilbaketrekking")

    static let takeout = Route<Dugnad>("/d/:code/uttak")
    static let takeoutFile = Route<Dugnad>("/d/:code/uttak/fil")
    static let deletion = Route<Dugnad>("/d/:code/sletting")
}
