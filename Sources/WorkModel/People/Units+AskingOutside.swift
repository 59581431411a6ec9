import GRDB
import Words

/// A unit is confirmed by somebody outside: a letter to an address that the operator has listed leads to a page with a
/// button.
extension Units {
    /// What stands between a unit and being confirmed.
    package func confirming(_ id: Unit.ID) async throws -> Confirming {
        try await store.read { db in
            let unit = try db.unit(id)
            let (listed, asked) = (try db.confirmingAddress(of: unit), try db.latestRequest(for: id))
            let canAsk = try listed != nil && db.canBeAsked(unit) && asked.map { try !db.keepsFromAsking($0) } ?? true
            let letter = try asked.flatMap { asked in
                try String.fetchOne(db, sql: "SELECT state FROM letter WHERE request = ?", arguments: [asked.id])
            }
            return Confirming(
                office: listed?.office,
                asked: asked.map {
                    .init(
                        at: $0.madeAt, until: $0.until, answer: $0.answer, letter: letter.flatMap(Letter.State.init))
                },
                canAsk: canAsk, taker: try db.takerOfPlace(of: id),
                isPlaceTaken: try db.confirmedUnit(like: unit) != nil)
        }
    }

    /// Makes the letter to the listed address; once a day, whoever presses how often. What was asked before can be
    /// answered no more.
    ///
    /// - Throws: `Refusal` when it cannot be asked, or not now.
    package func askOutside(about id: Unit.ID, at site: String, by actor: Actor) async throws {
        try await changing(unit: id, by: actor) { db in
            try db.require(.settings, of: actor, in: id)
            let unit = try db.unit(id)
            guard let person = try actor.person.flatMap({ try Person.fetchOne(db, key: $0) }),
                let address = try db.confirmingAddress(of: unit)?.address, try db.canBeAsked(unit)
            else { throw Refusal.cannotBeAsked }
            if let asked = try db.latestRequest(for: id), try db.keepsFromAsking(asked) {
                guard asked.answer == nil else { throw Refusal.wasAnsweredNo }
                return nil
            }
            guard !TypedText.looksLikeAPage(unit.name), !TypedText.looksLikeAPage(person.name) else {
                throw Refusal.namesAPage
            }
            guard try db.mayAskToday(person.id, address) else { throw Refusal.manyHaveAsked }
            try db.ask(address, about: unit, person.id, at: site)
            return .confirmationAsked
        }
    }

    /// What a link in such a letter leads to. Looking answers nothing: mail scanners look at every link before people do.
    ///
    /// - Returns: nil when there is no such question, or none any more.
    package func question(_ secret: Secret) async throws -> ConfirmationQuestion? {
        try await store.read { db in try db.question(secret)?.question }
    }

    /// Answers it, once. What cannot be answered any more stays as it is.
    package func answer(_ answer: ConfirmationAnswer, to secret: Secret, at site: String) async throws {
        try await store.write { db in
            guard let (request, question) = try db.question(secret), question.state == .open else { return }
            try db.execute(
                sql: "UPDATE confirmationRequest SET answer = ?, answeredAt = ? WHERE id = ?",
                arguments: [answer.rawValue, try db.now, request.id])
            switch answer {
            case .yes:
                try db.confirm(question.unit, at: site)
                try db.record(.confirmedByLetter, in: request.unit, by: .program)
            case .no: try db.record(.confirmationDenied, in: request.unit, by: .program)
            }
        }
    }
}

extension TypedText {
    /// Somebody who is written to must not be led away by a name: «www.eksempel.no», «Gå til eksempel.no».
    fileprivate static func looksLikeAPage(_ name: String) -> Bool {
        name.contains("//") || name.contains(/[\p{L}\p{N}_-]\.[\p{L}\p{N}]/)
    }
}

extension Refusal {
    fileprivate static let cannotBeAsked = Refusal(
        Phrase(
            nb: "Det er ingen å sende brevet til. Be den som driver tjenesten, om å bekrefte enheten.",
            nn: "Det er ingen å sende brevet til. Be den som driv tenesta, om å stadfeste eininga.",
            en: "There is nobody to send the letter to. Ask whoever runs the service to confirm the unit."))

    fileprivate static let wasAnsweredNo = Refusal(
        Phrase(
            nb: "Svaret på brevet var nei. Snakk med dem det gjelder, eller med den som driver tjenesten.",
            nn: "Svaret på brevet var nei. Snakk med dei det gjeld, eller med den som driv tenesta.",
            en: "The answer to the letter was no. Talk to those it concerns, or to whoever runs the service."))

    fileprivate static let namesAPage = Refusal(
        Phrase(
            nb: "Navnet på enheten eller ditt eget ligner en nettadresse. Skriv det uten punktum midt i et ord.",
            nn: "Namnet på eininga eller ditt eige liknar ei nettadresse. Skriv det utan punktum midt i eit ord.",
            en: "The unit’s name, or your own, looks like a web address. Write it without a full stop inside a word."))

