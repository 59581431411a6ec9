import GRDB
import Words

/// What the room came to besides what it is going to do: kept as it was written, one thing a line.
extension Measures {
    /// - Parameter seen: the fingerprint of what stood there when the form was opened.
    /// - Throws: `Problem` when it cannot be kept, `Conflict` with both when someone else has written since.
    package func conclude(_ text: String, seen: String, in id: Dugnad.ID, by actor: Actor) async throws {
        let mine = try TypedText.lines(PastedLines.notes(text).joined(separator: "\n")).nilIfEmpty
        try await changing(id, by: actor) { db in
            var dugnad = try db.dugnad(id)
            let theirs = dugnad.conclusions
            guard mine != theirs else { return nil }
            guard seen == Fingerprint.of(theirs ?? "") else {
                throw Conflict(mine: mine ?? "", theirs: theirs, version: 0)
            }
            dugnad.conclude(mine)
            try dugnad.update(db)
            return Change(.concluded, parts: [.measures, .minutes])
        }
    }
}

extension Dugnad {
    package var conclusionsInLines: [String] {
        conclusions?.inLines ?? []
    }
}
