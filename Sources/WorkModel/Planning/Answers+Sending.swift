import GRDB
import Words

/// Sending: the invitation to those on the list, a reminder to the silent, and what the program does by itself.
extension Answers {
    /// How many would get the invitation now, and who they are.
    package struct Sending: Sendable {
        /// Who gets it when the button is pressed.
        package let invitees: [Invitee]
        /// Who has it already.
        package let written: Int
        /// Who has no address, and is invited in another way.
        package let withoutAddress: Int
        /// Who has asked not to be written to again about this.
        package let leftAlone: Int
        package let block: WritingBlock?
        package let signUp: SignUp?

        /// What the one who sends has seen. Another list is looked at again before it is sent to.
        package var seen: String {
            Fingerprint.of(invitees.map(\.id.description).sorted().joined(separator: " "))
        }
    }

    package func sending(of id: Dugnad.ID) async throws -> Sending {
        try await store.read { db in try db.sending(of: db.dugnad(id)) }
    }

    /// Sends the invitation to those who have not had it. Pressed twice it is sent once.
    ///
    /// - Parameter seen: `Sending.seen` of what was looked at.
    /// - Returns: how many letters were made.
    /// - Throws: `Refusal` when nothing is sent from here, or the list is another one by now.
    @discardableResult
    package func send(seen: String, in id: Dugnad.ID, at site: String, by actor: Actor) async throws -> Int {
        try await store.write { db in
            let (dugnad, _) = try db.planned(id, by: actor)
            let sending = try db.sending(of: dugnad)
            if let block = sending.block { throw Refusal.cannotWrite(block) }
            guard !sending.invitees.isEmpty else { return 0 }
            guard sending.seen == seen else { throw Refusal.listHasChanged }
            var signUp = sending.signUp ?? SignUp(dugnad: id, site: site)
            if signUp.sentAt == nil { signUp.sentAt = try db.now }
            signUp.site = site
            try signUp.upsert(db)
            for invitee in sending.invitees { try db.write(.invited, to: invitee, of: dugnad, purpose: "1") }
            try db.record(.invitationsSent, in: id, by: actor, about: String(sending.invitees.count))
            return sending.invitees.count
        }
    }

    /// Sends the invitation to the one who is about to send it, as the first on the list will get it. Once a minute.
    package func sendTest(in id: Dugnad.ID, at site: String, by actor: Actor) async throws -> EmailAddress {
        try await store.write { db in
            let (dugnad, unit) = try db.planned(id, by: actor)
            guard let person = try actor.person.flatMap({ try Person.fetchOne(db, key: $0) }) else { throw NotFound() }
            let minute = try db.now.milliseconds / 60_000
            try db.makeLetter(
                .invitationTest, purpose: "invitationTest \(id) \(person.id) \(minute)", to: person.address,
                in: dugnad.language, from: site, unit: unit.id, dugnad: id)
            return person.address
        }
    }

    /// Reminds those who have been written to and are silent, once more than the program does by itself.
    ///
    /// - Returns: how many letters were made.
    @discardableResult
    package func remind(in id: Dugnad.ID, by actor: Actor) async throws -> Int {
        try await store.write { db in
            let (dugnad, _) = try db.planned(id, by: actor)
            if let block = try db.writingBlock(of: dugnad) { throw Refusal.cannotWrite(block) }
            let before = db.totalChangesCount
            for invitee in try db.silent(in: id, writtenBefore: try db.now) {
                try db.write(.reminder, to: invitee, of: dugnad, purpose: "byHand")
            }
            let count = db.totalChangesCount - before
            if count > 0 { try db.record(.remindersSent, in: id, by: actor, about: String(count)) }
            return count
        }
    }

