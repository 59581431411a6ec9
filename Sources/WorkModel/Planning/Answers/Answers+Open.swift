import GRDB
import Words

/// The page for everybody, and signing up there when whoever plans has opened it.
extension Answers {
    package struct PublicInvitation: Sendable {
        package let dugnad: Dugnad
        package let unit: Unit
        package let signUp: SignUp
        package let places: Places
        package let at: Moment

        package var takesSignUps: Bool { signUp.isOpen && dugnad.takesAnswers(at: at) }
    }

    /// - Parameter page: what the page is known by in its address.
    /// - Returns: nil when there is no such page, or the unit is not confirmed: nobody is to pass as another.
    package func publicInvitation(_ page: String) async throws -> PublicInvitation? {
        try await store.read { db in try db.publicInvitation(page) }
    }

    /// Signs somebody up. The same address twice is one: then it gets its own link once more, and whoever asks is told
    /// nothing of what stood there.
    ///
    /// - Throws: `NotFound` where nobody signs up, `Problems` of the draft, `Refusal` when there have been too many, or it is
    ///   full from where they come; then also of those who are there, so that nobody learns who they are.
    package func signUp(_ draft: OpenSignUpDraft, on page: String) async throws {
        try await store.write { db in
            guard let open = try db.publicInvitation(page), open.takesSignUps else { throw NotFound() }
            let asked = try draft.check(for: open.dugnad.variant)
            guard try db.hasRoomOnTheList(of: open.dugnad.id) else { throw Refusal.listHasNoRoom }
            guard try db.signedUpLastHour(in: open.dugnad.id) < Answers.mostAnHour else { throw Refusal.tooManyAnHour }
            try db.movePlaces(in: open.dugnad)
            try db.checkShareOfNew(asked.people, from: asked.body, on: open)
            let there = try Invitee.fetchOne(
                db, sql: "SELECT * FROM invitee WHERE dugnad = ? AND addressKey = ?",
                arguments: [open.dugnad.id, asked.address.key])
            if let there { return try db.writeOnceMore(to: there, of: open.dugnad) }
            let facts = InviteeFacts(
                kind: asked.kind, body: asked.body, role: nil, name: asked.name, address: asked.address)
            let invitee = Invitee(facts, in: open.dugnad.id, way: .open, at: try db.now)
            try invitee.insert(db)
            var answering = Answering(invitee: invitee, dugnad: open.dugnad)
            answering.needs = asked.needs
            try db.take(.coming(people: asked.people, young: asked.young), answering)
        }
    }
}

extension Answers {
    /// The most new ones on the page for everybody of one dugnad in an hour. It has thirty tables at most, and ten at each
    /// of them is more than any evening seats, so no evening meets this; nobody's letter box is filled by it either.
    package static let mostAnHour = 300
    /// With so many in an hour whoever plans is told: several full tables at once may be a hall that was asked to sign up,
    /// and may be somebody who does not mean it.
    package static let manyAnHour = 40
}

/// What somebody types who signs up on the page for everybody. Of young people no name is asked for, and no address of
/// their own: the council’s, or an adult’s.
package struct OpenSignUpDraft: Sendable, Equatable {
    package var kind: InviteeKind?
    package var body = ""
    package var name = ""
    package var address = ""
    package var people = ""
    package var young = ""
    package var needs = ""

    package init() {}

    /// What can be wrong, in the order of the form.
    package enum Field: Sendable, CaseIterable {
        case kind, body, name, address, people, young, needs
    }

    struct Asked {
        let kind: InviteeKind
        let body: String?
        let name: String?
        let address: EmailAddress
        let people: Int
        let young: Int
        let needs: String?
    }

    func check(for variant: Variant) throws(Problems<Field>) -> Asked {
        var problems = Problems<Field>()
        if kind == nil { problems.add(.kind, .noKind) }
        let isYouth = kind.map(variant.isOfYoungPeople) == true
        let body = problems.reading(.body, try TypedText.line(body))
        let name = isYouth ? "" : problems.reading(.name, try TypedText.line(name, longest: 80).required(or: .noName))
        let address = problems.reading(.address, try EmailAddress(typed: address))
        var answer = AnswerDraft()
        (answer.choice, answer.people, answer.needs) = (.coming, people, needs)
        answer.young = isYouth ? young : ""
        let coming = read(answer, &problems)
        try problems.throwIfAny()
        guard let kind, let address, let coming else { throw Problems(.kind, .noKind) }
        return Asked(
            kind: kind, body: body?.nilIfEmpty, name: name?.nilIfEmpty, address: address, people: coming.people,
            young: coming.young, needs: coming.needs)
    }

    private func read(
        _ answer: AnswerDraft, _ problems: inout Problems<Field>
    ) -> (people: Int, young: Int, needs: String?)? {
        do {
            let (reply, needs, _) = try answer.check(own: nil)
            guard case .coming(let people, let young) = reply else { return nil }
            return (people, young, needs)
        } catch {
            for (field, problem) in error.list {
                switch field {
                case .people, .choice, .address, .name: problems.add(.people, problem)
                case .young: problems.add(.young, problem)
                case .needs: problems.add(.needs, problem)
                }
            }
            return nil
        }
    }
}

