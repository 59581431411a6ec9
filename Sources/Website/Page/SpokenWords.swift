import Markup
import Words
import WorkModel

/// What the moderator says at a step, in quotation marks and under its heading.
func spokenWords(_ words: StepTemplate, _ say: Tongue) -> HTML {
    """
    <h2>\(say(StepTemplate.sayLabel))</h2>
    <blockquote class="say">\(say(nb: "«", nn: "«", en: "“"))\(say(words.say))\(say(nb: "»", nn: "»", en: "”"))</blockquote>
    """
}
