import Foundation

/// The names of one municipality as they are compared with what is typed.
struct Spellings: Sendable {
    /// In small letters.
    let written: Set<String>
    /// With the letters that every keyboard has.
    let loose: Set<String>

    /// - Parameters:
    ///   - name: «Herøy (Nordland)», which is also «Herøy».
    ///   - official: «Porsanger - Porsáŋgu - Porsanki», of which each is a name.
    init(of name: String, official: String) {
        let names = [name, Municipality.nameAlone(name), official] + official.components(separatedBy: " - ")
        self.init(written: Set(names.map(Spellings.folded)))
    }

    private init(written: Set<String>) {
        self.written = written
        loose = Set(written.map(Spellings.onAnyKeyboard))
    }

    /// Those that another does not have, however they are written.
    func without(_ others: [Spellings]) -> Spellings {
        Spellings(
            written: written.filter { name in
                !others.contains { $0.loose.contains(Spellings.onAnyKeyboard(name)) }
            })
    }

    /// In small letters, with single spaces, and without «kommune» at the end.
    static func folded(_ text: String) -> String {
        var words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
        if words.count > 1, words.last == "kommune" { words.removeLast() }
        return words.joined(separator: " ")
    }

    /// The letters that other keyboards lack, by what people write instead: «å», «aa» and «ä» are one, so are «ø», «oe»
    /// and «ö», and a letter is itself without its mark.
    static func onAnyKeyboard(_ words: String) -> String {
        let plain = words.replacing("æ", with: "a").replacing("ø", with: "o").replacing("ŋ", with: "n")
            .replacing("đ", with: "d").replacing("ŧ", with: "t").decomposedStringWithCanonicalMapping
            .unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark }
        return String(String.UnicodeScalarView(plain)).replacing("aa", with: "a").replacing("ae", with: "a")
            .replacing("oe", with: "o")
    }
}
