import GRDB
import Words

/// The door to what a dugnad is planned as: when and where, and with which cards.
package struct Plans: Door {
    let house: House
}

extension Plans {
    /// Moves a dugnad that has not begun, or is only tried, to another day, hour or place. When it becomes longer or
    /// shorter, its run sheet is fitted to that. Once it has begun, what the place is called can still be mended.
    ///
    /// - Parameter seen: what stood there when the form was opened; nil when nobody else can have written.
    /// - Throws: `Refusal` when it has begun, or for a guest, `Problems` of the draft, `Conflict` with both when someone
    ///   else has moved it since.
    package func reschedule(_ id: Dugnad.ID, to draft: WhenDraft, seen: WhenDraft? = nil, by actor: Actor) async throws
    {
        guard actor.role != .guest else { throw Refusal.isMovedByTheUnit }
        try await store.write { db in
            var dugnad = try db.dugnad(id)
            let (now, there) = (try db.now, When(dugnad))
            guard !dugnad.isPast else { return try redate(dugnad, to: draft, seen: seen, by: actor, db: db) }
            let template = try editions.edition(dugnad.edition, in: db).template(for: dugnad.variant)
            if !dugnad.isYetToBegin {
                // What has begun keeps its hours. No field for them is shown that a fault could be told at.
                var hours = draft
                (hours.place, hours.isByVideo) = (WhenDraft(there).place, there.isByVideo)
                hours.alsoByVideo = there.alsoByVideo
                let isRead = (try? hours.check(for: dugnad.variant, by: template, keeping: there, at: now)) != nil
                guard isRead else { throw Refusal.hasBegun }
            }
            let when = try draft.check(for: dugnad.variant, by: template, keeping: there, at: now)
            guard !there.reads(as: when) else { return }
            guard seen == nil || seen == WhenDraft(there) else {
                let (mine, theirs) = (when.words[dugnad.language], there.words[dugnad.language])
                throw Conflict(mine: mine, theirs: theirs, version: 0)
            }
            guard dugnad.isYetToBegin || when.hours(readAs: there) else { throw Refusal.hasBegun }
            dugnad.move(
                to: dugnad.isYetToBegin
                    ? when
                    : When(
                        start: there.start, end: there.end, place: when.place, isByVideo: when.isByVideo,
                        alsoByVideo: when.alsoByVideo))
            try dugnad.update(db)
            if there.roughly != nil, when.roughly == nil { try db.countTasks(of: id, from: now) }
            if !when.isSameDay(as: there) { try db.forgetArrivals(to: id) }
            try db.tellOfMove(of: dugnad, from: there)
            try record(Change(.moved, parts: [.steps, .groups, .wall, .minutes]), in: id, by: actor, db: db)
            guard dugnad.isYetToBegin, there.length != when.length else { return }
            try changeSheet(
                of: dugnad, by: actor, record: .planFitted, db: db, newVersion: dugnad.planVersion + 1
            ) { sheet, _, _ in
                sheet.replan { $0.fit(from: there.length, to: when.length, by: template, in: id) }
            }
        }
    }

    /// One that is over was another day, or somewhere else. Its run sheet stays as it is.
    private func redate(_ dugnad: Dugnad, to draft: WhenDraft, seen: WhenDraft?, by actor: Actor, db: Database) throws {
        let (now, there) = (try db.now, When(dugnad))
        let when = try draft.checkPast(at: now)
        guard !there.reads(as: when) else { return }
        guard seen == nil || seen == WhenDraft(there) else {
            let (mine, theirs) = (when.words[dugnad.language], there.words[dugnad.language])
            throw Conflict(mine: mine, theirs: theirs, version: 0)
        }
        var dugnad = dugnad
        dugnad.redate(to: when, at: now)
        try dugnad.update(db)
        try record(Change(.moved, parts: [.minutes]), in: dugnad.id, by: actor, db: db)
    }

