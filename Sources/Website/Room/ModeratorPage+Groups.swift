import Foundation
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
                label: say(nb: "har skrevet", nn: "har skrive", en: "have written")
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
            return "<li><b>\(name)</b> \(say(nb: "ikke inne", nn: "ikkje inne", en: "not in"))</li>\n"
        }
        let notes = say(Counting.notes.inDigits(count))
        if count == 0, task != nil, let quiet = quietMinutes(number), quiet >= 3 {
            return
                "<li class=\"quietone\"><b>\(name)</b> \(say(nb: "stille i \(quiet) min", nn: "stille i \(quiet) min", en: "quiet for \(quiet) min"))</li>\n"
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
                nb: "\(late) kom etter at punktet var lukket. De er med.",
                nn: "\(late) kom etter at punktet var lukka. Dei er med.",
                en: "\(late) came after the step was closed. They are included."))</p>
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
                    en: "Unhide"), begin))\(removal(path, begin))</div></li>

                """
        }
        let wall =
            note.isShown
            ? press(
                path + "/vegg", "vis", "0",
                say(nb: "✓ Vises på veggen", nn: "✓ Blir vist på veggen", en: "✓ On the wall"), begin, isPressed: true)
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

/// The ring of tables: the rope runs between neighbours who have written, and closes when all have.
struct GroupRing {
    let numbers: [Int]
    let written: Set<Int>
    let seen: Set<Int>
    let summary: String
    let label: String

    private var knot: Double { numbers.count > 16 ? 9 : numbers.count > 8 ? 14 : 24 }
    private let radius = 86.0

    var html: HTML {
        let knots = numbers.map { number -> HTML in
            let (x, y) = place(of: number)
            if written.contains(number) {
                return """
                    <circle class="knot" cx="\(x)" cy="\(y)" r="\(Int(knot))"/>
                    <text class="tied-text" x="\(x)" y="\(y + Int(knot / 3))">\(number)</text>
                    """
            }
            let still: HTML = seen.contains(number) ? "hole" : "hole still\" stroke-dasharray=\"7 7"
            return """
                <circle class="\(still)" cx="\(x)" cy="\(y)" r="\(Int(knot) - 2)"/>
                <text class="hole-text" x="\(x)" y="\(y + Int(knot / 3))">\(number)</text>
                """
        }
        return """
            <svg viewBox="0 0 240 224" aria-hidden="true" fill="none" stroke-linecap="round">
            <circle cx="120" cy="112" r="86" stroke="#8F8577" stroke-width="3" stroke-dasharray="2 9"/>\(ropes)<g font-family="Inter,sans-serif" font-weight="600" font-size="\(Int(max(knot * 0.92, 9)))" text-anchor="middle" stroke-width="4">\(knots)</g>
            <g font-family="Inter,sans-serif" text-anchor="middle">
            <text class="mid" x="120" y="110" font-weight="600" font-size="30">\(summary)</text>
            <text class="mid" x="120" y="136" font-size="19">\(label)</text></g></svg>
            """
    }

    private var ropes: [HTML] {
        guard numbers.count > 1 else { return [] }
        return numbers.compactMap { number in
            let next = number % numbers.count + 1
            guard written.contains(number), written.contains(next), number != next else { return nil }
            let (from, to) = (place(of: number), place(of: next))
            let arc = "M\(from.0) \(from.1)A86 86 0 0 1 \(to.0) \(to.1)"
            return """
                <path d="\(arc)" stroke="#8F8577" stroke-width="12"/>
                <path d="\(arc)" stroke="#EADFD0" stroke-width="6" stroke-dasharray="7 8"/>
                """
        }
    }

    private func place(of number: Int) -> (Int, Int) {
        let angle = 2 * Double.pi * Double(number - 1) / Double(numbers.count) - Double.pi / 2
        return (Int(120 + radius * cos(angle)), Int(112 + radius * sin(angle)))
    }
}
