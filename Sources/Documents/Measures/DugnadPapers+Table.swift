import WorkModel

/// Ideas and measures as a table for a spreadsheet: UTF-8 with a mark that Excel looks for, semicolons between.
extension DugnadPapers {
    package var table: String {
        let head = [
            say(nb: "Type", nn: "Type", en: "Kind"), say(nb: "Oppgave", nn: "Oppgåve", en: "Task"),
            say(nb: "Tekst", nn: "Tekst", en: "Text"), say(nb: "Samlet idé", nn: "Samla idé", en: "Gathered idea"),
            say(dugnad.seating.group), say(MeasureLabels.owner), say(MeasureLabels.deadline),
            say(dugnad.variant.firstStep), say(MeasureLabels.knownBy), say(MeasureLabels.hearer),
            say(MeasureLabels.barriers), say(MeasureLabels.hands),
            say(nb: "På papir", nn: "På papir", en: "On paper"),
        ]
        let rows = [head] + measureRows + conclusionRows + noteRows
        return "\u{FEFF}" + rows.map { $0.map(DugnadPapers.field).joined(separator: ";") + "\r\n" }.joined()
    }

    private var measureRows: [[String]] {
        minutes.agreed.measures.map { measure in
            let groups = cell(minutes.agreed.origins(of: measure.id))
            let barriers = measure.barrierKeys.compactMap { room.edition.barrier($0).map { say($0.name) } }
            return [
                say(dugnad.variant.outcome), "", measure.text, "", groups, measure.owner ?? "", measure.deadline ?? "",
                measure.firstStep ?? "", measure.knownBy ?? "", measure.hearer ?? "",
                barriers.joined(separator: ", "), measure.hands.map(String.init) ?? "", "",
            ]
        }
    }

    private var conclusionRows: [[String]] {
        dugnad.conclusionsInLines.map { line in
            [say(nb: "konklusjon", nn: "konklusjon", en: "conclusion"), "", line] + Array(repeating: "", count: 9)
        }
    }

    /// Every note that is in the minutes, with the idea it was gathered in.
    private var noteRows: [[String]] {
        let gathering = minutes.agreed.gathering
        return room.stepsOfNotes.flatMap { task in
            room.notes(on: task.id).map { note in
                let idea = gathering.clusterOfNote[note.id].flatMap(gathering.cluster)?.name ?? ""
                return [say(nb: "notat", nn: "notat", en: "note"), say(room.title(of: task)), note.text, idea]
                    + [cell([note.origin])] + Array(repeating: "", count: 7)
                    + [note.fromPaper ? say(nb: "ja", nn: "ja", en: "yes") : ""]
            }
        }
    }

    /// Numbers under the heading «Bord»; who it was, when it was no group.
    private func cell(_ origins: [NoteOrigin]) -> String {
        origins.map { $0.group.map(String.init) ?? say(room.naming([$0])) }.joined(separator: ", ")
    }

    /// A field that a spreadsheet reads as words, whatever it begins with: a formula in a note is never run.
    static func field(_ text: String) -> String {
        // By code points, as a spreadsheet reads: an accent on a quotation mark is one sign to people and two to a program.
        let begins = text.unicodeScalars.first {
            !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint
        }
        let isFormula = begins.map { "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains($0) } ?? false
        let harmless = isFormula ? "'" + text : text
        guard harmless.unicodeScalars.contains(where: { ";\"\n\r\t\u{2028}\u{2029}\u{85}".unicodeScalars.contains($0) })
        else { return harmless }
        var quoted = "\"".unicodeScalars
        for scalar in harmless.unicodeScalars {
            if scalar == "\"" { quoted.append(scalar) }
            quoted.append(scalar)
        }
        return String(quoted) + "\""
    }
}