    /// Calls a dugnad off, or on again. Nothing in it is deleted.
    ///
    /// - Throws: `Refusal` when it is over, or for a guest.
    package func cancel(_ id: Dugnad.ID, isCancelled: Bool, by actor: Actor) async throws {
        guard actor.role != .guest else { throw Refusal.isMovedByTheUnit }
        try await changing(id, by: actor) { db in
            var dugnad = try db.dugnad(id)
            guard !dugnad.isPast else { throw Refusal.isPast }
            guard isCancelled != (dugnad.cancelledAt != nil) else { return nil }
            dugnad.cancel(isCancelled, at: try db.now)
            try dugnad.update(db)
            try db.tellOfCancelling(of: dugnad)
            return Change(isCancelled ? .cancelled : .calledOnAgain, parts: [.steps, .groups, .wall])
        }
    }

    /// Says what a dugnad is called and what it is for.
    ///
    /// - Parameter seen: `About.fingerprint` of what stood there when the form was opened.
    /// - Throws: `Problems` of the draft, `Conflict` with both when someone else has written since.
    package func describe(_ id: Dugnad.ID, as draft: AboutDraft, seen: String, by actor: Actor) async throws {
        try await changing(id, by: actor) { db in
            var dugnad = try db.dugnad(id)
            let (mine, there) = (try draft.check(), About(dugnad))
            guard mine != there else { return nil }
            guard seen == there.fingerprint else { throw Conflict(mine: mine.words, theirs: there.words, version: 0) }
            dugnad.describe(as: mine)
            try dugnad.update(db)
            return Change(.described, parts: [.steps, .wall, .minutes])
        }
    }

    /// Chooses the cards of a dugnad: the keys in order, and those that are laid aside. A group that has one of those
    /// keeps it.
    ///
    /// - Parameter version: the plan's version that the moderator saw.
    /// - Throws: `Conflict` when another moderator changed the plan first, `Refusal` when no card would be left.
    package func chooseCards(
        _ keys: [String], hidden: Set<String>, from version: Int, in id: Dugnad.ID, by actor: Actor
    ) async throws {
        try await changing(id, by: actor) { db in
            let room = try room(id, in: db)
            var dugnad = room.dugnad
            let known = Set(
                room.edition.persons(for: room.variant).map(\.key) + room.edition.topics(for: room.variant).map(\.key))
            let rows = keys.filter(known.contains).uniqued.enumerated().map { index, key in
                ChosenCard(dugnad: id, key: key, position: index + 1, isHidden: hidden.contains(key))
            }
            guard rows.contains(where: { !$0.isHidden }) else { throw Refusal.noCardsLeft }
            guard rows != room.chosenCards.rows else { return nil }
            guard dugnad.planVersion == version else {
                let name = Dictionary(room.cards.map { ($0.key, $0.name[dugnad.language]) }) { first, _ in first }
                func names(_ cards: [ChosenCard]) -> String {
                    cards.filter { !$0.isHidden }.compactMap { name[$0.key] }.joined(separator: "; ")
                }
                throw Conflict(mine: names(rows), theirs: names(room.chosenCards.rows), version: dugnad.planVersion)
            }
            try db.execute(sql: "DELETE FROM chosenCard WHERE dugnad = ?", arguments: [id])
            for row in rows { try row.insert(db) }
            dugnad.planVersion += 1
            try dugnad.update(db)
            return Change(.cardsChosen, parts: [.groups, .steps])
        }
    }
}

extension Refusal {
    /// Whoever is let in for a time does not decide how long that is.
    package static let isMovedByTheUnit = Refusal(
        Phrase(
            nb: "Bare de som er med i enheten, kan flytte eller avlyse. Spør kontaktpersonen der.",
            nn: "Berre dei som er med i eininga, kan flytte eller avlyse. Spør kontaktpersonen der.",
            en: "Only those in the unit can move it or call it off. Ask its contact person."))
}

extension [String] {
    /// Each once, in the order they first stand.
    fileprivate var uniqued: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
