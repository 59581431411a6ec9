import Documents
import Markup
import Words

/// Copies a text; it is there only where script is, and says when it has.
///
/// - Parameter about: what is copied, for a page with several such buttons.
func copyButton(_ target: String, about: String? = nil, _ say: Tongue) -> HTML {
    let what: HTML? = about.map { "<span class=\"vh\">: \($0)</span>" }
    let label: HTML = "\(say(nb: "Kopier", nn: "Kopier", en: "Copy"))\(what)"
    return """
        <button class="btn quiet slim noprint" type="button" data-copy="\(target)" hidden>\(label)</button>
        <span role="status" class="small"></span>
        """
}

/// A secret, the one time it is shown.
///
/// - Parameter keeping: what to do with it, and what if it is lost; of a moderator's link unless something else is said.
func secretBox(_ label: String, _ address: String, _ say: Tongue, keeping: Phrase = .keepTheLink) -> HTML {
    """
    <div class="secret stack">
    <p><b>\(label)</b></p>
    <p><code id="hemmelig" class="asis"\(asTyped)>\(address)</code></p>
    <p class="row">\(copyButton("#hemmelig", say))</p>
    <details class="noprint"><summary>\(say(
        nb: "Ta lenken med på telefonen", nn: "Ta lenkja med på telefonen", en: "Take the link to your phone"))</summary>
    \(QRCode(address)?.svg(title: say(
        nb: "QR-kode med lenken", nn: "QR-kode med lenkja", en: "QR code with the link")))</details>
    <p class="small">\(say(keeping))</p>
    </div>
    """
}

extension Phrase {
    static let keepTheLink = Phrase(
        nb:
            "Lenken står her i ti minutter. Ta vare på den, og gi den bare til dem du vil slippe inn. Hvis du mister den, kan en annen ordstyrer lage en ny.",
        nn:
            "Lenkja står her i ti minutt. Ta vare på ho, og gi ho berre til dei du vil sleppe inn. Om du mistar ho, kan ein annan ordstyrar lage ei ny.",
        en:
            "The link stays here for ten minutes. Keep it, and give it only to those you want to let in. If you lose it, another moderator can make a new one."
    )
}
