import GRDB
import Words

/// What a letter about an invitation says, with the key to one's own answer in it. It is never kept.
package struct AnswerLetter: Sendable {
    package let kind: Letter.Kind
    /// Leads to their own answer; nil in one that is only tried.
    package let link: Secret?
    package let dugnad: Dugnad
    package let unit: Unit
    package let signUp: SignUp?
    package let invitee: Invitee
    package let answer: Answer?
    /// Where an answer to the letter goes.
    package let answersTo: EmailAddress?
    /// Until when they can say yes to a place, or until when theirs is kept for the one that they sent.
    package let until: LastMinute?
    /// Their number on the waiting list.
    package let number: Int?
    /// Who sent them, as long as a place is kept for them.
    package let sender: Invitee?
    /// How it was before it was moved.
    package let before: When?
    /// Somebody has signed this address up on the page for everybody, and it stands on the list without an answer.
    package let isAfterSigningUp: Bool
    /// When whoever does not know yet is asked again; nil when it is too late for that.
    package let askedAgainAt: Moment?
    /// They have said that the unit may ask next time too.
    package let kept: KeptPerson?

    /// That yes is why they are asked now.
    package var isAskedAgain: Bool { kept.map { $0.saidAt < dugnad.madeAt } ?? false }

    /// What stands in such a letter as `told`.
    static let afterSigningUp = "signed up"

    /// When their name and address go.
    package var forgotten: Phrase { dugnad.dayOfForgetting(after: Answers.namesAreKept) }
}

extension Answers {
    /// What a letter says, with a new key in it. Nil when there is nothing to say any more.
    package func content(of letter: Letter) async throws -> AnswerLetter? {
        try await store.write { db in
            guard let content = try db.answerLetter(letter, link: nil), try db.isStillToBeSaid(letter, content) else {
                return nil
            }
            guard letter.kind != .invitationTest else { return content }
            return try db.answerLetter(letter, link: db.newAnswerLink(to: content.invitee.id, in: letter.id))
        }
    }

    /// The invitation as it will be read by three on the list, as unlike as they can be, without any key.
    package func samples(of id: Dugnad.ID) async throws -> [AnswerLetter] {
        let sending = try await sending(of: id)
        var kinds: Set<InviteeKind> = []
        let unlike = sending.invitees.filter { kinds.insert($0.kind).inserted }
        let chosen = (unlike + sending.invitees.filter { one in !unlike.contains { $0.id == one.id } }).prefix(3)
        return try await store.read { db in
            try chosen.compactMap { try db.answerLetter(.invited, to: $0, link: nil, told: nil) }
        }
    }
}

extension Answers {
    /// Whom a reminder would go to now, and how the first of them would read it, without any key.
    package struct Reminder: Sendable {
        package let invitees: [Invitee]
        package let sample: AnswerLetter?
        /// When the invitation went.
        package let sentAt: Moment?
        package let block: WritingBlock?
        /// What it tells of the day.
        fileprivate let told: [String]

        /// What the one who sends it has seen. To others, or about another day, it is looked at again first.
        package var seen: String {
            Fingerprint.of((told + invitees.map(\.id.description).sorted()).joined(separator: " "))
        }
    }

    package func reminder(in id: Dugnad.ID) async throws -> Reminder {
        try await store.read { db in try db.reminder(in: db.dugnad(id)) }
    }
}

extension Database {
    func reminder(in dugnad: Dugnad) throws -> Answers.Reminder {
        let silent = try silent(in: dugnad.id, writtenBefore: try now, for: "byHand")
        let signUp = try signUp(of: dugnad.id)
        let moments = [dugnad.plannedStart, dugnad.plannedEnd, signUp?.deadline?.moment].map { moment in
            moment.map { String($0.milliseconds) } ?? "-"
        }
        return Answers.Reminder(
            invitees: silent,
            sample: try silent.first.flatMap { try answerLetter(.reminder, to: $0, link: nil, told: nil) },
            sentAt: signUp?.sentAt, block: try writingBlock(of: dugnad),
            told: moments + [dugnad.place ?? "-", dugnad.title ?? "-"])
    }
}

extension Database {
    fileprivate func answerLetter(_ letter: Letter, link: Secret?) throws -> AnswerLetter? {
        guard let id = letter.dugnad else { return nil }
        let invitee =
            letter.kind == .invitationTest
            ? try Invitee.fetchOne(
                self, sql: "SELECT * FROM invitee WHERE dugnad = ? ORDER BY kind, body, name, id", arguments: [id])
            : try letter.invitee.flatMap { try Invitee.fetchOne(self, key: $0) }
        guard let invitee else { return nil }
        return try answerLetter(letter.kind, to: invitee, link: link, told: letter.told)
    }

