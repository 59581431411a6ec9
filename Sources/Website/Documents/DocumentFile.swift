import Documents
import Words
import WorkModel

/// A file that can be made of a dugnad, by its name in the address.
enum DocumentFile: String, CaseIterable, Sendable {
    case invitation = "invitasjon.pdf"
    case invitationWord = "invitasjon.docx"
    case invitationText = "invitasjon.txt"
    case calendar = "kalender.ics"
    case poster = "plakat.pdf"
    case largePoster = "plakat-a3.pdf"
    case runSheet = "kjoreplan.pdf"
    case runSheetWithHelp = "kjoreplan-med-hjelp.pdf"
    case runSheetWord = "kjoreplan.docx"
    case slides = "lysbilder.pptx"
    case challenge = "utfordringsbilde.pdf"
    case cardsToCut = "kort-a4.pdf"
    case largeCards = "kort-a5.pdf"
    case noteSheets = "notatark.pdf"
    case tableNumbers = "bordnummer.pdf"
    case minutes = "referat.pdf"
    case minutesWord = "referat.docx"
    case proposals = "forslag.pdf"
    case proposalsWord = "forslag.docx"
    case table = "ideer-og-tiltak.csv"
    case archive = "arkiv.zip"

    var ending: String { String(rawValue.split(separator: ".").last ?? "") }

    /// Whether the documents worker is needed to make it.
    var needsWorker: Bool { !["ics", "csv", "txt"].contains(ending) }

    /// Whether it is of no use once everybody has gone home: it says when to come, or holds the code.
    var callsPeopleTogether: Bool {
        switch self {
        case .invitation, .invitationWord, .invitationText, .poster, .largePoster, .tableNumbers: true
        case .calendar, .runSheet, .runSheetWithHelp, .runSheetWord, .slides, .challenge, .cardsToCut, .largeCards,
            .noteSheets, .minutes, .minutesWord, .proposals, .proposalsWord, .table, .archive:
            false
        }
    }

    /// What a link to it says: the form of the file, and what sets it apart from its neighbours.
    var linkText: Phrase {
        switch self {
        case .largePoster: Phrase(same: "PDF, A3")
        case .runSheetWithHelp:
            Phrase(nb: "PDF med råd", nn: "PDF med råd", en: "PDF with advice")
        case .cardsToCut: Phrase(nb: "PDF, fire på et A4-ark", nn: "PDF, fire på eit A4-ark", en: "PDF, four to an A4")
        case .largeCards: Phrase(nb: "PDF, ett på et A5-ark", nn: "PDF, eitt på eit A5-ark", en: "PDF, one to an A5")
        default:
            switch ending {
            case "docx": Phrase(same: "Word")
            case "pptx": Phrase(same: "PowerPoint")
            case "txt": Phrase(nb: "Ren tekst", nn: "Rein tekst", en: "Plain text")
            case "ics": Phrase(nb: "Kalenderfil", nn: "Kalenderfil", en: "Calendar file")
            case "csv": Phrase(nb: "Regneark (CSV)", nn: "Rekneark (CSV)", en: "Spreadsheet (CSV)")
            case "zip": Phrase(same: "ZIP")
            default: Phrase(same: "PDF")
            }
        }
    }
}

/// One thing to print, project, send or keep, with what it is for.
struct DocumentKind: Sendable {
    let name: Phrase
    let purpose: Phrase
    let files: [DocumentFile]
    /// For walls, tables and hands, and of no use where people meet by video.
    var isForAHall = false
}