    fileprivate static let manyHaveAsked = Refusal(
        Phrase(
            nb: "Det er sendt mange brev i dag. Prøv igjen i morgen.",
            nn: "Det er sendt mange brev i dag. Prøv igjen i morgon.",
            en: "Many letters have been sent today. Try again tomorrow."), isForNow: true)
}

extension Database {
    fileprivate func canBeAsked(_ unit: Unit) throws -> Bool {
        try !unit.isConfirmed && !unit.isInvented && confirmedUnit(like: unit) == nil
    }

    fileprivate func latestRequest(for unit: Unit.ID) throws -> ConfirmationRequest? {
        try ConfirmationRequest.fetchOne(
            self, sql: "SELECT * FROM confirmationRequest WHERE unit = ? ORDER BY id DESC", arguments: [unit])
    }

    /// It was made today, or answered with no a short while ago.
    fileprivate func keepsFromAsking(_ asked: ConfirmationRequest) throws -> Bool {
        let now = try now
        guard asked.answer == nil else { return asked.until > now }
        return NorwegianTime.isoDate(asked.madeAt) == NorwegianTime.isoDate(now)
    }

    fileprivate func mayAskToday(_ person: Person.ID, _ address: EmailAddress) throws -> Bool {
        let counts = try Row.fetchOne(
            self,
            sql: """
                SELECT (SELECT count(*) FROM confirmationRequest WHERE asker = :asker AND madeAt > :since) AS byAsker,
                    (SELECT count(*) FROM confirmationRequest WHERE addressKey = :key AND madeAt > :since) AS toAddress
                """, arguments: ["asker": person, "key": address.key, "since": try now - .hours(24)])
        guard let counts, try mayWrite(to: address) else { return false }
        let most = ConfirmationRequest.mostADay
        return (counts["byAsker"] as Int) < most && (counts["toAddress"] as Int) < most
    }

    /// The letter is not the unit's: in its outbox those who ask could read the link that answers.
    fileprivate func ask(_ address: EmailAddress, about unit: Unit, _ asker: Person.ID, at site: String) throws {
        let now = try now
        try execute(
            sql: "UPDATE confirmationRequest SET fingerprint = NULL, until = min(until, ?) WHERE unit = ?",
            arguments: [now, unit.id])
        try execute(
            sql: "INSERT INTO confirmationRequest (unit, asker, addressKey, madeAt, until) VALUES (?, ?, ?, ?, ?)",
            arguments: [unit.id, asker, address.key, now, now + ConfirmationRequest.length])
        try makeLetter(
            .confirmation, purpose: "confirmation \(unit.id) \(NorwegianTime.isoDate(now))", to: address,
            in: unit.language, from: site, request: lastInsertedRowID)
    }

    /// A new key each time, as in every letter; the one before opens nothing more.
    func confirmation(in letter: Letter) throws -> LetterContent? {
        guard let id = letter.request,
            let request = try ConfirmationRequest.fetchOne(
                self, sql: "SELECT * FROM confirmationRequest WHERE id = ?", arguments: [id])
        else { return nil }
        let question = try question(request)
        guard question.state == .open, let asker = question.asker else { return nil }
        let secret = Secret.new()
        try execute(
            sql: "UPDATE confirmationRequest SET fingerprint = ? WHERE id = ?", arguments: [secret.fingerprint, id])
        return .confirmation(unit: question.unit, asker: asker, link: secret, until: question.until)
    }

    fileprivate func question(_ secret: Secret) throws -> (
        request: ConfirmationRequest, question: ConfirmationQuestion
    )? {
        let request = try ConfirmationRequest.fetchOne(
            self, sql: "SELECT * FROM confirmationRequest WHERE fingerprint = ?", arguments: [secret.fingerprint])
        return try request.map { ($0, try question($0)) }
    }

    private func question(_ request: ConfirmationRequest) throws -> ConfirmationQuestion {
        let unit = try unit(request.unit)
        let asker = try contacts(of: unit.id).first { $0.id == request.asker }
        let state: ConfirmationQuestion.State =
            if let answer = request.answer {
                .answered(answer)
            } else if unit.isConfirmed {
                .isConfirmed
            } else if try asker != nil && isOpen(request, about: unit) {
                .open
            } else {
                .over
            }
        return ConfirmationQuestion(unit: unit, asker: asker, until: request.until, state: state)
    }

    private func isOpen(_ request: ConfirmationRequest, about unit: Unit) throws -> Bool {
        try request.until > now && confirmedUnit(like: unit) == nil
            && confirmingAddress(of: unit)?.address.key == request.addressKey
    }

    /// A day after their time is over, questions are taken away with their letters.
    func pruneConfirming(at now: Moment) throws {
        try execute(sql: "DELETE FROM confirmationRequest WHERE until < ?", arguments: [now - .days(1)])
        try execute(
            sql: "DELETE FROM letter WHERE kind IN ('placeTaken', 'unitsWaiting', 'handedOver') AND madeAt <= ?",
            arguments: [now - ConfirmationRequest.length])
    }
}
