import Words

/// How long a place waits for somebody who has been asked: on the waiting list, or sent in somebody's place.
package enum KeptPlace {
    /// The most that somebody on the waiting list has.
    package static let longest = Moment.Length.hours(48)
    /// Nobody is asked who would have less.
    package static let shortest = Moment.Length.minutes(15)
    /// Nobody says yes later than this before the start.
    package static let beforeStart = Moment.Length.hours(1)
    /// Nobody's time runs out while people sleep.
    package static let (morning, evening) = ("08:00", "21:00")
    /// How many days somebody who is sent has, where the deadline leaves them.
    static let daysOfSubstitute = 4

    /// Until when somebody on the waiting list can say yes: two days, or half of what is left when that is shorter; never
    /// past an hour before the start, and never between 21 and 8.
    ///
    /// - Returns: nil when there is no such time any more.
    package static func until(from now: Moment, start: Moment) -> LastMinute? {
        let last = start - beforeStart
        let half = Moment.Length.milliseconds((start - now).milliseconds / 2)
        let end = min(now + min(longest, half), last)
        return awake(LastMinute(end), last: LastMinute(last), from: now)
    }

    /// Until when the place of somebody who has sent another is kept: the evening four days on, but no later than the
    /// day before the deadline, so that the first one can answer again. With no such evening left, as for the waiting
    /// list.
    package static func untilSubstitute(from now: Moment, deadline: LastMinute?, start: Moment) -> LastMinute? {
        let open = deadline.flatMap { $0.isOver(at: now) || $0.moment > start ? nil : $0.moment } ?? start
        let wanted = min(noon(now) + .days(daysOfSubstitute), noon(open) - .days(1))
        let end = LastMinute(hour(evening, on: wanted))
        return NorwegianTime.isoDate(wanted) > NorwegianTime.isoDate(now) && end.moment <= start - beforeStart
            ? end : until(from: now, start: start)
    }

    /// Moved to the morning after a night that it ends in; else back to the evening before.
    private static func awake(_ end: LastMinute, last: LastMinute, from now: Moment) -> LastMinute? {
        func isLongEnough(_ end: LastMinute) -> Bool { end.moment - now >= shortest }
        let (day, clock) = (end.moment, NorwegianTime.isoTime(end.moment))
        guard clock < morning || clock > evening else { return isLongEnough(end) ? end : nil }
        let isEarly = clock < morning
        let after = LastMinute(hour(morning, on: isEarly ? day : noon(day) + .days(1)))
        if after <= last { return isLongEnough(after) ? after : nil }
        let before = LastMinute(hour(evening, on: isEarly ? noon(day) - .days(1) : day))
        return isLongEnough(before) ? before : nil
    }

    /// The middle of a day, from which whole days can be counted also when the clock is changed.
    static func noon(_ moment: Moment) -> Moment { hour("12:00", on: moment) }

    static func hour(_ hour: String, on day: Moment) -> Moment {
        NorwegianTime.moment(day: NorwegianTime.isoDate(day), hour: hour) ?? day
    }
}
