import GRDB
import Words

/// Letters to those who are invited: to whom, and when there is reason to.
extension Database {
    func sending(of dugnad: Dugnad) throws -> Answers.Sending {
        let all = try Invitee.fetchAll(
            self, sql: "SELECT * FROM invitee WHERE dugnad = ? ORDER BY kind, body, name, id", arguments: [dugnad.id])
        let written = try Invitee.ID.fetchSet(
            self,
            sql: """
                SELECT invitee FROM letter WHERE dugnad = :dugnad AND kind = 'invited' AND invitee IS NOT NULL
                UNION SELECT invitee.id FROM invitee JOIN answer ON answer.invitee = invitee.id
                    WHERE invitee.dugnad = :dugnad
                """, arguments: ["dugnad": dugnad.id])
        let alone = try leftAlone(in: dugnad.id)
        let rest = all.filter { !written.contains($0.id) }
        let reachable = rest.filter { $0.address != nil }
        let invitees = reachable.filter { one in
            one.address.map { !alone.contains(Database.print(of: $0, in: dugnad.id)) } ?? false
        }
        return Answers.Sending(
            invitees: invitees, written: all.count - rest.count, withoutAddress: rest.filter { $0.address == nil },
            leftAlone: reachable.count - invitees.count, block: try writingBlock(of: dugnad),
            signUp: try signUp(of: dugnad.id))
    }

    /// Whoever has that address has asked not to be written to about this.
    func isLeftAlone(_ address: EmailAddress, in dugnad: Dugnad.ID) throws -> Bool {
        try Bool.fetchOne(
            self, sql: "SELECT EXISTS (SELECT 1 FROM notAgain WHERE dugnad = ? AND fingerprint = ?)",
            arguments: [dugnad, Database.print(of: address, in: dugnad)]) ?? false
    }

    func leftAlone(in dugnad: Dugnad.ID) throws -> Set<String> {
        try String.fetchSet(self, sql: "SELECT fingerprint FROM notAgain WHERE dugnad = ?", arguments: [dugnad])
    }

    /// What is kept of an address whose owner has been taken away, so that it is not written to again.
    static func print(of address: EmailAddress, in dugnad: Dugnad.ID) -> String {
        Fingerprint.of("\(dugnad) \(address.key)")
    }

    /// Makes a letter to somebody who is invited, when letters go from here and they have an address.
    ///
    /// - Parameters:
    ///   - purpose: on which occasion, of that kind and to that person.
    ///   - told: how it was before, in a letter about a change.
    func write(
        _ kind: Letter.Kind, to invitee: Invitee, of dugnad: Dugnad, purpose: String, told: String? = nil
    ) throws {
        guard let address = invitee.address, let owner = dugnad.unit, try unit(owner).isConfirmed,
            try !isLeftAlone(address, in: dugnad.id), let site = try signUp(of: dugnad.id)?.site
        else { return }
        try makeLetter(
            kind, purpose: "\(kind.rawValue) \(invitee.id) \(purpose)", to: address, in: dugnad.language, from: site,
            unit: owner, invitee: invitee.id.description, dugnad: dugnad.id, told: told)
    }

    /// A receipt for the answer that stands, but no more than five an hour: changing one's mind is no way to fill a
    /// letter box.
    func receipt(for answer: Answer, to invitee: Invitee, in dugnad: Dugnad) throws {
        try execute(
            sql: "DELETE FROM letter WHERE invitee = ? AND kind = 'receipt' AND state IN ('waiting', 'lying')",
            arguments: [invitee.id])
        let count = try Int.fetchOne(
            self, sql: "SELECT count(*) FROM letter WHERE invitee = ? AND kind = 'receipt' AND madeAt > ?",
            arguments: [invitee.id, try now - .hours(1)])
        guard count ?? 0 < 5 else { return }
        try write(.receipt, to: invitee, of: dugnad, purpose: String(answer.version))
    }

    /// Those whose letter did not come.
    func unreachedInvitees(in dugnad: Dugnad.ID) throws -> Set<Invitee.ID> {
        try Invitee.ID.fetchSet(self, sql: Database.unreached("invitee", within: "dugnad"), arguments: [dugnad])
    }

