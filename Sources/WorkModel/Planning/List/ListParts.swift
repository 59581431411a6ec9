import Words

/// What the pieces of a line are taken for, where nothing stands over them: an address, a person, a role, a body.
struct ListParts {
    private(set) var draft = InviteeDraft()
    private(set) var hasPostal = false
    private(set) var hasTelephone = false

    /// - Parameter cells: of one line; of one alone, the commas may part it.
    init(_ cells: [String]) {
        var parts: [String] = []
        // Some lines of a list may be parted by other signs than the rest of it.
        let pieces = cells.flatMap { $0.split { $0 == "\t" || $0 == ";" } }.map { InviteeDraft.line(String($0)) }
        for piece in pieces.flatMap(ListParts.byDashes) where !piece.isEmpty {
            let (rest, address) = ListParts.address(in: piece)
            if let address { draft.address = address }
            if !rest.isEmpty { parts.append(rest) }
        }
        if let only = parts.first, parts.count == 1, only.contains(",") { parts = byCommas(only) }
        var bodies: [String] = []
        for part in parts { take(part, &bodies) }
        draft.body = bodies.joined(separator: ", ")
    }

    private mutating func take(_ whole: String, _ bodies: inout [String]) {
        let part = ListParts.withoutPostal(whole)
        if part != whole { hasPostal = true }
        if ListParts.isTelephone(part) {
            hasTelephone = true
        } else if draft.name.isEmpty, !draft.address.isEmpty, let turned = ListParts.turned(part) {
            draft.name = turned
        } else if draft.name.isEmpty, let (role, name) = ListParts.roleAndName(part) {
            draft.role = draft.role.isEmpty ? role : "\(draft.role), \(role)"
            draft.name = name
        } else if let (role, body) = ListParts.role(part) {
            draft.role = draft.role.isEmpty ? role : "\(draft.role), \(role)"
            if let body { bodies.append(body) }
        } else if draft.name.isEmpty, ListParts.isName(part) {
            draft.name = part
        } else if part.contains(where: \.isLetter) {
            bodies.append(part)
        }
    }

    /// «Berg, Kari» is one person, and «Kari Berg, rektor, Fjordvik skole» is three things; «skole, barnehage og SFO» is
    /// one.
    private func byCommas(_ line: String) -> [String] {
        let parts = line.split(separator: ",").map { PlainText.line(String($0)) }.filter { !$0.isEmpty }
        if !draft.address.isEmpty, let turned = ListParts.turned(line) { return [turned] }
        let isParted = parts.contains { part in
            ListParts.isName(part) || ListParts.role(part) != nil || WrittenPostalAddress.isOne(part)
                || ListParts.isTelephone(part)
        }
        return isParted ? parts : [line]
    }
}

extension InviteeDraft {
    /// Stands as an office or an association, and reads like somebody's name.
    package var bodyMayBeAPerson: Bool {
        InviteeDraft.line(body).split(separator: ",").contains { ListParts.isName(PlainText.line(String($0))) }
    }
}

// MARK: - What a piece is

extension ListParts {
    /// The same without what stands between two commas and is a postal address.
    static func withoutPostal(_ piece: String) -> String {
        let parts = piece.split(separator: ",").map(String.init)
        let hasStreet = parts.contains(where: WrittenPostalAddress.isOne)
        let kept = parts.filter {
            !WrittenPostalAddress.isOne($0) && !(hasStreet && WrittenPostalAddress.isPostcode($0))
        }
        return kept.count == parts.count ? piece : PlainText.line(kept.joined(separator: ","))
    }

    /// The address in a piece, and what stands around it: «Kari Berg <kari@example.no>», «kari@example.no (Kari Berg)».
    static func address(in piece: String) -> (rest: String, address: String?) {
        let words = piece.split(separator: " ")
        guard let place = words.firstIndex(where: { $0.contains("@") }) else { return (piece, nil) }
        let address = words[place].drop { "<([\"'«".contains($0) }
        let end = address.lastIndex { !">)]\"'»,;.".contains($0) }.map { address.index(after: $0) } ?? address.endIndex
        let found = String(address[..<end]).replacing("mailto:", with: "")
        let others = words[..<place] + words[(place + 1)...]
        let labels: Set<String> = ["e-post:", "epost:", "e-post", "mail:", "email:", "e-mail:"]
        let rest = others.filter { !labels.contains($0.lowercased()) }.joined(separator: " ")
        return (bare(rest), found)
    }

