import Foundation

extension EmailAddress {
    /// What is left of «Aina Berg <aina@example.no>», of `mailto:aina@example.no` and of an address with the full stop of
    /// its sentence after it.
    static func inside(_ typed: String) -> String {
        var text = withoutEdges(typed)
        if text.hasSuffix(">"), let start = text.lastIndex(of: "<") {
            text = withoutEdges(text[text.index(after: start)...].dropLast())
        }
        guard text.lowercased().hasPrefix("mailto:") else { return text }
        let link = text.dropFirst("mailto:".count)
        // After the address a link may have a subject and more.
        let end = link.lastIndex(of: "@").flatMap { at in link[at...].firstIndex(of: "?") } ?? link.endIndex
        return withoutEdges(link[..<end].removingPercentEncoding ?? String(link[..<end]))
    }

    /// By code points: going backwards over whole characters takes quadratic time in a long row of flags.
    private static func withoutEdges(_ text: some StringProtocol) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !isBlank($0) }),
            let last = scalars.lastIndex(where: { !isBlank($0) && !".,;".unicodeScalars.contains($0) }), first <= last
        else { return "" }
        return String(String.UnicodeScalarView(scalars[first...last]))
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
    }
}
