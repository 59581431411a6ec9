import GRDB
import Words

/// The door to signing in: by a link or six digits in a letter, or by a link that the operator prints.
package struct SignIns: Door {
    let house: House
}

// MARK: - Asking

extension SignIns {
    /// Asks for a letter to an address. The same happens, in the same time, whether anybody here has that address or
    /// not. When there have been too many, no letter is made, and nobody can tell.
    ///
    /// - Parameters:
    ///   - session: the browser that asks, if it has one: the digits work only there.
    ///   - site: where the letter's link leads.
    /// - Returns: the session that the digits belong to.
    package func ask(
        for address: EmailAddress, language: Language, in session: Secret?, at site: String
    ) async throws -> Secret {
        try await store.write { db in
            let now = try db.now
            let (key, number) = try db.sessionRow(session)
            let signIn = try db.addSignIn(
                to: address, language: language, session: number, until: now + SignIns.length)
            if try db.mayWrite(to: address) {
                try db.makeLetter(
                    .signIn, purpose: "signIn \(signIn)", to: address, in: language, from: site, signIn: signIn)
            } else {
                try db.keepFewUnanswered(to: address, in: number)
            }
            return key
        }
    }

    /// A way in that the operator gives by hand.
    ///
    /// - Parameter isLasting: it opens again and again: for the demo's own person.
    package func printed(
        for address: EmailAddress, language: Language, length: Moment.Length = printedLength, isLasting: Bool = false
    ) async throws -> Secret {
        try await store.write { db in
            let id = try db.addSignIn(
                to: address, language: language, until: try db.now + length, isLasting: isLasting)
            return try db.newKey(of: id)
        }
    }

    /// How long a link in a letter and its digits live.
    package static let length = Moment.Length.minutes(30)
    /// How long a link that the operator has printed lives.
    package static let printedLength = Moment.Length.days(7)
    /// After so many wrong ones the digits are none.
    package static let mostWrong = 5
}

// MARK: - Coming in

extension SignIns {
    /// What a link opens, without opening it: mail scanners look at every link before a person does.
    package func look(_ secret: Secret) async throws -> WayIn? {
        try await store.read { db in try db.wayIn(secret) }
    }

    /// What a browser has asked for last and can still answer with digits; nil when there is nothing.
    package func asked(in session: Secret) async throws -> WayIn? {
        try await store.read { db in try db.asked(in: session, at: try db.now) }
    }

    /// Signs in by a link. The browser gets a new key, and keeps the links it had opened.
    ///
    /// - Parameter browser: «Firefox/Windows», to be known again in the list.
    /// - Returns: nil when the link opens nothing, or nothing any more.
    package func enter(
        by secret: Secret, in session: Secret?, browser: String?
    ) async throws -> (signedIn: SignedIn, session: Secret)? {
        try await store.write { db in
            guard let way = try db.wayIn(secret), way.isOpen(at: try db.now) else { return nil }
            return try db.enter(way, in: session, browser: browser)
        }
    }

    /// Signs in by the digits of the latest letter that this browser has asked for.
    ///
    /// - Parameter vouching: what a provider has said of them in this browser; they are known again there from now on.
    /// - Throws: `Problem` when they are wrong, with how many tries are left.
    package func enter(
        digits typed: String, in session: Secret, browser: String?, knownAs vouching: Vouching? = nil
    ) async throws -> (signedIn: SignedIn, session: Secret) {
        let digits = SixDigits.read(typed)
        guard digits.count == 6 else { throw Problem.notSixDigits }
        // A wrong one is written down, so what is thrown is thrown after the write.
        let answer: Result<(signedIn: SignedIn, session: Secret), Problem> = try await store.write { db in
            guard let way = try db.answerable(in: session, at: try db.now) else { return .failure(.digitsAreOver) }
            if let right = way.digits, right == SignIns.fingerprint(of: digits, for: way.id) {
                let entered = try db.enter(way, in: session, browser: browser, by: vouching)
                if let vouching { try db.know(entered.signedIn, as: vouching) }
                return .success(entered)
            }
            try db.execute(sql: "UPDATE signIn SET wrong = wrong + 1 WHERE id = ?", arguments: [way.id])
            let left = SignIns.mostWrong - way.wrong - 1
            return .failure(left > 0 ? .wrongDigits(left: left) : .digitsAreOver)
        }
        return try answer.get()
    }

