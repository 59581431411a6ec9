extension Phrase {
    /// Names after each other: «Narvik og Hamarøy», «Alna, Bjerke og Grorud».
    package static func listing(_ names: [String]) -> Phrase { listing(names.map(Phrase.init(same:))) }

    /// - Parameter pause: what stands before the last «og», where it could be read as a part of what is before it.
    package static func listing(_ names: [Phrase], pause: String = "") -> Phrase {
        func all(_ language: Language, _ and: String) -> String {
            let others = names.dropLast().map { $0[language] }.joined(separator: ", ")
            return (others.isEmpty ? "" : "\(others)\(pause) \(and) ") + (names.last?[language] ?? "")
        }
        return Phrase(nb: all(.bokmål, "og"), nn: all(.nynorsk, "og"), en: all(.english, "and"))
    }
}
