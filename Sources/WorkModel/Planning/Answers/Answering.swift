import GRDB
import Words

/// One answer on its way in.
struct Answering {
    let invitee: Invitee
    let dugnad: Dugnad
    var version = 0
    var isByHand = false
    /// The waiting list is moved on when all of them are in.
    var isOneOfMany = false
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

    /// - Parameter isSigningUp: on the page for everybody, where nobody answers no.
    static func fullFrom(_ body: String, _ most: Int, isSigningUp: Bool) -> Refusal {
        let places = Counting.places.inWords(most)
        let full = Phrase(
            nb: "Det er satt av \(places.nb) til \(body), og nå er det fullt. Snakk med dem hos dere som kommer",
            nn: "Det er sett av \(places.nn) til \(body), og no er det fullt. Snakk med dei hos dykk som kjem",
            en: "There is room for \(most) from \(body), and that is full now. Talk to those of you who are coming")
        let orSayNo = Phrase(
            nb: ", eller svar at du ikke kan.", nn: ", eller svar at du ikkje kan.",
            en: ", or answer that you cannot come.")
        let end = isSigningUp ? Phrase(same: ".") : orSayNo
        return Refusal(Phrase(nb: full.nb + end.nb, nn: full.nn + end.nn, en: full.en + end.en))
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
        if !answering.isOneOfMany { try movePlaces(in: dugnad) }
        let before = try Answer.fetchOne(self, key: invitee.id)
        let new = try becomes(reply, answering, before)
        let needs = try self.needs(of: invitee.id)
        let (mine, theirs) = (
            new.words(needs: answering.keepsNeeds ? needs : answering.needs), before?.words(needs: needs)
        )
        if let before, try isSame(reply, as: new, before), mine == theirs { return before.state }
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
        if case .sending(let address) = reply {
            try send(address, insteadOf: invitee, times: new.sentOnTimes, hadPlace: had > 0, in: dugnad)
        }
        try receipt(for: new, to: invitee, in: dugnad)
        if !answering.isOneOfMany { try movePlaces(in: dugnad) }
        return new.state
    }

    private func becomes(_ reply: Reply, _ answering: Answering, _ before: Answer?) throws -> Answer {
        let (invitee, now) = (answering.invitee, try now)
        var new = Answer(
            invitee: invitee.id, state: .notComing, people: before?.people ?? 1, isByHand: answering.isByHand,
            sentOnTimes: try timesSentOn(invitee, before), version: (before?.version ?? 0) + 1, answeredAt: now)
        switch reply {
        case .notComing: new.people = 1
        case .unsure: (new.state, new.people) = (.unsure, 1)
        case .sending:
            new.state = .sentOn
            new.sentOnTimes += 1
        case .coming(let people, let young):
            let signUp = try signUp(of: invitee.dugnad)
            let kept = try placesKept(for: invitee.id)
            let rule = AnswerRule(
                now: now,
                start: answering.dugnad.isWithoutDay ? answering.dugnad.isOverAt : answering.dugnad.plannedStart,
                deadline: answering.isByHand ? nil : signUp?.deadline,
                places: try places(in: invitee.dugnad).without(placesTaken(by: invitee.id)), before: before, kept: kept,
                isChosen: signUp?.isChosen == true && !answering.isByHand)
            new.state = try rule.state(coming: people)
            (new.people, new.young) = (people, young)
            // What they have, or have been promised, is theirs; and who plans may let in whom they will.
            let has = max(rule.mine, before?.state == new.state ? before?.people ?? 0 : 0)
            if new.state != .late, people > has, !answering.isByHand {
                try checkShare(of: invitee, people)
            }
            // Who waits keeps the place in the queue.
            if new.state == .waiting, before?.state == .waiting { new.answeredAt = before?.answeredAt ?? now }
        }
        return new
    }

    /// At most so many come from one body.
    private func checkShare(of invitee: Invitee, _ people: Int) throws {
        let shares = try shares(in: invitee.dugnad, without: invitee.id)
        guard let most = shares.most, let body = invitee.body else { return }
        guard shares.hasRoom(for: people, from: body) else {
            throw Refusal.fullFrom(body, most, isSigningUp: false)
        }
    }

    /// The same answer sent twice, as by a button pressed twice, is one.
    private func isSame(_ reply: Reply, as new: Answer, _ before: Answer) throws -> Bool {
        guard new.state == before.state, new.people == before.people, new.young == before.young else { return false }
        guard case .sending(let address) = reply else { return true }
        return try Bool.fetchOne(
            self,
            sql: """
                SELECT EXISTS (SELECT 1 FROM substitute JOIN invitee ON invitee.id = substitute.other
                    WHERE substitute.invitee = ? AND invitee.addressKey = ?)
                """, arguments: [before.invitee, address.key]) ?? false
    }

    /// What was kept for somebody is used or given up when they answer.
    private func endWhatWaited(for invitee: Invitee.ID, new: Answer, in dugnad: Dugnad) throws {
        if new.state == .waiting {
            try execute(
                sql: "DELETE FROM placeOffer WHERE invitee = ? AND endedAt IS NOT NULL", arguments: [invitee])
        } else {
            try execute(sql: "DELETE FROM placeOffer WHERE invitee = ?", arguments: [invitee])
        }
        for substitute in try substitutes(with: invitee) {
            if substitute.invitee != invitee, new.state == .notComing {
                // Also when they had said yes: whoever sent them thinks that they come.
                try end(substitute, of: dugnad, isTold: true)
            } else if substitute.endedAt == nil,
                substitute.invitee == invitee || new.state == .coming || new.state == .sentOn
            {
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