    /// Nil when nobody owns the dugnad any more: then nobody writes to anybody about it.
    fileprivate func answerLetter(
        _ kind: Letter.Kind, to invitee: Invitee, link: Secret?, told: String?
    ) throws -> AnswerLetter? {
        let dugnad = try dugnad(invitee.dugnad)
        guard let owner = dugnad.unit else { return nil }
        let (unit, answer) = (try unit(owner), try Answer.fetchOne(self, key: invitee.id))
        let signUp = try signUp(of: dugnad.id)
        let sent = try Substitute.fetchOne(
            self, sql: "SELECT * FROM substitute WHERE other = ? AND invitee <> other AND endedAt IS NULL",
            arguments: [invitee.id])
        return AnswerLetter(
            kind: kind, link: link, dugnad: dugnad, unit: unit, signUp: signUp, invitee: invitee, answer: answer,
            answersTo: try unit.roleAddress ?? contacts(of: owner).first?.address,
            until: try LastMinute.fetchOne(
                self,
                sql: """
                    SELECT until FROM placeOffer WHERE invitee = :id AND endedAt IS NULL
                    UNION ALL SELECT until FROM substitute WHERE invitee = :id AND endedAt IS NULL AND people > 0
                    """, arguments: ["id": invitee.id]),
            number: try answer.flatMap { $0.state == .waiting ? try placeInQueue(of: $0, in: dugnad.id) : nil },
            sender: try sent.flatMap { try Invitee.fetchOne(self, key: $0.invitee) },
            before: ToldWhen(told)?.when, isAfterSigningUp: told == AnswerLetter.afterSigningUp,
            askedAgainAt: try askedAgainAt(invitee.id, to: dugnad, signUp),
            kept: try kept(invitee.address, in: owner))
    }

    /// A key of its own for each letter. One that is sent again may have come, so the nine keys before are left.
    fileprivate func newAnswerLink(to invitee: Invitee.ID, in letter: Letter.ID) throws -> Secret {
        try execute(
            sql: """
                DELETE FROM answerLink WHERE letter = :letter AND fingerprint NOT IN (
                    SELECT fingerprint FROM answerLink WHERE letter = :letter ORDER BY madeAt DESC LIMIT 9)
                """, arguments: ["letter": letter])
        return try makeAnswerLink(to: invitee, in: letter)
    }

    /// A key to one's own answer.
    func makeAnswerLink(to invitee: Invitee.ID, in letter: Letter.ID? = nil) throws -> Secret {
        let secret = Secret.new()
        try execute(
            sql: "INSERT INTO answerLink (fingerprint, invitee, letter, madeAt) VALUES (?, ?, ?, ?)",
            arguments: [secret.fingerprint, invitee, letter, try now])
        try keepLink(secret, of: invitee)
        return secret
    }

    /// Whoever plans has sent it, or they stood on the list before somebody sent them. Whom another has sent alone is
    /// invited no longer than that one wants them to come.
    private func isFromThePlan(_ letter: Letter, _ content: AnswerLetter) -> Bool {
        content.invitee.way != .substitute || letter.purpose == "invited \(content.invitee.id) 1"
    }

    /// Whether it still says something true when it goes.
    fileprivate func isStillToBeSaid(_ letter: Letter, _ content: AnswerLetter) throws -> Bool {
        let (dugnad, now) = (content.dugnad, try now)
        guard content.unit.isConfirmed || letter.kind == .invitationTest else { return false }
        guard dugnad.isWithoutDay || now < dugnad.plannedStart else { return false }
        if letter.kind == .cancelled { return true }
        guard dugnad.cancelledAt == nil else { return false }
        // There is nothing to come to before it has a day again, but whoever meant to come is told so.
        guard !dugnad.isWithoutDay || letter.kind == .moved else { return false }
        switch letter.kind {
        case .invited where !isFromThePlan(letter, content): return content.answer == nil && content.sender != nil
        case .invited, .reminder: return content.answer == nil
        case .askedAgain: return content.answer?.state == .unsure
        case .receipt, .declined:
            return content.answer.map { letter.purpose.hasSuffix(" \($0.version)") } ?? false
        case .placeOffer: return content.answer?.state == .waiting && content.until?.isOver(at: now) == false
        case .substituteFailed: return content.answer?.state == .sentOn && content.until == nil
        case .moved: return content.before != nil && content.answer?.state != .notComing
        default: return true
        }
    }
}
