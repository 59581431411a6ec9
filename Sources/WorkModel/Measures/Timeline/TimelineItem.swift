import Words

/// One knot of a timeline, in words: what a page, a wall and a printer all can show.
package struct TimelineItem: Sendable, Equatable {
    package enum Place: String, Sendable {
        case past, now, toCome
    }

    package let place: Place
    /// «mandag 16. november 2026, i dugnaden».
    package let when: String?
    package let heading: String
    /// What is said of it, a line each.
    package var lines: [String] = []
    /// What tables wrote.
    package var slips: [Slip] = []
    package var idea: Idea?

    /// «Hallen står tom hver fredag», «Bord 6».
    package struct Slip: Sendable, Equatable {
        package let text: String
        package let from: String
    }

    /// What was put together.
    package struct Idea: Sendable, Equatable {
        package let name: String
        /// The numbers of the tables that it came from.
        package let groups: [Int]
        /// Who else, in words.
        package let others: String?
        /// «bord», before the numbers.
        package let group: String
    }

    init(
        _ when: String?, _ heading: String, _ lines: [String?] = [], at place: Place = .past, slips: [Slip] = [],
        idea: Idea? = nil
    ) {
        (self.place, self.when, self.heading) = (place, when, heading)
        (self.lines, self.slips, self.idea) = (lines.compactMap(\.self), slips, idea)
    }
}

extension MeasureTimeline {
    package static let name = Phrase(nb: "Tidslinje", nn: "Tidslinje", en: "Timeline")

    /// From the first words to what is to come.
    package func items(in language: Language) -> [TimelineItem] {
        let texts = TimelineTexts(timeline: self, language: language)
        return texts.beginning + texts.course + texts.ahead
    }

    /// «Fra to bord i 2026 til minst 200 barn, på fem måneder.»
    package func lead(in language: Language) -> String { TimelineTexts(timeline: self, language: language).lead }
}

/// The words of a timeline.
struct TimelineTexts {
    let timeline: MeasureTimeline
    let language: Language

    var planned: PlannedMeasure { timeline.planned }
    var measure: Measure { planned.measure }
    var texts: ActionPlanTexts { ActionPlanTexts(language: language) }
    var today: String { NorwegianTime.isoDate(timeline.now) }

    func say(_ phrase: Phrase) -> String { phrase[language] }

    /// «fredag 12. mars 2027».
    func day(_ iso: String) -> String {
        NorwegianTime.moment(day: iso).map { say(NorwegianTime.day($0)) } ?? iso
    }

    // MARK: The whole, in a sentence

    var lead: String {
        let source = texts.source(of: planned)
        guard let last = planned.effects.last(where: { $0.tally != nil }), let tally = last.tally else {
            return "\(source)."
        }
        let number = tally.inWords
        guard measure.way == nil else {
            let now = Phrase(nb: "Sist", nn: "Sist", en: "Most recently")
            return "\(source). \(say(now)): \(say(number))."
        }
        let to = Phrase(nb: "til \(number.nb)", nn: "til \(number.nn)", en: "to \(number.en)")
        return "\(source) \(say(to))\(duration(to: last.day).map { ", \(say($0))" } ?? "")."
    }

    /// «på fem måneder», «på tre år»; nil for less than one month.
    private func duration(to last: String) -> Phrase? {
        let first = timeline.beginning.map { NorwegianTime.isoDate($0.room.dugnad.heldFrom) }
        let start = first ?? NorwegianTime.isoDate(measure.madeAt)
        let months = ((NorwegianTime.days(from: start, to: last) ?? 0) + 15) / 30
        guard months > 0 else { return nil }
        let length = months < 24 ? TimelineTexts.months.inWords(months) : TimelineTexts.years.inWords(months / 12)
        return Phrase(nb: "på \(length.nb)", nn: "på \(length.nn)", en: "in \(length.en)")
    }

    private static let months = Counting(
        one: Phrase(nb: "én måned", nn: "éin månad", en: "one month"),
        many: Phrase(nb: "måneder", nn: "månader", en: "months"))
    private static let years = Counting(
        one: Phrase(nb: "ett år", nn: "eitt år", en: "one year"), many: Phrase(nb: "år", nn: "år", en: "years"))
}
