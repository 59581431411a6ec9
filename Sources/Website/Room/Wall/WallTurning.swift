import Markup
import Words

/// From page to page on a wall of its own, between the two who hold the rope: links, so it goes without a script, and with
/// a key on the laptop.
struct WallTurning {
    /// From 0.
    let page: Int
    let count: Int
    /// «1–6 av 9»; nil when all of it stands there.
    let place: String?
    /// Where the page is, without what is asked for of it.
    let address: String
    let say: Tongue

    var html: HTML {
        guard let place else { return "<span></span>" }
        return """
            <nav class="turning" aria-label="\(say(nb: "Sidene", nn: "Sidene", en: "Pages"))">\(
            way(to: page - 1, say(nb: "Forrige", nn: "Førre", en: "Previous"))) <b class="num">\(place)</b> \(
            way(to: page + 1, say(nb: "Neste", nn: "Neste", en: "Next")))</nav>
            """
    }

    private func way(to page: Int, _ words: String) -> HTML? {
        (0..<count).contains(page) ? "<a href=\"\(address)?side=\(String(page + 1))\">\(words)</a>" : nil
    }

    /// The page that an address asks for, from 0.
    static func asked(_ form: Form) -> Int { min(max(form.number("side") ?? 1, 1), 1000) - 1 }
}
