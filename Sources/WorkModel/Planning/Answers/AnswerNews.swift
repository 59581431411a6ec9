import GRDB
import Words

/// What has come of answers since a contact person was last told, in numbers: no letter has a name, or what anybody needs.
package struct AnswerNews: Sendable {
    package let dugnad: Dugnad
    package let places: Places
    /// How many come in all.
    package let comingInAll: Int
    /// The new answers that nobody has typed in by hand, by what they are now.
    package let new: [Answer.State: Int]
    /// How many answered after the deadline and wait for somebody to decide, also those who did so before.
    package let undecided: Int
    /// How many there is a place for whom no letter reaches.
    package let toRing: Int
    /// How many new ones need something.
    package let needs: Int
    /// How many signed up within an hour on the page for everybody, when they were unusually many.
    package let unusuallyMany: Int?
    /// Something is to be decided before the next morning.
    package let isUrgent: Bool
}

// MARK: - The letters

extension Answers {
    /// Writes to the contact persons what is new at seven in the morning: on weekdays, and on any day when three days or
    /// less are left, or a place that somebody is to be rung about is gone before a working day's letter can help. One letter
    /// a morning and a person, none when there is nothing new. Who has been away for a week gets one, not seven.
    package func writeMorningLetters() async throws {
        try await writeNews { db, dugnad in
            let today = NorwegianTime.isoDate(try db.now)
            let weekday = NorwegianTime.weekday(of: today) ?? 7
            let morning = KeptPlace.hour(AnswerNews.morning, on: try db.now)
            guard weekday >= 6, try db.daysLeft(to: dugnad) > 3 else { return (morning, false) }
            let monday = KeptPlace.hour("12:00", on: KeptPlace.noon(try db.now) + .days(8 - weekday))
            let ends = try db.toBeRung(in: dugnad.id).contains { $0.since <= morning && $0.until.moment < monday }
            return ends ? (morning, true) : nil
        }
    }

    /// Writes at once when somebody answers late on the day of the dugnad or the day before, or is to be rung about a place.
    /// Once a day: what comes later that day stands on the page.
    package func writeOfLateAnswers() async throws {
        try await writeNews { db, dugnad in try db.daysLeft(to: dugnad) <= 1 ? (db.now, true) : nil }
    }

    /// Writes by day alone: nobody's telephone rings at night.
    ///
    /// - Parameter occasion: until when a letter tells, and whether it is urgent; nil when none is written about this one.
    private func writeNews(
        _ occasion: @escaping @Sendable (Database, Dugnad) throws -> (until: Moment, isUrgent: Bool)?
    ) async throws {
        let upcoming = try await store.read { db -> [Dugnad.ID] in
            let now = try db.now
            guard (AnswerNews.morning..<KeptPlace.evening).contains(NorwegianTime.isoTime(now)) else { return [] }
            return try Dugnad.fetchAll(
                db,
                sql: """
                    SELECT dugnad.* FROM signUp JOIN dugnad ON dugnad.id = signUp.dugnad
                    WHERE dugnad.plannedStart > ? AND dugnad.cancelledAt IS NULL AND dugnad.unit IS NOT NULL
                    """, arguments: [now]
            ).filter { try occasion(db, $0) != nil }.map(\.id)
        }
        for id in upcoming {
            try await store.write { db in
                guard let dugnad = try Dugnad.fetchOne(db, key: id), let (until, isUrgent) = try occasion(db, dugnad)
                else { return }
                try db.writeNews(of: dugnad, until: until, isUrgent: isUrgent)
            }
        }
    }

    /// What a letter tells; nil when there is nothing to tell any more, or whoever gets it is no contact person now.
    package func news(in letter: Letter) async throws -> AnswerNews? {
        try await store.read { db in
            guard let id = letter.dugnad, let dugnad = try Dugnad.fetchOne(db, key: id), let owner = dugnad.unit,
                try db.contacts(of: owner).contains(where: { $0.address == letter.address }),
                let span = NewsSpan(letter.told)
            else { return nil }
            return try db.news(of: dugnad, in: span, isUrgent: letter.purpose.hasSuffix(AnswerNews.atOnce))
        }
    }
}

extension AnswerNews {
    /// When a day's letter goes, and when the day begins that it tells of the day after.
    package static let morning = "07:00"
    fileprivate static let atOnce = " at once"
}

extension Database {
    /// How many days are left: none on the day itself.
    fileprivate func daysLeft(to dugnad: Dugnad) throws -> Int {
        let (today, day) = (NorwegianTime.isoDate(try now), NorwegianTime.isoDate(dugnad.plannedStart))
        return NorwegianTime.days(from: today, to: day) ?? .max
    }

