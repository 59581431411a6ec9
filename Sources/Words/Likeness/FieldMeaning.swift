/// One thing a word can stand for, and how fully it does.
struct FieldMeaning: Sendable, Equatable {
    let concept: UInt64
    /// 1 for the thing itself, less for what is only close to it.
    let degree: Double
    let weight: Weight

    /// How much a word tells: `shared` when both notes have it, `missing` when only one does.
    struct Weight: Sendable, Equatable {
        let shared: Double
        let missing: Double

        static let theme = Weight(shared: 1.8, missing: 1.1)
        static let doing = Weight(shared: 1.15, missing: 1.1)
        /// That something is free is what people come to talk about, but free equipment is not a free bus.
        static let price = Weight(shared: 1.1, missing: 1.9)
        static let quality = Weight(shared: 1.2, missing: 2)
        static let place = Weight(shared: 1.2, missing: 1)
        static let sport = Weight(shared: 0.9, missing: 0.6)
        static let people = Weight(shared: 0.6, missing: 0.27)
        static let generic = Weight(shared: 0.22, missing: 0.34)
        /// A word nobody foresaw is often a telling one, but may also be any verb.
        static let unknown = Weight(shared: 2, missing: 0.8)
        /// The half of a compound that is in no list.
        static let unknownPart = Weight(shared: 0.9, missing: 1.5)
    }

    static func full(_ concept: UInt64, _ weight: Weight) -> FieldMeaning {
        FieldMeaning(concept: concept, degree: 1, weight: weight)
    }

    /// A word that comes close to a concept.
    static func close(_ concept: UInt64, _ weight: Weight) -> FieldMeaning {
        FieldMeaning(concept: concept, degree: 0.48, weight: weight)
    }

    /// A word of a concept that is close to another concept.
    static func related(_ concept: UInt64, _ weight: Weight) -> FieldMeaning {
        FieldMeaning(concept: concept, degree: 0.5, weight: weight)
    }

    /// What a word that is in no list stands for: the same stem, the same concept.
    static func unknown(_ stem: String, _ weight: Weight = .unknown) -> FieldMeaning {
        // FNV-1a, so that the same stem is the same concept in every note; the high bit keeps it apart from the listed
        // ones.
        let hash = stem.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return full(hash | 1 << 63, weight)
    }

    /// Whether it is a thing that can be lacking, like a bus, and not only be or not be, like free.
    var isTheme: Bool { weight == .theme || weight == .doing }
}
