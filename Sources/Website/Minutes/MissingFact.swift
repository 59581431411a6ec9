import Markup
import Words
import WorkModel

/// What a measure still lacks, why that matters, and where to set it, for the person who edits the minutes.
struct MissingFact {
    let fact: MeasureTexts.Fact

    func html(_ address: String, _ say: Tongue) -> HTML {
        let (why, act) = words(say)
        return """
            <p class="warn"><b>\(fact.text.capitalisedFirst).</b> \(why) <a href="\(address)">\(act)</a></p>

            """
    }

    private func words(_ say: Tongue) -> (why: String, act: String) {
        switch fact.label {
        case say(MeasureLabels.owner):
            (
                say(
                    nb: "Uten en ansvarlig blir det sjelden gjort.", nn: "Utan ein ansvarleg blir det sjeldan gjort.",
                    en: "Without somebody responsible it seldom gets done."),
                say(nb: "Skriv hvem som er ansvarlig", nn: "Skriv kven som er ansvarleg", en: "Say who is responsible")
            )
        case say(MeasureLabels.deadline):
            (
                say(
                    nb: "Uten en dato blir det lett utsatt.", nn: "Utan ein dato blir det lett utsett.",
                    en: "Without a date it is easily put off."),
                say(nb: "Sett en dato", nn: "Set ein dato", en: "Set a date")
            )
        default:
            (
                say(
                    nb: "Et forslag trenger noen som svarer på det.", nn: "Eit forslag treng nokon som svarer på det.",
                    en: "A proposal needs somebody to answer it."),
                say(
                    nb: "Skriv hvem som bør høre det", nn: "Skriv kven som bør høyre det",
                    en: "Write who should hear it")
            )
        }
    }
}
