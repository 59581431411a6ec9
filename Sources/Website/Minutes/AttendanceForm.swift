import Markup
import Words
import WorkModel

/// How many came of which kinds, as it is typed: a row for each usual kind, then rows for others. Never names.
struct AttendanceForm: Sendable {
    private struct Row: Sendable {
        let kind: String
        let people: String

        /// Nil for anything but a whole number that a hall can hold.
        var number: Int? { Int(people.filter { !$0.isWhitespace }).flatMap { (0...500).contains($0) ? $0 : nil } }
        var isEmpty: Bool { PlainText.line(kind).isEmpty && PlainText.line(people).isEmpty }
    }

    private let rows: [Row]
    /// What stood there when the page was opened.
    let seen: String

    init(_ attendance: [Attendance], _ say: Tongue) {
        let usual = Attendance.usual(say)
        func people(_ one: Attendance?) -> String { one?.people.map(String.init) ?? "" }
        let there = attendance.map { (kind: $0.kind(in: say.language), row: $0) }
        let own = there.filter { !usual.contains($0.kind) }.map { Row(kind: $0.kind, people: people($0.row)) }
        rows = usual.map { kind in Row(kind: kind, people: people(there.first { $0.kind == kind }?.row)) } + own
        seen = attendance.summary
    }

    init(_ form: Form) {
        rows = zip(form.all("slag"), form.all("antall")).prefix(60).map { Row(kind: $0, people: $1) }
        // A browser sends line breaks in a hidden field as two characters.
        seen = PlainText.lines(form["sa"])
    }

    /// The rows with something in them: a usual kind that nobody counted is left out.
    func kinds(_ say: Tongue) -> [(kind: String, people: Int?)] {
        let usual = Attendance.usual(say)
        return rows.filter { !$0.isEmpty && ($0.number != nil || !usual.contains($0.kind)) }
            .map { ($0.kind, $0.number) }
    }

    func problems(_ say: Tongue) -> Problems {
        var problems = Problems()
        for (index, row) in rows.enumerated() where !row.isEmpty {
            if row.number == nil, !PlainText.line(row.people).isEmpty {
                problems.add(
                    "a\(index)",
                    say(
                        nb: "Skriv et helt tall fra 0 til 500, eller la feltet stå tomt.",
                        nn: "Skriv eit heilt tal frå 0 til 500, eller la feltet stå tomt.",
                        en: "Write a whole number from 0 to 500, or leave the field empty."))
            }
            if PlainText.line(row.kind).isEmpty {
                problems.add(
                    "s\(index)",
                    say(nb: "Skriv hvem de var.", nn: "Skriv kven dei var.", en: "Write what kind of people they were.")
                )
            }
            do {
                try NoteText.checkForRealPeople(row.kind)
            } catch {
                problems.add("s\(index)", say(error.reason))
            }
        }
        return problems
    }

    func page(_ visit: ModeratorVisit, _ problems: Problems) -> Page {
        let say = visit.say
        let title = say(nb: "Hvem var med?", nn: "Kven var med?", en: "Who took part?")
        var page = deskPage(
            visit, at: .minutes(visit.dugnad), title: problems.titled(title, say), mainClass: "wrap stack form desk",
            """
            <p><a class="back" href="\(visit.to(.minutes(visit.dugnad)))">\(say(
                nb: "Tilbake til referatet",
                nn: "Tilbake til referatet",
                en: "Back to the minutes"))</a></p>
            \(problems.summary(say))
            <h1>\(title)</h1>
            <p>\(say(
                nb: "Skriv hvor mange, aldri navn. Tomme felt blir ikke med.",
                nn: "Skriv kor mange, aldri namn. Tomme felt blir ikkje med.",
                en: "Write how many, never names. Empty fields are left out."))</p>
            <form class="stack attendance" method="post" action="\(visit.to(.dugnad(visit.dugnad, "referat/frammote")))">
            <input type="hidden" name="sa" value="\(seen)">
            \(fields(problems, say))
            <p><button class="btn">\(say(nb: "Lagre", nn: "Lagre", en: "Save"))</button></p></form>
            """)
        page.scripts = problems.isEmpty ? [] : ["focus.js"]
        return page
    }

    private func fields(_ problems: Problems, _ say: Tongue) -> [HTML] {
        let usual = Attendance.usual(say)
        // There is always room for one kind more, and for two where there are none.
        let free = max(usual.count + 2 - rows.count, rows.last?.isEmpty == true ? 0 : 1)
        let all = rows + (0..<free).map { _ in Row(kind: "", people: "") }
        return all.enumerated().map { index, row in
            let number: HTML = """
                <input id="a\(index)" name="antall" value="\(row.people)" inputmode="numeric" size="4"\(problems.told("a\(index)"))></p>

                """
            let told: HTML = "\(problems.at("s\(index)", say))\(problems.at("a\(index)", say))"
            if index < usual.count, usual[index] == row.kind {
                return """
                    \(told)<p class="row"><label for="a\(index)">\(row.kind)</label><input type="hidden" name="slag" value="\(row.kind)">
                    \(number)
                    """
            }
            return """
                \(told)<p class="row"><label for="s\(index)">\(say(nb: "Andre", nn: "Andre", en: "Others"))</label>
                <input id="s\(index)" name="slag" value="\(row.kind)" maxlength="100"\(problems.told("s\(index)"))>
                <label for="a\(index)">\(say(nb: "Antall", nn: "Kor mange", en: "How many"))</label>
                \(number)
                """
        }
    }
}

extension Attendance {
    /// The kinds of people that usually come; anything else can be added.
    static func usual(_ say: Tongue) -> [String] { usual.map { say($0) } }
}
