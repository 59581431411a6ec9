import Markup
import Words
import WorkModel

/// What can be done with the notes that are chosen.
extension GatheringPage {
    var act: HTML {
        let ideas = shown.flatMap { gathering.clusters(on: $0.id) }
        let options = ideas.map { idea in
            let isChosen = !problems.isEmpty && form["ide"] == idea.id.description
            let name = String(idea.name.prefix(60))
            return "<option value=\"\(idea.id)\"\("selected", when: isChosen)>\(name)</option>" as HTML
        }
        let into: HTML? =
            ideas.isEmpty
            ? nil
            : """
            <label for="inn-i">\(say(nb: "Inn i", nn: "Inn i", en: "Into"))</label><select id="inn-i" name="ide">
            <option value="">\(say(
                nb: "en ny idé",
                nn: "ein ny idé",
                en: "a new idea"))</option>\(options)</select>
            """
        let chosen = say(nb: "de valgte", nn: "dei valde", en: "the chosen notes")
        return """
            <div class="act"><p aria-live="polite">\(say(.chooseTwoOrMore))</p>
            \(problems.at("ide-navn", say))
            <p class="row fields"><label for="ide-navn">\(say(.name))</label>
            <input dir="auto" id="ide-navn" name="navn" value="\(renaming == nil ? form["navn"] : "")" size="18"\
            \("aria-describedby", is: problems.describedBy("ide-navn", hint: "navn-hint"))>\(into)\
            <button class="btn">\(say(nb: "Slå sammen", nn: "Slå saman", en: "Put together"))</button>
            <button class="btn quiet" formmethod="get" formaction="\(visit.to(.newMeasure(dugnad)))">\(say(
                nb: "Lag \(room.variant.outcome.nb)",
                nn: "Lag \(room.variant.outcome.nn)",
                en: "Make \(room.variant.anOutcome.en)"))<span class="vh">: \(chosen)</span>
            </button><button class="btn quiet" formaction="\(visit.to(.hiddenNotes(dugnad)))">\(say(.hide))\
            <span class="vh"> \(chosen)</span>
            </button></p>\(moving)
            <p class="small" id="navn-hint">\(say(
                nb: "Uten navn får ideen ordene fra det korteste notatet.",
                nn: "Utan namn får ideen orda frå det kortaste notatet.",
                en: "Without a name the idea takes the words of its shortest note."))</p></div>
            """
    }

    /// To the question that they answer, where a table was behind the room or wrote under the wrong one.
    private var moving: HTML? {
        let others = room.tasks.filter { !$0.isSkipped && (isAll || $0.id != task?.id) }
        guard !others.isEmpty else { return nil }
        let buttons = others.map { other in
            """
            <button class="btn quiet slim" name="punkt" value="\(other.id)" formaction="\(visit.to(.movedNotes(dugnad)))">\
            \(say(room.title(of: other)))</button>

            """ as HTML
        }
        return """
            <details id="flytt-valgte"><summary>\(say(
                nb: "Flytt til et annet spørsmål", nn: "Flytt til eit anna spørsmål",
                en: "Move to another question"))</summary><p class="row">\(buttons)</p></details>
            """
    }
}
