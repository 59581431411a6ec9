import WorkModel

/// A file that can be had of a dugnad, by its name in the address.
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
    case table = "ideer-og-tiltak.csv"
    case archive = "arkiv.zip"

    var ending: String { String(rawValue.split(separator: ".").last ?? "") }

    /// Whether the documents worker is needed to make it.
    var needsWorker: Bool { !["ics", "csv", "txt"].contains(ending) }

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
}

extension DocumentKind {
    /// In the order a contact person needs them.
    static let before = [
        DocumentKind(
            name: Phrase(nb: "Invitasjon", nn: "Invitasjon", en: "Invitation"),
            purpose: Phrase(
                nb: "Send den som vedlegg, eller lim teksten rett inn i en e-post eller på nettsiden.",
                nn: "Send han som vedlegg, eller lim teksten rett inn i ein e-post eller på nettsida.",
                en: "Send it as an attachment, or paste the text straight into an e-mail or a web page."),
            files: [.invitation, .invitationWord, .invitationText]),
        DocumentKind(
            name: Phrase(nb: "Kalender", nn: "Kalender", en: "Calendar"),
            purpose: Phrase(
                nb: "Legg den ved invitasjonen. Flytter dere dagen, send den på nytt, så retter den seg i kalenderen.",
                nn: "Legg fila ved invitasjonen. Flyttar de dagen, send ho på nytt, så rettar ho seg i kalenderen.",
                en: "Enclose it with the invitation. If you move the day, send it again and calendars are corrected."),
            files: [.calendar]),
        DocumentKind(
            name: Phrase(nb: "Plakat", nn: "Plakat", en: "Poster"),
            purpose: Phrase(
                nb: "Til døra og oppslagstavla, med tid, sted og QR-kode.",
                nn: "Til døra og oppslagstavla, med tid, stad og QR-kode.",
                en: "For the door and the notice board, with time, place and QR code."),
            files: [.poster, .largePoster]),
        DocumentKind(
            name: Phrase(nb: "Kjøreplan", nn: "Køyreplan", en: "Run sheet"),
            purpose: Phrase(
                nb: "Til ordstyreren: klokkeslett, hva du sier og hva du gjør.",
                nn: "Til ordstyraren: klokkeslett, kva du seier og kva du gjer.",
                en: "For the moderator: the times, what to say and what to do."),
            files: [.runSheet, .runSheetWithHelp, .runSheetWord]),
        DocumentKind(
            name: Phrase(nb: "Lysbilder", nn: "Lysbilete", en: "Slides"),
            purpose: Phrase(
                nb: "Leder gjennom kvelden, med ordstyrerens ord som notater. Kan rettes som dere vil.",
                nn: "Leier gjennom kvelden, med orda til ordstyraren som notat. Kan rettast som de vil.",
                en: "Lead through the evening, with the moderator’s words as notes. Change them as you like."),
            files: [.slides]),
        DocumentKind(
            name: Phrase(nb: "Kort", nn: "Kort", en: "Cards"),
            purpose: Phrase(
                nb: "Ett sett til hvert bord. Skriv ut på begge sider, vend på langsiden og klipp langs merkene.",
                nn: "Eitt sett til kvart bord. Skriv ut på begge sider, vend på langsida og klipp langs merka.",
                en: "One set for each table. Print on both sides, flip on the long edge and cut along the marks."),
            files: [.cardsToCut, .largeCards]),
        DocumentKind(
            name: Phrase(nb: "Nummer til bordene", nn: "Nummer til borda", en: "Numbers for the tables"),
            purpose: Phrase(
                nb: "Brett arket på midten. QR-koden går rett til bordets egen side.",
                nn: "Brett arket på midten. QR-koden går rett til sida for bordet.",
                en: "Fold the sheet in the middle. The QR code goes straight to the table’s own page."),
            files: [.tableNumbers]),
        DocumentKind(
            name: Phrase(nb: "Notatark", nn: "Notatark", en: "Note sheets"),
            purpose: Phrase(
                nb: "Til bord som heller vil skrive på papir. Skriv notatene inn etterpå, under «Fra papir».",
                nn: "Til bord som heller vil skrive på papir. Skriv notata inn etterpå, under «Frå papir».",
                en: "For tables that would rather write on paper. Type the notes in afterwards, under “From paper”."),
            files: [.noteSheets]),
    ]

    static let challenge = DocumentKind(
        name: Phrase(nb: "Utfordringsbilde", nn: "Utfordringsbilete", en: "Challenge picture"),
        purpose: Phrase(
            nb: "Kommunens egne tall på ett ark, til å begynne kvelden med.",
            nn: "Eigne tal for kommunen på eitt ark, til å byrje kvelden med.",
            en: "The municipality’s own figures on one sheet, to begin the evening with."),
        files: [.challenge])

    static let after = [
        DocumentKind(
            name: Phrase(nb: "Referat", nn: "Referat", en: "Minutes"),
            purpose: Phrase(
                nb: "Til alle som var med, og til dem som skal følge opp.",
                nn: "Til alle som var med, og til dei som skal følgje opp.",
                en: "For everyone who was there, and for those who follow up."),
            files: [.minutes, .minutesWord]),
        DocumentKind(
            name: Phrase(nb: "Ideer og tiltak", nn: "Idear og tiltak", en: "Ideas and measures"),
            purpose: Phrase(
                nb: "Hvert notat og tiltak på sin egen rad, til å sortere og regne på.",
                nn: "Kvart notat og tiltak på si eiga rad, til å sortere og rekne på.",
                en: "Each note and measure on a row of its own, to sort and count."),
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
