import Markup
import Words
import WorkModel

/// When it begins, and where.
extension QuestionPage {
    var timeFields: HTML {
        let isLater = answers["nar"] == "senere"
        return """
            <fieldset class="choices stack" id="nar"\(problems.told("nar"))><legend><h1>\(title)</h1></legend>
            \(problems.at("nar", say))
            \(radio(
                "nar", "na", say(nb: "Nå. Vi er samlet.", nn: "No. Vi er samla.", en: "Now. We are all here."),
                isChosen: !isLater && problems.isEmpty || answers.isNow))
            \(radio("nar", "senere", say(
                nb: "En annen dag eller senere i dag",
                nn: "Ein annan dag eller seinare i dag",
                en: "Another day, or later today")))
            </fieldset>
            <div class="stack when-later">
            <p><label for="dato">\(say(WhenDraft.Field.day.label))</label></p>
            \(problems.at("dato", say))
            <p><input id="dato" name="dato" type="date" value="\(Day.field(answers["dato"]))"\(problems.told("dato"))></p>
            <p><label for="start">\(say(WhenDraft.Field.start.label))</label></p>
            \(problems.at("start", say))
            <p><input id="start" name="start" type="time" \
            value="\(TimeOfDay.field(answers["start"]))"\(problems.told("start"))></p>
            </div>
            """
    }

    var placeFields: HTML {
        """
        <h1><label for="sted">\(title)</label></h1>
        <p class="small" id="sted-hint">\(say(
            nb: "Det står i invitasjonen og i kalenderen. Vet dere det ikke ennå, lar dere feltet stå tomt.",
            nn: "Det står i invitasjonen og i kalenderen. Veit de det ikkje enno, lèt de feltet stå tomt.",
            en: "It goes into the invitation and the calendar. If you do not know yet, leave it empty."))</p>
        \(problems.at("sted", say))
        <p><input dir="auto" id="sted" name="sted" value="\(answers["sted"])" \
        autocomplete="off"\(problems.told("sted", hint: "sted-hint"))></p>
        """
    }
}
