import GRDB
import Words

/// The door to what people answer: places, waiting lists, those who are sent instead, and letters to them.
package struct Answers: Door {
    let house: House
}

// MARK: - For those who plan

extension Answers {
    /// How people answer; nil as long as nobody has said.
    package func signUp(of dugnad: Dugnad.ID) async throws -> SignUp? {
        try await store.read { db in try db.signUp(of: dugnad) }
    }

    /// How many there is room for, and how many of those places are taken.
    package func places(of dugnad: Dugnad.ID) async throws -> Places {
        try await store.read { db in try db.places(in: dugnad) }
    }

    /// Says how many there is room for, until when, and whether anybody may sign up.
    ///
    /// - Parameter site: where the links in its letters are to lead.
    /// - Throws: `Problems` of the draft, `Conflict` when somebody else has written since, `Refusal` when the page for
    ///   everybody is opened for a unit that is not confirmed.
    package func set(
        _ draft: SignUpDraft, from version: Int, in id: Dugnad.ID, at site: String, by actor: Actor
    ) async throws {
        try await store.write { db in
            let (dugnad, unit) = try db.planned(id, by: actor)
            let there = try db.signUp(of: id) ?? db.beginSignUp(of: dugnad, at: site)
            var mine = try draft.check(for: dugnad, from: there, at: try db.now)
            mine.site = there.site
            guard mine != there || there.version == 0 else { return }
            guard there.version == version else {
                throw Conflict(
                    mine: mine.words[dugnad.language], theirs: there.words[dugnad.language], version: there.version)
            }
            guard !mine.isOpen || unit.isConfirmed else { throw Refusal.opensWhenConfirmed }
            (mine.version, mine.site) = (there.version + 1, site)
            try mine.save(db)
            try db.record(.signUpSet, in: id, by: actor)
            try db.movePlaces(in: dugnad)
        }
    }

    /// Those whose letter did not come, and who have not been sent another since.
    package func unreached(in dugnad: Dugnad.ID) async throws -> Set<Invitee.ID> {
        try await store.read { db in try db.unreachedInvitees(in: dugnad) }
    }

    /// Everybody who is invited, with what they have answered.
    package func list(of id: Dugnad.ID) async throws -> AnswerList {
        try await store.read { db in try db.answerList(of: id) }
    }
}

/// Everybody who is invited to one dugnad, as whoever plans it sees them.
package struct AnswerList: Sendable {
    package struct Row: Sendable, Identifiable {
        package let invitee: Invitee
        package let answer: Answer?
        /// Until when a place is kept for them, when they have been asked from the waiting list.
        package let offeredUntil: LastMinute?
        /// Until when their place is kept for somebody they have sent.
        package let keptUntil: LastMinute?
        /// An invitation has been written to them.
        package let isWrittenTo: Bool
        /// What was written to them did not come.
        package let isUnreached: Bool
        /// There is a place for them, and no letter tells them: somebody has to ring.
        package let isToBeRung: Bool

        package var id: Invitee.ID { invitee.id }
    }

    /// By name, within each kind.
    package let rows: [Row]
    package let signUp: SignUp?
    package let places: Places
    /// Why no letter goes; nil when they do.
    package let block: WritingBlock?
    /// How many new ones have signed up on the page for everybody in the last hour.
    package let signedUpLastHour: Int
    /// When one reminder goes by itself to those who are silent; nil when none goes, or it has gone.
    package let remindedAt: Moment?
    /// How many the invitation is yet to be sent to.
    package let unsent: Int

    /// So many have signed up that whoever plans should look at it.
    package var hasUnusuallyMany: Bool { signUp?.isOpen == true && signedUpLastHour >= Answers.manyAnHour }

    package func rows(_ state: Answer.State?) -> [Row] {
        let found = rows.filter { $0.answer?.state == state }
        guard state == .waiting else { return found }
        return found.sorted {
            ($0.answer?.answeredAt ?? $0.invitee.madeAt) < ($1.answer?.answeredAt ?? $1.invitee.madeAt)
        }
    }

    /// Those that there is a place for, and whom no letter reaches.
    package var toRing: [Row] { rows(.waiting).filter(\.isToBeRung) }

    package func people(_ state: Answer.State) -> Int { rows(state).map { $0.answer?.people ?? 0 }.reduce(0, +) }
}

extension SignUp {
    /// In a sentence, for whoever must compare two.
    package var words: Phrase {
        let room = capacity.map { Counting.places.inWords($0) }
        let until = deadline.map { NorwegianTime.dayAndHour($0.moment) }
        return Phrase(
            nb: [
                room?.nb ?? "plass til alle", until.map { "svar innen \($0.nb)" },
                perBody.map { "høyst \($0) fra hver" }, isChosen ? "plassene gis etter fristen" : nil,
                isOpen ? "åpen påmelding" : nil,
            ].compactMap(\.self).joined(separator: ", "),
            nn: [
                room?.nn ?? "plass til alle", until.map { "svar innan \($0.nn)" },
                perBody.map { "høgst \($0) frå kvar" }, isChosen ? "plassane blir gitt etter fristen" : nil,
                isOpen ? "open påmelding" : nil,
            ].compactMap(\.self).joined(separator: ", "),
            en: [
                room?.en ?? "room for everybody", until.map { "reply by \($0.en)" },
                perBody.map { "at most \($0) from each" }, isChosen ? "places given after the deadline" : nil,
                isOpen ? "open sign-up" : nil,
            ]
            .compactMap(\.self).joined(separator: ", "))
    }
}