    /// Does what has come due in every dugnad that is to be held: places that were kept too long go on, the silent are
    /// reminded once, and those who did not know are asked again.
    package func tend() async throws {
        let due = try await store.read { db in
            try Dugnad.fetchAll(
                db,
                sql: """
                    SELECT dugnad.* FROM signUp JOIN dugnad ON dugnad.id = signUp.dugnad
                    WHERE dugnad.plannedStart > ? AND dugnad.cancelledAt IS NULL AND dugnad.unit IS NOT NULL
                    """, arguments: [try db.now]
            ).filter { try db.hasSomethingDue(in: $0) }.map(\.id)
        }
        for id in due {
            try await store.write { db in
                guard let dugnad = try Dugnad.fetchOne(db, key: id), try db.now < dugnad.plannedStart else { return }
                try db.movePlaces(in: dugnad)
                let (silent, unsure) = try db.dueToBeAsked(in: dugnad)
                for invitee in silent { try db.write(.reminder, to: invitee, of: dugnad, purpose: "byItself") }
                for invitee in unsure { try db.write(.askedAgain, to: invitee, of: dugnad, purpose: "1") }
            }
        }
    }
}

/// When the program writes by itself, at nine in the morning.
package enum Reminding {
    /// Four days before the deadline, and at least three after the invitation went. Nil when there is no such day before
    /// the last one.
    package static func silent(sentAt: Moment, deadline: LastMinute?, start: Moment) -> Moment? {
        let end = KeptPlace.noon(deadline?.moment ?? start)
        let wanted = max(end - .days(4), KeptPlace.noon(sentAt) + .days(3))
        return wanted <= end - .days(1) ? nine(wanted) : nil
    }

    /// Two days before the deadline; without one, two days before the start.
    package static func unsure(deadline: LastMinute?, start: Moment) -> Moment {
        nine(KeptPlace.noon(deadline?.moment ?? start) - .days(2))
    }

    /// By day, from the hour on and until it is too late to answer.
    static func isDue(_ at: Moment?, now: Moment, deadline: LastMinute?, start: Moment) -> Bool {
        guard let at, now >= at, now < start, deadline?.isOver(at: now) != true else { return false }
        return (KeptPlace.morning..<KeptPlace.evening).contains(NorwegianTime.isoTime(now))
    }

    private static func nine(_ day: Moment) -> Moment { KeptPlace.hour("09:00", on: day) }
}

extension Refusal {
    static func cannotWrite(_ block: WritingBlock) -> Refusal { Refusal(block.reason) }

    fileprivate static let listHasChanged = Refusal(
        Phrase(
            nb: "Lista er endret siden du så på den, så ingenting er sendt. Se over, og send på nytt.",
            nn: "Lista er endra sidan du såg på ho, så ingenting er sendt. Sjå over, og send på nytt.",
            en: "The list has changed since you looked at it, so nothing has been sent. Look it over, and send again."))
}

extension WritingBlock {
    /// For whoever wanted to send.
    package var reason: Phrase {
        switch self {
        case .noUnit:
            Phrase(
                nb: "Brev sendes fra en enhet. La enheten deres eie dugnaden først.",
                nn: "Brev blir sende frå ei eining. La eininga dykkar eige dugnaden først.",
                en: "Letters go from a unit. Let your unit own the dugnad first.")
        case .notConfirmed:
            Phrase(
                nb:
                    "Enheten er ikke bekreftet ennå. Til da sender vi ingenting i dens navn, så ingen kan utgi seg for å "
                    + "være dere. På Hjem står det hvordan den blir bekreftet.",
                nn:
                    "Eininga er ikkje stadfesta enno. Til då sender vi ingenting i namnet hennar, så ingen kan gi seg ut "
                    + "for å vere dykk. På Heim står det korleis ho blir stadfesta.",
                en: "The unit is not confirmed yet. Until then nothing is sent in its name, so that nobody can pass "
                    + "themselves off as you. Home says how it is confirmed.")
        case .isCancelled:
            Phrase(
                nb: "Dette er avlyst, så vi sender ingen invitasjoner.",
                nn: "Dette er avlyst, så vi sender ingen invitasjonar.",
                en: "This has been called off, so no invitations are sent.")
        case .hasBegun:
            Phrase(
                nb: "Tida er kommet, så det er for sent å sende brev.",
                nn: "Tida er komen, så det er for seint å sende brev.",
                en: "The time has come, so it is too late to send letters.")
        }
    }
}

