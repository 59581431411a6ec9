import Markup
import WorkModel

/// The groups at a glance, and the notes as they come.
extension ModeratorPage {
    var tables: Region {
        let counts =
            task.map { task in Dictionary(grouping: room.notes(on: task.id), by: \.groupNumber).mapValues(\.count) }
            ?? [:]
        let numbers = Array(1...dugnad.groupCount)
        let written = numbers.filter { counts[$0] != nil }
        let items = numbers.map { groupLine($0, count: counts[$0] ?? 0) }
        let summary = say(
            nb: "\(written.count) av \(numbers.count)", nn: "\(written.count) av \(numbers.count)",
            en: "\(written.count) of \(numbers.count)")
        let ring: HTML? =
            task == nil
            ? nil
            : GroupRing(
                numbers: numbers, written: Set(written), seen: seen, summary: summary,
                label: say(nb: "har skrevet", nn: "har skrive", en: written.count == 1 ? "has written" : "have written")
            ).html
        return Region(
            id: "bordene", follows: [.groups, .notes, .steps], every: 30,
            attributes: " class=\"tables\(numbers.count > 8 ? " many" : "")\" aria-labelledby=\"bord-tittel\"",
            content: """
                <h2 id="bord-tittel">\(say(room.variant.groups).capitalisedFirst)</h2>
                <div class="ringlist">\(ring)<ul>\(items)</ul></div>
                """)
    }

    /// Seen, written so many, or quiet for so long: always a word beside the shape.
    private func groupLine(_ number: Int, count: Int) -> HTML {
        let name = "\(say(room.variant.group)) \(number)"
        guard seen.contains(number) || count > 0 else {
            return "<li><b>\(name)</b> \(say(nb: "ikke inne ennå", nn: "ikkje inne enno", en: "not in yet"))</li>\n"
        }
        let notes = say(Counting.notes.inDigits(count))
        if count == 0, task != nil, let quiet = quietMinutes(number), quiet >= 3 {
            return
                "<li class=\"quietone\"><b>\(name)</b> \(say(nb: "stille i \(quiet)\u{A0}min", nn: "stille i \(quiet)\u{A0}min", en: "quiet for \(quiet)\u{A0}min"))</li>\n"
        }
        let state = count == 0 ? say(nb: "er inne", nn: "er inne", en: "is in") : notes
        let away = seen.contains(number) ? "" : ", " + say(nb: "borte", nn: "borte", en: "away")
        return "<li><b>\(name)</b> \(state)\(away)</li>\n"
    }

    private func quietMinutes(_ number: Int) -> Int? {
        guard clock.isRunning, let since = step?.startedAt else { return nil }
        return (visit.now - since).wholeMinutes
    }

    var fromTables: Region {
        let notes = room.notes.filter { $0.step == task?.id }
        let newest = notes.sorted { ($0.receivedAt, $0.id.description) > ($1.receivedAt, $1.id.description) }
        let shown = newest.prefix(40).map(noteItem)
        let late = room.notes.filter { $0.isLate && $0.hiddenAt == nil }.count
        let lateLine: HTML? =
            late == 0
            ? nil
            : """
            <p class="small">\(say(
                nb: "\(say(Counting.notes.inWords(late)).capitalisedFirst) kom etter at punktet var lukket, og er med likevel.",
                nn: "\(say(Counting.notes.inWords(late)).capitalisedFirst) kom etter at punktet var lukka, og er med likevel.",
                en: "\(say(Counting.notes.inWords(late)).capitalisedFirst) came in after the step was closed. Late notes are included."))</p>
            """
        let empty: HTML? =
            notes.isEmpty
            ? """
            <p>\(task == nil
                ? say(nb: "Ingen skriver på dette punktet.", nn: "Ingen skriv på dette punktet.", en: "Nobody writes on this step.")
                : say(nb: "Notatene kommer her etter hvert.", nn: "Notata kjem her etter kvart.", en: "Notes will appear here."))</p>
            """ : nil
        let all: HTML? = task.map { task in
            """
            <p><a href="\(visit.to(.gathering(dugnad, task)))">\(say(
                    nb: "Se og samle alle",
                    nn: "Sjå og samle alle",
                    en: "See and gather all")) (\(notes.count))</a></p>
            """
        }
        return Region(
            id: "notatene", follows: [.notes, .steps],
            attributes: " class=\"fromtables\" aria-labelledby=\"nye-tittel\" tabindex=\"0\"",
            content: """
                <h2 id="nye-tittel">\(say(
                    nb: "Notater fra gruppene",
                    nn: "Notat frå gruppene",
                    en: "Notes from the groups"))</h2>
                <p class="row"><button type="button" class="btn link slim" data-announce hidden>\(say(
                    nb: "Hvor mange nye?",
                    nn: "Kor mange nye?",
                    en: "How many new?"))</button></p>
                \(empty)<ul>\(shown)</ul>\(all)\(lateLine)
                """)
    }

