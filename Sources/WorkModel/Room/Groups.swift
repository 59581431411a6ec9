import GRDB
import Words

/// The door to the groups: which child, or which topic, each has in front of it.
package struct Groups: Door {
    let house: House
}

extension Groups {
    /// - Throws: `Refusal` when the card is not in the set any more.
    package func choose(card: String, group number: Int, in id: Dugnad.ID, by actor: Actor) async throws {
        try await changeGroup(number, in: id) { group, room in
            let isOwn = card == OwnPersonCard.key && group.ownPersonName != nil
            let isInSet = room.persons.contains { $0.key == card } || room.topics.contains { $0.key == card }
            guard isOwn || isInSet || group.card == card else { throw Refusal.cardGone }
            group.card = card
        }
    }

    /// Saves the group's own invented person and puts it on the table.
    ///
    /// - Parameter version: the version of the group's card that the writer saw.
    /// - Throws: `Problems` of the draft, `Conflict` when others at the table have made another.
    package func makeOwnPerson(
        _ draft: OwnPersonDraft, from version: Int, group number: Int, in id: Dugnad.ID, by actor: Actor
    ) async throws {
        let person = try draft.check()
        try await changeGroup(number, in: id) { group, _ in
            guard group.version == version || group.ownPerson == person else {
                throw Conflict(mine: person.words, theirs: group.ownPerson?.words, version: group.version)
            }
            group.card = OwnPersonCard.key
            group.ownPersonName = person.name
            group.ownPersonAge = person.age
            group.ownPersonStory = person.story
        }
    }

    /// Removes a group's own person, for when it turns out to be like a real one.
    package func removeOwnPerson(group number: Int, in id: Dugnad.ID, by actor: Actor) async throws {
        try await changeGroup(number, in: id, takingAwayAs: actor) { group, _ in
            if group.card == OwnPersonCard.key { group.card = nil }
            group.ownPersonName = nil
            group.ownPersonAge = nil
            group.ownPersonStory = nil
        }
    }

    /// A table that writes on paper is not waited for: what it has written is typed in afterwards.
    package func mark(_ number: Int, isOnPaper: Bool, in id: Dugnad.ID, by actor: Actor) async throws {
        try await changing(id, by: actor) { db in
            guard var group = try Group.fetchOne(db, key: ["dugnad": id, "number": number]) else { throw NotFound() }
            guard isOnPaper != (group.onPaperSince != nil) else { return nil }
            let now = try db.now
            group.onPaperSince = isOnPaper ? now : nil
            try group.update(db)
            return Change(isOnPaper ? .tableOnPaper : .tableOffPaper, about: String(number), parts: [.groups])
        }
    }

    /// - Parameter remover: who takes away a person that is like a real child: a table may when it is closed too, and the
    ///   moderator also when the minutes are approved.
    private func changeGroup(
        _ number: Int, in id: Dugnad.ID, takingAwayAs remover: Actor? = nil,
        _ change: @escaping @Sendable (inout Group, Room) throws -> Void
    ) async throws {
        try await store.write { db in
            let room = try room(id, group: number, in: db)
            guard let there = room.group(number) else { throw NotFound() }
            guard room.approvedAt == nil || remover == .moderator else { throw Refusal.cardApproved }
            if remover == nil, let stop = room.writingStop(for: number) { throw stop.refusal }
            var group = there
            try change(&group, room)
            guard group != there else { return }
            group.version += 1
            try group.update(db)
            try announce([.group(number), .groups, .minutes], in: id, db: db)
        }
    }
}

extension Refusal {
    fileprivate static let cardApproved = Refusal(
        Phrase(
            nb:
                "Referatet er godkjent, så kortet endres ikke lenger. Ligner personen på et ekte barn, si det til ordstyreren nå.",
            nn:
                "Referatet er godkjent, så kortet blir ikkje endra lenger. Liknar personen på eit ekte barn, sei det til ordstyraren no.",
            en:
                "The minutes have been approved, so the card no longer changes. If the person is like a real child, tell the moderator now."
        ))
    static let cardGone = Refusal(
        Phrase(
            nb: "Kortet er ikke i bruk her. Velg et annet.",
            nn: "Kortet er ikkje i bruk her. Vel eit anna.",
            en: "That card is not in use here. Choose another."))
}
