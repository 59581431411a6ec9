import Words

/// How many came of which kinds, as it is typed. Never names.
package struct AttendanceDraft: Sendable {
    /// How many in all: a number, or «omtrent 40». The rows need not add up to it, but not to more.
    package let sum: String
    package let rows: [(kind: String, people: String)]

    package init(_ rows: [(kind: String, people: String)], sum: String = "") {
        self.sum = sum
        self.rows = rows
    }

    /// What can be wrong, by the number of the row.
    package enum Field: Sendable, Equatable {
        case sum
        case kind(Int)
        case people(Int)
    }

    /// The most kinds of people.
    package static let most = 60

    /// The sum, if there is one, and the rows with something in them. A usual kind that nobody counted is left out.
    func check() throws(Problems<Field>) -> [(kind: String, people: Int?)] {
        var problems = Problems<Field>()
        var kinds: [(kind: String, people: Int?)] = []
        for (index, row) in rows.enumerated() {
            let isCounted = !PlainText.line(row.people).isEmpty
            if PlainText.line(row.kind).isEmpty, !isCounted { continue }
            let people = problems.reading(
                .people(index), try TypedText.number(row.people, in: 0...500, or: .peopleUncounted))
            let kind = problems.reading(.kind(index), try TypedText.line(row.kind).required(or: .kindMissing))
            if let kind, Headcount.Nearness(kind: kind) != nil { problems.add(.kind(index), .sumAbove) }
            if let kind, isCounted || !Attendance.isUsual(kind) { kinds.append((kind, people ?? nil)) }
        }
        let sum = problems.reading(.sum, try checkedSum(over: kinds.compactMap(\.people).reduce(0, +))) ?? nil
        if kinds.count > AttendanceDraft.most { problems.add(.kind(rows.count - 1), .tooManyKinds) }
        try problems.throwIfAny()
        return (sum.map { [(kind: $0.nearness.kind.nb, people: $0.people)] } ?? []) + kinds
    }

    private func checkedSum(over counted: Int) throws(Problem) -> Headcount? {
        guard !PlainText.line(sum).isEmpty else { return nil }
        guard let headcount = Headcount(typed: sum) else { throw .sumUnknown }
        if headcount.isLess(than: counted) { throw .sumTooSmall(counted) }
        return headcount
    }
}

extension Problem {
    fileprivate static let sumAbove = Problem(
        Phrase(
            nb: "Skriv summen i det øverste feltet.", nn: "Skriv summen i det øvste feltet.",
            en: "Write the sum in the field at the top."))
    fileprivate static let sumUnknown = Problem(
        Phrase(
            nb: "Skriv et tall fra 0 til 500, for eksempel 30, knapt 30 eller omtrent 40.",
            nn: "Skriv eit tal frå 0 til 500, til dømes 30, knapt 30 eller omtrent 40.",
            en: "Write a number from 0 to 500, for example 30, nearly 30 or about 40."))

    fileprivate static func sumTooSmall(_ counted: Int) -> Problem {
        Problem(
            Phrase(
                nb:
                    "Linjene under blir \(counted) til sammen, og det er flere enn dere skrev her. Rett det ene eller det andre.",
                nn:
                    "Linjene under blir \(counted) til saman, og det er fleire enn de skreiv her. Rett det eine eller det andre.",
                en: "The lines below add up to \(counted), which is more than you wrote here. Correct one or the other."
            ))
    }

    fileprivate static let peopleUncounted = Problem(
        Phrase(
            nb: "Skriv et helt tall fra 0 til 500, eller la feltet stå tomt.",
            nn: "Skriv eit heilt tal frå 0 til 500, eller la feltet stå tomt.",
            en: "Write a whole number from 0 to 500, or leave the field empty."))
    fileprivate static let kindMissing = Problem(
        Phrase(nb: "Skriv hvem de var.", nn: "Skriv kven dei var.", en: "Write what kind of people they were."))
    fileprivate static let tooManyKinds = Problem(
        Phrase(
            nb: "Det er plass til \(AttendanceDraft.most) linjer. Slå noen av dem sammen.",
            nn: "Det er plass til \(AttendanceDraft.most) linjer. Slå nokre av dei saman.",
            en: "There is room for \(AttendanceDraft.most) lines. Put some of them together."))
}
