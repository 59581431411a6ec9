import GRDB
import Words

/// Somebody else has challenged a club already. Who it was is told only when they show it themselves.
package struct RelayAsked: Sendable, Equatable {
    /// Those who challenged them, when everybody can read it on their page.
    package let by: RelayClub?

    /// For whoever is about to challenge them once more.
    package func sentence(about club: String) -> Phrase {
        guard let by else {
            return Phrase(
                nb: "\(club) er allerede utfordret i stafetten. Dere kan velge noen andre, eller utfordre dem likevel.",
                nn: "\(club) er alt utfordra i stafetten. De kan velje nokon andre, eller utfordre dei likevel.",
                en:
                    "\(club) has already been challenged in the relay. You can choose somebody else, or challenge them anyway."
            )
        }
        return Phrase(
            nb: "\(club) er allerede utfordret, av \(by.name). Dere kan velge noen andre, eller utfordre dem likevel.",
            nn: "\(club) er alt utfordra, av \(by.name). De kan velje nokon andre, eller utfordre dei likevel.",
            en:
                "\(club) has already been challenged, by \(by.name). You can choose somebody else, or challenge them anyway."
        )
    }
}

extension Database {
    /// Whether anybody else has challenged a club, known by what it is called or by its address.
    ///
    /// - Parameter moment: only those of before it.
    func asked(
        _ clubKey: String, _ print: String?, besides dugnad: Dugnad.ID, before moment: Moment? = nil
    ) throws -> RelayAsked? {
        let others = try Row.fetchAll(
            self,
            sql: """
                SELECT dugnad.name, declinedAt, relay.page FROM relayChallenge JOIN relay ON relay.dugnad = relayChallenge.dugnad
                JOIN dugnad ON dugnad.id = relay.dugnad
                WHERE relayChallenge.dugnad <> :dugnad AND (:moment IS NULL OR relayChallenge.madeAt <= :moment)
                    AND (clubKey = :key OR (print IS NOT NULL AND print = :print))
                ORDER BY declinedAt IS NOT NULL, relay.page IS NULL, relayChallenge.madeAt LIMIT 1
                """, arguments: ["dugnad": dugnad, "moment": moment, "key": clubKey, "print": print])
        return others.first.map { row in
            let (page, declinedAt): (String?, Moment?) = (row["page"], row["declinedAt"])
            // On the page of those who challenged, whoever has said no is not named.
            return RelayAsked(by: declinedAt == nil ? page.map { RelayClub(name: row["name"], page: $0) } : nil)
        }
    }
}
