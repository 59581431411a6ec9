import Markup
import Words

/// The drawing on a card, if it has one.
func cardDrawing(_ name: String?, _ alt: Phrase?, _ assets: Assets, _ say: Tongue) -> HTML? {
    // An edition may be older than the drawings, and a set from elsewhere may name one that is not there.
    guard let name, assets["tegninger/\(name).svg"] != nil else { return nil }
    return """
        <img src="\(assets.address("tegninger/\(name).svg"))" width="480" height="300" \
        alt="\(alt.map { say($0) } ?? "")">
        """
}

/// A drawing that means something, described for those who do not see it.
func drawing(_ name: String, _ alt: String, _ assets: Assets, width: Int, height: Int, isUrgent: Bool = true) -> HTML {
    """
    <img src="\(assets.address("tegninger/\(name).svg"))" width="\(width)" height="\(height)" \
    alt="\(alt)"\(isUrgent ? .nothing : " loading=\"lazy\"" as HTML)>
    """
}

/// What an evening ends with.
func ringOfChildren(_ assets: Assets, _ say: Tongue) -> HTML {
    drawing(
        "ringen",
        say(
            nb: "Sju barn holder et tau i ring. Ett barn kommer løpende og griper etter enden, så ringen kan lukkes.",
            nn: "Sju barn held eit tau i ring. Eitt barn kjem springande og grip etter enden, så ringen kan lukkast.",
            en:
                "Seven children hold a rope in a ring. One comes running and reaches for its end, so that the ring can close."
        ), assets, width: 780, height: 440)
}

/// A text whose new lines begin new paragraphs.
func paragraphs(_ text: String) -> [HTML] {
    text.split(separator: "\n").map { "<p>\(String($0))</p>\n" as HTML }
}
