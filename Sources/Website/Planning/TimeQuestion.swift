import Markup
import Words
import WorkModel

/// When and where, and the last look before the start.
extension QuestionPage {
    var timeFields: HTML {
        """
        <h1 id="nar">\(title)</h1>
        <fieldset class="choices stack">
        <legend>\(say(nb: "Når begynner dere?", nn: "Når byrjar de?", en: "When do you begin?"))</legend>
        \(problems.at("nar", say))
        \(radio("nar", "na", say(nb: "Nå. Vi er samlet.", nn: "No. Vi er samla.", en: "Now. We are all here.")))
        \(radio("nar", "senere", say(
            nb: "En annen dag eller senere i dag",
            nn: "Ein annan dag eller seinare i dag",
            en: "Another day, or later today")))
        </fieldset>
        \(lengthFields)
        \(laterFields)
        <p class="when-chosen"><label for="sted">\(say(WhenDraft.Field.place.label))</label> \
        <span class="small">(\(say(.optional)))</span></p>
        \(problems.at("sted", say))
        <p class="when-chosen"><input dir="auto" id="sted" name="sted" value="\(answers["sted"])" \
        autocomplete="off"\(problems.told("sted"))></p>
        """
    }

    private var lengthFields: HTML {
        let lengths = choices.edition.template(for: answers.variantOrUsual).lengths
        let choices = lengths.map { length in
            """
            <label class="l\(length)">
            <input type="radio" name="lengde" value="\(length)"\("checked", when: answers["lengde"] == String(length))>
            <span>\(hoursAndMinutes(length))</span><i aria-hidden="true"></i></label>

            """ as HTML
        }
        return """
            <fieldset class="lengths when-now" id="lengde"><legend>
            <h2>\(say(nb: "Hvor lenge har dere?", nn: "Kor lenge har de?", en: "How long do you have?"))</h2></legend>
            <p class="small">\(say(
                nb: "Ta med tid til å komme på plass og til å bryte opp. Dere kan endre det senere, også mens dere er i gang.",
                nn: "Ta med tid til å kome på plass og til å bryte opp. De kan endre det seinare, også medan de er i gang.",
                en: "Include time to settle in and to say goodbye. You can change it later, even while you are under way."))</p>
            \(problems.at("lengde", say))
            \(choices)
            </fieldset>
            """
    }

    private var laterFields: HTML {
        """
        <fieldset class="stack when-later"><legend>
        <h2>\(say(nb: "Dato og klokkeslett", nn: "Dato og klokkeslett", en: "Date and time"))</h2></legend>
        <p><label for="dato">\(say(WhenDraft.Field.day.label))</label></p>
        \(problems.at("dato", say))
        <p><input id="dato" name="dato" type="date" value="\(Day.field(answers["dato"]))"\(problems.told("dato"))></p>
        <p><label for="start">\(say(WhenDraft.Field.start.label))</label></p>
        \(problems.at("start", say))
        <p><input id="start" name="start" type="time" \
        value="\(TimeOfDay.field(answers["start"]))"\(problems.told("start"))></p>
        <p><label for="slutt">\(say(WhenDraft.Field.end.label))</label></p>
        \(problems.at("slutt", say))
        <p><input id="slutt" name="slutt" type="time" \
        value="\(TimeOfDay.field(answers["slutt"]))"\(problems.told("slutt"))></p>
        </fieldset>
        """
    }

    private func hoursAndMinutes(_ minutes: Int) -> String {
        let (hours, rest) = (minutes / 60, minutes % 60)
        if hours == 0 { return "\(rest)\u{A0}min" }
        let unit = hours == 1 ? say(nb: "time", nn: "time", en: "hour") : say(nb: "timer", nn: "timar", en: "hours")
        return rest == 0 ? "\(hours)\u{A0}\(unit)" : "\(hours)\u{A0}\(say(nb: "t", nn: "t", en: "h")) \(rest)\u{A0}min"
    }

    // MARK: Look over

