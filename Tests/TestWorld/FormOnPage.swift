/// A form as a browser finds it on a page, with what is filled in.
package struct FormOnPage: Sendable {
    package let action: String
    package let isPost: Bool
    package var fields: [(name: String, value: String)]
    package let buttons: [(name: String, value: String, text: String)]

    init(_ form: Element, on path: String) {
        action = form["action"] ?? path
        isPost = form["method"] == "post"
        let controls = form.descendants
        fields = controls.compactMap { control in
            guard let name = control["name"] else { return nil }
            switch control.name {
            case "textarea": return (name, control.rawText)
            case "select":
                let options = control.all("option")
                let chosen = options.first { $0["selected"] != nil } ?? options.first
                return (name, chosen?["value"] ?? chosen?.text ?? "")
            case "input" where ["radio", "checkbox"].contains(control["type"]):
                return control["checked"] == nil ? nil : (name, control["value"] ?? "on")
            case "input": return (name, control["value"] ?? "")
            default: return nil
            }
        }
        buttons = controls.filter { $0.name == "button" && $0["type"] != "button" }
            .map { ($0["name"] ?? "", $0["value"] ?? "", $0.text) }
    }

    package subscript(name: String) -> String? {
        get { fields.first { $0.name == name }?.value }
        set {
            fields.removeAll { $0.name == name }
            if let newValue { fields.append((name, newValue)) }
        }
    }

    /// Ticks one box more of several with the same name.
    package mutating func tick(_ name: String, _ value: String) {
        fields.append((name, value))
    }
}
