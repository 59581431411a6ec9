import Words

/// What has been typed about a measure that grew from something done once to something that stands.
package struct GrowthDraft: Sendable, Equatable {
    /// Since when; today when nothing is typed.
    package var day: String
    /// How, in somebody's words: «Fra tre kvelder på prøve til hver måned». May be empty.
    package var words: String

    package init(day: String = "", words: String = "") { (self.day, self.words) = (day, words) }

    package enum Field: Sendable {
        case day, words
    }

    func check(at now: Moment) throws(Problems<Field>) -> (day: String, words: String?) {
        var problems = Problems<Field>()
        let today = NorwegianTime.isoDate(now)
        let day = (problems.reading(.day, try TypedText.day(day)) ?? nil)?.iso
        if let day, day > today { problems.add(.day, .dayAhead) }
        let words = (problems.reading(.words, try TypedText.lines(words)) ?? "").nilIfEmpty
        try problems.throwIfAny()
        return (day ?? today, words)
    }
}

/// That a measure is no longer done once.
package enum Growth {
    package static let name = Phrase(nb: "Fast tilbud", nn: "Fast tilbod", en: "A standing offer")

    /// «Fast tilbud fra 9. april 2027».
    package static func name(on day: String) -> Phrase {
        guard let day = NorwegianTime.moment(day: day).map({ NorwegianTime.date($0) }) else { return name }
        return Phrase(
            nb: "\(name.nb) fra \(day.nb)", nn: "\(name.nn) frå \(day.nn)", en: "\(name.en) since \(day.en)")
    }
}
