import Markup
import WorkModel

/// What to say in a step of the moderator's own: written on the run sheet, read at the desk.
struct OwnStepWords {
    let visit: ModeratorVisit

    private var say: Tongue { visit.say }

    /// The field for it, on the run sheet.
    func field(_ id: String, _ text: String, _ problems: FormProblems) -> HTML {
        """
        <p><label for="\(id)">\(say(
            nb: "Hva vil du si?",
            nn: "Kva vil du seie?",
            en: "What do you want to say?"))</label> <span class="small">(\(say(.optional)))</span></p>
        \(problems.at(id, say))
        <p><textarea dir="auto" id="\(id)" name="si" rows="3"\(problems.told(id))>\(text)</textarea></p>
        """
    }

    /// At the desk: the words, or where to write them.
    func speech(_ step: Step) -> HTML {
        guard let words = step.say else {
            return """
                <p><a href="\(visit.to(.runSheet(visit.dugnad)))#p-\(step.id)">\(say(
                    nb: "Skriv hva du vil si på dette punktet",
                    nn: "Skriv kva du vil seie på dette punktet",
                    en: "Write what you want to say at this step"))</a></p>
                """
        }
        return """
            <h2>\(say(StepTemplate.sayLabel))</h2>
            <blockquote class="say asis">\(words)</blockquote>
            """
    }
}
