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

/// How many hundreds of letters there are to say and do, for the size of the letters: all must be seen at once.
func hundredsOfLetters(_ said: String, _ lines: [String]) -> Int {
    // A line to do ends somewhere in its last row, and begins with its number.
    let count = lines.map { $0.count + 30 }.reduce(said.count, +)
    return min(max((count + 99) / 100, 2), 11)
}
