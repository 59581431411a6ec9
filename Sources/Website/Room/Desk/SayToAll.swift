import Markup
import Words
import WorkModel

/// One line from the moderator to every table: the form in the desk's right column, and the page where it comes back
/// when it cannot be said so.
struct SayToAll {
    let visit: ModeratorVisit
    var text = ""
    var problems = FormProblems()

    private var say: Tongue { visit.say }
    private var dugnad: Dugnad { visit.dugnad }

    static func title(_ seating: Seating) -> Phrase {
        Phrase(
            nb: "Skriv til alle \(seating.theGroups.nb)", nn: "Skriv til alle \(seating.theGroups.nn)",
            en: "Write to all \(seating.theGroups.en)")
    }

    var page: Page {
        formPage(
            visit, below: .moderator(dugnad),
            .backToTheDesk,
            title: say(SayToAll.title(dugnad.seating)), problems: problems, form)
    }

    var form: HTML {
        """
        <form class="stack" id="si-til-alle" method="post" action="\(visit.to(.lineToAll(dugnad)))"\
        \(sentInPlace(changing: [.steps]))\(keptUntilSaved(say)) novalidate>
        <p><label for="linje">\(say(nb: "Én linje", nn: "Éi linje", en: "One line"))</label></p>
        <p class="small" id="linje-hint">\(say(
            nb: "Den står øverst på telefonene til dere går videre. Ikke skriv navn på ekte barn.",
            nn: "Ho står øvst på telefonane til de går vidare. Ikkje skriv namn på ekte barn.",
            en: "It stays at the top of the phones until you move on. Do not write names of real children."))</p>
        \(problems.at("linje", say))
        <p><input dir="auto" id="linje" name="linje" value="\(text)" autocomplete="off"\
        \(problems.told("linje", hint: "linje-hint"))></p>
        <p><button class="btn quiet">\(say(
            nb: "Vis på telefonene", nn: "Vis på telefonane", en: "Show on the phones"))</button></p></form>
        """
    }

    /// What stands on the phones now, and the way to take it down.
    var standing: HTML? {
        guard let line = dugnad.lineToAll, let at = dugnad.lineSaidAt else { return nil }
        return """
            <form class="slip row" method="post" action="\(visit.to(.lineToAll(dugnad)))"\(sentInPlace(changing: [.steps]))>
            <p role="status"><b>\(say(nb: "På telefonene siden kl.", nn: "På telefonane sidan kl.", en: "On the phones since"))\u{A0}\(NorwegianTime.clock(at)):</b>
            <span\(asWritten)>\(line)</span></p>
            <button class="btn quiet slim" name="ned" value="1">\(say(nb: "Ta ned", nn: "Ta ned", en: "Take down"))</button></form>
            """
    }
}
