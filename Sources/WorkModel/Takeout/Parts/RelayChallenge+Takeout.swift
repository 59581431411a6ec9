import GRDB
import Words

/// A club that was challenged, as it stands in a file: what it is called, and when. Where it was written to never does, and
/// the link that it was given leads nowhere else.
struct ChallengedClub: TakeoutRow, FetchableRecord {
    let id: Identifier<ChallengedClub>
    let dugnad: Dugnad.ID
    let club: String
    let madeAt: Moment

    static let takeoutPart = TakeoutPart<ChallengedClub>(
        "relayChallenges", .laterList(most: Relay.mostChallenged),
        "Whom it has passed the relay on to; never an address.",
        sql: "SELECT id, dugnad, club, madeAt FROM relayChallenge WHERE dugnad = ? ORDER BY madeAt, id",
        key: { $0.id },
        fields: [
            .itself(\.id),
            Field("dugnad", \.dugnad, .id(of: Dugnad.self)),
            Field("club", \.club, .line(1...2000)),
            Field("madeAt", \.madeAt, .moment),
        ])

    static func taken(from dugnad: Dugnad.ID, in db: Database) throws -> [ChallengedClub] {
        try fetchAll(db, sql: takeoutPart.sql, arguments: [dugnad])
    }

    func put(into dugnad: Dugnad, in db: Database) throws {
        // A file may have it without the part that it belongs to.
        if try Relay.fetchOne(db, key: self.dugnad) == nil {
            try Relay(dugnad: self.dugnad, fromClub: nil, madeAt: madeAt).insert(db)
        }
        let id = RelayChallenge.ID(id.description) ?? .new()
        try RelayChallenge(id, of: club, at: nil, in: self.dugnad, at: madeAt).insert(db)
    }
}
