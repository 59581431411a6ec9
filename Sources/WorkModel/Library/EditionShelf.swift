import GRDB
import Synchronization

/// The editions that rooms are using, read from the database once each: they never change.
final class EditionShelf: Sendable {
    private let editions = Mutex<[Edition.Hash: Edition]>([:])
    private let byVideo = Mutex<[Edition.Hash: Edition]>([:])

    /// One that is in use already need not be read again.
    func put(_ edition: Edition, as hash: Edition.Hash) {
        editions.withLock { $0[hash] = edition }
    }

    /// As it is said in the rooms of a video meeting, made once.
    func editionByVideo(_ hash: Edition.Hash, in db: Database) throws -> Edition {
        if let there = byVideo.withLock({ $0[hash] }) { return there }
        let said = try edition(hash, in: db).byVideo()
        byVideo.withLock { $0[hash] = said }
        return said
    }

    func edition(_ hash: Edition.Hash, in db: Database) throws -> Edition {
        if let there = editions.withLock({ $0[hash] }) { return there }
        guard let texts = try String.fetchOne(db, sql: "SELECT texts FROM edition WHERE hash = ?", arguments: [hash])
        else { throw NotFound() }
        let edition = try Edition(json: texts)
        editions.withLock { $0[hash] = edition }
        return edition
    }
}
