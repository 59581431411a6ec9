import Markup
import Words
import WorkModel

/// How long: a few lengths to choose from, any other in one's own words, and the plan it makes beside it.
extension QuestionPage {
    var lengthFields: HTML {
        let lengths = answers.usualLengths(choices).map { length in
            """
            <label class="l\(length)">
            <input type="radio" name="lengde" value="\(length)"\("checked", when: answers.isChosen(length, choices))>
            <span>\(say.hoursAndMinutes(length))</span><i aria-hidden="true"></i></label>

            """ as HTML
        }
        return """
            <fieldset class="lengths" id="lengde"\(problems.told("lengde"))><legend><h1>\(title)</h1></legend>
            <p>\(say(
                nb: "Ta med tid til å komme på plass og til å bryte opp. Dere kan endre det til dere begynner. Etter det kan hvert punkt bli kortere eller lengre.",
                nn: "Ta med tid til å kome på plass og til å bryte opp. De kan endre det til de byrjar. Etter det kan kvart punkt bli kortare eller lengre.",
                en: "Include time to settle in and to say goodbye. You can change it until you begin. After that each step can become shorter or longer."))</p>
            \(problems.at("lengde", say))
            \(lengths)
            </fieldset>
            <p class="row"><label for="slutt">\(say(
                nb: "Eller skriv det selv", nn: "Eller skriv det sjølv", en: "Or write it yourself"))</label>
            <input id="slutt" name="slutt" size="12" value="\(answers["slutt"])" \
            autocomplete="off"\(problems.told("slutt", hint: "slutt-hint"))></p>
            <p class="small" id="slutt-hint">\(say(
                nb: "Som 45 min, 1 t 40 min eller til 20.15. Det som står her, gjelder.",
                nn: "Som 45 min, 1 t 40 min eller til 20.15. Det som står her, gjeld.",
                en: "Such as 45 min, 1 h 40 min or until 20.15. What stands here counts."))</p>
            \(problems.at("slutt", say))
            """
    }

    /// The plan of the length that is chosen, or of the usual one before any is.
    var planBeside: HTML {
        let begins = (try? answers.begins(choices)) ?? choices.clock()
        let chosen = answers.hasLength ? answers : answers.answering("lengde", String(answers.usualLength(choices)))
        guard let length = try? chosen.length(from: begins, choices) else {
            return "<section class=\"preview stack\" id=\"plan-ved\" data-fits></section>"
        }
        return PlanBeside(answers: answers, length: length, begins: begins, choices: choices, say: say).html
    }
}

extension StartAnswers {
    /// Those that the run sheet is written for, and one between where there are only two.
    func usualLengths(_ choices: StartChoices) -> [Int] {
        let lengths = choices.edition.template(for: variantOrUsual).lengths
        guard lengths.count == 2 else { return lengths }
        return [lengths[0], (lengths[0] + lengths[1]) / 2 / 5 * 5, lengths[1]]
    }

    /// What most need: the middle, or a little less.
    func usualLength(_ choices: StartChoices) -> Int {
        let lengths = usualLengths(choices)
        return lengths.dropFirst((lengths.count - 1) / 2).first ?? Variant.longest
    }

    var hasLength: Bool { !self["lengde"].isEmpty || lengthField == "slutt" }

    func isChosen(_ length: Int, _ choices: StartChoices) -> Bool {
        guard lengthField != "slutt" else { return false }
        return hasLength ? self["lengde"] == String(length) : length == usualLength(choices)
    }
}

extension Tongue {
    /// «45 min», «2 timer», «1 t 30 min».
    func hoursAndMinutes(_ minutes: Int) -> String {
        let (hours, rest) = (minutes / 60, minutes % 60)
        if hours == 0 { return "\(rest)\u{A0}min" }
        let unit = hours == 1 ? self(nb: "time", nn: "time", en: "hour") : self(nb: "timer", nn: "timar", en: "hours")
        return rest == 0 ? "\(hours)\u{A0}\(unit)" : "\(hours)\u{A0}\(self(nb: "t", nn: "t", en: "h")) \(rest)\u{A0}min"
    }
}