    var lookOver: HTML {
        guard let plan = answers.plan(choices) else {
            let wrong = StartQuestion.allCases.first { !answers.problems(at: $0, choices).isEmpty } ?? .variant
            return """
                <div class="stack"><h1>\(title)</h1>
                <p>\(say(
                    nb: "Noe mangler eller må rettes.",
                    nn: "Noko manglar eller må rettast.",
                    en: "Something is missing or needs correcting."))</p>
                <p><a class="btn" href="\(visit.to(.question(wrong)))?\(answers.query)">\(say(
                    nb: "Gå til spørsmålet",
                    nn: "Gå til spørsmålet",
                    en: "Go to the question"))</a>
                </p></div>
                """
        }
        return """
            <div class="stack">
            \(back)
            <h1>\(title)</h1>
            <dl class="answers">\(rows(plan))</dl>
            \(!isPast && plan.end < choices.clock() ? hasBeen(plan.variant.theMeeting) : .nothing)
            <form method="post" action="\(visit.to(.dugnader))">
            \(answers.hidden(except: []))<button class="btn">\(startButton(plan))</button>
            </form>
            \(whatYouGet(plan))
            </div>
            \(isPast ? .nothing : preview(plan))
            """
    }

    /// The year may be wrong. Or it has been held, and then there is a way for that.
    private func hasBeen(_ meeting: Phrase) -> HTML {
        """
        <p class="slip">\(say(
            nb: "Dette tidspunktet er forbi. Er \(meeting.nb) allerede over?",
            nn: "Dette tidspunktet er forbi. Er \(meeting.nn) alt over?",
            en: "This time has passed. Is \(meeting.en) already over?"))
        <a href="\(visit.to(.question(.time)))?\(answers.answering("nar", StartQuestion.past).query)">\(say(.typeInAPastDugnad))</a></p>
        """
    }

    private func startButton(_ plan: DugnadPlan) -> String {
        let meeting = plan.variant.theMeeting
        if isPast { return say(nb: "Gå til notatene", nn: "Gå til notata", en: "Go to the notes") }
        return say(nb: "Start \(meeting.nb)", nn: "Start \(meeting.nn)", en: "Start \(meeting.en)")
    }

    private func rows(_ plan: DugnadPlan) -> [HTML] {
        let whom = plan.district.map { "\(plan.name), \($0)" } ?? plan.name
        let time =
            say(NorwegianTime.dayAndHours(from: plan.start, to: plan.end)).capitalisedFirst
            + (plan.place.map { ", \($0)" } ?? "")
        let past = isPast ? pastRows(plan) : nil
        let people = Counting.people.inDigits(plan.people)
        let groups = plan.variant.groupCount(plan.groupCount)
        let among = plan.variant.phrase(
            atTables: Phrase(nb: "ved", nn: "ved", en: "at"), inGroups: Phrase(nb: "i", nn: "i", en: "in"))
        return [
            row(.variant, say(nb: "Hva slags", nn: "Kva slags", en: "Kind"), say(plan.variant.name)),
            row(.whom, say(nb: "For", nn: "For", en: "For"), whom),
            row(.time, say(.timeAndPlace), past?.time ?? time),
            row(
                .people, say(nb: "Hvor mange", nn: "Kor mange", en: "How many"),
                past?.people
                    ?? say(
                        nb: "\(people.nb) \(among.nb) \(groups.nb)", nn: "\(people.nn) \(among.nn) \(groups.nn)",
                        en: "\(people.en) \(among.en) \(groups.en)")),
            row(.language, say(nb: "Språk", nn: "Språk", en: "Language"), plan.language.ownName),
        ]
    }

    private func row(_ question: StartQuestion, _ label: String, _ value: String) -> HTML {
        """
        <div><dt>\(label)</dt><dd>\(value)</dd><dd>
        <a href="\(visit.to(.question(question)))?endrer=1&amp;\(answers.query)">\(say(.change))\
        <span class="vh">: \(label)</span>
        </a></dd></div>

        """
    }
}
