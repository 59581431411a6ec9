import Markup
import Words
import WorkModel

/// The small clock of the talk in pairs, where the words of the step ask for one.
extension ModeratorPage {
    /// The button that sets it going.
    var startPairs: HTML? {
        guard clock.pairsEndAt == nil, let minutes = sheet.minutesInPairs else { return nil }
        return form(
            "<button class=\"btn quiet\" name=\"to\" value=\"1\">\(say(.inPairs)): \(minutes)\u{A0}min</button>")
    }

    var pairs: HTML? {
        guard let ends = clock.pairsEndAt else { return nil }
        let take = say(nb: "Ta bort", nn: "Ta bort", en: "Remove")
        return """
            <div class="pairs row"><p>\(pairsClock(ends, at: visit.now, say))</p>\(form(
                """
                <button class="btn link slim" name="to" value="0">\(take)\
                <span class="vh">: \(say(.inPairs))</span></button>
                """))</div>
            """
    }

    private func form(_ button: HTML) -> HTML {
        "<form method=\"post\" action=\"\(visit.to(.pairs(dugnad)))\"\(sentInPlace(changing: [.steps]))>\(button)</form>"
    }
}

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
