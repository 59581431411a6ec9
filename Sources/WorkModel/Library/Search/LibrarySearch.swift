import GRDB
import Words

/// Search across everything there is to read. The index is in memory, and is made at the first search.
package struct LibrarySearch: Sendable {
    private let library: Library
    /// One connection, which serves one search at a time, so the index is made only once even if the first two come
    /// together.
    private let index: DatabaseQueue

    package init(_ library: Library) throws {
        self.library = library
        index = try DatabaseQueue()
    }

    /// Finds what a text of any kind asks for; anything in it that is not words is ignored.
    ///
    /// - Parameter language: of the page. In the Norwegian ones both are searched, and its own is preferred.
    package func find(_ text: String, in language: Language) async throws -> Findings {
        let words = LibrarySearch.words(in: text)
        guard !words.isEmpty else { return Findings() }
        return try await index.write { db in
            if try !db.tableExists("passage") {
                var index = SearchIndex(db)
                try index.make(of: library)
            }
            return try Search(db: db, words: words, language: language).findings()
        }
    }

    private static let mostLetters = 200
    private static let mostWords = 10

    /// The words of a question, without those that say nothing when there are others.
    private static func words(in text: String) -> [String] {
        var seen: Set<String> = []
        let all = WordStem.words(in: String(text.prefix(mostLetters))).filter { seen.insert($0).inserted }
        let telling = all.filter { !FieldVocabulary.field.isStopWord($0) }
        return Array((telling.isEmpty ? all : telling).prefix(mostWords))
    }
}

/// The tables of the index.
private struct SearchIndex {
    let db: Database
    /// Stems of the words so far: most words come again and again.
    private var stems: [SearchWord.Tongue: [String: String]] = [:]

    init(_ db: Database) { self.db = db }

    mutating func make(of library: Library) throws {
        try db.execute(
            sql: """
                CREATE TABLE passage (
                    id INTEGER PRIMARY KEY, number INTEGER NOT NULL, tongue TEXT NOT NULL, language TEXT NOT NULL,
                    kind TEXT NOT NULL, page TEXT NOT NULL, place TEXT, title TEXT NOT NULL, text TEXT NOT NULL
                ) STRICT;
                CREATE TABLE word (
                    tongue TEXT NOT NULL, word TEXT NOT NULL, stem TEXT NOT NULL, PRIMARY KEY (tongue, word)
                ) STRICT, WITHOUT ROWID;
                -- Only stems are put in and asked for. With diacritics removed å would be a, and får for.
                CREATE VIRTUAL TABLE stems USING fts5(title, text, tokenize = 'unicode61 remove_diacritics 0');
                """)
        for (number, passage) in library.passages.enumerated() {
            for language in passage.language.map({ [$0] }) ?? Language.allCases {
                try add(passage, number: number, in: language)
            }
        }
        try addWords()
    }

    private mutating func add(_ passage: Passage, number: Int, in language: Language) throws {
        let tongue = SearchWord.Tongue(language)
        let (title, text) = (passage.title[language], passage.text[language])
        try db.execute(
            literal: """
                INSERT INTO passage (number, tongue, language, kind, page, place, title, text)
                VALUES (\(number), \(tongue.rawValue), \(language.tag), \(passage.kind.rawValue), \(passage.page),
                    \(passage.place), \(title), \(text))
                """)
        let id = db.lastInsertedRowID
        let stems = [stemmed(title, tongue), stemmed(text, tongue)]
        try db.execute(literal: "INSERT INTO stems (rowid, title, text) VALUES (\(id), \(stems[0]), \(stems[1]))")
    }

    private mutating func stemmed(_ text: String, _ tongue: SearchWord.Tongue) -> String {
        WordStem.words(in: text).map { word in
            if let known = stems[tongue]?[word] { return known }
            let stem = SearchWord.stem(word, in: tongue)
            stems[tongue, default: [:]][word] = stem
            return stem
        }.joined(separator: " ")
    }

    private func addWords() throws {
        let insert = try db.makeStatement(sql: "INSERT INTO word (tongue, word, stem) VALUES (?, ?, ?)")
        for (tongue, stems) in stems {
            for (word, stem) in stems { try insert.execute(arguments: [tongue.rawValue, word, stem]) }
        }
    }
}
