import Markup
import Words
import WorkModel

/// The groups at a glance.
extension ModeratorPage {
    var tables: Region {
        let counts =
            task.map { task in
                room.notes(on: task.id).compactMap(\.groupNumber).reduce(into: [:]) { $0[$1, default: 0] += 1 }
            }
            ?? [:]
        let numbers = Array(1...dugnad.groupCount)
        let written = numbers.filter { counts[$0] != nil }
        let isMany = numbers.count > 8
        let list: HTML =
            isMany
            ? groupsByState(numbers, counts) : "<ul>\(numbers.map { groupLine($0, count: counts[$0] ?? 0) })</ul>"
        let onPaper = room.groupsOnPaper
        let closed = Set(written + onPaper).count
        let summary = say(
            nb: "\(closed) av \(numbers.count)", nn: "\(closed) av \(numbers.count)",
            en: "\(closed) of \(numbers.count)")
        // More knots than this are a blur.
        let ring: HTML? =
            task == nil || numbers.count > 16
            ? nil
            : GroupRing(
                numbers: numbers, written: Set(written), seen: Set(seen.keys), onPaper: Set(onPaper),
                calling: Set(calling.map(\.number)), summary: summary,
                address: visit.to(.moderator(dugnad)),
                label: onPaper.isEmpty
                    ? say(nb: "har skrevet", nn: "har skrive", en: closed == 1 ? "has written" : "have written")
                    : say(nb: "er i gang", nn: "er i gang", en: "under way")
            ).html
        return Region(
            id: "bordene", follows: [.groups, .notes, .steps], every: 10,
            attributes: " class=\"tables\(isMany ? " many" : "")\" aria-labelledby=\"bord-tittel\"",
            content: """
                <div class="parthead"><h2 id="bord-tittel">\(say(room.seating.groups).capitalisedFirst)</h2>\(toAllLink)</div>
                \(WritingPause(visit: visit).notice)
                \(calls)
                \(forTheChat)
                <div class="ringlist\(ring == nil ? " alone" : "")">\(ring)\(list)</div>
                """)
    }

    /// Seen, written so many, or quiet for so long: always a word beside the shape.
    private func groupLine(_ number: Int, count: Int) -> HTML {
        let name = "\(say(room.seating.group)) \(number)"
        if room.group(number)?.closedAt != nil {
            let closed = say(nb: "lukket for skriving", nn: "lukka for skriving", en: "closed to writing")
            return "<li><b>\(pressed(number, "\(name)"))</b> \(closed)</li>\n"
        }
        if isOnPaper(number) {
            let notes = count == 0 ? "" : ", \(say(Counting.notes.inDigits(count)))"
            return "<li><b>\(pressed(number, "\(name)"))</b> \(say(.onPaper))\(notes)</li>\n"
        }
        guard seen[number] != nil || count > 0 else {
            let state =
                room.hasBegun(number)
                ? notConnected
                : say(nb: "ikke inne ennå", nn: "ikkje inne enno", en: "not joined yet")
            return "<li><b>\(pressed(number, "\(name)"))</b> \(state)</li>\n"
        }
        let notes = say(Counting.notes.inDigits(count))
        if count == 0, task != nil, let quiet = quietMinutes(number), quiet >= 3 {
            let state = say(
                nb: "stille i \(quiet)\u{A0}min", nn: "stille i \(quiet)\u{A0}min", en: "quiet for \(quiet)\u{A0}min")
            return "<li class=\"quietone\"><b>\(pressed(number, "\(name)"))</b> \(state)</li>\n"
        }
        let state = count == 0 ? say(nb: "er inne", nn: "er inne", en: "has joined") : notes
        // Short, so that each table keeps to one line.
        let away = seen[number] != nil ? "" : say(nb: ", ikke inne", nn: ", ikkje inne", en: ", offline")
        return "<li><b>\(pressed(number, "\(name)"))</b> \(state)\(away)</li>\n"
    }

    private var notConnected: String {
        say(nb: "ikke inne nå", nn: "ikkje inne no", en: "not connected now")
    }

    /// With many groups: which they are in each state, those who may need the moderator first.
    private func groupsByState(_ numbers: [Int], _ counts: [Int: Int]) -> HTML {
        let wrote = numbers.filter { counts[$0] != nil }
        let closed = numbers.filter { room.group($0)?.closedAt != nil }
        let onPaper = numbers.filter { counts[$0] == nil && isOnPaper($0) }
        let waiting = numbers.filter { counts[$0] == nil && !isOnPaper($0) }
        let silent = waiting.filter { seen[$0] != nil }
        let quiet = task == nil ? [] : silent.filter { (quietMinutes($0) ?? 0) >= 3 }
        let away = waiting.filter { seen[$0] == nil }
        let rows: [(String, String, [Int])] = [
            (
                "quietone", say(nb: "Stille en stund", nn: "Stille ei stund", en: "Quiet for a while"),
                quiet
            ),
            ("", say(nb: "Inne", nn: "Inne", en: "Joined"), silent.filter { !quiet.contains($0) }),
            ("", say(nb: "Lukket for skriving", nn: "Lukka for skriving", en: "Closed to writing"), closed),
            ("", say(.onPaper).capitalisedFirst, onPaper),
            ("", say(nb: "Har skrevet", nn: "Har skrive", en: "Have written"), wrote.filter { seen[$0] != nil }),
            (
                "",
                say(
                    nb: "Har skrevet, ikke inne nå", nn: "Har skrive, ikkje inne no",
                    en: "Have written, not connected now"),
                wrote.filter { seen[$0] == nil }
            ),
            ("", say(nb: "Ikke inne nå", nn: "Ikkje inne no", en: "Not connected now"), away.filter(room.hasBegun)),
            (
                "", say(nb: "Ikke inne ennå", nn: "Ikkje inne enno", en: "Not joined yet"),
                away.filter { !room.hasBegun($0) }
            ),
        ]
        let items = rows.filter { !$0.2.isEmpty }.map { kind, label, numbers in
            let names = numbers.map { pressed($0, "\($0)") }
            return "<li\("class", is: kind.nilIfEmpty)><b>\(label)</b> <span>\(names.joined(by: ", "))</span></li>\n"
                as HTML
        }
        return "<ul>\(items)</ul>"
    }

    /// How long a group has been here on this step without writing.
    private func quietMinutes(_ number: Int) -> Int? {
        guard clock.isRunning, let startedAt = step?.startedAt, let since = seen[number] else { return nil }
        return (visit.now - max(startedAt, since)).wholeMinutes
    }

    private func isOnPaper(_ number: Int) -> Bool { room.group(number)?.onPaperSince != nil }
}
