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
        package let withoutAddress: [Invitee]
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
            var signUp = try sending.signUp ?? db.beginSignUp(of: dugnad, at: site)
            if signUp.sentAt == nil { signUp.sentAt = try db.now }
            signUp.site = site
            try signUp.save(db)
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
    /// - Parameter seen: `Reminder.seen` of what was looked at.
    /// - Returns: how many letters were made.
    /// - Throws: `Refusal` when nothing is sent from here, or it would go to others or say something else by now.
    @discardableResult
    package func remind(seen: String, in id: Dugnad.ID, by actor: Actor) async throws -> Int {
        try await store.write { db in
            let (dugnad, _) = try db.planned(id, by: actor)
            let reminder = try db.reminder(in: dugnad)
            if let block = reminder.block { throw Refusal.cannotWrite(block) }
            guard !reminder.invitees.isEmpty else { return 0 }
            guard reminder.seen == seen else { throw Refusal.reminderHasChanged }
            let before = db.totalChangesCount
            for invitee in reminder.invitees { try db.write(.reminder, to: invitee, of: dugnad, purpose: "byHand") }
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

extension Refusal {
    static func cannotWrite(_ block: WritingBlock) -> Refusal { Refusal(block.reason) }

    fileprivate static let listHasChanged = Refusal(
        Phrase(
            nb: "Lista er endret siden du så på den, så ingenting er sendt. Se over, og send på nytt.",
            nn: "Lista er endra sidan du såg på ho, så ingenting er sendt. Sjå over, og send på nytt.",
            en: "The list has changed since you looked at it, so nothing has been sent. Look it over, and send again."))

    fileprivate static let reminderHasChanged = Refusal(
        Phrase(
            nb: "Noe er endret siden du så på påminnelsen, så ingenting er sendt. Se over, og send på nytt.",
            nn: "Noko er endra sidan du såg på påminninga, så ingenting er sendt. Sjå over, og send på nytt.",
            en: "Something has changed since you looked at the reminder, so nothing has been sent. Look it over, and "
                + "send again."))
}
