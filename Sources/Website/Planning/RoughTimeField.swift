import Markup
import Words
import WorkModel

/// Roughly when, of a dugnad without a day: asked when it is started, and when its time is changed.
struct RoughTimeField {
    let typed: String
    let problems: FormProblems
    let say: Tongue

    static let name = "omtrent"

    var html: HTML {
        let name = RoughTimeField.name
        return """
            <div class="stack when-roughly">
            <p><label for="\(name)">\(say(
                nb: "Omtrent når?", nn: "Omtrent når?", en: "Roughly when?"))</label> \
            <span class="small">(\(say(.optional)))</span></p>
            <p class="small" id="\(name)-hint">\(say(
                nb: "For eksempel november, oktober/november, høsten eller andre halvår 2027.",
                nn: "Til dømes november, oktober/november, hausten eller andre halvår 2027.",
                en: "Such as November, October/November, autumn or the second half of 2027."))</p>
            \(problems.at(name, say))
            <p><input id="\(name)" name="\(name)" value="\(typed)" \
            autocomplete="off"\(problems.told(name, hint: "\(name)-hint"))></p>
            </div>
            """
    }
}

extension Phrase {
    static let dayNotDecided = Phrase(
        nb: "Dagen er ikke bestemt ennå", nn: "Dagen er ikkje bestemt enno", en: "The day is not decided yet")
}
