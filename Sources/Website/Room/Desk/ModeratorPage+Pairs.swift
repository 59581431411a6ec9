import Markup
import Words
import WorkModel

/// The small clock of the talk in pairs, where the words of the step ask for one.
extension ModeratorPage {
    /// The button that sets it going.
    var startPairs: HTML? {
        guard clock.pairsEndAt == nil, let minutes = sheet.minutesInPairs else { return nil }
        return form(
            "<button class=\"btn quiet\" name=\"to\" value=\"1\">\(say(.inPairs(room.seating))): \(minutes)\u{A0}min</button>"
        )
    }

    var pairs: HTML? {
        guard let ends = clock.pairsEndAt else { return nil }
        let take = say(nb: "Ta bort", nn: "Ta bort", en: "Remove")
        return """
            <div class="pairs row"><p>\(pairsClock(ends, at: visit.now, room.seating, say))</p>\(form(
                """
                <button class="btn link slim" name="to" value="0">\(take)\
                <span class="vh">: \(say(.inPairs(room.seating)))</span></button>
                """))</div>
            """
    }

    private func form(_ button: HTML) -> HTML {
        "<form method=\"post\" action=\"\(visit.to(.pairs(dugnad)))\"\(sentInPlace(changing: [.steps]))>\(button)</form>"
    }
}
