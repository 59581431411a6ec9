import Words

/// The answers a dugnad is started from.
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
    /// Young people have met beforehand and come with proposals, so there is a step where they are heard.
    package var youthCome: Bool
    /// When it was, of one that is over and is only typed in; then `start` and `end` are those of it.
    package var held: PastTime?

    /// When it is going to be, when no day is chosen; then `start` and `end` are only a place in the calendar.
    package var roughly: RoughTime?

    /// Then the place is a link.
    package var isByVideo = false
    /// The link for those who come to the place by video, empty until there is one; nil when everybody comes there.
    package var alsoByVideo: String?

    package static let peopleLimits = 1...200
    package static let groupLimits = 1...30

    package init(
        variant: Variant, municipality: Municipality? = nil, district: String? = nil, name: String,
        place: String? = nil, start: Moment, end: Moment, people: Int, groupCount: Int? = nil, language: Language,
        youthCome: Bool = false
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
        self.youthCome = youthCome
    }

    /// What can be wrong with its names, in the order of the questions.
    package enum Field: Sendable {
        case name, district, place, link
    }

    /// The plan with its names as they are kept.
    func check() throws(Problems<Field>) -> DugnadPlan {
        var problems = Problems<Field>()
        var plan = self
        plan.name = problems.reading(.name, try TypedText.line(name)) ?? ""
        plan.district = problems.reading(.district, try TypedText.line(district ?? ""))?.nilIfEmpty
        plan.place = problems.reading(.place, try TypedText.place(place ?? "", isByVideo: isByVideo))?.nilIfEmpty
        if let link = alsoByVideo {
            plan.alsoByVideo = isByVideo ? nil : problems.reading(.link, try MeetingLink.read(link))
        }
        try problems.throwIfAny()
        return plan
    }

    /// Whole minutes from start to end.
    package var length: Int { (end - start).wholeMinutes }
}
