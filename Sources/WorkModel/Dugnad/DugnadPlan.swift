import Words

/// What somebody has answered when they start a dugnad.
package struct DugnadPlan: Sendable, Equatable {
    package var variant: Variant
    package var municipality: Municipality?
    package var district: String?
    package var name: String
    package var place: String?
    package var start: Moment
    package var end: Moment
    package var people: Int
    package var groupCount: Int
    package var language: Language

    package static let peopleLimits = 1...200
    package static let groupLimits = 1...30

    package init(
        variant: Variant, municipality: Municipality? = nil, district: String? = nil, name: String,
        place: String? = nil, start: Moment, end: Moment, people: Int, groupCount: Int? = nil, language: Language
    ) {
        self.variant = variant
        self.municipality = municipality
        self.district = district
        self.name = name
        self.place = place
        self.start = start
        self.end = end
        self.people = people
        self.groupCount = groupCount ?? variant.groupCount(forPeople: people)
        self.language = language
    }

    /// Whole minutes from start to end.
    package var length: Int { (end - start).wholeMinutes }
}
