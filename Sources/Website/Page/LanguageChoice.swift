import Markup
import Words

/// A choice of written language in a form, under `sprak`.
func languageChoice(_ legend: String, chosen: Language?) -> HTML {
    let choices = Language.allCases.map { language in
        """
        <label class="row"><input type="radio" name="sprak" value="\(language.rawValue)"\
        \("checked", when: language == chosen)> <span lang="\(language.tag)">\(language.ownName)</span></label>

        """ as HTML
    }
    return "<fieldset><legend>\(legend)</legend>\(choices)</fieldset>"
}
