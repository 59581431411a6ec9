import GRDB
import Words

/// The door to what has been done since last.
package struct SinceLasts: Door {
    let house: House
}

// MARK: - Reading

extension SinceLasts {
    /// Those that a unit has made, the latest first, each with its ends.
    package func all(of unit: Unit.ID, by actor: Actor) async throws -> [(
        since: SinceLast, from: SinceEnd, to: SinceEnd
    )] {
        try await store.read { db in
            try db.require(.see, of: actor, in: unit)
            let dugnader = try db.dugnader(of: .unit(unit))
            return try SinceLast.fetchAll(
                db, sql: "SELECT * FROM sinceLast WHERE unit = ? ORDER BY toDay DESC, fromDay DESC, madeAt DESC, id",
                arguments: [unit]
            ).map { since in
                let (from, to) = since.ends(among: dugnader)
                return (since, from, to)
            }
        }
    }

    /// The dugnader that it can go between, the earliest first.
    package func dugnader(of unit: Unit.ID, by actor: Actor) async throws -> [Dugnad] {
        try await store.read { db in
            try db.require(.see, of: actor, in: unit)
            return try db.dugnader(of: .unit(unit)).sorted { $0.heldFrom < $1.heldFrom }
        }
    }

    /// - Throws: `NotFound` when it is another unit's.
    package func report(_ id: SinceLast.ID, of unit: Unit.ID, by actor: Actor) async throws -> SinceReport {
        try await store.read { db in
            try db.require(.see, of: actor, in: unit)
            return try db.report(of: db.sinceLast(id, of: unit))
        }
    }

    /// What is published at an address; nil when nothing is, or is no more.
    package func published(at page: String) async throws -> (text: SinceText, unit: Unit)? {
        try await store.read { db in
            guard
                let since = try SinceLast.fetchOne(
                    db, sql: "SELECT * FROM sinceLast WHERE page = ?", arguments: [page]),
                let text = since.published
            else { return nil }
            return (text, try db.unit(since.unit))
        }
    }
}

// MARK: - Making and writing

extension SinceLasts {
    /// Makes one between two dugnader or days. The same two make it once.
    ///
    /// - Throws: `Problems` of the draft.
    package func make(_ draft: SinceDraft, in unit: Unit.ID, by actor: Actor) async throws -> SinceLast {
        try await store.write { db in
            try db.require(.work, of: actor, in: unit)
            let (from, to) = try draft.check(among: db.dugnader(of: .unit(unit)))
            let there = try SinceLast.fetchAll(db, sql: "SELECT * FROM sinceLast WHERE unit = ?", arguments: [unit])
            let same = there.first { one in
                (one.fromDugnad, one.toDugnad) == (from.dugnad?.id, to.dugnad?.id)
                    && (from.dugnad != nil || one.fromDay == from.day) && (to.dugnad != nil || one.toDay == to.day)
            }
            if let same { return same }
            let new = SinceLast(
                id: .new(), unit: unit, fromDugnad: from.dugnad?.id, fromDay: from.day, toDugnad: to.dugnad?.id,
                toDay: to.day, madeAt: try db.now)
            try new.insert(db)
            return new
        }
    }

    /// Stores a person's own words of one measure. From then on the program does not write them.
    ///
    /// - Parameters:
    ///   - isLeftOut: others are not to read of it.
    ///   - version: of what somebody had written already; 0 when it was still the program's.
    ///   - sawFingerprint: of what the program had written when the editor opened.
    /// - Throws: `Problem` when the text cannot be kept, `Conflict` with both when somebody else has written since.
    package func edit(
        _ measure: Measure.ID, to typed: String, isLeftOut: Bool, language: Language, from version: Int,
        sawFingerprint: String, in id: SinceLast.ID, of unit: Unit.ID, by actor: Actor
    ) async throws {
        let text = try TypedText.lines(typed)
        // It comes from the page, so it is stored only if it looks like one of ours.
        let saw = Fingerprint.isOne(sawFingerprint) ? sawFingerprint : ""
        try await store.write { db in
            try db.require(.work, of: actor, in: unit)
            let report = try db.report(of: db.sinceLast(id, of: unit))
            guard let row = report.row(measure) else { throw NotFound() }
            // What reads as the program writes it is the program's still.
            let isPrograms =
                text.isEmpty || text == PlainText.lines(SinceTexts(language: language).written(row))
                || SinceTexts.fingerprint(of: text, on: row) == saw
            let there = row.edit
            guard (there?.text ?? "", there?.isLeftOut ?? false) != (isPrograms ? "" : text, isLeftOut) else { return }
            guard (there?.version ?? 0) == version else {
                let theirs = SinceTexts(language: language).text(of: row)
                throw Conflict(mine: text, theirs: theirs, version: there?.version ?? 0)
            }
            let edit = SinceEdit(
                sinceLast: id, measure: measure, text: isPrograms ? "" : text, isLeftOut: isLeftOut, language: language,
                sawFingerprint: saw, version: version + 1, editedAt: try db.now)
            try edit.save(db)
        }
    }

