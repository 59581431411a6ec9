import Foundation
import GRDB
import Words

/// When and where a dugnad was to be, as a letter that tells of a change knows it.
struct ToldWhen: Codable, Equatable {
    let start: Moment
    let end: Moment
    let place: String?
    let isByVideo: Bool
    let alsoByVideo: String?
    let roughly: RoughTime?

    init(_ when: When) {
        (start, end, place, isByVideo) = (when.start, when.end, when.place, when.isByVideo)
        alsoByVideo = when.alsoByVideo
        roughly = when.roughly
    }

    var when: When {
        When(
            start: start, end: end, place: place, isByVideo: isByVideo, alsoByVideo: alsoByVideo, roughly: roughly)
    }

    init?(_ text: String?) {
        guard let text, let told = try? JSONDecoder().decode(ToldWhen.self, from: Data(text.utf8)) else { return nil }
        self = told
    }

    var text: String? { (try? JSONEncoder().encode(self)).map { String(decoding: $0, as: UTF8.self) } }
}

extension Database {
    /// Tells those who come, or may, that it is another time or another place. Who has not been told of the move before
    /// this one is told once, of both.
    ///
    /// - Parameter before: how it was.
    func tellOfMove(of dugnad: Dugnad, from before: When) throws {
        try writeAnewWhatLies(about: dugnad)
        if dugnad.isWithoutDay {
            try holdWhatIsAsked(about: dugnad)
        } else if before.roughly != nil {
            try askAnew(about: dugnad)
        } else {
            try shortenWhatIsKept(in: dugnad)
        }
        for invitee in try whoMayCome(to: dugnad) {
            let waiting = try Letter.fetchOne(
                self,
                sql: "SELECT * FROM letter WHERE invitee = ? AND kind = 'moved' "
                    + "AND state IN ('waiting', 'lying')",
                arguments: [invitee.id])
            let told = ToldWhen(waiting?.told) ?? ToldWhen(before)
            if let waiting { try waiting.delete(self) }
            // It may be back where it was, before anybody heard of it.
            guard When(dugnad).isNews(after: told.when) else { continue }
            try write(
                .moved, to: invitee, of: dugnad, purpose: String(dugnad.calendarSequence ?? 0), told: told.text)
        }
    }

    /// Tells everybody who has been invited and has not said no that it is called off, or on again.
    func tellOfCancelling(of dugnad: Dugnad) throws {
        if dugnad.cancelledAt != nil { try holdWhatIsAsked(about: dugnad) } else { try askAnew(about: dugnad) }
        let sql = """
            SELECT invitee.* FROM invitee LEFT JOIN answer ON answer.invitee = invitee.id
            WHERE invitee.dugnad = ? AND coalesce(answer.state, '') <> 'notComing'
                AND (answer.state IS NOT NULL OR EXISTS (SELECT 1 FROM letter
                    WHERE letter.invitee = invitee.id AND letter.kind = 'invited' AND letter.state <> 'waiting'))
            """
        for invitee in try Invitee.fetchAll(self, sql: sql, arguments: [dugnad.id]) {
            let waiting = try Letter.fetchOne(
                self,
                sql: "SELECT * FROM letter WHERE invitee = ? AND kind = 'cancelled' "
                    + "AND state IN ('waiting', 'lying')",
                arguments: [invitee.id])
            if let waiting {
                // Changed their mind before anybody heard of it.
                try waiting.delete(self)
            } else {
                try write(
                    .cancelled, to: invitee, of: dugnad, purpose: String(dugnad.calendarSequence ?? 0))
            }
        }
    }

    /// What lies there to be given by hand tells of the day and the place that were.
    private func writeAnewWhatLies(about dugnad: Dugnad) throws {
        guard dugnad.cancelledAt == nil else { return }
        try execute(
            sql: "UPDATE letter SET state = 'waiting' WHERE dugnad = ? AND state = 'lying' AND invitee IS NOT NULL",
            arguments: [dugnad.id])
    }

    private func whoMayCome(to dugnad: Dugnad) throws -> [Invitee] {
        try Invitee.fetchAll(
            self,
            sql: """
                SELECT invitee.* FROM invitee JOIN answer ON answer.invitee = invitee.id
                WHERE invitee.dugnad = ? AND answer.state <> 'notComing'
                """, arguments: [dugnad.id])
    }
}
