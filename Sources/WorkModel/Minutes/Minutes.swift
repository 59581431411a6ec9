import Foundation
import GRDB
import Words

/// What the minutes are written from, and what people have written over it.
package struct Minutes: Sendable {
    package let agreed: Agreed
    package let attendance: [Attendance]
    package let edited: [EditedPart]
    /// Every approval there has been, the latest last.
    package let approvals: [Approval]

    package var room: Room { agreed.room }
    package var dugnad: Dugnad { room.dugnad }
    package func edited(_ part: Part) -> EditedPart? { edited.first { $0.part == part } }

    /// The approval that stands; nil while the minutes are a draft.
    package var approval: Approval? { approvals.last.flatMap { $0.reopenedAt == nil ? $0 : nil } }

    /// Notes that arrived or were edited after the approval, but were begun before it. The moderator is told of them.
    package var notesAfterApproval: [Note] {
        guard let approval else { return [] }
        return room.notes.filter { ($0.editedAt ?? $0.receivedAt) > approval.approvedAt && $0.hiddenAt == nil }
    }

    /// A part of the minutes, in the order they are read.
    package enum Part: String, Sendable, Codable, CaseIterable {
        case meeting = "motet"
        case attendance = "frammote"
        case measures = "enige"
        case conclusions = "konklusjoner"
        case strengths = "styrker"
        case persons = "personer"
        case ideas = "ideer"
        case ahead = "videre"
    }
}

/// How many came of one kind of people. Never names.
package struct Attendance: Sendable, Codable, Equatable, FetchableRecord, PersistableRecord {
    package let dugnad: Dugnad.ID
    package let position: Int
    package let kind: String
    package let people: Int?

    /// The kinds that usually come. Typed in one language, they are read in another; all else are people's own words.
    package static let usual = [
        Phrase(nb: "Kommunen", nn: "Kommunen", en: "The municipality"),
        Phrase(nb: "Idrettslag", nn: "Idrettslag", en: "Sports clubs"),
        Phrase(nb: "Andre lag og foreninger", nn: "Andre lag og foreiningar", en: "Other clubs and associations"),
        Phrase(nb: "Politikere", nn: "Politikarar", en: "Politicians"),
        Phrase(nb: "Ungdom", nn: "Ungdom", en: "Young people"),
        Phrase(nb: "Foreldre", nn: "Foreldre", en: "Parents"),
        Phrase(nb: "Næringsliv", nn: "Næringsliv", en: "Business"),
    ]

    package func kind(in language: Language) -> String {
        (Attendance.usual(kind) ?? Attendance.invited(kind))?[language] ?? kind
    }

    static func isUsual(_ kind: String) -> Bool { usual(kind) != nil }

    private static func usual(_ kind: String) -> Phrase? {
        usual.first { [$0.nb, $0.nn, $0.en].contains(kind) }
    }

    /// A kind that has been invited, as it is called where those who come are ticked.
    private static func invited(_ kind: String) -> Phrase? {
        (InviteeKind.allCases.map(\.name) + [others]).first { [$0.nb, $0.nn, $0.en].contains(kind) }
    }

    static func line(_ kind: String, _ people: Int?) -> String { people.map { "\(kind): \($0)" } ?? kind }
}

extension Attendance {
    /// How many came in all, before anybody has said who they were.
    init(_ sum: Headcount, in dugnad: Dugnad.ID) {
        self.init(dugnad: dugnad, position: 1, kind: sum.nearness.kind.nb, people: sum.people)
    }
}

extension [Attendance] {
    /// Without the sum of all.
    package var kinds: [Attendance] { filter { Headcount.Nearness(kind: $0.kind) == nil } }

    /// «Idrettslag: 7», one kind a line.
    package var summary: String { map { Attendance.line($0.kind, $0.people) }.joined(separator: "\n") }
}

/// A part that has been edited by hand: stored text that the program never overwrites.
package struct EditedPart: Sendable, Codable, Equatable, FetchableRecord, PersistableRecord {
    package static let databaseTableName = "minutesPart"

    package let dugnad: Dugnad.ID
    package let part: Minutes.Part
    package var text: String
    package var language: Language
    /// The dugnad's revision when it was edited.
    package var sawRevision: Int
    /// The fingerprint of what the program had written then, to see whether something new has come.
    package var sawFingerprint: String
    package var version: Int
    package var editedAt: Moment
}

/// The minutes as they were approved: a frozen copy.
package struct Approval: Sendable, Codable, Equatable, FetchableRecord, PersistableRecord {
    package let dugnad: Dugnad.ID
    package let number: Int
    package let approvedAt: Moment
    /// «Kontaktperson», «Ordstyrer»: a role, never a name.
    package let inRole: String
    package let language: Language
    /// What was approved, word for word.
    package let text: MinutesText
    package var reopenedAt: Moment?
}

// MARK: - Files of format 1

extension Approval {
    private enum OlderKeys: String, CodingKey {
        case rendered
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        dugnad = try container.decode(Dugnad.ID.self, forKey: .dugnad)
        number = try container.decode(Int.self, forKey: .number)
        approvedAt = try container.decode(Moment.self, forKey: .approvedAt)
        inRole = try container.decode(String.self, forKey: .inRole)
        language = try container.decode(Language.self, forKey: .language)
        reopenedAt = try container.decodeIfPresent(Moment.self, forKey: .reopenedAt)
        let older = try decoder.container(keyedBy: OlderKeys.self)
        guard older.contains(.rendered) else {
            text = try container.decode(MinutesText.self, forKey: .text)
            return
        }
        guard !container.contains(.text) else {
            throw DecodingError.dataCorruptedError(
                forKey: .rendered, in: older, debugDescription: "one approval with two texts")
        }
        let page = ApprovedPage(html: try older.decode(String.self, forKey: .rendered), language: language.tag)
        text = try JSONDecoder().decode(MinutesText.self, from: Data(page.json.utf8))
    }
}

extension MinutesDesk {
    package func minutes(_ id: Dugnad.ID) async throws -> Minutes {
        try await store.read { db in try minutes(id, in: db) }
    }
}

extension Door {
    func minutes(_ id: Dugnad.ID, in db: Database) throws -> Minutes {
        Minutes(
            agreed: try agreed(id, in: db),
            attendance: try Attendance.fetchAll(
                db, sql: "SELECT * FROM attendance WHERE dugnad = ? ORDER BY position", arguments: [id]),
            edited: try EditedPart.fetchAll(db, sql: "SELECT * FROM minutesPart WHERE dugnad = ?", arguments: [id]),
            approvals: try Approval.fetchAll(
                db, sql: "SELECT * FROM approval WHERE dugnad = ? ORDER BY number", arguments: [id]))
    }
}
