import Markup
import WorkModel

extension HTML.StringInterpolation {
    /// What a thing is known by: only hexadecimal digits, so there is nothing to escape.
    mutating func appendInterpolation<Thing>(_ identifier: Identifier<Thing>) {
        appendLiteral(identifier.description)
    }
}
