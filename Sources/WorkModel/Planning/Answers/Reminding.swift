import Words

/// When the program writes by itself, at nine in the morning.
package enum Reminding {
    /// Four days before the deadline, and at least three after the invitation went. Nil when there is no such day before
    /// the last one.
    package static func silent(sentAt: Moment, deadline: LastMinute?, start: Moment) -> Moment? {
        let end = KeptPlace.noon(last(deadline, start))
        let wanted = max(end - .days(4), KeptPlace.noon(sentAt) + .days(3))
        return wanted <= end - .days(1) ? nine(wanted) : nil
    }

    /// Two days before the deadline; without one, two days before the start.
    package static func unsure(deadline: LastMinute?, start: Moment) -> Moment {
        nine(KeptPlace.noon(last(deadline, start)) - .days(2))
    }

    /// A deadline that was there before it was moved may be after the start by now.
    private static func last(_ deadline: LastMinute?, _ start: Moment) -> Moment {
        min(deadline?.moment ?? start, start)
    }

    /// By day, from the hour on and until it is too late to answer.
    static func isDue(_ at: Moment?, now: Moment, deadline: LastMinute?, start: Moment) -> Bool {
        guard let at, now >= at, now < start, deadline?.isOver(at: now) != true else { return false }
        return (KeptPlace.morning..<KeptPlace.evening).contains(NorwegianTime.isoTime(now))
    }

    private static func nine(_ day: Moment) -> Moment { KeptPlace.hour("09:00", on: day) }
}
