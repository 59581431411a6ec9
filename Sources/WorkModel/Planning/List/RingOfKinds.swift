/// The kinds that a dugnad needs, in a ring: who is in, who has been asked, and whom nobody has asked. Each keeps its
/// place, so that a gap is found again next year.
package struct RingOfKinds: Sendable, Equatable {
    package enum State: Sendable, Equatable {
        /// Somebody comes; before anybody is asked, somebody is on the list.
        case closed
        /// Written to, and nobody has said yes.
        case asked
        case nobody
    }

    package struct Place: Sendable, Equatable {
        package let kind: InviteeKind
        package let count: InviteeCounts.Count
        package let state: State
        /// What stands in its knot: how many come, or are on the list.
        package let number: Int
    }

    package let places: [Place]
    /// People have been asked by now; before that, the list is what is seen.
    package let areAsked: Bool

    /// - Parameter kinds: those that such a dugnad needs. Others that are on the list are there too.
    package init(_ kinds: [InviteeKind], _ counts: InviteeCounts) {
        areAsked = counts.areAsked
        places = InviteeKind.allCases.compactMap { kind in
            let count = counts.byKind[kind] ?? InviteeCounts.Count()
            guard kinds.contains(kind) || count.onList + count.sentOn > 0 else { return nil }
            let number = counts.areAsked ? count.coming : count.onList
            let state: State = number > 0 ? .closed : count.asked + count.sentOn > 0 ? .asked : .nobody
            return Place(kind: kind, count: count, state: state, number: number)
        }
    }

    package var closed: [Place] { places.filter { $0.state == .closed } }
    /// Those whom nobody has asked first.
    package var open: [Place] {
        places.filter { $0.state == .nobody } + places.filter { $0.state == .asked }
    }

    /// Whether the rope runs from one place to the next, around the ring: only between two that are in.
    package func isTied(after index: Int) -> Bool {
        guard places.count > 1, places.indices.contains(index) else { return false }
        return places[index].state == .closed && places[(index + 1) % places.count].state == .closed
    }
}
