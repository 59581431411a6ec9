import Markup
import Words
import WorkModel

/// A run sheet as text: how the time goes, and for each step what to say, what to do, and what to do when it does not
/// go as planned.
struct RunSheetToRead {
    let sheet: RunSheetTemplate
    let visit: Visit

    private var say: Tongue { visit.say }

    var html: HTML {
        """
        <section class="stack chapter" aria-labelledby="kjoreplan">
        <h2 id="kjoreplan">\(say(nb: "Kjøreplanen", nn: "Køyreplanen", en: "The run sheet"))</h2>
        <p>\(say(
            nb: "Ordene er til å lese høyt eller til å si på din egen måte.",
            nn: "Orda er til å lese høgt eller til å seie på din eigen måte.",
            en: "The words are to be read aloud, or said in your own way.")) <span class="noprint">\(say(
            nb: "Åpne et punkt for å lese det.",
            nn: "Opne eit punkt for å lese det.",
            en: "Open a step to read it."))</span></p>
        \(times)
        <div class="steps">\(sheet.steps.map(step))</div>
        </section>
        """
    }

    // MARK: The time

    private var times: HTML {
        let caption = say(
            nb: "Minutter til hvert punkt, etter hvor lenge dere har",
            nn: "Minutt til kvart punkt, etter kor lenge de har",
            en: "Minutes for each step, by how long you have")
        let lengths = sheet.lengths.map { "<th scope=\"col\">\($0)</th>" as HTML }
        let rows = sheet.steps.map { step in
            let minutes = step.minutes.map { "<td>\($0 == 0 ? "–" : String($0))</td>" as HTML }
            return "<tr><th scope=\"row\">\(say(step.title))</th>\(minutes)</tr>\n" as HTML
        }
        return """
            <div class="scroll" role="region" aria-labelledby="tider" tabindex="0"><table class="times">
            <caption id="tider">\(caption)</caption>
            <thead><tr><th scope="col">\(say(nb: "Punkt", nn: "Punkt", en: "Step"))</th>\(lengths)</tr></thead>
            <tbody>\(rows)</tbody></table></div>
            """
    }

    // MARK: The words

    private func step(_ step: StepTemplate) -> HTML {
        """
        <details id="\(step.key)" class="\(step.card.map { "card \($0.rawValue)" } ?? "card")"><summary>\
        <h3>\(say(step.title))</h3> \(step.card.map { ring($0, say) })</summary>
        <div class="stack"><h4>\(say(StepTemplate.sayLabel))</h4>\(paragraphs(say(step.say)))
        <h4>\(say(StepTemplate.doLabel))</h4>\(bullets(step.do[visit.language]))
        \(rescues(step))</div></details>

        """
    }

    private func rescues(_ step: StepTemplate) -> HTML {
        let one = sheet.variant.seating.groupCount(1)
        let sizes: [(title: Phrase, words: Phrase?)] = [
            (
                Phrase(
                    nb: "Er dere bare \(one.nb)?", nn: "Er de berre \(one.nn)?", en: "Are you only \(one.en)?"),
                step.small
            ),
            (
                Phrase(nb: "Er dere flere enn 40?", nn: "Er de fleire enn 40?", en: "Are there more than 40 of you?"),
                step.large
            ),
        ]
        return (step.rescues + sizes).compactMap { title, words in
            words.map { "<h4>\(say(title))</h4>\(paragraphs(say($0)))\n" }
        }.joined(by: "")
    }
}
