/// A drawing from elsewhere, in SVG, checked before a browser gets it. It may draw, and nothing else.
struct Drawing {
    static let largest = 100_000

    struct Fault: Error {
        let line: Int
        let what: String
    }

    private var rest: Substring.UnicodeScalarView
    private var line = 1
    private var open: [String] = []
    private var hasDrawn = false

    /// What is wrong with it, if anything is.
    private(set) var fault: Fault?

    init(_ bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            rest = Substring().unicodeScalars
            fault = Fault(line: 1, what: "is not text in UTF-8")
            return
        }
        rest = Substring(text).unicodeScalars
        do { try read() } catch { fault = error }
    }

    private mutating func read() throws(Fault) {
        skip("\u{FEFF}")
        while !rest.isEmpty {
            if skip("<!--") {
                _ = try take(until: "-->")
            } else if skip("<?xml ") {
                _ = try take(until: "?>")
            } else if rest.starts(with: "<!".unicodeScalars) || rest.starts(with: "<?".unicodeScalars) {
                throw wrong("has a document type or an instruction; save it as plain SVG")
            } else if skip("</") {
                let name = try take(until: ">").trimmed
                guard open.popLast() == name else { throw wrong("closes <\(name)> where another is open") }
            } else if skip("<") {
                try readElement()
            } else {
                try readText()
            }
        }
        guard hasDrawn, open.isEmpty else { throw wrong("is not SVG from end to end") }
    }

    private mutating func readElement() throws(Fault) {
        let name = takeName()
        guard Drawing.elements.contains(name) else {
            throw wrong("has <\(name)>, which a drawing may not have")
        }
        guard (name == "svg") == open.isEmpty, !(open.isEmpty && hasDrawn) else {
            throw wrong("must be one <svg> with the drawing inside")
        }
        hasDrawn = true
        while true {
            skipSpace()
            if skip("/>") { return }
            if skip(">") { return open.append(name) }
            try readAttribute()
        }
    }

    private mutating func readAttribute() throws(Fault) {
        let name = takeName()
        guard !name.isEmpty else { throw wrong("is not XML here") }
        skipSpace()
        guard skip("=") else { throw wrong("has \(name) without a value") }
        skipSpace()
        let quote = skip("\"") ? "\"" : "'"
        guard quote == "\"" || skip("'") else { throw wrong("has \(name) without quotes around its value") }
        let value = try take(until: quote)
        let lowered = name.lowercased()
        guard !lowered.hasPrefix("on") else { throw wrong("has \(name): a drawing may not do anything") }
        guard lowered.hasPrefix("xmlns") || isInside(value) else { throw wrong("has \(name) that leads out of it") }
        if ["href", "xlink:href", "src"].contains(lowered), value.first != "#" {
            throw wrong("has \(name) that leads out of it")
        }
    }

    private mutating func readText() throws(Fault) {
        var text = ""
        while let next = rest.first, next != "<" { text.unicodeScalars.append(step(next)) }
        if open.isEmpty, !text.trimmed.isEmpty { throw wrong("has text outside <svg>") }
        if open.last == "style", !isInside(text) { throw wrong("has a style that leads out of it") }
    }

    /// No address but one inside the drawing itself. A character written as a number could hide one.
    private func isInside(_ text: String) -> Bool {
        let plain = text.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
        let leadsOut = ["&#", "\\", "@import", "javascript:", "data:", "http:", "https:", "//"].contains(
            where: plain.contains)
        return !leadsOut && plain.replacing("url(#", with: "").firstRange(of: "url(") == nil
    }

    private static let elements: Set<String> = [
        "svg", "g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon", "title", "desc", "defs", "use",
        "symbol", "text", "tspan", "clipPath", "mask", "pattern", "linearGradient", "radialGradient", "stop", "style",
    ]

    // MARK: Letter by letter

    private mutating func step(_ scalar: UnicodeScalar) -> UnicodeScalar {
        if scalar == "\n" { line += 1 }
        rest.removeFirst()
        return scalar
    }

    @discardableResult
    private mutating func skip(_ text: String) -> Bool {
        guard rest.starts(with: text.unicodeScalars) else { return false }
        rest.removeFirst(text.unicodeScalars.count)
        return true
    }

    private mutating func skipSpace() {
        while let next = rest.first, next.properties.isWhitespace { _ = step(next) }
    }

    private mutating func takeName() -> String {
        var name = ""
        while let next = rest.first, next.properties.isAlphabetic || "0123456789-_:.".unicodeScalars.contains(next) {
            name.unicodeScalars.append(step(next))
        }
        return name
    }

    private mutating func take(until end: String) throws(Fault) -> String {
        var text = ""
        while !rest.starts(with: end.unicodeScalars) {
            guard let next = rest.first else { throw wrong("ends in the middle") }
            text.unicodeScalars.append(step(next))
        }
        skip(end)
        return text
    }

    private func wrong(_ what: String) -> Fault { Fault(line: line, what: what) }
}

extension String {
    fileprivate var trimmed: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