    static func fingerprint(of digits: String, for signIn: Int64) -> String { Fingerprint.of("\(signIn) \(digits)") }
}

/// A way to sign in that somebody has been given.
package struct WayIn: Sendable, Equatable, FetchableRecord, Decodable {
    let id: Int64
    package let address: EmailAddress
    package let language: Language
    let digits: String?
    let wrong: Int
    package let isLasting: Bool
    package let until: Moment
    package let usedAt: Moment?

    package func isOpen(at now: Moment) -> Bool { until > now && (usedAt == nil || isLasting) }
}

extension Problem {
    fileprivate static let notSixDigits = Problem(
        Phrase(
            nb: "Skriv alle de seks sifrene fra e-posten.", nn: "Skriv alle dei seks sifra frå e-posten.",
            en: "Type all six digits from the e-mail."))

    fileprivate static func wrongDigits(left: Int) -> Problem {
        let tries = Counting.tries.inWords(left)
        return Problem(
            Phrase(
                nb: "Sifrene stemmer ikke. Skriv dem fra den siste e-posten. Du har \(tries.nb) igjen.",
                nn: "Sifra stemmer ikkje. Skriv dei frå den siste e-posten. Du har \(tries.nn) igjen.",
                en: "Those are not the digits. Type them from the latest e-mail. You have \(tries.en) left."))
    }

    fileprivate static let digitsAreOver = Problem(
        Phrase(
            nb: "Sifrene virker ikke lenger. Be om en ny e-post, så får du nye.",
            nn: "Sifra verkar ikkje lenger. Be om ein ny e-post, så får du nye.",
            en: "The digits no longer work. Ask for another e-mail, and you get new ones."))
}

extension Database {
    func addSignIn(
        to address: EmailAddress, language: Language, session: Int64? = nil, until: Moment, isLasting: Bool = false
    ) throws -> Int64 {
        try execute(
            sql: """
                INSERT INTO signIn (address, addressKey, language, session, wrong, isLasting, madeAt, until)
                VALUES (?, ?, ?, ?, 0, ?, ?, ?)
                """,
            arguments: [address.text, address.key, language.tag, session, isLasting, try now, until])
        return lastInsertedRowID
    }

    /// A new secret, in place of the one that the way in had: nothing that opens anything is kept.
    func newKey(of signIn: Int64) throws -> Secret {
        let secret = Secret.new()
        try execute(
            sql: "UPDATE signIn SET fingerprint = ? WHERE id = ?", arguments: [secret.fingerprint, signIn])
        return secret
    }

    fileprivate func wayIn(_ secret: Secret) throws -> WayIn? {
        try WayIn.fetchOne(self, sql: "SELECT * FROM signIn WHERE fingerprint = ?", arguments: [secret.fingerprint])
    }

    func asked(in session: Secret, at now: Moment) throws -> WayIn? {
        let latest = try WayIn.fetchOne(
            self,
            sql: """
                SELECT signIn.* FROM signIn JOIN session ON session.id = signIn.session
                WHERE session.fingerprint = ? ORDER BY signIn.id DESC LIMIT 1
                """, arguments: [session.fingerprint])
        return latest.flatMap { $0.isOpen(at: now) && $0.wrong < SignIns.mostWrong ? $0 : nil }
    }

    fileprivate func enter(
        _ way: WayIn, in session: Secret?, browser: String?, by vouching: Vouching? = nil
    ) throws -> (signedIn: SignedIn, session: Secret) {
        let entered = try signIn(
            try person(at: way.address), at: way.address, in: session, browser: browser, by: vouching)
        try execute(sql: "UPDATE signIn SET usedAt = ? WHERE id = ?", arguments: [try now, way.id])
        return entered
    }
}
