import Words

/// How people sit together when they meet in one place.
extension Variant {
    package var seating: Seating {
        switch self {
        case .municipality: .tables
        case .organisation, .youth: .groups
        }
    }

    /// How many people sit together when nobody has said otherwise.
    private var groupSize: Double {
        switch self {
        case .municipality, .youth: 6
        case .organisation: 3.5
        }
    }

    /// The same in words: «omtrent seks».
    package var groupSizeInWords: Phrase {
        switch self {
        case .municipality, .youth: Phrase(nb: "omtrent seks", nn: "om lag seks", en: "about six")
        case .organisation: Phrase(nb: "tre eller fire", nn: "tre eller fire", en: "three or four")
        }
    }

    /// How many groups a number of people makes.
    package func groupCount(forPeople people: Int) -> Int {
        min(max(Int((Double(people) / groupSize).rounded()), 1), 30)
    }
}