    /// Gives the words of one measure back to the program. Whether it is left out stays.
    package func unedit(
        _ measure: Measure.ID, from version: Int, in id: SinceLast.ID, of unit: Unit.ID, by actor: Actor
    ) async throws {
        try await store.write { db in
            try db.require(.work, of: actor, in: unit)
            guard var there = try db.report(of: db.sinceLast(id, of: unit)).row(measure)?.edit, there.isOwn else {
                return
            }
            guard there.version == version else { throw Conflict(mine: "", theirs: there.text, version: there.version) }
            (there.text, there.sawFingerprint, there.version) = ("", "", version + 1)
            try there.save(db)
        }
    }

    /// Takes it away, with what has been written in it and its public page. The measures stay as they are.
    package func delete(_ id: SinceLast.ID, of unit: Unit.ID, by actor: Actor) async throws {
        try await store.write { db in
            try db.require(.work, of: actor, in: unit)
            guard let since = try SinceLast.fetchOne(db, key: id), since.unit == unit else { return }
            if since.page != nil {
                try db.record(.sinceTakenBack, in: unit, by: actor, about: id.description)
            }
            try since.delete(db)
            try wakeRoom(of: since, db: db)
        }
    }
}

// MARK: - Publishing

extension SinceLasts {
    /// Everybody who has the address can read it as it was read now. Published once more it is another copy at the same
    /// address.
    ///
    /// - Parameter fingerprint: of the text that was read. Something else now is no longer what was read.
    /// - Throws: `Refusal` when something has changed since it was read.
    package func publish(
        _ fingerprint: String, in language: Language, _ id: SinceLast.ID, of unit: Unit.ID, by actor: Actor
    ) async throws {
        try await store.write { db in
            try db.require(.work, of: actor, in: unit)
            var since = try db.sinceLast(id, of: unit)
            let text = try db.report(of: since).text(in: language, isInvented: db.unit(unit).isInvented)
            guard text.fingerprint == fingerprint else { throw Refusal.sinceHasChanged }
            guard text != since.published else { return }
            since.page = since.page ?? String(Secret.new().text.prefix(16))
            (since.published, since.publishedAt) = (text, try db.now)
            try since.update(db)
            try db.record(.sincePublished, in: unit, by: actor, about: id.description)
            try wakeRoom(of: since, db: db)
        }
    }

    /// The address opens nothing any more, and the copy is gone.
    package func takeBack(_ id: SinceLast.ID, of unit: Unit.ID, by actor: Actor) async throws {
        try await store.write { db in
            try db.require(.work, of: actor, in: unit)
            var since = try db.sinceLast(id, of: unit)
            guard since.page != nil else { return }
            (since.page, since.published, since.publishedAt) = (nil, nil, nil)
            try since.update(db)
            try db.record(.sinceTakenBack, in: unit, by: actor, about: id.description)
            try wakeRoom(of: since, db: db)
        }
    }
}

extension SinceEdit {
    /// Somebody has written it; else it is the program's, and only left out.
    package var isOwn: Bool { !text.isEmpty }
}

extension Refusal {
    fileprivate static let sinceHasChanged = Refusal(
        Phrase(
            nb: "Noe er endret siden du leste det. Les det en gang til før du publiserer.",
            nn: "Noko er endra sidan du las det. Les det ein gong til før du publiserer.",
            en: "Something has changed since you read it. Read it once more before you publish."))
}
