import Markup
import Words
import WorkModel

/// What a moderator's or a wall's link opens: which dugnad it is, and one button.
struct EntryPage {
    let visit: Visit
    let secret: Secret
    let dugnad: Dugnad
    let role: Role

    private var say: Tongue { visit.say }

    var page: Page {
        let title = dugnad.title ?? dugnad.nameAndDistrict
        return Page(
            title: say(press), bodyClass: "room",
            main: """
                <h1 dir="auto" translate="no">\(title)</h1>
                <p class="lead">\(say(dugnad.dateInWords).capitalisedFirst)</p>
                <form method="post" action="\(visit.to(.entry(secret)))">
                <button class="btn">\(say(press))</button></form>
                <p class="small">\(say(what))</p>
                """,
            mainClass: "wrap stack form")
    }

    private var press: Phrase {
        role == .wall
            ? Phrase(nb: "Åpne veggen", nn: "Opne veggen", en: "Open the wall")
            : Phrase(nb: "Gå inn som ordstyrer", nn: "Gå inn som ordstyrar", en: "Go in as moderator")
    }

    private var what: Phrase {
        role == .wall
            ? Phrase(
                nb: "Denne skjermen viser da det salen skal se, og ikke noe annet.",
                nn: "Denne skjermen viser då det salen skal sjå, og ikkje noko anna.",
                en: "This screen then shows what the hall is to see, and nothing else.")
            : Phrase(
                nb:
                    "Nettleseren husker at du leder dugnaden. Låner du maskinen, så gå ut igjen når du er ferdig. Knappen står under Lenker.",
                nn:
                    "Nettlesaren hugsar at du leier dugnaden. Låner du maskina, så gå ut att når du er ferdig. Knappen står under Lenkjer.",
                en:
                    "The browser remembers that you lead the dugnad. If the machine is borrowed, go out again when you are done. The button is under Links."
            )
    }
}
