import GRDB
import Words

/// How many may come from one body, and how many come already or have a place kept for them.
struct Shares {
    /// Nil where there is no limit.
    let most: Int?
    private var taken: [String: Int] = [:]

    init(most: Int?) { self.most = most }

    func hasRoom(for people: Int, from body: String?) -> Bool {
        guard let most, let body else { return true }
        return people + (taken[Shares.key(body)] ?? 0) <= most
    }

    mutating func add(_ people: Int, from body: String?) {
        guard let body else { return }
        taken[Shares.key(body), default: 0] += people
    }

    /// However they write its name.
    private static func key(_ body: String) -> String { PlainText.line(body).lowercased() }
}

extension Database {
    /// - Parameter invitee: whose own places are left out, and those that are kept for them.
    func shares(in dugnad: Dugnad.ID, without invitee: Invitee.ID? = nil) throws -> Shares {
        var shares = Shares(most: try signUp(of: dugnad)?.perBody)
        guard shares.most != nil else { return shares }
        let rows = try Row.fetchAll(
            self,
            sql: """
                SELECT invitee.body, answer.people FROM answer CROSS JOIN invitee ON answer.invitee = invitee.id
                    WHERE answer.dugnad = :dugnad AND answer.state = 'coming' AND invitee.id IS NOT :own
                UNION ALL
                SELECT invitee.body, placeOffer.people FROM placeOffer CROSS JOIN invitee
                    ON invitee.id = placeOffer.invitee
                    WHERE placeOffer.endedAt IS NULL AND invitee.dugnad = :dugnad AND invitee.id IS NOT :own
                UNION ALL
                SELECT invitee.body, substitute.people FROM substitute CROSS JOIN invitee
                    ON invitee.id = substitute.invitee
                    WHERE substitute.endedAt IS NULL AND invitee.dugnad = :dugnad AND invitee.id IS NOT :own
                        AND substitute.other IS NOT :own
                """, arguments: ["dugnad": dugnad, "own": invitee])
        for row in rows { shares.add(row["people"], from: row["body"]) }
        return shares
    }
}
