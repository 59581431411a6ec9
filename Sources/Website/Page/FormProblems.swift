import Markup

/// What is wrong in a form, field by field, in the order of the page.
struct Problems: Sendable {
    private(set) var list: [(field: String, message: String)] = []

    var isEmpty: Bool { list.isEmpty }

    mutating func add(_ field: String, _ message: String) {
        list.append((field, message))
    }

    func message(for field: String) -> String? { list.first { $0.field == field }?.message }

    /// A page's title, which says first of all that something is wrong.
    func titled(_ title: String, _ say: Tongue) -> String {
        isEmpty ? title : say(nb: "Feil: ", nn: "Feil: ", en: "Error: ") + title
    }

    /// The summary at the top of the page: what is wrong, each a link to its field.
    func summary(_ say: Tongue) -> HTML {
        guard !isEmpty else { return .nothing }
        let items = list.map { "<li><a href=\"#\($0.field)\">\($0.message)</a></li>" as HTML }
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
            "<p><span class=\"vh\">\(say(nb: "Feil:", nn: "Feil:", en: "Error:"))</span> \(one.message)</p>\n" as HTML
        }
        return messages.isEmpty ? .nothing : "<div class=\"problem\" id=\"\(field)-feil\">\(messages)</div>"
    }

    /// What tells of the messages at a field, in its tag.
    func told(_ field: String, hint: String? = nil) -> HTML {
        """
        \("aria-describedby", is: describedBy(field, hint: hint))\("aria-invalid", is: message(for: field) == nil ? nil : "true")
        """
    }

    /// The value of `aria-describedby` for a field with a hint.
    func describedBy(_ field: String, hint: String? = nil) -> String? {
        let ids = [hint, message(for: field) == nil ? nil : "\(field)-feil"].compactMap(\.self)
        return ids.isEmpty ? nil : ids.joined(separator: " ")
    }
}
