import Markup
import Words
import WorkModel

/// What is wrong in a form, by the names of its fields.
typealias FormProblems = Problems<String>

extension FormProblems {
    mutating func add(_ field: String, _ reason: Phrase) {
        add(field, Problem(reason))
    }

    func has(_ field: String) -> Bool { list.contains { $0.field == field } }

    /// A page's title, which says first of all that something is wrong.
    func titled(_ title: String, _ say: Tongue) -> String {
        isEmpty ? title : say(nb: "Feil: ", nn: "Feil: ", en: "Error: ") + title
    }

    /// The summary at the top of the page: what is wrong, each a link to its field.
    func summary(_ say: Tongue) -> HTML {
        guard !isEmpty else { return .nothing }
        let items = list.map { "<li><a href=\"#\($0.field)\">\(say($0.problem.reason))</a></li>" as HTML }
        return """
            <div class="warn problems" role="alert" tabindex="-1" id="feil" data-focus>
            <h2>\(say(nb: "Noe må rettes", nn: "Noko må rettast", en: "Something needs fixing"))</h2>
            <ul>\(items)</ul>
            </div>
            """
    }

    /// The messages at a field, with the id that the field's `aria-describedby` names.
    func at(_ field: String, _ say: Tongue) -> HTML {
        let messages = list.filter { $0.field == field }.map { one in
            "<p><span class=\"vh\">\(say(nb: "Feil:", nn: "Feil:", en: "Error:"))</span> \(say(one.problem.reason))</p>\n"
                as HTML
        }
        return messages.isEmpty ? .nothing : "<div class=\"problem\" id=\"\(field)-feil\">\(messages)</div>"
    }

    /// The attributes of a field that point at its messages.
    func told(_ field: String, hint: String? = nil) -> HTML {
        """
        \("aria-describedby", is: describedBy(field, hint: hint))\("aria-invalid", is: has(field) ? "true" : nil)
        """
    }

    /// The value of `aria-describedby` for a field with a hint.
    func describedBy(_ field: String, hint: String? = nil) -> String? {
        let ids = [hint, has(field) ? "\(field)-feil" : nil].compactMap(\.self)
        return ids.isEmpty ? nil : ids.joined(separator: " ")
    }
}
