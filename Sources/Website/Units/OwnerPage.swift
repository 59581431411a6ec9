import Markup
import Words
import WorkModel

/// Whose a dugnad is, and what can be done about that by whoever looks.
struct OwnerPage {
    let visit: ModeratorVisit
    /// Nil for one that is nobody's.
    let owner: WorkModel.Unit?
    /// The units that whoever has signed in works for.
    let units: [WorkModel.Unit]
    let isSignedIn: Bool
    /// Until when another unit can receive it; nil when it is not offered to any.
    let offeredUntil: Moment?
    /// The whole address that it is received with, the one time it is shown.
    let address: String?

    var say: Tongue { visit.say }
    var dugnad: Dugnad { visit.dugnad }
    var meeting: Phrase { dugnad.variant.theMeeting }
    private var day: Phrase { NorwegianTime.date(dugnad.isDeletedAt) }

    var page: Page {
        var page = formPage(
            visit, below: .links(dugnad), .links, title: say(.whoOwns(meeting)),
            owner.map(owned) ?? loose)
        page.scripts.append("copy.js")
        page.words = ScriptWords.copying.json(say)
        return page
    }

    // MARK: Nobody's

    private var loose: HTML {
        """
        <p class="lead">\(say(
            nb: "Ingen enhet eier \(meeting.nb). Alt følger lenkene, og slettes av seg selv \(day.nb).",
            nn: "Inga eining eig \(meeting.nn). Alt følgjer lenkjene, og blir sletta av seg sjølv \(day.nn).",
            en: "No unit owns \(meeting.en). Everything follows the links, and is deleted automatically on \(day.en)."))</p>
        <section class="stack" aria-labelledby="inn">
        <h2 id="inn">\(say(
            nb: "Ta \(meeting.nb) inn i en enhet", nn: "Ta \(meeting.nn) inn i ei eining",
            en: "Take \(meeting.en) into a unit"))</h2>
        \(units.isEmpty ? needsAUnit : takingIn)
        </section>
        """
    }

    private var needsAUnit: HTML {
        let ask =
            isSignedIn
            ? say(
                nb: "Du er ikke med i noen enhet ennå.", nn: "Du er ikkje med i noka eining enno.",
                en: "You are not in any unit yet.")
            : say(
                nb: "Er du med i en enhet? Logg inn, så kan du ta \(meeting.nb) inn der.",
                nn: "Er du med i ei eining? Logg inn, så kan du ta \(meeting.nn) inn der.",
                en: "Are you in a unit? Sign in, and you can take \(meeting.en) in there.")
        let way: (Path, Phrase) =
            isSignedIn
            ? (.newUnit, .createAUnit)
            : (.signIn(for: .owner(dugnad)), .signIn)
        return """
            <p>\(say(
                nb: "En enhet er en kommune, en bydel, en organisasjon eller en ungdomsgruppe. Der kan flere arbeide sammen, og det dere blir enige om, blir liggende.",
                nn: "Ei eining er ein kommune, ein bydel, ein organisasjon eller ei ungdomsgruppe. Der kan fleire arbeide saman, og det de blir einige om, blir liggjande.",
                en: "A unit is a municipality, a city district, an organisation or a youth group. Several people can work in it together, and what you agree on is kept."))</p>
            <p>\(ask)</p>
            <p><a class="btn" href="\(visit.to(way.0))">\(say(way.1))</a></p>
            """
    }

    private var takingIn: HTML {
        // Until it is older than the unit keeps things, it is as the tables were told.
        let until = units.map { NorwegianTime.isoDate(dugnad.isDeletedAt(in: $0)) }
        let isAsTold = until.allSatisfy { $0 == NorwegianTime.isoDate(dugnad.isDeletedAt) }
        let written =
            isAsTold
            ? say(
                nb:
                    "Det bordene skriver, slettes \(day.nb), slik de har fått vite. Ideer, tiltak og referat blir liggende.",
                nn:
                    "Det borda skriv, blir sletta \(day.nn), slik dei har fått vite. Idear, tiltak og referat blir liggjande.",
                en:
                    "What the tables write is deleted on \(day.en), as they have been told. Ideas, measures and minutes are kept."
            )
            : say(
                nb:
                    "Det bordene skriver, slettes senest \(day.nb), og før hvis enheten har kortere tid. Ideer, tiltak og referat blir liggende.",
                nn:
                    "Det borda skriv, blir sletta seinast \(day.nn), og før om eininga har kortare tid. Idear, tiltak og referat blir liggjande.",
                en:
                    "What the tables write is deleted by \(day.en), or sooner if the unit keeps things for a shorter time. Ideas, measures and minutes are kept."
            )
        return """
            <ul class="dots">
            <li>\(say(
                nb: "Lenkene virker som før, og kan slås av når dere vil.",
                nn: "Lenkjene verkar som før, og kan slåast av når de vil.",
                en: "The links work as before, and can be turned off whenever you like."))</li>
            <li>\(say(
                nb: "Bare kontaktpersonen kan laste ned alt, slette \(meeting.nb) eller gi \(meeting.nb) fra seg.",
                nn: "Berre kontaktpersonen kan laste ned alt, slette \(meeting.nn) eller gi \(meeting.nn) frå seg.",
                en: "Only the contact person can download everything, delete \(meeting.en) or give \(meeting.en) up."))</li>
            <li>\(written)</li>
            <li>\(say(
                nb: "Alle ordstyrerne får se det med en gang. De kan si fra i 14 dager hvis det er feil.",
                nn: "Alle ordstyrarane får sjå det med ein gong. Dei kan seie frå i 14 dagar om det er feil.",
                en: "All moderators see it at once. For 14 days they can say that it is wrong."))</li>
            </ul>
            <form class="stack" method="post" action="\(visit.to(.takingIn(dugnad)))">
            \(UnitChoice(units: units, say: say).html)
            <p><button class="btn">\(units.count == 1
                ? say(
                    nb: "Ta inn i \(units[0].name)", nn: "Ta inn i \(units[0].name)", en: "Take into \(units[0].name)")
                : say(nb: "Ta inn", nn: "Ta inn", en: "Take in"))</button></p>
            </form>
            """
    }
}