    /// Those who got the invitation before a moment and have not answered. Who could not be reached is not written to
    /// again.
    ///
    /// - Parameter purpose: of the reminder; those who have had it are left out.
    func silent(in dugnad: Dugnad.ID, writtenBefore moment: Moment, for purpose: String) throws -> [Invitee] {
        try Invitee.fetchAll(
            self,
            sql: """
                SELECT DISTINCT invitee.* FROM letter JOIN invitee ON invitee.id = letter.invitee
                WHERE letter.dugnad = ? AND letter.kind = 'invited' AND letter.madeAt <= ? AND letter.state <> 'refused'
                    AND NOT EXISTS (SELECT 1 FROM answer WHERE answer.invitee = invitee.id)
                    AND NOT EXISTS (SELECT 1 FROM letter AS made WHERE made.purpose = 'reminder ' || invitee.id || ?)
                ORDER BY invitee.id
                """, arguments: [dugnad, moment, " \(purpose)"])
    }

    /// Whom the program writes to by itself now.
    func dueToBeAsked(in dugnad: Dugnad) throws -> (silent: [Invitee], unsure: [Invitee]) {
        guard let signUp = try signUp(of: dugnad.id), try writingBlock(of: dugnad) == nil else { return ([], []) }
        let (now, start, restored) = (try now, dugnad.plannedStart, try restoredAt(dugnad.id))
        var (silent, unsure): ([Invitee], [Invitee]) = ([], [])
        if let sentAt = signUp.sentAt,
            let at = Reminding.silent(sentAt: sentAt, deadline: signUp.deadline, start: start),
            at > restored, Reminding.isDue(at, now: now, deadline: signUp.deadline, start: start)
        {
            silent = try self.silent(in: dugnad.id, writtenBefore: now - .days(2), for: "byItself")
        }
        let at = Reminding.unsure(deadline: signUp.deadline, start: start)
        if at > restored, Reminding.isDue(at, now: now, deadline: signUp.deadline, start: start) {
            unsure = try Invitee.fetchAll(
                self,
                sql: """
                    SELECT invitee.* FROM invitee JOIN answer ON answer.invitee = invitee.id
                    WHERE invitee.dugnad = ? AND answer.state = 'unsure' AND answer.answeredAt < ?
                        AND NOT EXISTS (SELECT 1 FROM letter WHERE purpose = 'askedAgain ' || invitee.id || ' 1')
                    """, arguments: [dugnad.id, at])
        }
        return (silent, unsure)
    }

    /// When a backup with it was last put back: what was due before may have been written after the copy.
    private func restoredAt(_ dugnad: Dugnad.ID) throws -> Moment {
        try Moment.fetchOne(
            self, sql: "SELECT max(at) FROM event WHERE dugnad = ? AND what = ?",
            arguments: [dugnad, Event.restored.rawValue]) ?? Moment(milliseconds: 0)
    }

    /// When somebody who does not know yet is asked again; nil when it is too late for that, or they have been.
    func askedAgainAt(_ invitee: Invitee.ID, to dugnad: Dugnad, _ signUp: SignUp?) throws -> Moment? {
        guard let signUp else { return nil }
        let at = Reminding.unsure(deadline: signUp.deadline, start: dugnad.plannedStart)
        let isAsked = try Bool.fetchOne(
            self, sql: "SELECT EXISTS (SELECT 1 FROM letter WHERE purpose = ?)", arguments: ["askedAgain \(invitee) 1"])
        return try now < at && isAsked != true ? at : nil
    }

    func hasSomethingDue(in dugnad: Dugnad) throws -> Bool {
        guard !dugnad.isWithoutDay else { return false }
        let isOver = try Bool.fetchOne(
            self,
            sql: """
                SELECT EXISTS (SELECT 1 FROM placeOffer JOIN invitee ON invitee.id = placeOffer.invitee
                    WHERE placeOffer.endedAt IS NULL AND until <= :over AND invitee.dugnad = :dugnad)
                OR EXISTS (SELECT 1 FROM substitute JOIN invitee ON invitee.id = substitute.invitee
                    WHERE substitute.endedAt IS NULL AND until <= :over AND invitee.dugnad = :dugnad)
                """, arguments: ["over": try now - .minutes(1), "dugnad": dugnad.id])
        if isOver == true { return true }
        if try writingBlock(of: dugnad) == nil, try !askedNow(in: dugnad).isEmpty,
            KeptPlace.until(from: try now, start: dugnad.plannedStart) != nil
        {
            return true
        }
        let (silent, unsure) = try dueToBeAsked(in: dugnad)
        return !silent.isEmpty || !unsure.isEmpty
    }
}
