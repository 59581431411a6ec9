import Words

/// Whom such a dugnad can invite, by kind: why, and who it may be.
package struct InviteeCatalogue: Sendable, Codable, Equatable {
    package let invitees: Variant
    /// The one language of a catalogue from elsewhere; nil for one in all three.
    package let language: Language?
    package let kinds: [Kind]

    package struct Kind: Sendable, Codable, Equatable {
        package let key: InviteeKind
        /// What it is called here, where that is something else than usual.
        package let name: Phrase?
        /// In a sentence or two, for whoever is to ask them.
        package let why: Phrase
        /// Suggestions, with `{navn}` where the name of the place or the organisation goes.
        package let bodies: Lines
    }

    package init(from decoder: any Decoder) throws {
        let file = try decoder.container(keyedBy: CodingKeys.self)
        invitees = try file.decode(Variant.self, forKey: .invitees)
        language = try file.decodeIfPresent(Language.self, forKey: .language)
        kinds = try file.decode([Kind].self, forKey: .kinds)
        let keys = kinds.map(\.key)
        if let twice = keys.first(where: { key in keys.count { $0 == key } > 1 }) {
            throw DecodingError.dataCorruptedError(
                forKey: .kinds, in: file, debugDescription: "the kind «\(twice.rawValue)» stands twice")
        }
    }

    package func kind(_ key: InviteeKind) -> Kind? { kinds.first { $0.key == key } }

    package func name(of key: InviteeKind) -> Phrase { kind(key)?.name ?? key.name }
}

extension InviteeCatalogue.Kind {
    /// The suggestions for one dugnad.
    package func bodies(for place: String, in language: Language) -> [String] {
        bodies[language].map { $0.replacing("{navn}", with: place) }
    }
}
