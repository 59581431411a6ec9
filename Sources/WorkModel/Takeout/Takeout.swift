import Foundation
import Words

/// A whole dugnad in an open format, described in `docs/format.md`. Holds no secrets and no sessions.
package struct Takeout: Sendable, Codable {
    package let format: String
    package let version: Int
    let exportedAt: Moment
    let dugnad: Dugnad
    let edition: Edition
    let steps: [Step]
    let groups: [Group]
    let notes: [Note]
    let earlierTexts: [EarlierText]
    let clusters: [Cluster]
    let clusterNotes: [ClusterNote]
    let measures: [Measure]
    let measureOrigins: [MeasureOrigin]
    let attendance: [Attendance]
    let editedParts: [EditedPart]
    let approvals: [Approval]
    let events: [Event]
    // Since format 2.
    let chosenCards: [ChosenCard]?
    let invitation: Invitation?
    let wordTemplate: WordTemplate?

    package static let formatName = "allemed-dugnad"
    package static let currentVersion = 2
    /// Larger files than this are not ours: the largest real dugnad is a few megabytes.
    package static let largest = 50_000_000

    /// An earlier text of a note.
    struct EarlierText: Sendable, Codable {
        let note: Note.ID
        let version: Int
        let text: String
        let writtenAt: Moment
    }

    struct ClusterNote: Sendable, Codable {
        let cluster: Cluster.ID
        let note: Note.ID
    }

    struct MeasureOrigin: Sendable, Codable {
        let measure: Measure.ID
        let cluster: Cluster.ID?
        let note: Note.ID?
    }

    struct Event: Sendable, Codable {
        let at: Moment
        let role: Role
        let what: String
        let about: String?
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
}

extension Refusal {
    static let fileTooLarge = Refusal(
        Phrase(
            nb: "Filen er større enn 50\u{A0}MB. En dugnad tar bare noen få, så dette er neppe en av våre filer.",
            nn: "Fila er større enn 50\u{A0}MB. Ein dugnad tek berre nokre få, så dette er neppe ei av filene våre.",
            en: "The file is larger than 50\u{A0}MB. A dugnad takes only a few, so this is hardly one of our files."))
    static let fileUnreadable = Refusal(
        Phrase(
            nb: "Filen er ikke hel. Kanskje ble nedlastingen avbrutt. Last den ned på nytt.",
            nn: "Fila er ikkje heil. Kanskje blei nedlastinga avbroten. Last ho ned på nytt.",
            en: "The file is not complete. The download may have been cut off. Download it again."))
    static let fileOfAnotherKind = Refusal(
        Phrase(
            nb: "Dette er ikke en fil med en dugnad.", nn: "Dette er ikkje ei fil med ein dugnad.",
            en: "This is not a file with a dugnad."))
    static let fileIncomplete = Refusal(
        Phrase(
            nb: "Noe mangler i filen, eller er endret for hånd, så den kan ikke leses inn. Ingenting er endret her.",
            nn: "Noko manglar i fila, eller er endra for hand, så ho kan ikkje lesast inn. Ingenting er endra her.",
            en:
                "Something is missing in the file, or was changed by hand, so it cannot be read in. Nothing here has changed."
        ))

    static func fileFromNewer(_ version: Int) -> Refusal {
        Refusal(
            Phrase(
                nb: "Filen er laget av en nyere utgave av programmet (format \(version)). Oppdater programmet først.",
                nn: "Fila er laga av ei nyare utgåve av programmet (format \(version)). Oppdater programmet først.",
                en: "The file was made by a newer version of the program (format \(version)). Update the program first."
            ))
    }
}
