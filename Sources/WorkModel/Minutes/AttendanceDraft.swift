import Words

/// How many came of which kinds, as it is typed. Never names.
package struct AttendanceDraft: Sendable {
    package let rows: [(kind: String, people: String)]

    package init(_ rows: [(kind: String, people: String)]) {
        self.rows = rows
    }

    /// What can be wrong, by the number of the row.
    package enum Field: Sendable, Equatable {
        case kind(Int)
        case people(Int)
    }

    /// The most kinds of people.
    package static let most = 60

    /// The rows with something in them. A usual kind that nobody counted is left out.
    func check() throws(Problems<Field>) -> [(kind: String, people: Int?)] {
        var problems = Problems<Field>()
        var kinds: [(kind: String, people: Int?)] = []
        for (index, row) in rows.enumerated() {
            let isCounted = !PlainText.line(row.people).isEmpty
            if PlainText.line(row.kind).isEmpty, !isCounted { continue }
            let people = problems.reading(
                .people(index), try TypedText.number(row.people, in: 0...500, or: .peopleUncounted))
            let kind = problems.reading(.kind(index), try TypedText.line(row.kind).required(or: .kindMissing))
            if let kind, isCounted || !Attendance.isUsual(kind) { kinds.append((kind, people ?? nil)) }
        }
        if kinds.count > AttendanceDraft.most { problems.add(.kind(rows.count - 1), .tooManyKinds) }
        try problems.throwIfAny()
        return kinds
    }
}

extension Problem {
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
