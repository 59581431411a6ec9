import Markup
import Words
import WorkModel

/// How many came of which kinds, as it is typed: a row for each usual kind, then rows for others. Never names.
struct AttendanceForm: Sendable {
    static let title = Phrase(nb: "Hvem var med?", nn: "Kven var med?", en: "Who took part?")

    let draft: AttendanceDraft
    /// What stood there when the page was opened.
    let seen: String

    init(_ attendance: [Attendance], _ say: Tongue) {
        let usual = Attendance.usual(say)
        func people(_ one: Attendance?) -> String { one?.people.map(String.init) ?? "" }
        let there = attendance.kinds.map { (kind: $0.kind(in: say.language), row: $0) }
        let own = there.filter { !usual.contains($0.kind) }.map { (kind: $0.kind, people: people($0.row)) }
        draft = AttendanceDraft(
            usual.map { kind in (kind: kind, people: people(there.first { $0.kind == kind }?.row)) } + own,
            sum: Headcount(attendance)?.words(in: say.language) ?? "")
        seen = attendance.summary
    }

    init(_ form: Form) {
        draft = AttendanceDraft(
            zip(form.all("slag"), form.all("antall")).map { (kind: $0, people: $1) }, sum: form["sum"])
        // A browser sends line breaks in a hidden field as two characters.
        seen = PlainText.lines(form["sa"])
    }

    func page(_ visit: ModeratorVisit, _ problems: FormProblems) -> Page {
        let say = visit.say
        return formPage(
            visit, below: .minutes(visit.dugnad), .backToMinutes, title: say(AttendanceForm.title), problems: problems,
            """
            <p>\(say(
                nb: "Skriv hvor mange, aldri navn. Tomme felt blir ikke med. Det holder med summen.",
                nn: "Skriv kor mange, aldri namn. Tomme felt blir ikkje med. Det held med summen.",
                en: "Write how many, never names. Empty fields are left out. The sum is enough."))</p>
            <form class="stack attendance" method="post" action="\(visit.to(.attendance(visit.dugnad)))"\(keptUntilSaved(say))>
            <input type="hidden" name="sa" value="\(seen)">
            \(sum(problems, say))
            \(fields(problems, say))
            <p><button class="btn">\(say(.save))</button></p></form>
            """)
    }

    private func sum(_ problems: FormProblems, _ say: Tongue) -> HTML {
        let name = AttendanceDraft.Field.sum.name
        return """
            \(problems.at(name, say))<p class="row"><label for="\(name)">\(say(
                nb: "Hvor mange i alt?", nn: "Kor mange i alt?", en: "How many in all?"))</label>
            <input id="\(name)" name="sum" value="\(draft.sum)" size="12" autocomplete="off"\
            \(problems.told(name, hint: "sum-hint"))></p>
            <p class="small" id="sum-hint">\(say(
                nb: "Et omtrentlig tall er godt nok, for eksempel «omtrent 40» eller «knapt 30».",
                nn: "Eit omtrentleg tal er godt nok, til dømes «omtrent 40» eller «knapt 30».",
                en: "A rough number is good enough, such as “about 40” or “nearly 30”."))</p>

            """
    }

    private func fields(_ problems: FormProblems, _ say: Tongue) -> [HTML] {
        let usual = Attendance.usual(say)
        // There is always room for one kind more, and for two where there are none.
        let rows = draft.rows
        let isLastFree = rows.last.map { PlainText.line($0.kind + $0.people).isEmpty } ?? false
        let free = max(usual.count + 2 - rows.count, isLastFree ? 0 : 1)
        let all = rows + Array(repeating: (kind: "", people: ""), count: free)
        return all.enumerated().map { index, row in
            let (kind, people) = (AttendanceDraft.Field.kind(index).name, AttendanceDraft.Field.people(index).name)
            let number: HTML = """
                <input id="\(people)" name="antall" value="\(row.people)" inputmode="numeric" \
                size="4"\(problems.told(people))></p>

                """
            let told: HTML = "\(problems.at(kind, say))\(problems.at(people, say))"
            if index < usual.count, usual[index] == row.kind {
                return """
                    \(told)<p class="row"><label for="\(people)">\(row.kind)</label><input type="hidden" name="slag" value="\(row.kind)">
                    \(number)
                    """
            }
            return """
                \(told)<p class="row"><label for="\(kind)">\(say(nb: "Andre", nn: "Andre", en: "Others"))</label>
                <input dir="auto" id="\(kind)" name="slag" value="\(row.kind)"\(problems.told(kind))>
                <label for="\(people)">\(say(nb: "Antall", nn: "Kor mange", en: "How many"))</label>
                \(number)
                """
        }
    }
}

extension AttendanceDraft.Field {
    /// The id of its field: there are many rows.
    var name: String {
        switch self {
        case .sum: "sum"
        case .kind(let row): "s\(row)"
        case .people(let row): "a\(row)"
        }
    }
}

extension Attendance {
    /// The kinds of people that usually come; anything else can be added.
    static func usual(_ say: Tongue) -> [String] { usual.map { say($0) } }
}
