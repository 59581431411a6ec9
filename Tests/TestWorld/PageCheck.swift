/// What every page of ours must be, for every visitor: checked on each page that any test gets.
package struct PageCheck {
    package let root: Element
    package private(set) var faults: [String]

    /// - Parameter isWhole: false for pieces of a page that its script fetches.
    package init(_ html: String, isWhole: Bool) {
        (root, faults) = HTMLReader.read(html)
        // A piece of a page that was read as text.
        if html.contains("HTML(source:") { faults.append("markup is shown as text") }
        let all = root.descendants
        checkIDs(all)
        checkControls(all)
        checkOwnGround(all)
        for image in all where image.name == "img" && image["alt"] == nil { faults.append("an image has no alt") }
        guard isWhole else { return }
        checkReferences(all)
        checkFrame(html, all)
    }

    private mutating func checkIDs(_ all: [Element]) {
        let ids = all.compactMap { $0["id"] }
        for id in Set(ids) where ids.count(where: { $0 == id }) > 1 { faults.append("the id «\(id)» stands twice") }
        for id in ids where id.isEmpty || id.contains(where: \.isWhitespace) { faults.append("«\(id)» is no id") }
    }

    private mutating func checkReferences(_ all: [Element]) {
        let ids = Set(all.compactMap { $0["id"] })
        for element in all {
            for name in ["for", "aria-labelledby", "aria-describedby", "aria-controls", "list", "data-copy"] {
                let wanted = element[name]?.split(separator: " ").map { String($0.drop { $0 == "#" }) } ?? []
                for id in wanted where !ids.contains(id) { faults.append("\(name)=\"\(id)\" leads nowhere") }
            }
            guard let href = element["href"], href.hasPrefix("#"), !ids.contains(String(href.dropFirst())) else {
                continue
            }
            faults.append("href=\"\(href)\" leads nowhere")
        }
    }

    /// Everything that can be filled in or pressed has a name that can be read aloud.
    private mutating func checkControls(_ all: [Element]) {
        let labelled = Set(all.filter { $0.name == "label" }.compactMap { $0["for"] })
        let insideLabel = all.filter { $0.name == "label" && !$0.text.isEmpty }.flatMap(\.descendants)
        for control in all where ["input", "select", "textarea"].contains(control.name) && control["type"] != "hidden" {
            let hasName =
                control["id"].map(labelled.contains) ?? false || control["aria-label"] != nil
                || control["aria-labelledby"] != nil || insideLabel.contains { $0 === control }
            if !hasName { faults.append("\(control.name) «\(control["name"] ?? "")» has no label") }
        }
        for control in all where ["button", "a", "summary"].contains(control.name) {
            let isNamed = !control.text.isEmpty || control["aria-label"]?.isEmpty == false
            if !isNamed { faults.append("<\(control.name)> without words: \(control.attributes)") }
        }
        for element in all where ["h1", "h2", "h3", "h4", "legend", "label", "dt", "th"].contains(element.name) {
            let hasDrawing = element.descendants.contains { $0["alt"]?.isEmpty == false }
            if element.text.isEmpty, !hasDrawing { faults.append("<\(element.name)> is empty") }
        }
    }

    /// No style and no script in the page, and nothing from another host.
    private mutating func checkOwnGround(_ all: [Element]) {
        for element in all {
            if element.name == "style" || element["style"] != nil {
                faults.append("style in the page, in <\(element.name)>")
            }
            if element.name == "script", element["src"] == nil, element["type"] != "application/json" {
                faults.append("script in the page")
            }
            for (name, value) in element.attributes {
                if name.hasPrefix("on") { faults.append("\(name) in <\(element.name)>") }
                guard ["href", "src", "action", "formaction", "srcset", "poster", "data"].contains(name) else {
                    continue
                }
                let isOurs =
                    value.hasPrefix("/") && !value.hasPrefix("//") || value.hasPrefix("#") || value.hasPrefix("?")
                    || name == "href" && value.hasPrefix("mailto:")
                    // The way to a video meeting, or to where one signs in, is pressed, never fetched, and is told nothing of
                    // where one came from.
                    || element.name == "a" && element["rel"] == "noopener noreferrer"
                        && (value.hasPrefix("https://") || value.hasPrefix("http://127.0.0.1:"))
                    // A drawing inside the page: what stands in an image runs nothing and fetches nothing.
                    || element.name == "img" && value.hasPrefix("data:image/svg+xml,")
                if !isOurs { faults.append("\(name)=\"\(value)\" is not ours") }
            }
        }
    }

    private mutating func checkFrame(_ html: String, _ all: [Element]) {
        if !html.hasPrefix("<!doctype html>") { faults.append("no doctype") }
        for name in ["h1", "main", "title"] {
            let number = all.count { $0.name == name }
            if number != 1 { faults.append("\(number) <\(name)>") }
        }
        if root.first("title")?.text.isEmpty ?? true { faults.append("the title is empty") }
        guard let lang = root.first("html")?["lang"], ["nb", "nn", "en"].contains(lang) else {
            return faults.append("html has no language")
        }
        let headings = all.compactMap { ["h1", "h2", "h3", "h4"].firstIndex(of: $0.name) }
        for (before, after) in zip(headings, headings.dropFirst()) where after > before + 1 {
            faults.append("a heading jumps from h\(before + 1) to h\(after + 1)")
        }
    }
}
