import Words

/// What stands above a mail or a part of one, as others have written it: any bytes at all, and never more than was read.
struct MailHeaders {
    /// In small letters, each with what follows it on one line.
    private let fields: [(name: String, value: String)]

    /// - Parameter lines: up to the first empty one.
    init(_ lines: some Sequence<String>) {
        var fields: [(name: String, value: String)] = []
        for line in lines.prefix(MailHeaders.most) {
            if line.first == " " || line.first == "\t" {
                guard let last = fields.indices.last, fields[last].value.utf8.count < MailHeaders.longest else {
                    continue
                }
                fields[last].value += " " + line.trimmed
            } else if let colon = line.firstIndex(of: ":") {
                fields.append(
                    (String(line[..<colon]).trimmed.lowercased(), String(line[line.index(after: colon)...]).trimmed))
            }
        }
        self.fields = fields
    }

    /// What follows the first of that name.
    subscript(_ name: String) -> String? { fields.first { $0.name == name.lowercased() }?.value }

    func all(_ name: String) -> [String] { fields.filter { $0.name == name.lowercased() }.map(\.value) }

    var isEmpty: Bool { fields.isEmpty }

    private static let most = 1000
    private static let longest = 8000
}
