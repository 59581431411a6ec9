import Markup
import WorkModel

/// The kinds of dugnad, and what there is to read and print.
extension FrontPage {
    var toRead: HTML {
        let variants = Variant.allCases.map { variant in
            """
            <li class="card stack"><h3><a href="\(visit.to(.variant(variant)))">\(say(VariantTexts.title(variant)))</a></h3>
            <p>\(say(VariantTexts.who(variant)))</p></li>

            """ as HTML
        }
        let shelves = Shelf.allCases.map { "<li><a href=\"\(visit.to($0.path))\">\(say($0.name))</a></li>\n" as HTML }
        return """
            <section class="wrap stack night" aria-labelledby="lese">
            <h2 id="lese">\(say(
                nb: "For kommunen, for laget og for ungdom",
                nn: "For kommunen, for laget og for ungdom",
                en: "For the municipality, for the club and for youth"))</h2>
            <ul class="six">\(variants)</ul>
            <p>\(say(
                nb: "Alt er åpent for alle. Les kortene og rådene her, og skriv ut det dere trenger:",
                nn: "Alt er ope for alle. Les korta og råda her, og skriv ut det de treng:",
                en: "Everything is open to everyone. Read the cards and the advice here, and print what you need:"))</p>
            <ul class="row tabs">\(shelves)</ul>
            </section>
            """
    }
}
