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
            let (reply, needs) = try draft.check(own: invitee.address)
            var answering = Answering(invitee: invitee, dugnad: try db.dugnad(invitee.dugnad))
            (answering.version, answering.needs) = (version, needs)
            try db.take(reply, answering)
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
        _ reply: Reply, for invitees: [Invitee.ID], in id: Dugnad.ID, by actor: Actor
    ) async throws -> Int {
        try await store.write { db in
            let (dugnad, _) = try db.planned(id, by: actor)
            var waiting = 0
            for one in invitees {
                guard let invitee = try Invitee.fetchOne(db, key: one), invitee.dugnad == id else { throw NotFound() }
                var answering = Answering(invitee: invitee, dugnad: dugnad)
                (answering.version, answering.keepsNeeds) = (try Answer.fetchOne(db, key: one)?.version ?? 0, true)
                answering.isByHand = true
                if try db.take(reply, answering) == .waiting { waiting += 1 }
            }
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

    /// Takes somebody away with all that they answered, by their own link. They are not written to again about this.
    package func remove(at secret: Secret) async throws {
        try await store.write { db in
            guard let invitee = try db.invitee(at: secret) else { throw NotFound() }
            let dugnad = try db.dugnad(invitee.dugnad)
            if let address = invitee.address {
                try db.execute(
                    sql: "INSERT INTO notAgain (dugnad, fingerprint) VALUES (?, ?) ON CONFLICT DO NOTHING",
                    arguments: [dugnad.id, Database.print(of: address, in: dugnad.id)])
            }
            // Whoever sent them is told, as when they had said no.
            for sent in try db.substitutes(with: invitee.id) where sent.other == invitee.id {
                try db.end(sent, of: dugnad, isTold: true)
            }
            try db.execute(sql: "DELETE FROM invitee WHERE id = ?", arguments: [invitee.id])
            try db.movePlaces(in: dugnad)
        }
    }
}

/// One answer on its way in.
struct Answering {
    let invitee: Invitee
    let dugnad: Dugnad
    var version = 0
    var isByHand = false
    var needs: String?
    /// What they need is left as it was.
    var keepsNeeds = false

    init(invitee: Invitee, dugnad: Dugnad) {
        (self.invitee, self.dugnad) = (invitee, dugnad)
    }
}

extension Refusal {
    static let answeredButCancelled = Refusal(
        Phrase(
            nb: "Dette er avlyst, så det er ikke noe å svare på.",
            nn: "Dette er avlyst, så det er ikkje noko å svare på.",
            en: "This has been called off, so there is nothing to answer."))

    fileprivate static let raisePlacesFirst = Refusal(
        Phrase(
            nb: "Alle plassene er tatt. Øk antall plasser først, eller svar nei.",
            nn: "Alle plassane er tekne. Auk talet på plassar først, eller svar nei.",
            en: "All the places are taken. Raise the number of places first, or answer no."))

    fileprivate static func fullFrom(_ body: String, _ most: Int) -> Refusal {
        let places = Counting.places.inWords(most)
        return Refusal(
            Phrase(
                nb: "Det er satt av \(places.nb) til \(body), og nå er det fullt. Snakk med dem hos dere som kommer, "
                    + "eller svar at du ikke kan.",
                nn: "Det er sett av \(places.nn) til \(body), og no er det fullt. Snakk med dei hos dykk som kjem, "
                    + "eller svar at du ikkje kan.",
                en:
                    "There is room for \(most) from \(body), and that is full now. Talk to those of you who are coming, "
                    + "or answer that you cannot."))
    }
}

extension Database {
    /// Whoever a link in a letter belongs to.
    func invitee(at secret: Secret) throws -> Invitee? {
        try SQLRequest<Invitee>(
            sql: """
                SELECT invitee.* FROM answerLink JOIN invitee ON invitee.id = answerLink.invitee
                WHERE answerLink.fingerprint = ?
                """, arguments: [secret.fingerprint], cached: true
        ).fetchOne(self)
    }

    /// Takes an answer in: a place or the waiting list, what is needed, a receipt, and whoever is next.
    ///
    /// - Returns: what it became.
    @discardableResult
    func take(_ reply: Reply, _ answering: Answering) throws -> Answer.State {
        let (invitee, dugnad) = (answering.invitee, answering.dugnad)
        guard dugnad.cancelledAt == nil else { throw Refusal.answeredButCancelled }
        guard try now < dugnad.plannedStart else { throw Refusal.answersAreOver }
        try movePlaces(in: dugnad)
        let before = try Answer.fetchOne(self, key: invitee.id)
        let new = try becomes(reply, answering, before)
        let needs = try self.needs(of: invitee.id)
        let (mine, theirs) = (
            new.words(needs: answering.keepsNeeds ? needs : answering.needs), before?.words(needs: needs)
        )
        if let before, reply.isSame(as: new, before), mine == theirs { return before.state }
        guard before?.version ?? 0 == answering.version else {
            throw Conflict(
                mine: mine[dugnad.language], theirs: theirs?[dugnad.language], version: before?.version ?? 0)
        }
        let had = max(try placesKept(for: invitee.id), before?.state == .coming ? before?.people ?? 0 : 0)
        try endWhatWaited(for: invitee.id, new: new, in: dugnad)
        try new.upsert(self)
        if !answering.keepsNeeds || ![.coming, .waiting, .late].contains(new.state) {
            try keepNeeds(answering.needs, of: new)
        }
        if case .sending(let address) = reply { try send(address, insteadOf: invitee, hadPlace: had > 0, in: dugnad) }
        try receipt(for: new, to: invitee, in: dugnad)
        try movePlaces(in: dugnad)
        return new.state
    }

    private func becomes(_ reply: Reply, _ answering: Answering, _ before: Answer?) throws -> Answer {
        let (invitee, now) = (answering.invitee, try now)
        var new = Answer(
            invitee: invitee.id, state: .notComing, people: before?.people ?? 1, isByHand: answering.isByHand,
            version: (before?.version ?? 0) + 1, answeredAt: now)
        switch reply {
        case .notComing: new.people = 1
        case .unsure: (new.state, new.people) = (.unsure, 1)
        case .sending: new.state = .sentOn
        case .coming(let people, let young):
            let signUp = try signUp(of: invitee.dugnad)
            let kept = try placesKept(for: invitee.id)
            let rule = AnswerRule(
                now: now, start: answering.dugnad.plannedStart, deadline: answering.isByHand ? nil : signUp?.deadline,
                places: try places(in: invitee.dugnad).without(placesTaken(by: invitee.id)), before: before, kept: kept)
            new.state = try rule.state(coming: people)
            (new.people, new.young) = (people, young)
            if new.state == .coming { try checkShare(of: invitee, people, most: signUp?.perBody) }
            // Who waits keeps the place in the queue.
            if new.state == .waiting, before?.state == .waiting { new.answeredAt = before?.answeredAt ?? now }
        }
        return new
    }

    /// At most so many come from one body.
    private func checkShare(of invitee: Invitee, _ people: Int, most: Int?) throws {
        guard let most, let body = invitee.body else { return }
        let others = try Row.fetchAll(
            self,
            sql: """
                SELECT invitee.body, answer.people FROM invitee CROSS JOIN answer ON answer.invitee = invitee.id
                WHERE invitee.dugnad = ? AND answer.state = 'coming' AND invitee.id <> ? AND invitee.body IS NOT NULL
                """, arguments: [invitee.dugnad, invitee.id])
        let key = PlainText.line(body).lowercased()
        let taken = others.filter { PlainText.line($0["body"]).lowercased() == key }.map { $0["people"] as Int }
        guard taken.reduce(people, +) <= most else { throw Refusal.fullFrom(body, most) }
    }

    /// What was kept for somebody is used or given up when they answer.
    private func endWhatWaited(for invitee: Invitee.ID, new: Answer, in dugnad: Dugnad) throws {
        if new.state == .waiting {
            try execute(
                sql: "DELETE FROM placeOffer WHERE invitee = ? AND endedAt IS NOT NULL", arguments: [invitee])
        } else {
            try execute(sql: "DELETE FROM placeOffer WHERE invitee = ?", arguments: [invitee])
        }
        for substitute in try substitutes(with: invitee) where substitute.endedAt == nil {
            if substitute.invitee == invitee {
                try end(substitute, of: dugnad, isTold: false)
            } else if new.state == .notComing {
                try end(substitute, of: dugnad, isTold: true)
            } else if new.state == .coming || new.state == .sentOn {
                // The place is theirs now, or is kept for the one that they send in their turn.
                try end(substitute, of: dugnad, isTold: false)
            }
        }
    }

    func substitutes(with invitee: Invitee.ID) throws -> [Substitute] {
        try Substitute.fetchAll(
            self, sql: "SELECT * FROM substitute WHERE invitee = :id OR other = :id", arguments: ["id": invitee])
    }
}

extension Reply {
    /// The same answer sent twice, as by a button pressed twice, is one.
    fileprivate func isSame(as new: Answer, _ before: Answer) -> Bool {
        if case .sending = self { return false }
        return new.state == before.state && new.people == before.people && new.young == before.young
    }
}

extension Answer {
    /// As whoever compares two of them reads it.
    func words(needs: String?) -> Phrase {
        let said: Phrase =
            switch state {
            case .coming, .waiting, .late:
                Counting.people.inWords(people).map { $0 }
            case .notComing: Phrase(nb: "kan ikke", nn: "kan ikkje", en: "cannot come")
            case .unsure: Phrase(nb: "vet ikke ennå", nn: "veit ikkje enno", en: "does not know yet")
            case .sentOn: Phrase(nb: "sender en annen", nn: "sender ein annan", en: "sends somebody else")
            }
        return said.map { words in needs.map { "\(words)\n\($0)" } ?? words }
    }
}
