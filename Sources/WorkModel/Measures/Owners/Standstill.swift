import Words

/// Whether a measure stands still: it is to be done, a date is some time past, and nobody has said anything since; or
/// nobody has said anything for a long time. For the contact person alone.
package struct Standstill: Sendable, Equatable {
    /// The date that has passed without a word; nil when it is only long ago.
    package let missed: String?
    /// When something was last said or changed.
    package let heardAt: Moment

    /// How many days after a date it is asked what became of it.
    static let daysAfterDate = 14
    /// How many months of silence are long.
    static let longSilence = 4
    /// How many months it is left alone when somebody has put it aside.
    static let monthsAside = 1

    /// - Parameters:
    ///   - dates: what is to be done by when, and is not: «2027-01-14».
    ///   - heardAt: when something was last said of it or changed in it; else when it was agreed on.
    ///   - asideUntil: until when it has been put aside.
    init?(_ state: MeasureState, dates: [String], heardAt: Moment, asideUntil: Moment?, at now: Moment) {
        guard state.isAlive, asideUntil.map({ $0 <= now }) ?? true else { return nil }
        let today = NorwegianTime.isoDate(now)
        let heardOn = NorwegianTime.isoDate(heardAt)
        let missed = dates.sorted().last { date in
            heardOn < date && NorwegianTime.days(from: date, to: today).map { $0 >= Standstill.daysAfterDate } == true
        }
        let isSilent = NorwegianTime.months(Standstill.longSilence, after: heardAt) <= now
        // What is still to come by a date that has been agreed on is not standing still before it.
        let hasDateAhead = dates.contains { $0 >= today }
        guard missed != nil || (isSilent && !hasDateAhead) else { return nil }
        (self.missed, self.heardAt) = (missed, heardAt)
    }

    static func aside(from now: Moment) -> Moment { NorwegianTime.months(monthsAside, after: now) }
}
