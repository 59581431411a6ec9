import Markup
import WorkModel

/// What this is, and three doors.
struct FrontPage {
    let visit: Visit
    let assets: Assets
    /// What this browser leads, what matters now first.
    var led: [Dugnad] = []

    var say: Tongue { visit.say }

    var page: Page {
        Page(
            title: say(nb: "Hvem mangler i ringen?", nn: "Kven manglar i ringen?", en: "Who is missing from the ring?"),
            bodyClass: "front",
            main: """
                \(wayBackIn)
                <div class="wrap hero">
                <div class="stack">
                <h1>\(say(
                    nb: "Hvem mangler i\u{A0}ringen?",
                    nn: "Kven manglar i\u{A0}ringen?",
                    en: "Who is missing from the\u{A0}ring?"))</h1>
                <p class="lead"><b>\(say(
                    nb: "Et verktøy for å holde dugnad om fritida til barn og unge, laget for bruk med ALLEMED.",
                    nn: "Eit verktøy for å halde dugnad om fritida til barn og unge, laga for bruk med ALLEMED.",
                    en: "A tool for holding a dugnad about children’s leisure, made for use with ALLEMED."))</b></p>
                <p class="lead">\(say(
                    nb: "Alle barn skal ha noe å være med på, uansett hva familien har råd til. En dugnad samler dem som kan få det til: én kveld, rundt bord, med samtalekort. Dere går hjem med noen få tiltak, og alle vet hvem som gjør hva.",
                    nn: "Alle barn skal ha noko å vere med på, same kva familien har råd til. Ein dugnad samlar dei som kan få det til: éin kveld, rundt bord, med samtalekort. De går heim med nokre få tiltak, og alle veit kven som gjer kva.",
                    en: "Every child should have something to take part in, whatever the family can afford. A dugnad brings together those who can make it happen: one evening, around tables, with conversation cards. You go home with a few measures, and everyone knows who does what."))</p>
                </div>
                \(drawing("ringen", say(
                    nb: "Sju barn holder et tau i ring. Ett barn kommer løpende og griper etter enden, så ringen kan lukkes.",
                    nn: "Sju barn held eit tau i ring. Eitt barn kjem springande og grip etter enden, så ringen kan lukkast.",
                    en: "Seven children hold a rope in a ring. One child comes running and reaches for the end, so that the ring can close."), assets, width: 780, height: 440))
                </div>
                \(doors)
                \(fourTalks)
                \(toRead)
                """,
            isOpen: true)
    }

    private var doors: HTML {
        """
        <div class="line"><ul class="wrap doors">
        <li class="card first stack">
        <h2>\(say(.startADugnad))</h2>
        <p>\(say(
            nb: "Svar på noen korte spørsmål. Så har du kjøreplan, kort og en kode til dem som kommer. Det tar to minutter, og du trenger ingen konto.",
            nn: "Svar på nokre korte spørsmål. Så har du køyreplan, kort og ein kode til dei som kjem. Det tek to minutt, og du treng ingen konto.",
            en: "Answer a few short questions. Then you have a run sheet, cards and a code for those who come. It takes two minutes, and you need no account."))</p>
        <p><a class="btn" href="\(visit.to(.start))">\(say(.startADugnad))</a></p>
        <p class="small"><a href="\(visit.to(.startOfPast))">\(say(.typeInAPastDugnad))</a></p>
        </li>
        <li class="card">
        <form class="stack" action="\(visit.to(.join))">
        <h2>\(say(.typeTheCodeAndJoin))</h2>
        <label for="kode">\(say(
            nb: "Koden står på veggen der dere er samlet",
            nn: "Koden står på veggen der de er samla",
            en: "The code is on the wall where you are gathered"))</label>
        <p class="row code"><input id="kode" name="kode" size="12" autocomplete="off" autocapitalize="characters" \
        spellcheck="false" aria-describedby="kode-hint">
        <button class="btn">\(say(.join))</button></p>
        <p class="small" id="kode-hint">\(say(
            nb: "To ord og to sifre, for eksempel HAVN SEIL\u{A0}42. Én telefon per bord er nok.",
            nn: "To ord og to siffer, til dømes HAVN SEIL\u{A0}42. Éin telefon per bord er nok.",
            en: "Two words and two digits, for example HAVN SEIL\u{A0}42. One phone per table is enough."))</p>
        </form>
        </li>
        <li class="card stack">
        <h2>\(say(nb: "Se et eksempel", nn: "Sjå eit døme", en: "See an example"))</h2>
        <p>\(say(
            nb: "Les referatet fra en ferdig dugnad i Fjordvik, en kommune vi har diktet opp. Slik kan det bli hos dere.",
            nn: "Les referatet frå ein ferdig dugnad i Fjordvik, ein kommune vi har dikta opp. Slik kan det bli hos dykk.",
            en: "Read the minutes of a finished dugnad in Fjordvik, a municipality we have invented. This is how it could turn out for you."))</p>
        <p><a class="btn quiet" href="\(visit.to(.example))">\(say(
            nb: "Se eksempelet",
            nn: "Sjå dømet",
            en: "See the example"))</a></p>
        </li>
        </ul></div>
        """
    }

    private var fourTalks: HTML {
        """
        <section class="wrap stack night" aria-labelledby="kveld">
        <h2 id="kveld">\(say(
            nb: "Fire samtaler, og noe dere er enige om",
            nn: "Fire samtalar, og noko de er einige om",
            en: "Four conversations, and something you agree on"))</h2>
        <ol class="four">
        <li class="card blue"><p class="kind">\(say(CardColour.blue.cardName))</p>
        <h3>\(say(nb: "Hva gjør vi bra?", nn: "Kva gjer vi bra?", en: "What do we do well?"))</h3>
        <p>\(say(
            nb: "Dere begynner med det som virker.",
            nn: "De byrjar med det som verkar.",
            en: "You begin with what works."))</p></li>
        <li class="card orange"><p class="kind">\(say(CardColour.orange.cardName))</p>
        <h3>\(say(nb: "Hvem er vi til for?", nn: "Kven er vi til for?", en: "Who are we here for?"))</h3>
        <p>\(say(
            nb: "Dere blir kjent med et oppdiktet barn, og med det som står i veien.",
            nn: "De blir kjende med eit oppdikta barn, og med det som står i vegen.",
            en: "You get to know an invented child, and what stands in the way."))</p></li>
        <li class="card orange"><p class="kind">\(say(CardColour.orange.cardName))</p>
        <h3>\(say(nb: "Veier inn i fellesskapet", nn: "Vegar inn i fellesskapet", en: "Ways into the community"))</h3>
        <p>\(say(
            nb: "Hva må til for at barnet kan bli med?",
            nn: "Kva må til for at barnet kan bli med?",
            en: "What would it take for the child to join?"))</p></li>
        <li class="card blue"><p class="kind">\(say(CardColour.blue.cardName))</p>
        <h3>\(say(nb: "Konkret idé", nn: "Konkret idé", en: "A concrete idea"))</h3>
        <p>\(say(
            nb: "To eller tre tiltak, hvert med en ansvarlig og en dato.",
            nn: "To eller tre tiltak, kvart med ein ansvarleg og ein dato.",
            en: "Two or three measures, each with someone responsible and a date."))</p></li>
        </ol>
        </section>
        """
    }
}
