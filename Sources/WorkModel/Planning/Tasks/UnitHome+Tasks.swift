import Words

extension UnitHome {
    /// What goes on now or within a day, or else the one whose next task comes first.
    package func next(at now: Moment, by tasks: [Dugnad.ID: DugnadTasks]) -> UnitDugnad? {
        let today = NorwegianTime.isoDate(now)
        let ahead = dugnader.filter { $0.isAhead(at: now) }
        guard let first = next(at: now) else { return nil }
        if first.dugnad.clock.isRunning || first.dugnad.isSoon(at: now) { return first }
        // Of several that are late, the one whose day comes first.
        func day(_ one: UnitDugnad) -> String {
            max(tasks[one.dugnad.id]?.next?.day ?? NorwegianTime.isoDate(one.dugnad.plannedStart), today)
        }
        return ahead.reversed().min { day($0) < day($1) }
    }
}

extension Dugnad {
    /// The room is what there is to think of now.
    package func isSoon(at now: Moment) -> Bool { !isWithoutDay && plannedStart - now < .hours(18) }
}
