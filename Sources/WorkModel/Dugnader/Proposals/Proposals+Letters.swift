import GRDB
import Words

/// What a letter about proposals says. It is never kept.
package enum ProposalLetter: Sendable {
    /// To the adult beside the young people: there are answers.
    case answered(ProposalCard, link: Secret, answersTo: EmailAddress?)
    /// To a contact person: they wait.
    case waiting(ProposalCard, ProposalWait, number: Int)
}

// MARK: - To the adult beside them

extension Proposals {
    /// Writes to the adult beside the young people that there are answers. The same answers go to the same address once.
    ///
    /// - Parameters:
    ///   - typed: the address, as it was typed.
    ///   - site: where the link in the letter is to lead.
    /// - Returns: whether a letter was made, and the day it goes when that is not now.
    /// - Throws: `Problem` when it is no address or has had letters enough, `Refusal` when the unit writes to nobody yet,
    ///   or nothing is answered.
    package func write(
        to typed: String, of samling: Dugnad.ID, in unit: Unit.ID, at site: String, by actor: Actor
    ) async throws -> (isNew: Bool, goesOn: String?) {
        let address = try EmailAddress(typed: typed)
        return try await store.write { db in
            try db.require(.work, of: actor, in: unit)
            let dugnad = try db.dugnad(samling)
            guard dugnad.unit == unit, let card = try db.proposalCard(of: dugnad) else { throw NotFound() }
            guard card.unit.isConfirmed else { throw Refusal.cannotWrite(.notConfirmed) }
            guard let last = card.samling.lastAnswer else { throw Refusal.nothingAnswered }
            let goesAt = QuietDays.firstMoment(from: try db.now)
            let day = goesAt > (try db.now) ? NorwegianTime.isoDate(goesAt) : nil
            let purpose = "proposalsAnswered \(samling) \(Fingerprint.of(address.key)) \(last.milliseconds)"
            guard try !db.isMade(purpose) else { return (false, day) }
            guard try db.mayWrite(of: samling, to: address) else { throw Problem.enoughLettersToThem }
            try db.makeLetter(
                .proposalsAnswered, purpose: purpose, to: address, in: dugnad.language, from: site, unit: unit,
                dugnad: samling, goesAt: goesAt)
            return (true, day)
        }
    }

    /// What a letter says; nil when there is nothing to say any more, or it is not for whoever would get it.
    package func content(of letter: Letter) async throws -> ProposalLetter? {
        try await store.write { db in
            guard let dugnad = try letter.dugnad.flatMap({ try Dugnad.fetchOne(db, key: $0) }),
                dugnad.unit == letter.unit, let card = try db.proposalCard(of: dugnad)
            else { return nil }
            let contacts = try db.contacts(of: card.unit.id)
            switch letter.kind {
            case .proposalsAnswered:
                guard card.unit.isConfirmed, card.samling.lastAnswer != nil else { return nil }
                return .answered(
                    card, link: try db.makeSamlingLink(to: dugnad.id, in: letter.id),
                    answersTo: card.unit.roleAddress ?? contacts.first?.address)
            case .proposalsWait:
                guard let wait = card.samling.wait(at: card.at),
                    contacts.contains(where: { $0.address == letter.address })
                else { return nil }
                return .waiting(card, wait, number: max(wait.reminders(at: card.at), 1))
            default: return nil
            }
        }
    }
}

// MARK: - To the contact persons

extension Proposals {
    /// Reminds the contact persons that young people wait, once a month and six times at most: in the morning of a day that
    /// letters go on. Who has been away for a while gets one letter, not several.
    ///
    /// - Returns: how many letters were made.
    @discardableResult
    package func remind(at site: String) async throws -> Int {
        let due = try await store.read { db in
            let now = try db.now
            guard (AnswerNews.morning..<KeptPlace.evening).contains(NorwegianTime.isoTime(now)),
                QuietDays.lettersGo(on: NorwegianTime.isoDate(now))
            else { return [Dugnad.ID]() }
            return try db.samlingerToBeRemindedOf().map(\.samling.id)
        }
        var count = 0
        for id in due { count += try await store.write { db in try db.remind(of: id, at: site) } }
        return count
    }
}