extension DocumentKind {
    /// In the order a contact person needs them.
    static func before(_ seating: Seating) -> [DocumentKind] {
        let groups = seating.groups
        let theGroups = seating.theGroups
        let oneSet = seating.phrase(
            atTables: Phrase(
                nb: "Ett sett til hvert bord.", nn: "Eitt sett til kvart bord.", en: "One set for each table."),
            inGroups: Phrase(
                nb: "Ett sett til hver gruppe.", nn: "Eitt sett til kvar gruppe.", en: "One set for each group."),
            inRooms: Phrase(
                nb: "Ett sett til hvert rom.", nn: "Eitt sett til kvart rom.", en: "One set for each room."))
        let all = [
            DocumentKind(
                name: .invitation,
                purpose: Phrase(
                    nb: "Send den som vedlegg, eller lim teksten rett inn i en e-post eller på nettsiden.",
                    nn: "Send han som vedlegg, eller lim teksten rett inn i ein e-post eller på nettsida.",
                    en: "Send it as an attachment, or paste the text straight into an e-mail or a web page."),
                files: [.invitation, .invitationWord, .invitationText]),
            DocumentKind(
                name: Phrase(nb: "Kalender", nn: "Kalender", en: "Calendar"),
                purpose: Phrase(
                    nb:
                        "Legg den ved invitasjonen. Hvis dere flytter dagen, send den på nytt. Da blir tida rettet i kalenderen til dem som åpner den.",
                    nn:
                        "Legg fila ved invitasjonen. Om de flyttar dagen, send ho på nytt. Då blir tida retta i kalenderen til dei som opnar ho.",
                    en:
                        "Enclose it with the invitation. If you move the day, send it again. It corrects the time in the calendar of everyone who opens it."
                ),
                files: [.calendar]),
            DocumentKind(
                name: Phrase(nb: "Plakat", nn: "Plakat", en: "Poster"),
                purpose: Phrase(
                    nb: "Til døra og oppslagstavla, med tid, sted og QR-kode.",
                    nn: "Til døra og oppslagstavla, med tid, stad og QR-kode.",
                    en: "For the door and the notice board, with time, place and QR code."),
                files: [.poster, .largePoster], isForAHall: true),
            DocumentKind(
                name: .runSheet,
                purpose: Phrase(
                    nb: "Til ordstyreren: klokkeslett, hva du sier og hva du gjør.",
                    nn: "Til ordstyraren: klokkeslett, kva du seier og kva du gjer.",
                    en: "For the moderator: the times, what to say and what to do."),
                files: [.runSheet, .runSheetWithHelp, .runSheetWord]),
            DocumentKind(
                name: Phrase(nb: "Lysbilder", nn: "Lysbilete", en: "Slides"),
                purpose: Phrase(
                    nb: "Leder gjennom kvelden, med ordstyrerens ord under hvert bilde. Dere kan rette alt.",
                    nn: "Leier gjennom kvelden, med orda til ordstyraren under kvart bilete. De kan rette alt.",
                    en:
                        "They take you through the evening, with the moderator’s words under each slide. You can change everything."
                ),
                files: [.slides]),
            DocumentKind(
                name: Shelf.cards.name,
                purpose: Phrase(
                    nb: "\(oneSet.nb) Skriv ut på begge sider, vend på langsiden og klipp langs merkene.",
                    nn: "\(oneSet.nn) Skriv ut på begge sider, vend på langsida og klipp langs merka.",
                    en: "\(oneSet.en) Print on both sides, flip on the long edge and cut along the marks."),
                files: [.cardsToCut, .largeCards], isForAHall: true),
            DocumentKind(
                name: Phrase(
                    nb: "Nummer til \(theGroups.nb)", nn: "Nummer til \(theGroups.nn)",
                    en: "Numbers for \(theGroups.en)"),
                purpose: Phrase(
                    nb: "Brett arket på midten. Hvert nummer har en QR-kode rett til sin egen side.",
                    nn: "Brett arket på midten. Kvart nummer har ein QR-kode rett til si eiga side.",
                    en: "Fold the sheet in the middle. Each number has a QR code straight to a page of its own."),
                files: [.tableNumbers], isForAHall: true),
            DocumentKind(
                name: DugnadPapers.noteSheets,
                purpose: Phrase(
                    nb:
                        "Til \(groups.nb) som heller vil skrive på papir. Skriv notatene inn etterpå, under «Fra papir».",
                    nn: "Til \(groups.nn) som heller vil skrive på papir. Skriv notata inn etterpå, under «Frå papir».",
                    en:
                        "For \(groups.en) that would rather write on paper. Type the notes in afterwards, under “From paper”."
                ),
                files: [.noteSheets], isForAHall: true),
        ]
        return seating == .rooms ? all.filter { !$0.isForAHall } : all
    }

    static let challenge = DocumentKind(
        name: Shelf.challengePictures.name,
        purpose: Phrase(
            nb: "Kommunens egne tall på ett ark, til å begynne kvelden med.",
            nn: "Eigne tal for kommunen på eitt ark, til å byrje kvelden med.",
            en: "The municipality’s own figures on one sheet, to begin the evening with."),
        files: [.challenge])

    private static let proposals = DocumentKind(
        name: .proposalsOnPaper,
        purpose: Phrase(
            nb: "Til ungdomsrådet, kommunestyret eller andre som skal høre dem.",
            nn: "Til ungdomsrådet, kommunestyret eller andre som skal høyre dei.",
            en: "For the youth council, the municipal council or others who are to hear them."),
        files: [.proposals, .proposalsWord])

    static func after(_ variant: Variant) -> [DocumentKind] {
        let outcome = variant.outcome
        let outcomes = variant.outcomes
        return (variant.makesProposals ? [proposals] : []) + [
            DocumentKind(
                name: .minutes,
                purpose: Phrase(
                    nb: "Til alle som var med, og til dem som skal følge opp.",
                    nn: "Til alle som var med, og til dei som skal følgje opp.",
                    en: "For everyone who was there, and for those who follow up."),
                files: [.minutes, .minutesWord]),
            DocumentKind(
                name: Phrase(
                    nb: "Ideer og \(outcomes.nb)", nn: "Idear og \(outcomes.nn)", en: "Ideas and \(outcomes.en)"),
                purpose: Phrase(
                    nb: "Hvert notat og \(outcome.nb) på sin egen rad, til å sortere og regne på.",
                    nn: "Kvart notat og \(outcome.nn) på si eiga rad, til å sortere og rekne på.",
                    en: "Each note and \(outcome.en) on a row of its own, to sort and count."),
                files: [.table]),
            DocumentKind(
                name: Phrase(nb: "Til arkivet", nn: "Til arkivet", en: "For the archive"),
                purpose: Phrase(
                    nb: "Det godkjente referatet som PDF/A, med opplysningene arkivet spør etter.",
                    nn: "Det godkjende referatet som PDF/A, med opplysningane arkivet spør etter.",
                    en: "The approved minutes as PDF/A, with the facts that an archive asks for."),
                files: [.archive]),
        ]
    }
}
