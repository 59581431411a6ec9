import GRDB
import Words

extension ActionPlan {
    /// What a measure is now: itself, as long as it is for itself; what it was put together with; the two that it was
    /// divided into. Followed as far as it goes.
    func standing(for id: Measure.ID, by links: [MeasureLink]) -> [PlannedMeasure] {
        var (found, seen): ([PlannedMeasure], Set<Measure.ID>) = ([], [])
        func follow(_ id: Measure.ID) {
            guard seen.insert(id).inserted, let planned = measures.first(where: { $0.id == id }) else { return }
            // One that was put away for another reason later is not a part of anything any more.
            let onward = links.filter { link in
                link.measure == id && planned.state == .putAway
                    && NorwegianTime.isoDate(link.at) == planned.followUp.since
            }.map(\.became)
            let alive = onward.filter { next in measures.contains { $0.id == next } }
            guard !alive.isEmpty else { return found.append(planned) }
            alive.forEach(follow)
        }
        follow(id)
        return found
    }
}

extension Database {
    /// The first first.
    func measureLinks(of unit: Unit.ID) throws -> [MeasureLink] {
        try MeasureLink.fetchAll(
            self,
            sql: """
                SELECT measureLink.* FROM measureLink JOIN measure ON measure.id = measureLink.measure
                WHERE measure.unit = ? ORDER BY measureLink.at, measureLink.became
                """, arguments: [unit])
    }
}
