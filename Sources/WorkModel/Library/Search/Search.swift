import GRDB
import Words

/// One search in the index.
struct Search {
    let db: Database
    let words: [String]
    let language: Language

    private var tongue: SearchWord.Tongue { SearchWord.Tongue(language) }
    private static let mostRows = 400
    private static let mostInGroup = 12
    /// A shorter word is found in too many others.
    private static let shortestPart = 4

    func findings() throws -> Findings {
        var findings = Findings()
        var stems: [Set<String>] = []
        for word in words {
            let exact = try stemsThatMatch(word)
            if exact.isEmpty, let (instead, near) = try nearest(to: word) {
                findings.slips.append((word, instead))
                stems.append(near)
            } else {
                stems.append(exact)
            }
        }
        let sought = stems.filter { !$0.isEmpty }
        guard !sought.isEmpty else { return findings }
        var rows = sought.count == stems.count ? try rows(sought, together: true) : []
        if rows.isEmpty, words.count > 1 {
            rows = try self.rows(sought, together: false)
            findings.hasOnlySome = true
        }
        findings.groups = groups(
            rows, FoundSentence(tongue: tongue, stems: sought.reduce(into: []) { $0.formUnion($1) }))
        return findings
    }

    // MARK: Words

    /// The stems in the texts that a word stands for: its own, and those of compounds that begin or end with it.
    private func stemsThatMatch(_ word: String) throws -> Set<String> {
        let stem = SearchWord.stem(word, in: tongue)
        guard stem.count >= Search.shortestPart else {
            return try String.fetchSet(
                db, sql: "SELECT stem FROM word WHERE tongue = ? AND stem = ?", arguments: [tongue.rawValue, stem])
        }
        return try String.fetchSet(
            db, sql: "SELECT stem FROM word WHERE tongue = ? AND (stem = ? OR stem GLOB ? OR stem GLOB ?)",
            arguments: [tongue.rawValue, stem, "\(stem)*", "*\(stem)"])
    }

    /// The words in the texts that are one slip away, for a word that stands nowhere.
    private func nearest(to word: String) throws -> (words: [String], stems: Set<String>)? {
        guard word.count >= Search.shortestPart else { return nil }
        let stem = SearchWord.stem(word, in: tongue)
        var near: [(word: String, stem: String)] = []
        let rows = try Row.fetchCursor(
            db, sql: "SELECT word, stem FROM word WHERE tongue = ? AND length(word) >= ?",
            arguments: [tongue.rawValue, Search.shortestPart - 1])
        while let row = try rows.next() {
            let (there, itsStem): (String, String) = (row[0], row[1])
            let isNear =
                SearchWord.areOneSlipApart(word, there)
                || stem.count >= Search.shortestPart && SearchWord.areOneSlipApart(stem, itsStem)
            if isNear { near.append((there, itsStem)) }
        }
        guard !near.isEmpty else { return nil }
        var seen: Set<String> = []
        let shown = near.sorted { $0.word.count < $1.word.count }.filter { seen.insert($0.stem).inserted }.map(\.word)
        return (Array(shown.prefix(3)), seen)
    }

    // MARK: Places

    private func rows(_ sought: [Set<String>], together: Bool) throws -> [Row] {
        let question = sought.map { stems in
            // Stems are letters and digits only; quotes keep AND and NEAR from being commands.
            "(" + stems.sorted().map { "\"\($0)\"" }.joined(separator: " OR ") + ")"
        }.joined(separator: together ? " AND " : " OR ")
        return try Row.fetchAll(
            db,
            sql: """
                SELECT passage.* FROM stems JOIN passage ON passage.id = stems.rowid
                WHERE stems MATCH ? AND tongue = ? ORDER BY bm25(stems, 6.0, 1.0), passage.id LIMIT ?
                """,
            arguments: [question, tongue.rawValue, Search.mostRows])
    }

    /// A place is shown once, in the page's language if it was found in that.
    private func groups(_ rows: [Row], _ sentence: FoundSentence) -> [(kind: Passage.Kind, found: [Finding])] {
        let own = Set(rows.filter { $0["language"] == language.tag }.map { $0["number"] as Int })
        var shown: Set<Int> = []
        var found: [Passage.Kind: [Finding]] = [:]
        for row in rows {
            guard row["language"] == language.tag || !own.contains(row["number"]),
                shown.insert(row["number"]).inserted,
                let kind = Passage.Kind(rawValue: row["kind"]), let written = Language(rawValue: row["language"]),
                found[kind, default: []].count < Search.mostInGroup
            else { continue }
            found[kind, default: []].append(
                Finding(
                    kind: kind, page: row["page"], place: row["place"], title: row["title"],
                    sentence: sentence.pieces(in: row["text"]), language: written))
        }
        return Passage.Kind.allCases.compactMap { kind in found[kind].map { (kind, $0) } }
    }
}
