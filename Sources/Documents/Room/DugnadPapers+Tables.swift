import Words
import WorkModel

/// What lies on the tables: sheets to write on, and a number with the way in.
extension DugnadPapers {
    package static let noteSheets = Phrase(nb: "Notatark", nn: "Notatark", en: "Note sheets")

    /// A sheet for each table and each task where groups write.
    package func noteSheetsJob() throws -> DocumentJob {
        let tasks = room.tasks.filter { !$0.isSkipped }
        let sheets = room.groups.flatMap { group in
            tasks.map { task in sheet(task, group.number, isFirst: task.id == tasks.first?.id) }
        }
        return try DocumentJob(
            "table-sheets", as: .pdf,
            Framed(
                frame: frame(say(DugnadPapers.noteSheets)),
                content: NoteSheets(sheets: sheets)))
    }

    /// - Parameter isFirst: the first sheet tells the note-taker how to write; the others use the room for notes.
    private func sheet(_ task: Step, _ group: Int, isFirst: Bool) -> NoteSheets.Sheet {
        let writer = isFirst ? room.edition.template(for: dugnad.variant).writer?[language] : nil
        let words = room.words(of: task)
        let colour = room.colour(of: task)
        return NoteSheets.Sheet(
            label: tableName(group), task: say(room.title(of: task)), question: words.map { say($0.ask) } ?? "",
            colour: colour, kind: colour.map { say($0.cardName) },
            warning: say(
                nb: "Skriv ikke navn eller noe som gjør at andre kan kjenne igjen et barn eller en familie.",
                nn: "Skriv ikkje namn eller noko som gjer at andre kan kjenne att eit barn eller ein familie.",
                en: "Don’t write names or anything that lets others recognise a child or a family."),
            lines: 12, code: dugnad.code.shown,
            note: say(
                nb: "Ett notat på hver linje. Lever arket til ordstyreren, så kommer det med i referatet.",
                nn: "Eitt notat på kvar linje. Lever arket til ordstyraren, så kjem det med i referatet.",
                en: "One note on each line. Hand the sheet to the moderator, and it will be in the minutes."),
            writer: writer.map { NoteSheets.Writer(heading: say(dugnad.seating.toTheWriter), lines: $0) })
    }

    /// «Bord 3».
    func tableName(_ number: Int) -> String { "\(say(dugnad.seating.group)) \(number)" }

    /// A folded sign for each table.
    package func tableNumbersJob() throws -> DocumentJob {
        let tables = room.groups.map { group in
            let address = "\(groupsAddress)/bord/\(group.number)"
            return TableNumbers.Table(
                label: say(dugnad.seating.group), number: String(group.number), qr: PrintedQRCode(address),
                code: dugnad.code.shown, address: typedAddress, how: how)
        }
        return try DocumentJob(
            "table-numbers", as: .pdf,
            Framed(
                frame: frame(
                    say(
                        dugnad.seating.phrase(
                            atTables: Phrase(nb: "Bordnummer", nn: "Bordnummer", en: "Table numbers"),
                            inGroups: Phrase(nb: "Gruppenummer", nn: "Gruppenummer", en: "Group numbers"),
                            inRooms: Phrase(nb: "Romnummer", nn: "Romnummer", en: "Room numbers")))),
                content: TableNumbers(tables: tables)))
    }

    /// How to join, in one line.
    var how: String {
        say(
            nb: "Rett kameraet mot QR-koden, eller skriv koden på nettsiden. Én telefon er nok.",
            nn: "Rett kameraet mot QR-koden, eller skriv koden på nettsida. Éin telefon er nok.",
            en: "Point the camera at the square, or type the code on the website. One phone is enough.")
    }
}

private struct NoteSheets: Encodable {
    struct Sheet: Encodable {
        let label: String
        let task: String
        let question: String
        let colour: CardColour?
        let kind: String?
        let warning: String
        let lines: Int
        let code: String
        let note: String
        let writer: Writer?
    }
    struct Writer: Encodable {
        let heading: String
        let lines: [String]
    }
    let sheets: [Sheet]
}

private struct TableNumbers: Encodable {
    struct Table: Encodable {
        let label: String
        let number: String
        let qr: PrintedQRCode?
        let code: String
        let address: String
        let how: String
    }
    let tables: [Table]
}
