import Markup
import Words
import WorkModel

/// A way to begin a dugnad with what has been done since last. It is sent to the run sheet, from there and from where
/// people plan.
struct SinceStepForm {
    let dugnad: Dugnad
    let sheet: RunSheet
    /// What is published up to this dugnad; nil when nothing is.
    let since: SinceText?
    let say: Tongue

    /// Nil when it stands there already, when nothing is published, and when the dugnad is over.
    func html(at address: String) -> HTML? {
        guard let since, !sheet.hasSinceLast, dugnad.clock.endedAt == nil, !dugnad.isPast else { return nil }
        let minutes = Counting.minutes.inDigits(RunSheet.minutes(forSince: since.rows.count))
        return """
            <form class="row noprint" method="post" action="\(address)">
            <p>\(say(
                nb: "Vil dere begynne med det dere har gjort siden sist? Det tar \(minutes.nb), og andre punkter blir kortere hvis det trengs.",
                nn: "Vil de byrje med det de har gjort sidan sist? Det tek \(minutes.nn), og andre punkt blir kortare om det trengst.",
                en: "Would you like to begin with what you have done since last? It takes \(minutes.en), and other steps get shorter if need be."))</p>
            \(place)
            <input type="hidden" name="versjon" value="\(dugnad.planVersion)">
            <button class="btn quiet slim" name="gjor" value="siden-sist">\(say(
                nb: "Legg til «Siden sist»", nn: "Legg til «Sidan sist»", en: "Add “Since last”"))</button></form>
            """
    }

    /// Before or after people are welcomed; there is nothing to choose once the room has begun.
    private var place: HTML? {
        guard let welcome = sheet.welcome, sheet.current == nil else { return nil }
        let name = welcome.title ?? say(nb: "Velkommen", nn: "Velkomne", en: "Welcome")
        return """
            <label for="sist-plass">\(say(nb: "Når?", nn: "Når?", en: "When?"))</label>
            <select id="sist-plass" name="plass"><option value="first">\(say(
                nb: "Først", nn: "Først", en: "First"))</option><option value="afterWelcome">\(say(
                nb: "Etter «\(name)»", nn: "Etter «\(name)»", en: "After “\(name)”"))</option></select>
            """
    }
}
