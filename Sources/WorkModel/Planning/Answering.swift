import GRDB
import Words

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
    fileprivate static let answeredBeforeThereIsADay = Refusal(
        Phrase(
            nb: "Dagen er ikke bestemt, så det er ikke noe å svare på ennå.",
            nn: "Dagen er ikkje bestemt, så det er ikkje noko å svare på enno.",
            en: "The day is not decided, so there is nothing to answer yet."))

    static let answeredButCancelled = Refusal(
        Phrase(
            nb: "Dette er avlyst, så det er ikke noe å svare på.",
            nn: "Dette er avlyst, så det er ikkje noko å svare på.",
            en: "This has been called off, so there is nothing to answer."))

    static let raisePlacesFirst = Refusal(
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
        guard answering.isByHand || !dugnad.isWithoutDay else { throw Refusal.answeredBeforeThereIsADay }
        guard try dugnad.isWithoutDay || now < dugnad.plannedStart else { throw Refusal.answersAreOver }
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
        try new.save(self)
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
                now: now,
                start: answering.dugnad.isWithoutDay ? answering.dugnad.isOverAt : answering.dugnad.plannedStart,
                deadline: answering.isByHand ? nil : signUp?.deadline,
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
