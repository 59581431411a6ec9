/// A written language that the product speaks.
package enum Language: String, Sendable, Codable, CaseIterable {
    case bokmål = "nb"
    case nynorsk = "nn"
    case english = "en"

    /// BCP 47, for `lang` attributes and addresses.
    package var tag: String { rawValue }

    /// The language's own name for itself, as a language switch shows it.
    package var ownName: String {
        switch self {
        case .bokmål: "Bokmål"
        case .nynorsk: "Nynorsk"
        case .english: "English"
        }
    }
}
