import Words

/// A day that a dugnad without one could have.
package struct ProposedDay: Sendable, Equatable {
    /// «2028-11-13».
    package let day: String
    /// When the invitation must go out then; nil when the list has no such task.
    package let invitationGoes: String?

    /// Three days, or as many as there are: evenings from Monday to Thursday that are no holiday, in the time that is
    /// left of what was planned, and late enough for the invitation to go out before them where there is room for that.
    ///
    /// - Parameters:
    ///   - later: the day of what is going to build on it, which it must come before.
    ///   - lists: tell how early the invitation goes.
    package static func three(
        in time: RoughTime, before later: String? = nil, by lists: TaskLists, for variant: Variant, at now: Moment
    ) -> [ProposedDay] {
        let today = NorwegianTime.isoDate(now)
        let soonest = NorwegianTime.day(7, after: today) ?? today
        var (first, after) = bounds(of: time, today)
        if let later {
            after = min(after, later)
            if time == .undecided { first = soonest }
        }
        let all = days(from: max(first, soonest), before: after)
        let early = lists.fitting(nil, for: variant).map { NorwegianTime.day($0.fitsFrom, after: today) ?? today }
        let good = all.filter { $0 >= early ?? today }
        let days = good.count >= 3 ? good : all
        return spread(days).map { day in
            let list = lists.fitting(NorwegianTime.days(from: today, to: day), for: variant)
            return ProposedDay(
                day: day, invitationGoes: list?.days["send"].flatMap { DugnadTasks.day($0, before: day) })
        }
    }

    /// Half a year from now, when nobody knows.
    private static func bounds(of time: RoughTime, _ today: String) -> (String, String) {
        guard let first = time.firstDay, let after = time.dayAfter else {
            return (NorwegianTime.day(56, after: today) ?? today, NorwegianTime.day(182, after: today) ?? today)
        }
        return (first, after)
    }

    private static func days(from first: String, before last: String) -> [String] {
        var (day, days): (String?, [String]) = (first, [])
        while let this = day, this < last, days.count < 400 {
            if let weekday = NorwegianTime.weekday(of: this), weekday <= 4, Holidays.name(of: this) == nil {
                days.append(this)
            }
            day = NorwegianTime.day(1, after: this)
        }
        return days
    }

    /// One early, one in the middle and one late, on three different days of the week.
    private static func spread(_ days: [String]) -> [String] {
        guard days.count > 3 else { return days }
        return [(1, 1), (3, 3), (5, 2)].compactMap { sixth, weekday in
            let place = days.count * sixth / 6
            return days.indices.filter { NorwegianTime.weekday(of: days[$0]) == weekday }
                .min { abs($0 - place) < abs($1 - place) }.map { days[$0] }
        }
    }
}
