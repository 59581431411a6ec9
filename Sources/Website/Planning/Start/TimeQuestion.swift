import Markup
import Words
import WorkModel

/// When it begins, and how and where people meet.
extension QuestionPage {
    var timeFields: HTML {
        let isLater = answers["nar"] == "senere" || answers.isWithoutDay
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
            \(radio("nar", StartQuestion.withoutDay, say(.dayNotDecided), isChosen: answers.isWithoutDay))
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
            \(RoughTimeField(typed: answers["omtrent"], problems: problems, say: say).html)
            """
    }

    var placeFields: HTML {
        PlaceFields(
            how: answers["moter"], place: answers["sted"], link: answers["lenke"], problems: problems, say: say
        ).html("<h1>\(title)</h1>")
    }
}