    /// Without the marks around a name.
    private static func bare(_ text: String) -> String {
        let marks = "\"'()[]<>«»,;:–- "
        let start = text.drop { marks.contains($0) }
        guard let last = start.lastIndex(where: { !marks.contains($0) }) else { return "" }
        return String(start[...last])
    }

    /// «Per Øyen – trener – Fjordvik IL» is three things; «Fjordvik skole – elevrådet» is one.
    fileprivate static func byDashes(_ piece: String) -> [String] {
        let parts = piece.split(separator: #/ [–—-] /#).map { PlainText.line(String($0)) }
        return parts.count > 1 && parts.contains { isName($0) || role($0) != nil } ? parts : [piece]
    }

    /// «Berg, Kari» as she is called.
    fileprivate static func turned(_ piece: String) -> String? {
        let parts = piece.split(separator: ",").map { PlainText.line(String($0)) }
        guard parts.count == 2, parts.allSatisfy(isCapitalised), !parts.contains(where: isName) else { return nil }
        let turned = "\(parts[1]) \(parts[0])"
        return isName(turned) ? turned : nil
    }

    /// «ordfører Berit Strand», «kontaktperson: Lise Holm».
    fileprivate static func roleAndName(_ piece: String) -> (role: String, name: String)? {
        let words = piece.split(separator: " ")
        guard let first = words.firstIndex(where: { $0.first?.isUppercase == true }), (1...3).contains(first),
            words[..<first].contains(where: isRole)
        else { return nil }
        let name = words[first...].joined(separator: " ")
        guard isName(name) else { return nil }
        return (bare(words[..<first].joined(separator: " ")), name)
    }

    /// «tlf. 900 00 000», «+47 90000000».
    static func isTelephone(_ part: String) -> Bool {
        let lowered = part.lowercased()
        let label = ["telefon", "tlf", "mobil", "mob", "phone"].first { lowered.hasPrefix($0) } ?? ""
        let rest = lowered.dropFirst(label.count)
        return rest.count(where: \.isNumber) >= 5 && rest.allSatisfy { $0.isNumber || " +.:()-".contains($0) }
            && rest.count(where: \.isNumber) <= 15
    }

    /// «rektor», «rektor ved Fjordvik skole». Nil when no word of it is one that people are by.
    static func role(_ part: String) -> (role: String, body: String?)? {
        let words = part.split(separator: " ")
        let between = words.firstIndex {
            ["ved", "på", "i", "for", "av", "at", "in", "of", "v/"].contains($0.lowercased())
        }
        let role = words[..<(between ?? words.endIndex)]
        guard (1...4).contains(role.count), role.contains(where: isRole) else { return nil }
        if role.count > 1, between == nil, isCapitalised(part), role.filter(isRole).allSatisfy(isNameToo) {
            return nil
        }
        let body = between.map { words[($0 + 1)...].joined(separator: " ") }?.nilIfEmpty
        return (role.joined(separator: " "), body)
    }

    private static func isRole(_ word: Substring) -> Bool {
        let word = word.lowercased().filter(\.isLetter)
        return roles.contains { word.hasSuffix($0) }
    }

    /// «Kari Prest», «Ali Imam»: people are called so as well.
    private static func isNameToo(_ word: Substring) -> Bool {
        ["prest", "imam", "kantor"].contains(word.lowercased())
    }

    /// Two to four words with large letters, none of which tells of a place or an office.
    static func isName(_ part: String) -> Bool {
        let words = part.split(separator: " ")
        guard (2...4).contains(words.count), isCapitalised(part), role(part) == nil else { return false }
        return !tellsOfABody(part)
    }

    /// Whether the words are an office's or an association's. Of so few words that they may be a name, one must end as
    /// those do.
    static func tellsOfABody(_ part: String) -> Bool {
        let words = part.lowercased().split { !$0.isLetter && !$0.isNumber }
        guard words.count <= 4 else { return InviteeKind.guessed(from: part) != nil }
        let telling = words.filter { !isNameToo(Substring($0)) }
        return InviteeKind.guessed(fromEndsOf: telling.joined(separator: " ")) != nil
            || telling.contains { word in bodies.contains { word.hasSuffix($0) } }
    }

    fileprivate static func isCapitalised(_ part: String) -> Bool {
        let words = part.split(separator: " ")
        let particles: Set<Substring> = ["de", "van", "von", "al", "bin", "el", "den", "la"]
        return !words.isEmpty
            && words.allSatisfy { word in
                particles.contains(word)
                    || (word.first?.isUppercase == true && word.allSatisfy { $0.isLetter || "-'’.".contains($0) })
            }
    }
}
