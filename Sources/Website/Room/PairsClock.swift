import Markup
import Words
import WorkModel

/// «To og to 2:31», and when that is over what comes then. The same on the desk and the wall.
func pairsClock(_ ends: Moment, at now: Moment?, _ say: Tongue) -> HTML {
    let left = now.map { clockText($0 > ends ? .zero : ends - $0) }
    return """
        <span class="in-pairs">\(say(.inPairs))</span> <b class="num" data-ends="\(ends.milliseconds)"\
        \("data-over", when: now.map { $0 > ends } ?? false)>\(left ?? "")</b>\(overtime(.pairsAreOver, say))
        """
}

extension Phrase {
    static let inPairs = Phrase(nb: "To og to", nn: "To og to", en: "In pairs")
    static let pairsAreOver = Phrase(
        nb: "Nå deler dere med hverandre", nn: "No deler de med kvarandre", en: "Now share with each other")
}