extension Database {
    /// Those where a month more has gone than somebody has been reminded of.
    fileprivate func samlingerToBeRemindedOf(_ only: Dugnad.ID? = nil) throws -> [SamlingProposals] {
        let now = try now
        let units = try Unit.ID.fetchAll(
            self,
            sql: """
                SELECT DISTINCT dugnad.unit FROM dugnad JOIN measure ON measure.dugnad = dugnad.id
                LEFT JOIN proposalFate ON proposalFate.proposal = measure.id
                WHERE dugnad.unit IS NOT NULL AND dugnad.variant = ? AND way IS NULL AND proposalFate.proposal IS NULL
                    AND (? IS NULL OR dugnad.id = ?)
                """, arguments: [Variant.youth.rawValue, only, only])
        return try units.flatMap { try samlinger(of: $0, plan(of: .unit($0))) }.filter { one in
            guard only == nil || one.id == only, let wait = one.wait(at: now) else { return false }
            return try wait.reminders(at: now) > reminded(of: one.id)
        }
    }

    fileprivate func reminded(of samling: Dugnad.ID) throws -> Int {
        try Int.fetchOne(self, sql: "SELECT number FROM proposalReminder WHERE dugnad = ?", arguments: [samling]) ?? 0
    }

    fileprivate func remind(of id: Dugnad.ID, at site: String) throws -> Int {
        let now = try now
        guard let one = try samlingerToBeRemindedOf(id).first, let unit = one.samling.unit,
            let number = one.wait(at: now)?.reminders(at: now)
        else { return 0 }
        let contacts = try contacts(of: unit)
        for contact in contacts {
            try makeLetter(
                .proposalsWait, purpose: "proposalsWait \(id) \(contact.id) \(number)", to: contact.address,
                in: contact.language, from: site, unit: unit, dugnad: id)
        }
        try count(reminders: number, of: id)
        return contacts.count
    }

    fileprivate func count(reminders number: Int, of samling: Dugnad.ID) throws {
        try execute(
            sql: """
                INSERT INTO proposalReminder (dugnad, number) VALUES (:dugnad, :number)
                ON CONFLICT (dugnad) DO UPDATE SET number = max(number, :number)
                """, arguments: ["dugnad": samling, "number": number])
    }

    /// What was due before a backup was put back may have gone after the copy, and is not sent once more.
    func countProposalReminders() throws {
        let now = try now
        for one in try samlingerToBeRemindedOf() {
            guard let number = one.wait(at: now)?.reminders(at: now), number > 0 else { continue }
            try count(reminders: number, of: one.id)
        }
    }

    /// At most three an hour about one samling, as of everything else.
    fileprivate func mayWrite(of samling: Dugnad.ID, to address: EmailAddress) throws -> Bool {
        let count = try Int.fetchOne(
            self,
            sql: """
                SELECT count(*) FROM letter WHERE addressKey = ? AND madeAt > ? AND dugnad = ? AND kind = 'proposalsAnswered'
                """, arguments: [address.key, try now - .hours(1), samling])
        return (count ?? 0) < 3
    }

    /// The address of a letter that has gone is kept so long, so that one sees that it went.
    func forgetProposalLetters(at now: Moment) throws {
        try execute(
            sql: """
                DELETE FROM letter WHERE kind IN ('proposalsAnswered', 'proposalsWait') AND madeAt <= ?
                    AND state NOT IN ('waiting', 'underWay')
                """, arguments: [now - Proposals.addressIsKept])
    }
}

extension Proposals {
    package static let addressIsKept = Moment.Length.days(30)
}

extension Refusal {
    fileprivate static let nothingAnswered = Refusal(
        Phrase(
            nb: "Ingen av forslagene har fått svar ennå, så det er ingenting å fortelle.",
            nn: "Ingen av forslaga har fått svar enno, så det er ingenting å fortelje.",
            en: "None of the proposals has been answered yet, so there is nothing to tell."))
}

extension Problem {
    fileprivate static let enoughLettersToThem = Problem(
        Phrase(
            nb: "Den adressen har fått flere brev om dette den siste timen. Vent en time, og prøv igjen.",
            nn: "Den adressa har fått fleire brev om dette den siste timen. Vent ein time, og prøv igjen.",
            en: "That address has had several letters about this in the last hour. Wait an hour, and try again."))
}
