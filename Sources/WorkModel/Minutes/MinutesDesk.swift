import GRDB
import Words

/// The door to the minutes: editing, approving, reopening and sharing them.
package struct MinutesDesk: Door {
    let house: House
}

extension MinutesDesk {
    /// Stores a person's own words for a part. From then on the program does not write it.
    ///
    /// - Parameters:
    ///   - version: the version of the edited part that the writer saw; 0 when it was still the program's.
    ///   - sawFingerprint: the fingerprint of what the program had written when the editor opened.
    package func edit(
        _ part: Minutes.Part, to text: String, language: Language, from version: Int, sawFingerprint: String,
        in id: Dugnad.ID, by actor: Actor
    ) async throws {
        let text = PlainText.lines(text)
        guard PlainText.length(of: text) <= Minutes.longestPart else {
            throw Problem.partTooLong(PlainText.length(of: text))
        }
        try TypedText.checkForRealPeople(text)
        // It comes from the page, so it is stored only if it looks like one of ours.
        let saw = Fingerprint.isOne(sawFingerprint) ? sawFingerprint : ""
        try await changeMinutes(of: id, by: actor, record: .minutesEdited, about: part.rawValue) { minutes, db in
            let there = minutes.edited(part)
            if let there, there.text == text { return false }
            guard (there?.version ?? 0) == version else {
                throw Conflict(mine: text, theirs: there?.text, version: there?.version ?? 0)
            }
            let edited = EditedPart(
                dugnad: id, part: part, text: text, language: language, sawRevision: minutes.dugnad.revision,
                sawFingerprint: saw, version: version + 1, editedAt: try db.now
            )
            if there == nil { try edited.insert(db) } else { try edited.update(db) }
            return true
        }
    }

    /// Gives a part back to the program.
    package func unedit(_ part: Minutes.Part, from version: Int, in id: Dugnad.ID, by actor: Actor) async throws {
        try await changeMinutes(of: id, by: actor, record: .minutesPartReturned, about: part.rawValue) { minutes, db in
            guard let there = minutes.edited(part) else { return false }
            guard there.version == version else { throw Conflict(mine: "", theirs: there.text, version: there.version) }
            try there.delete(db)
            return true
        }
    }

    /// Stores how many came of which kinds.
    ///
    /// - Parameter seen: what stood there when the form was opened (`[Attendance].summary`); nil when nobody else can have written.
    /// - Throws: `Problems` of the draft, `Conflict` with both lists when someone else has changed them since.
    package func setAttendance(
        _ draft: AttendanceDraft, seen: String? = nil, in id: Dugnad.ID, by actor: Actor
    ) async throws {
        let kinds = try draft.check()
        let mine = kinds.map { Attendance.line($0.kind, $0.people) }.joined(separator: "\n")
        try await changeMinutes(of: id, by: actor, record: .attendanceSet) { minutes, db in
            let theirs = minutes.attendance.summary
            guard seen == nil || seen == theirs || theirs == mine else {
                throw Conflict(mine: mine, theirs: theirs, version: 0)
            }
            if theirs == mine { return false }
            try db.execute(sql: "DELETE FROM attendance WHERE dugnad = ?", arguments: [id])
            for (index, (kind, people)) in kinds.enumerated() {
                try Attendance(dugnad: id, position: index + 1, kind: kind, people: people).insert(db)
            }
            return true
        }
    }

    /// Freezes the minutes as they were read.
    ///
    /// - Parameters:
    ///   - fingerprint: of the minutes that were read. Nil result when something has changed since.
    ///   - role: the role in which it is approved; never a name.
    package func approve(
        _ fingerprint: String, role: String, language: Language, in id: Dugnad.ID, by actor: Actor
    ) async throws -> Approval? {
        let role = try TypedText.line(role).required(or: .roleMissing)
        return try await store.write { db in
            let minutes = try minutes(id, in: db)
            if let approval = minutes.approval { return approval }
            guard !minutes.dugnad.isTrial else { throw Refusal.isTrial }
            let text = minutes.text(in: language)
            guard text.fingerprint == fingerprint else { return nil }
            let approval = Approval(
                dugnad: id, number: (minutes.approvals.last?.number ?? 0) + 1, approvedAt: try db.now,
                inRole: role, language: language, text: text)
            try approval.insert(db)
            // Wakes the tables too: their notes are no longer accepted.
            let approved = Change(.minutesApproved, about: String(approval.number), parts: [.minutes, .steps])
            try record(approved, in: id, by: actor, db: db)
            return approval
        }
    }