extension Database {
    fileprivate func sending(of dugnad: Dugnad) throws -> Answers.Sending {
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
            invitees: invitees, written: all.count - rest.count, withoutAddress: rest.count - reachable.count,
            leftAlone: reachable.count - invitees.count, block: try writingBlock(of: dugnad),
            signUp: try signUp(of: dugnad.id))
    }

    private func leftAlone(in dugnad: Dugnad.ID) throws -> Set<String> {
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
            let site = try signUp(of: dugnad.id)?.site
        else { return }
        try makeLetter(
            kind, purpose: "\(kind.rawValue) \(invitee.id) \(purpose)", to: address, in: dugnad.language, from: site,
            unit: owner, invitee: invitee.id.description, dugnad: dugnad.id, told: told)
    }

    /// A receipt for the answer that stands, but no more than five an hour: changing one's mind is no way to fill a
    /// letter box.
    func receipt(for answer: Answer, to invitee: Invitee, in dugnad: Dugnad) throws {
        try execute(
            sql: "DELETE FROM letter WHERE invitee = ? AND kind = 'receipt' AND state = 'waiting'",
            arguments: [invitee.id])
        let count = try Int.fetchOne(
            self, sql: "SELECT count(*) FROM letter WHERE invitee = ? AND kind = 'receipt' AND madeAt > ?",
            arguments: [invitee.id, try now - .hours(1)])
        guard count ?? 0 < 5 else { return }
        try write(.receipt, to: invitee, of: dugnad, purpose: String(answer.version))
    }

    /// Those who got the invitation before a moment and have not answered. Who could not be reached is not written to
    /// again.
    fileprivate func silent(in dugnad: Dugnad.ID, writtenBefore moment: Moment) throws -> [Invitee] {
        try Invitee.fetchAll(
            self,
            sql: """
                SELECT invitee.* FROM letter JOIN invitee ON invitee.id = letter.invitee
                WHERE letter.dugnad = ? AND letter.kind = 'invited' AND letter.madeAt <= ? AND letter.state <> 'refused'
                    AND NOT EXISTS (SELECT 1 FROM answer WHERE answer.invitee = invitee.id)
                ORDER BY invitee.id
                """, arguments: [dugnad, moment])
    }

    /// Whom the program writes to by itself now.
    fileprivate func dueToBeAsked(in dugnad: Dugnad) throws -> (silent: [Invitee], unsure: [Invitee]) {
        guard let signUp = try signUp(of: dugnad.id), try writingBlock(of: dugnad) == nil else { return ([], []) }
        let (now, start) = (try now, dugnad.plannedStart)
        var (silent, unsure): ([Invitee], [Invitee]) = ([], [])
        if let sentAt = signUp.sentAt,
            let at = Reminding.silent(sentAt: sentAt, deadline: signUp.deadline, start: start),
            Reminding.isDue(at, now: now, deadline: signUp.deadline, start: start)
        {
            silent = try self.silent(in: dugnad.id, writtenBefore: now - .days(2))
                .filter { try !isMade(.reminder, to: $0.id, "byItself") }
        }
        let at = Reminding.unsure(deadline: signUp.deadline, start: start)
        if Reminding.isDue(at, now: now, deadline: signUp.deadline, start: start) {
            unsure = try Invitee.fetchAll(
                self,
                sql: """
                    SELECT invitee.* FROM invitee JOIN answer ON answer.invitee = invitee.id
                    WHERE invitee.dugnad = ? AND answer.state = 'unsure' AND answer.answeredAt < ?
                    """, arguments: [dugnad.id, at]
            ).filter { try !isMade(.askedAgain, to: $0.id, "1") }
        }
        return (silent, unsure)
    }

    private func isMade(_ kind: Letter.Kind, to invitee: Invitee.ID, _ purpose: String) throws -> Bool {
        try Bool.fetchOne(
            self, sql: "SELECT EXISTS (SELECT 1 FROM letter WHERE purpose = ?)",
            arguments: ["\(kind.rawValue) \(invitee) \(purpose)"]) ?? false
    }

    fileprivate func hasSomethingDue(in dugnad: Dugnad) throws -> Bool {
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
