import Hummingbird
import WorkModel

/// An address with parts to be filled in. `Routes` answers its pattern, and a link calls it with the parts:
/// `Path.measure(dugnad, measure.id)`.
package struct Route<each Part: PathPart>: Sendable {
    let pattern: RouterPath

    /// - Parameter pattern: with a colon before what is filled in: `/d/:code/tiltak/:measure`.
    init(_ pattern: String) {
        self.pattern = RouterPath(pattern)
    }

    package func callAsFunction(_ part: repeat each Part) -> Path {
        var parts: [String] = []
        for one in repeat each part { parts.append(one.inPath) }
        return filled(with: parts)
    }

    /// - Parameter parts: as they stand in the address, one for each part of the pattern.
    func filled(with parts: [String]) -> Path {
        var rest = parts[...]
        let elements = pattern.map { element in
            let text = element.description
            return text.hasPrefix("{") || text == "**" ? rest.popFirst() ?? "" : text
        }
        return Path("/" + elements.joined(separator: "/"))
    }
}

/// What can be filled into an address.
package protocol PathPart: Sendable {
    var inPath: String { get }
}

extension PathPart where Self: RawRepresentable, RawValue == String {
    package var inPath: String { rawValue }
}

extension String: PathPart {
    package var inPath: String { self }
}

extension Int: PathPart {
    package var inPath: String { String(self) }
}

extension Int64: PathPart {
    package var inPath: String { String(self) }
}

extension Identifier: PathPart {
    package var inPath: String { description }
}

/// A dugnad is known by its code.
extension Dugnad: PathPart {
    package var inPath: String { code.text }
}

extension Secret: PathPart {
    package var inPath: String { text }
}

extension Minutes.Part: PathPart {}
extension StartQuestion: PathPart {}
