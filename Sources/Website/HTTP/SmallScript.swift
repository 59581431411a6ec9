/// A script as a browser needs it: as it is written, but for its indentation and the lines that are comment from end to
/// end. None of ours has a text of several lines.
struct SmallScript {
    let bytes: [UInt8]

    init(_ written: [UInt8]) {
        var isInComment = false
        let lines = String(decoding: written, as: UTF8.self).split(separator: "\n").compactMap { line -> Substring? in
            let line = line.drop(while: \.isWhitespace)
            if isInComment || line.hasPrefix("/*") {
                isInComment = !line.contains("*/")
                // A cast stands in front of code on its own line: /** @type {HTMLElement} */ (element)
                let rest = line.firstRange(of: "*/").map { line[$0.upperBound...].drop(while: \.isWhitespace) } ?? ""
                return rest.isEmpty ? nil : rest
            }
            return line.isEmpty || line.hasPrefix("//") ? nil : line
        }
        bytes = Array(lines.joined(separator: "\n").utf8)
    }

    /// One script of several modules, each after those that it imports. They share one scope, so nothing of theirs is
    /// imported, and no two of them have a name in common. A test holds them to that.
    init(joining modules: [[UInt8]]) {
        let newline = UInt8(ascii: "\n")
        let lines = modules.flatMap { $0.split(separator: newline) }.filter { !$0.starts(with: "import ".utf8) }
        let export = "export ".utf8
        let bare = lines.map { $0.starts(with: export) ? $0.dropFirst(export.count) : $0 }
        self.init(Array(bare.joined(separator: [newline])))
    }
}
