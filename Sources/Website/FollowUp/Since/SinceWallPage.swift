import Markup
import Words
import WorkModel

/// What has been done since last, for a screen that everybody looks at: what became of each measure. All there is to press
/// is the next page, when there is one.
struct SinceWallPage {
    let text: SinceText
    let span: Phrase
    /// From 0.
    let page: Int
    /// Where the page is, without what is asked for of it.
    let address: String
    let assets: Assets
    let say: Tongue

    /// What is left under the question and above the drawings.
    private static let height = 29.0

    var shown: Page {
        let wall = SinceOnWall(text, page: page, height: SinceWallPage.height)
        let invented: HTML? = text.isInvented ? " · \(say(Dugnad.everythingIsInvented))" : nil
        return Page(
            title: say(SinceTexts.name), bodyClass: "wall", top: .none,
            main: """
                <header><p class="kind plain">\(say(span))\(invented)</p><h1>\(say(SinceTexts.shortQuestion))</h1></header>
                <section class="shown wide" aria-labelledby="vises-tittel">
                \(wall.list(say))</section>
                <section class="side"></section>
                <footer><img src="\(assets.address("tegninger/holder.svg"))" width="200" height="260" alt="">
                \(WallTurning(
                    page: wall.page, count: wall.pages.count, place: wall.place.map { say($0) }, address: address, say: say
                ).html)
                <img src="\(assets.address("tegninger/drar.svg"))" width="200" height="260" alt=""></footer>
                """, hasFooter: false, scripts: ["hall.js"], words: ScriptWords.showing.json(say))
    }
}
