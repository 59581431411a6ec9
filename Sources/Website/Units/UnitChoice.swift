import Markup
import WorkModel

/// Which of one's units: nothing to choose when there is one.
struct UnitChoice {
    let units: [WorkModel.Unit]
    let say: Tongue

    var html: HTML {
        guard units.count != 1 else {
            return "<input type=\"hidden\" name=\"enhet\" value=\"\(units[0].id.description)\">"
        }
        let choices = units.map { unit in
            """
            <label class="choice"><input type="radio" name="enhet" value="\(unit.id.description)" required>\
            <span>\(unit.name)</span></label>

            """ as HTML
        }
        return """
            <fieldset class="choices stack"><legend>\(say(
                nb: "Hvilken enhet?", nn: "Kva for ei eining?", en: "Which unit?"))</legend>
            \(choices)</fieldset>
            """
    }
}
