import Foundation
import Words

/// A whole dugnad in an open format, described in `docs/format.md`. Holds no secrets and no sessions.
///
/// One that was read from a file hangs together: it has been looked over before anybody gets it.
package struct Takeout: Sendable {
    let exportedAt: Moment
    let dugnad: Dugnad
    /// The rows of each of the parts, in the same order.
    let rows: [[any TakeoutRow]]

    /// What a file has, in the order it is put in: a row comes after those that it points at in the database.
    static let parts: [any TakeoutRow.Type] = [
        Edition.self, Dugnad.self, Step.self, Group.self, OtherDugnad.self, Note.self, EarlierText.self, Cluster.self,
        ClusterNote.self, Measure.self, MeasureOrigin.self, FollowUp.self, Milestone.self, MeasureChange.self,
        MeasureLink.self, OwnersWord.self, Effect.self, ProposalFate.self, Attendance.self, EditedPart.self,
        Approval.self, ChosenCard.self, OwnFigure.self, Invitation.self, OwnInvitation.self, InvitedBody.self,
        PlanDetails.self, Anchoring.self, TaskMark.self, Relay.self, ChallengedClub.self, WordTemplate.self,
        RecordedEvent.self,
    ]

    package static let formatName = "allemed-dugnad"
    package static let currentVersion = 2
    /// Larger files than this are not ours: the largest real dugnad is a few megabytes.
    package static let largest = 50_000_000

    init(_ rows: [[any TakeoutRow]], at moment: Moment) throws {
        guard let dugnad = rows.lazy.joined().compactMap({ $0 as? Dugnad }).first else { throw NotFound() }
        self.rows = rows
        self.dugnad = dugnad
        exportedAt = moment
    }
}

extension Takeout: Codable {
    struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(_ name: String) { stringValue = name }
        init?(stringValue: String) { self.init(stringValue) }
        init?(intValue: Int) { return nil }
    }

    package init(from decoder: any Decoder) throws {
        let file = try decoder.container(keyedBy: Name.self)
        let rows = try Takeout.parts.map { try $0.read(from: file) }
        try self.init(rows, at: file.decode(Moment.self, forKey: Name("exportedAt")))
        // Whatever it was read by, nobody has one that was not looked over.
        guard hangsTogether else { throw Refusal.fileIncomplete }
    }

    package func encode(to encoder: any Encoder) throws {
        var file = encoder.container(keyedBy: Name.self)
        try file.encode(Takeout.formatName, forKey: Name("format"))
        try file.encode(Takeout.currentVersion, forKey: Name("version"))
        try file.encode(exportedAt, forKey: Name("exportedAt"))
        for (part, rows) in zip(Takeout.parts, rows) { try part.write(rows, to: &file) }
    }
}

extension Takeout {
    /// The file's bytes: UTF-8, keys sorted, moments as ISO 8601 in UTC.
    package func json() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        if let key = Moment.asTextKey { encoder.userInfo[key] = true }
        return try encoder.encode(self)
    }

    /// - Throws: a `Refusal` that says in a sentence what is wrong with the file.
    package init(json: Data) throws {
        guard json.count <= Takeout.largest else { throw Refusal.fileTooLarge }
        let head: Head
        do {
            head = try JSONDecoder().decode(Head.self, from: json)
        } catch {
            throw Refusal.fileUnreadable
        }
        guard head.format == Takeout.formatName else { throw Refusal.fileOfAnotherKind }
        guard head.version <= Takeout.currentVersion else { throw Refusal.fileFromNewer(head.version) }
        guard head.version > 0 else { throw Refusal.fileIncomplete }
        do {
            let decoder = JSONDecoder()
            if let key = Moment.asTextKey { decoder.userInfo[key] = true }
            self = try decoder.decode(Takeout.self, from: json)
        } catch {
            throw Refusal.fileIncomplete
        }
    }

    private struct Head: Decodable {
        let format: String
        let version: Int
    }

    /// Each part has no more rows than it may, each row is known by something of its own and is as its part says.
    private var hangsTogether: Bool {
        var keys = Keys()
        return zip(Takeout.parts, rows).allSatisfy { part, rows in part.hasRoom(for: rows) }
            && rows.allSatisfy { $0.allSatisfy { $0.add(to: &keys) } }
            && rows.allSatisfy { $0.allSatisfy { $0.holds(keys) } }
    }
}