    private func noteItem(_ note: Note) -> HTML {
        let colour = room.colour(of: task) == .blue ? "slip blue" : "slip"
        let begin = String(note.text.prefix(40))
        let path = "notater/\(note.id)"
        let late: HTML? =
            note.isLate
            ? " <span class=\"small\">\(say(nb: "kom etter", nn: "kom etter", en: "came late"))</span>" : nil
        if note.hiddenAt != nil {
            return """
                <li class="slip hidden-note">
                <p>\(say(
                    nb: "Skjult notat",
                    nn: "Gøymt notat",
                    en: "Hidden note")) · <b>\(say(room.variant.group)) \(note.groupNumber)</b>
                </p><div class="row">\(press(path + "/skjuling", "skjul", "0", say(
                    nb: "Vis igjen",
                    nn: "Vis igjen",
                    en: "Show again"), begin))\(removal(path, begin))</div></li>

                """
        }
        let wall =
            note.isShown
            ? press(
                path + "/vegg", "vis", "0",
                say(nb: "✓ Vises på veggen", nn: "✓ Står på veggen", en: "✓ On the wall"), begin, isPressed: true)
            : press(
                path + "/vegg", "vis", "1", say(nb: "Vis på veggen", nn: "Vis på veggen", en: "Show on the wall"), begin
            )
        return """
            <li class="\(colour)" data-note="\(note.id)"><p class="asis">\(note.text)</p><div class="row">
            <b>\(say(room.variant.group)) \(note.groupNumber)</b>\(late)\(wall)</div>
            <details id="mer-\(note.id)">
            <summary>\(say(
                nb: "Skjul eller fjern",
                nn: "Gøym eller fjern",
                en: "Hide or remove"))<span class="vh">: \(begin)</span>
            </summary><div class="row">\(press(path + "/skjuling", "skjul", "1", say(
                nb: "Skjul",
                nn: "Gøym",
                en: "Hide"), begin))\(removal(path, begin))</div>
            </details></li>

            """
    }

    private func press(
        _ tail: String, _ name: String, _ value: String, _ label: String, _ about: String, isPressed: Bool = false
    ) -> HTML {
        """
        <form method="post" action="\(action(tail))" data-post data-refresh="notatene">
        <button class="btn slim\(isPressed ? "" : " quiet")" name="\(name)" value="\(value)">\(label)<span class="vh">: \(about)</span>
        </button></form>
        """
    }

    private func removal(_ path: String, _ about: String) -> HTML {
        """
        <form method="post" action="\(action(path + "/sletting"))" data-post data-refresh="notatene bordene">
        <button class="btn quiet slim">\(say(
            nb: "Fjern for godt",
            nn: "Fjern for godt",
            en: "Remove for good"))<span class="vh">: \(about)</span>
        </button></form>
        """
    }
}