    /// Makes the minutes a draft again; the approved copy stays as it was.
    package func reopen(_ number: Int, in id: Dugnad.ID, by actor: Actor) async throws {
        try await changeMinutes(
            of: id, by: actor, record: .minutesReopened, about: String(number), parts: [.minutes, .steps]
        ) { minutes, db in
            guard var approval = minutes.approval, approval.number == number else { return false }
            approval.reopenedAt = try db.now
            try approval.update(db)
            return true
        }
    }

    /// Turns the public address of the minutes on, or replaces it; the earlier one opens nothing.
    package func publish(_ id: Dugnad.ID, by actor: Actor) async throws -> Secret {
        try await store.write { db in
            guard try !minutes(id, in: db).approvals.isEmpty else { throw Refusal.notApproved }
            try endReaderLinks(of: id, in: db)
            let secret = try db.makeLink(.reader, to: id, by: actor)
            try announce([.minutes], in: id, db: db)
            return secret
        }
    }

    package func unpublish(_ id: Dugnad.ID, by actor: Actor) async throws {
        try await changing(id, by: actor) { db in
            try endReaderLinks(of: id, in: db)
            return Change(.minutesUnpublished, parts: [.minutes])
        }
    }

    private func endReaderLinks(of id: Dugnad.ID, in db: Database) throws {
        try db.execute(
            sql: "UPDATE link SET endedAt = ? WHERE dugnad = ? AND role = 'reader' AND endedAt IS NULL",
            arguments: [try db.now, id])
    }

    /// - Parameter change: returns whether anything became different. When nothing did, no trace is left.
    private func changeMinutes(
        of id: Dugnad.ID, by actor: Actor, record event: Event, about: String? = nil,
        parts: [LiveUpdates.Part] = [.minutes], _ change: @escaping @Sendable (Minutes, Database) throws -> Bool
    ) async throws {
        try await changing(id, by: actor) { db in
            guard try change(try minutes(id, in: db), db) else { return nil }
            return Change(event, about: about, parts: parts)
        }
    }
}

extension Minutes {
    /// Longest edited part, in characters.
    package static let longestPart = 100_000
}

extension Refusal {
    static let isTrial = Refusal(
        Phrase(
            nb: "Dette er en prøve. Referatet kan godkjennes når dere har møttes på ordentlig.",
            nn: "Dette er ei prøve. Referatet kan godkjennast når de har møtst på ordentleg.",
            en: "This is a trial. The minutes can be approved when you have met for real."))
    static let notApproved = Refusal(
        Phrase(
            nb: "Godkjenn referatet først. Så kan du dele det.", nn: "Godkjenn referatet først. Så kan du dele det.",
            en: "Approve the minutes first. Then you can share them."))
}

extension Problem {
    fileprivate static let roleMissing = Problem(
        Phrase(
            nb: "Skriv i hvilken rolle du godkjenner, for eksempel kontaktperson.",
            nn: "Skriv i kva rolle du godkjenner, til dømes kontaktperson.",
            en: "Write in which role you approve, for example contact person."))

    fileprivate static func partTooLong(_ length: Int) -> Problem {
        Problem(
            Phrase(
                nb: "Teksten er \(length - Minutes.longestPart) tegn for lang. Kort den ned, og lagre på nytt.",
                nn: "Teksten er \(length - Minutes.longestPart) teikn for lang. Kort han ned, og lagre på nytt.",
                en: "The text is too long. Characters to take out: \(length - Minutes.longestPart)."))
    }
}