    /// They are the unit's own people, so it need not be confirmed.
    fileprivate func writeNews(of dugnad: Dugnad, until: Moment, isUrgent: Bool) throws {
        guard let owner = dugnad.unit, let site = try signUp(of: dugnad.id)?.site else { return }
        let day = NorwegianTime.isoDate(try now)
        for contact in try contacts(of: owner) {
            let purpose = "answersNews \(dugnad.id) \(contact.id) "
            let before = try String.fetchOne(
                self, sql: "SELECT told FROM letter WHERE purpose > ? AND purpose < ? ORDER BY madeAt DESC LIMIT 1",
                arguments: [purpose, "\(purpose)~"])
            let span = NewsSpan(since: NewsSpan(before)?.until ?? Moment(milliseconds: 0), until: until)
            guard span.since < span.until, try news(of: dugnad, in: span, isUrgent: isUrgent) != nil else { continue }
            try makeLetter(
                .answersNews, purpose: "\(purpose)\(day)\(isUrgent ? AnswerNews.atOnce : "")", to: contact.address,
                in: contact.language, from: site, unit: owner, dugnad: dugnad.id, told: span.text)
        }
    }

    /// - Returns: nil when nothing is new, and when there is nothing to plan any more.
    fileprivate func news(of dugnad: Dugnad, in span: NewsSpan, isUrgent: Bool) throws -> AnswerNews? {
        guard dugnad.cancelledAt == nil, !dugnad.isWithoutDay, try now < dugnad.plannedStart else { return nil }
        var new = try newAnswers(in: dugnad.id, span)
        let undecided = try undecided(in: dugnad)
        // Where the contact person chooses, they are only new until there is something to decide.
        let newLate = undecided > 0 ? new.removeValue(forKey: .late) ?? 0 : 0
        let hasComeDue = try undecided > 0 && areToBeChosen(in: dugnad, span)
        let rung = try toBeRung(in: dugnad.id)
        let newToRing = rung.filter { $0.since > span.since && $0.since <= span.until }.count
        if isUrgent, newLate == 0, newToRing == 0 { return nil }
        let needs =
            try Int.fetchOne(
                self,
                sql: """
                    SELECT count(*) FROM invitee JOIN need ON need.invitee = invitee.id
                        JOIN answer ON answer.invitee = invitee.id
                    WHERE invitee.dugnad = ? AND answer.state = 'coming' AND need.writtenAt > ? AND need.writtenAt <= ?
                    """, arguments: [dugnad.id, span.since, span.until]) ?? 0
        let most = try mostSignedUpInAnHour(in: dugnad.id, span)
        // What waits for a decision is no news the second time, but is told again while there is still time to decide.
        let isNear = try daysLeft(to: dugnad) <= 1
        let mustDecide = newLate > 0 || hasComeDue || newToRing > 0 || (undecided + rung.count > 0 && isNear)
        guard !new.isEmpty || mustDecide || needs > 0 || most >= Answers.manyAnHour else { return nil }
        return AnswerNews(
            dugnad: dugnad, places: try places(in: dugnad.id),
            comingInAll: try coming(to: dugnad).map(\.people).reduce(0, +), new: new, undecided: undecided,
            toRing: rung.count, needs: needs, unusuallyMany: most >= Answers.manyAnHour ? most : nil,
            isUrgent: isUrgent || (undecided + rung.count > 0 && isNear))
    }

    /// Since last the deadline has passed after which the contact person chooses.
    private func areToBeChosen(in dugnad: Dugnad, _ span: NewsSpan) throws -> Bool {
        guard let signUp = try signUp(of: dugnad.id), signUp.isChosen, let deadline = signUp.deadline else {
            return false
        }
        return deadline.isOver(at: span.until) && !deadline.isOver(at: span.since)
    }

    /// What was typed in by hand came to the unit itself, and is no news there.
    private func newAnswers(in dugnad: Dugnad.ID, _ span: NewsSpan) throws -> [Answer.State: Int] {
        let answers = try Answer.fetchAll(
            self,
            sql: """
                SELECT answer.* FROM invitee JOIN answer ON answer.invitee = invitee.id
                WHERE invitee.dugnad = ? AND answer.isByHand = 0 AND answer.answeredAt > ? AND answer.answeredAt <= ?
                """, arguments: [dugnad, span.since, span.until])
        return answers.reduce(into: [:]) { all, answer in
            all[answer.state, default: 0] += [.coming, .waiting].contains(answer.state) ? answer.people : 1
        }
    }

    /// The most new ones on the page for everybody within any one hour.
    private func mostSignedUpInAnHour(in dugnad: Dugnad.ID, _ span: NewsSpan) throws -> Int {
        let moments = try Moment.fetchAll(
            self,
            sql: """
                SELECT madeAt FROM invitee
                WHERE dugnad = ? AND way = 'open' AND madeAt > ? AND madeAt <= ? ORDER BY madeAt
                """, arguments: [dugnad, span.since, span.until])
        var (most, first) = (0, moments.startIndex)
        for (index, moment) in moments.enumerated() {
            while moment - moments[first] >= .hours(1) { first += 1 }
            most = max(most, index - first + 1)
        }
        return most
    }
}