extension Refusal {
    fileprivate static let tooManyAnHour = Refusal(
        Phrase(
            nb:
                "Svært mange har meldt seg på den siste timen. Prøv igjen om en time, eller skriv til den som inviterer.",
            nn:
                "Svært mange har meldt seg på den siste timen. Prøv igjen om ein time, eller skriv til den som inviterer.",
            en: "Very many have signed up in the last hour. Try again in an hour, or write to whoever invites."))
}

extension Problem {
    fileprivate static let noKind = Problem(
        Phrase(
            nb: "Velg hvor du kommer fra. Da kan vi blande bordene.",
            nn: "Vel kvar du kjem frå. Då kan vi blande borda.",
            en: "Choose where you come from. Then we can mix the tables."))

    fileprivate static let noName = Problem(
        Phrase(nb: "Skriv navnet ditt.", nn: "Skriv namnet ditt.", en: "Write your name."))
}

extension Database {
    fileprivate func publicInvitation(_ page: String) throws -> Answers.PublicInvitation? {
        guard page.utf8.count <= 40,
            let signUp = try SignUp.fetchOne(self, sql: "SELECT * FROM signUp WHERE page = ?", arguments: [page])
        else { return nil }
        let dugnad = try dugnad(signUp.dugnad)
        guard let owner = dugnad.unit else { return nil }
        let unit = try unit(owner)
        guard unit.isConfirmed else { return nil }
        return Answers.PublicInvitation(
            dugnad: dugnad, unit: unit, signUp: signUp, places: try places(in: dugnad.id), at: try now)
    }

    /// How many new ones have signed up on the page for everybody.
    func signedUpLastHour(in dugnad: Dugnad.ID) throws -> Int {
        try Int.fetchOne(
            self, sql: "SELECT count(*) FROM invitee WHERE dugnad = ? AND way = 'open' AND madeAt > ?",
            arguments: [dugnad, try now - .hours(1)]) ?? 0
    }

    /// As for somebody who is not on the list, whoever it is. Who comes too late is not counted before somebody decides.
    fileprivate func checkShareOfNew(
        _ people: Int, from body: String?, on open: Answers.PublicInvitation
    ) throws {
        let shares = try shares(in: open.dugnad.id)
        guard !open.signUp.isChosen, !open.signUp.isLate(at: open.at), let most = shares.most, let body,
            !shares.hasRoom(for: people, from: body)
        else { return }
        throw Refusal.fullFrom(body, most, isSigningUp: true)
    }

    /// Their own link once more, at most once an hour.
    fileprivate func writeOnceMore(to invitee: Invitee, of dugnad: Dugnad) throws {
        let hour = try now.milliseconds / 3_600_000
        if let answer = try Answer.fetchOne(self, key: invitee.id) {
            try write(.receipt, to: invitee, of: dugnad, purpose: "again \(hour) \(answer.version)")
        } else {
            try write(
                .reminder, to: invitee, of: dugnad, purpose: "again \(hour)", told: AnswerLetter.afterSigningUp)
        }
    }
}
