import Words

/// One of the country's municipalities. Known by number and the date the number is valid from, never by name.
package struct Municipality: Sendable, Equatable {
    package let number: String
    /// The name to show, told apart from others of the same name («Herøy (Nordland)»).
    package let name: String
    /// All official names, in official order («Porsanger - Porsáŋgu - Porsanki»).
    package let officialName: String
    package let county: String
    /// The written language the municipality has asked the state to use; neutral counts as bokmål.
    package let language: Language
    /// Nine digits; nil for the two that no source gives it for.
    package let organisationNumber: String?
    /// The numbers stand since the reform of 1 January 2024.
    package let validFrom = "2024-01-01"

    /// Four digits, whether any has that number or not.
    static func isNumber(_ text: String) -> Bool {
        text.utf8.count == 4 && text.utf8.allSatisfy { (48...57).contains($0) }
    }

    /// «Herøy», also where there are two.
    package var nameAlone: String { Municipality.nameAlone(name) }

    /// A name without the county that tells it from others: «Herøy» of «Herøy (Nordland)».
    static func nameAlone(_ name: String) -> String { PlainText.line(String(name.prefix { $0 != "(" })) }
}
