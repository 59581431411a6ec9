extension Phrase {
    /// Names after each other: «Narvik og Hamarøy», «Alna, Bjerke og Grorud».
    package static func listing(_ names: [String]) -> Phrase {
        func all(_ and: String) -> String {
            let others = names.dropLast().joined(separator: ", ")
            return (others.isEmpty ? "" : "\(others) \(and) ") + (names.last ?? "")
        }
        return Phrase(nb: all("og"), nn: all("og"), en: all("and"))
    }
}
