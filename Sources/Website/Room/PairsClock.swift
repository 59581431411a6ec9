import Markup
import Words
import WorkModel

/// «To og to 2:31», and when that is over what comes then. The same on desk, wall and phones.
func pairsClock(_ ends: Moment, at now: Moment?, _ seating: Seating, _ say: Tongue) -> HTML {
    let left = now.map { clockText($0 > ends ? .zero : ends - $0) }
    return """
        <span class="in-pairs">\(say(.inPairs(seating)))</span> <b class="num" data-ends="\(ends.milliseconds)"\
        \("data-over", when: now.map { $0 > ends } ?? false)>\(left ?? "")</b>\(overtime(.pairsAreOver, say))
        """
}

extension Phrase {
    /// Nobody is put in pairs in the middle of a video meeting.
    static func inPairs(_ seating: Seating) -> Phrase {
        let inPairs = Phrase(nb: "To og to", nn: "To og to", en: "In pairs")
        return seating.phrase(
            atTables: inPairs, inGroups: inPairs,
            inRooms: Phrase(nb: "Hver for seg", nn: "Kvar for seg", en: "On your own"))
    }
    static let pairsAreOver = Phrase(
        nb: "Nå deler dere med hverandre", nn: "No deler de med kvarandre", en: "Now share with each other")
}
