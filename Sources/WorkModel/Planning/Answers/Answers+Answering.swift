import GRDB
import Words

/// Answering: by the link in one's letter, or by telephone to the contact person. Two who take the last place do it one
/// after the other, so exactly one gets it.
extension Answers {
    /// Stores what somebody answers by their own link.
    ///
    /// - Parameter version: of the answer that they saw; 0 when there was none.
    /// - Throws: `NotFound` for a link that opens nothing, `Problems` of the draft, `Refusal` when it has begun or there is
    ///   no room, `Conflict` when somebody has answered for them since.
    package func answer(_ draft: AnswerDraft, at secret: Secret, from version: Int) async throws {
        try await store.write { db in
            guard let invitee = try db.invitee(at: secret) else { throw NotFound() }
            let (reply, needs, name) = try draft.check(own: invitee.address)
            var answering = Answering(invitee: invitee, dugnad: try db.dugnad(invitee.dugnad))
            (answering.version, answering.needs) = (version, needs)
            try db.take(reply, answering)
            var named = invitee
            if let name, invitee.isAskedForName(in: answering.dugnad.variant) {
                let facts = invitee.facts
                named = invitee.with(
                    InviteeFacts(
                        kind: facts.kind, body: facts.body, role: facts.role, name: name, address: facts.address))
                try named.update(db)
            }
            if draft.mayBeAskedAgain { try db.keepToNextTime(named) }
        }
    }

    /// Mends what stands of somebody, by their own link: what they are called, from where and as what. The address is the
    /// contact person’s to change, because the letters go there.
    ///
    /// - Parameter version: of the invitee that they saw.
    /// - Throws: `NotFound` for a link that opens nothing, `Problems` of the draft, `Conflict` when it has been mended since.
    package func mend(_ draft: InviteeDraft, at secret: Secret, from version: Int) async throws {
        try await store.write { db in
            guard let there = try db.invitee(at: secret) else { throw NotFound() }
            let dugnad = try db.dugnad(there.dugnad)
            var draft = draft
            (draft.kind, draft.address) = (there.kind, there.address?.text ?? "")
            let mine = try draft.check(dugnad.peopleKept(at: db.now), for: dugnad.variant)
            guard mine != there.facts else { return }
            guard there.version == version else {
                throw Conflict(mine: mine.words, theirs: there.facts.words, version: there.version)
            }
            try there.with(mine).update(db)
            try db.mendKept(mine, in: dugnad.unit)
        }
    }

    /// Says yes to a place that somebody on the waiting list has been asked about, or no.
    package func answerOffer(_ isComing: Bool, at secret: Secret) async throws {
        try await store.write { db in
            guard let invitee = try db.invitee(at: secret) else { throw NotFound() }
            guard let before = try Answer.fetchOne(db, key: invitee.id), before.state == .waiting else { return }
            let dugnad = try db.dugnad(invitee.dugnad)
            var answering = Answering(invitee: invitee, dugnad: dugnad)
            (answering.version, answering.keepsNeeds) = (before.version, true)
            try db.take(isComing ? .coming(people: before.people, young: before.young) : .notComing, answering)
        }
    }

    /// Types in an answer that came by telephone or by mail, for one or for many.
    ///
    /// - Returns: how many of them got no place, and stand on the waiting list.
    package func type(
        _ typed: Typed, for invitees: [Invitee.ID], in id: Dugnad.ID, by actor: Actor
    ) async throws -> Int {
        try await store.write { db in
            let (dugnad, _) = try db.planned(id, by: actor)
            var waiting = 0
            try db.movePlaces(in: dugnad)
            for one in invitees {
                guard let invitee = try Invitee.fetchOne(db, key: one), invitee.dugnad == id else { throw NotFound() }
                let before = try Answer.fetchOne(db, key: one)
                var answering = Answering(invitee: invitee, dugnad: dugnad)
                (answering.version, answering.keepsNeeds) = (before?.version ?? 0, true)
                (answering.isByHand, answering.isOneOfMany) = (true, true)
                if try db.take(typed.reply(after: before), answering) == .waiting { waiting += 1 }
            }
            try db.movePlaces(in: dugnad)
            if !invitees.isEmpty { try db.record(.answersTyped, in: id, by: actor, about: String(invitees.count)) }
            return waiting
        }
    }

    /// Decides about somebody who answered after the deadline.
    ///
    /// - Throws: `Refusal` when there is no room for them.
    package func decide(_ isComing: Bool, about invitee: Invitee.ID, in id: Dugnad.ID, by actor: Actor) async throws {
        try await store.write { db in
            let (dugnad, _) = try db.planned(id, by: actor)
            guard let late = try Invitee.fetchOne(db, key: invitee), late.dugnad == id else { throw NotFound() }
            guard var answer = try Answer.fetchOne(db, key: invitee), answer.state == .late else { return }
            try db.movePlaces(in: dugnad)
            let places = try db.places(in: id)
            guard !isComing || places.hasRoom(for: answer.people) else { throw Refusal.raisePlacesFirst }
            answer.state = isComing ? .coming : .notComing
            answer.version += 1
            try answer.update(db)
            if !isComing { try db.forgetNeeds(of: invitee) }
            try db.write(isComing ? .receipt : .declined, to: late, of: dugnad, purpose: String(answer.version))
            try db.record(.lateDecided, in: id, by: actor, about: invitee.description)
        }
    }

    /// Lets somebody’s place go to the next: they were rung, and could not be reached. They stay on the waiting list.
    package func passOn(_ invitee: Invitee.ID, in id: Dugnad.ID, by actor: Actor) async throws {
        try await store.write { db in
            let (dugnad, _) = try db.planned(id, by: actor)
            guard let asked = try Invitee.fetchOne(db, key: invitee), asked.dugnad == id else { throw NotFound() }
            try db.execute(
                sql: "UPDATE placeOffer SET endedAt = ? WHERE invitee = ? AND endedAt IS NULL",
                arguments: [try db.now, invitee])
            guard db.changesCount > 0 else { return }
            try db.movePlaces(in: dugnad)
            try db.record(.placePassedOn, in: id, by: actor, about: invitee.description)
        }
    }

    /// Takes somebody away with all that they answered, by their own link. They are not written to again about this, nor
    /// asked next time.
    package func remove(at secret: Secret) async throws {
        try await store.write { db in
            guard let invitee = try db.invitee(at: secret) else { throw NotFound() }
            let dugnad = try db.dugnad(invitee.dugnad)
            if let address = invitee.address {
                try db.execute(
                    sql: "INSERT INTO notAgain (dugnad, fingerprint) VALUES (?, ?) ON CONFLICT DO NOTHING",
                    arguments: [dugnad.id, Database.print(of: address, in: dugnad.id)])
            }
            try db.forgetKept(invitee.address, in: dugnad.unit)
            try db.takeOff(invitee, of: dugnad)
        }
    }
}
