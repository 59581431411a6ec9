import Markup
import Words
import WorkModel

/// What has been done since last, at the desk: the words of each measure, those that stand on the wall first in sight, and
/// the way to the next.
extension ModeratorPage {
    var doneSinceLast: Region {
        Region(
            id: "notatene", follows: [.steps, .wall],
            attributes: " class=\"fromtables\" aria-labelledby=\"nye-tittel\" tabindex=\"0\"",
            content: """
                <h2 id="nye-tittel">\(say(SinceTexts.name))</h2>
                \(sinceOnDesk ?? sinceGone)
                \(realChild)
                """)
    }

    private var sinceOnDesk: HTML? {
        guard let since, let step, !since.rows.isEmpty else { return nil }
        let wall = SinceOnWall(
            since, page: sincePage, height: WallPage.wideHeight(under: say(room.question(of: step))))
        let rows = since.rows[wall.shown].map { row -> HTML in
            let words: HTML? =
                row.text.isEmpty ? nil : "<p class=\"asis\"\(spoken(row.language))\(asWritten)>\(row.text)</p>"
            return """
                <li class="slip blue"><p><b\(asWritten)>\(row.name)</b></p><p class="small">\(say(row.fate.name))</p>\(words)</li>

                """
        }
        let place: HTML? = wall.place.map { place in
            """
            <p class="small">\(say(
                nb: "På veggen nå: \(place.nb)", nn: "På veggen no: \(place.nn)", en: "On the wall now: \(place.en)"))</p>
            """
        }
        let ways: HTML? = wall.hasMorePages ? "<div class=\"row\">\(turning(wall))</div>" : nil
        return "\(place)\(ways)<ul>\(rows)</ul>"
    }

    private func spoken(_ language: Language) -> HTML? {
        language == visit.language ? nil : " lang=\"\(language.tag)\""
    }

    private func turning(_ wall: SinceOnWall) -> [HTML] {
        [
            turn(
                to: wall.page - 1, of: wall,
                say(nb: "Forrige på veggen", nn: "Førre på veggen", en: "Previous on the wall")),
            turn(
                to: wall.page + 1, of: wall,
                say(nb: "Neste på veggen", nn: "Neste på veggen", en: "Next on the wall")),
        ]
    }

    private func turn(to page: Int, of wall: SinceOnWall, _ label: String) -> HTML {
        guard wall.pages.indices.contains(page) else { return .nothing }
        let isBack = page < wall.page
        return """
            <form method="post" action="\(visit.to(.sincePageOnWall(dugnad)))"\(sentInPlace(changing: [.wall]))>
            <button class="btn slim\(isBack ? " quiet" : "")" name="side" value="\(String(page))">\(label)</button></form>
            """
    }

    /// It has been taken back or deleted, and the evening goes on.
    private var sinceGone: HTML {
        """
        <p>\(say(
            nb: "«Siden sist» er ikke publisert lenger, så veggen viser bare spørsmålet. Fortell med egne ord, eller gå videre.",
            nn: "«Sidan sist» er ikkje publisert lenger, så veggen viser berre spørsmålet. Fortel med eigne ord, eller gå vidare.",
            en: "“Since last” is no longer published, so the wall shows only the question. Tell it in your own words, or move on."))</p>
        """
    }
}
