/// A piece of a page that a test looks into.
package final class Element {
    package enum Content {
        case text(String)
        case element(Element)
    }

    package let name: String
    package let attributes: [String: String]
    package internal(set) var content: [Content] = []

    init(name: String, attributes: [String: String]) {
        self.name = name
        self.attributes = attributes
    }

    package subscript(attribute: String) -> String? { attributes[attribute] }

    package var children: [Element] {
        content.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// Everything inside it, in the order of the page; itself not.
    package var descendants: [Element] {
        var all: [Element] = []
        gather(into: &all)
        return all
    }

    private func gather(into all: inout [Element]) {
        for case .element(let element) in content {
            all.append(element)
            element.gather(into: &all)
        }
    }

    package func all(_ name: String) -> [Element] { descendants.filter { $0.name == name } }
    package func first(_ name: String) -> Element? { descendants.first { $0.name == name } }
    package func withID(_ id: String) -> Element? { descendants.first { $0["id"] == id } }

    /// What people read of it, on one line.
    package var text: String {
        rawText.split(whereSeparator: { $0.isWhitespace && $0 != "\u{A0}" }).joined(separator: " ")
    }

    /// The text as it stands, line breaks too.
    package var rawText: String {
        content.map { piece in
            switch piece {
            case .text(let text): text
            case .element(let element): Element.isInline(element.name) ? element.rawText : " \(element.rawText) "
            }
        }.joined()
    }

    private static func isInline(_ name: String) -> Bool {
        ["b", "i", "em", "strong", "span", "a", "code", "small", "label"].contains(name)
    }
}