extension Counting {
    package static let places = Counting(
        one: Phrase(nb: "én plass", nn: "éin plass", en: "one place"),
        many: Phrase(nb: "plasser", nn: "plassar", en: "places"))
}

extension Refusal {
    static let opensWhenConfirmed = Refusal(
        Phrase(
            nb: "Påmeldingen kan åpnes for alle når enheten er bekreftet. Det andre er ikke lagret ennå.",
            nn: "Påmeldinga kan opnast for alle når eininga er stadfesta. Det andre er ikkje lagra enno.",
            en: "Sign-up can be opened to everybody once the unit is confirmed. The rest has not been saved yet."))
}

extension Database {
    func signUp(of dugnad: Dugnad.ID) throws -> SignUp? { try SignUp.fetchOne(self, key: dugnad) }

    /// How people answer, before anything is said of it. The deadline that stood in the invitation is theirs from now on,
    /// and stands there no more: whoever has that form open is told.
    func beginSignUp(of dugnad: Dugnad, at site: String) throws -> SignUp {
        var signUp = SignUp(dugnad: dugnad.id, site: site)
        guard var invitation = try Invitation.fetchOne(self, key: dugnad.id), let day = invitation.deadline else {
            return signUp
        }
        // A day that has been is no deadline for those who are written to now.
        let deadline = LastMinute(of: day, before: dugnad.plannedStart)
        signUp.deadline = try deadline.flatMap { try now < $0.moment ? $0 : nil }
        invitation.deadline = nil
        invitation.version += 1
        try invitation.update(self)
        return signUp
    }

    /// A dugnad that a unit owns, for somebody who works for it.
    ///
    /// - Throws: `NotFound` for everybody else.
    func planned(_ id: Dugnad.ID, by actor: Actor, may act: UnitRole.Act = .work) throws -> (Dugnad, Unit) {
        let dugnad = try dugnad(id)
        guard let owner = dugnad.unit else { throw NotFound() }
        try require(act, of: actor, in: owner)
        return (dugnad, try unit(owner))
    }

    /// Why nobody is written to; nil when they are.
    func writingBlock(of dugnad: Dugnad) throws -> WritingBlock? {
        guard let owner = dugnad.unit else { return .noUnit }
        guard try unit(owner).isConfirmed else { return .notConfirmed }
        guard dugnad.cancelledAt == nil else { return .isCancelled }
        guard !dugnad.isWithoutDay else { return .noDay }
        return try now < dugnad.plannedStart ? nil : .hasBegun
    }

    func answerList(of id: Dugnad.ID) throws -> AnswerList {
        let dugnad = try dugnad(id)
        let invitees = try Invitee.fetchAll(
            self, sql: "SELECT * FROM invitee WHERE dugnad = ? ORDER BY kind, body, name, id", arguments: [id])
        let answers = try Answer.fetchAll(
            self,
            sql: "SELECT answer.* FROM invitee JOIN answer ON answer.invitee = invitee.id WHERE invitee.dugnad = ?",
            arguments: [id])
        let byInvitee = Dictionary(answers.map { ($0.invitee, $0) }) { first, _ in first }
        let (offers, kept) = (try openOffers(in: id), try openSubstitutes(in: id))
        let written = try Invitee.ID.fetchSet(
            self, sql: "SELECT invitee FROM letter WHERE dugnad = ? AND kind = 'invited' AND invitee IS NOT NULL",
            arguments: [id])
        let (unreached, signUp) = (try unreachedInvitees(in: id), try signUp(of: id))
        let block = try writingBlock(of: dugnad)
        let rung = Set(try toBeRung(in: id).map(\.invitee))
        let reminder = signUp.flatMap { signUp in
            signUp.sentAt.flatMap {
                Reminding.silent(sentAt: $0, deadline: signUp.deadline, start: dugnad.plannedStart)
            }
        }
        return AnswerList(
            rows: invitees.map {
                .init(
                    invitee: $0, answer: byInvitee[$0.id], offeredUntil: offers[$0.id], keptUntil: kept[$0.id],
                    isWrittenTo: written.contains($0.id), isUnreached: unreached.contains($0.id),
                    isToBeRung: rung.contains($0.id))
            }, signUp: signUp, places: try places(in: id), block: block,
            signedUpLastHour: try signedUpLastHour(in: id),
            remindedAt: try reminder.flatMap { try block == nil && now < $0 ? $0 : nil },
            unsent: try sending(of: dugnad).invitees.count)
    }

    private func openOffers(in id: Dugnad.ID) throws -> [Invitee.ID: LastMinute] {
        try untils(
            """
            SELECT invitee, until FROM placeOffer
            WHERE endedAt IS NULL AND invitee IN (SELECT id FROM invitee WHERE dugnad = ?)
            """, id)
    }

    private func openSubstitutes(in id: Dugnad.ID) throws -> [Invitee.ID: LastMinute] {
        try untils(
            """
            SELECT invitee, until FROM substitute
            WHERE endedAt IS NULL AND people > 0 AND invitee IN (SELECT id FROM invitee WHERE dugnad = ?)
            """, id)
    }

    private func untils(_ sql: String, _ id: Dugnad.ID) throws -> [Invitee.ID: LastMinute] {
        let rows = try Row.fetchAll(self, sql: sql, arguments: [id])
        return Dictionary(rows.map { ($0["invitee"] as Invitee.ID, $0["until"] as LastMinute) }) { first, _ in first }
    }
}
