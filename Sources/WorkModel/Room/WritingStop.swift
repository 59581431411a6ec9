import GRDB
import Words

/// Why a table may not write just now. What is begun there meanwhile waits on its phone, and is taken when it may again.
package enum WritingStop: Sendable, Equatable {
    /// The moderator has closed this table.
    case table(Seating)
    /// The moderator has paused all writing.
    case all

    init?(dugnad: Dugnad, isClosed: Bool) {
        if isClosed {
            self = .table(dugnad.seating)
        } else if dugnad.writingPausedAt != nil {
            self = .all
        } else {
            return nil
        }
    }

    /// In a sentence, for those who sit there.
    package var reason: Phrase {
        switch self {
        case .table(let seating):
            Phrase(
                nb: "Ordstyreren har lukket \(seating.theGroup.nb) for ny skriving. Snakk med ordstyreren.",
                nn: "Ordstyraren har lukka \(seating.theGroup.nn) for ny skriving. Snakk med ordstyraren.",
                en: "The moderator has closed \(seating.theGroup.en) to new writing. Talk to the moderator.")
        case .all:
            Phrase(
                nb: "Ordstyreren har satt skrivingen på pause for alle.",
                nn: "Ordstyraren har sett skrivinga på pause for alle.",
                en: "The moderator has paused writing for everyone.")
        }
    }

    /// The answer to what is sent all the same.
    var refusal: Refusal {
        Refusal(
            Phrase(
                nb: "\(reason.nb) Teksten din står her. Lagre på nytt når dere kan skrive igjen.",
                nn: "\(reason.nn) Teksten din står her. Lagre på nytt når de kan skrive igjen.",
                en: "\(reason.en) Your text is still here. Save it again when you can write."), isForNow: true)
    }
}

extension Room {
    package func writingStop(for number: Int) -> WritingStop? {
        WritingStop(dugnad: dugnad, isClosed: group(number)?.closedAt != nil)
    }
}

extension Database {
    /// - Throws: a `Refusal` for now when the table is closed, or all writing is paused.
    func checkOpen(_ group: Int, in dugnad: Dugnad) throws {
        let closed = try SQLRequest<Bool>(
            sql: "SELECT closedAt IS NOT NULL FROM roomGroup WHERE dugnad = ? AND number = ?",
            arguments: [dugnad.id, group], cached: true
        ).fetchOne(self)
        if let stop = WritingStop(dugnad: dugnad, isClosed: closed ?? false) { throw stop.refusal }
    }
}

/// The moderator's side of it.
extension Groups {
    /// Closes one table to writing, or opens it again.
    package func close(_ number: Int, isClosed: Bool, in id: Dugnad.ID, by actor: Actor) async throws {
        try await changing(id, by: actor) { db in
            guard var group = try Group.fetchOne(db, key: ["dugnad": id, "number": number]) else { throw NotFound() }
            guard isClosed != (group.closedAt != nil) else { return nil }
            group.closedAt = isClosed ? try db.now : nil
            try group.update(db)
            return Change(
                isClosed ? .tableClosed : .tableOpened, about: String(number), parts: [.group(number), .groups])
        }
    }

    /// Pauses writing at every table, or lets it go on.
    package func pauseWriting(_ isPaused: Bool, in id: Dugnad.ID, by actor: Actor) async throws {
        try await changing(id, by: actor) { db in
            var dugnad = try db.dugnad(id)
            guard isPaused != (dugnad.writingPausedAt != nil) else { return nil }
            dugnad.pauseWriting(isPaused, at: try db.now)
            try dugnad.update(db)
            return Change(isPaused ? .writingPaused : .writingResumed, parts: [.steps, .groups])
        }
    }
}
