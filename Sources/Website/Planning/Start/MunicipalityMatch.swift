import Markup
import Words
import WorkModel

/// What was understood of the municipality that is typed: while it is typed where there is a script, and at the top of the
/// next question.
extension QuestionPage {
    /// «Bodø, Nordland», or those that fit, each to be chosen with a press.
    var found: HTML? {
        let typed = answers["kommune"]
        guard !PlainText.line(typed).isEmpty else { return nil }
        if let place = choices.municipalities.named(typed) { return "<p class=\"match\">\(inCounty(place))</p>" }
        let links = choices.municipalities.meant(typed).prefix(6).map { place in
            let query = answers.answering("kommune", place.name).query + (isChangingOne ? "&endrer=1" : "")
            return """
                <li><a class="btn quiet" href="\(visit.to(.question(.whom)))?videre=1&amp;\(query)">\(place.name)</a></li>

                """ as HTML
        }
        // With a problem the sentence stands at the field.
        let former = problems.isEmpty ? choices.municipalities.former(typed) : nil
        let sentence: HTML? = former.map { "<p>\(say($0.whatItIsNow))</p>" }
        return "\(sentence)\(links.isEmpty ? nil : "<ul class=\"row\">\(links)</ul>" as HTML)"
    }

    /// Which municipality the answers are for, with the way to another.
    var matched: HTML? {
        guard let place = answers.municipality(choices.municipalities) else { return nil }
        return """
            <p class="match">\(inCounty(place)).
            <a href="\(visit.to(.question(.whom)))?\(answers.query)">\(say(.change))\
            <span class="vh">: \(say(MunicipalityChoice.question))</span></a></p>
            """
    }

    private func inCounty(_ place: Municipality) -> HTML {
        place.county == place.name ? "<b>\(place.name)</b>" : "<b>\(place.name)</b>, \(place.county)"
    }
}
