import Words

/// The day, the hours and the place, as they are typed.
package struct WhenDraft: Sendable, Equatable {
    package var day: String
    package var start: String
    package var end: String
    /// A link, of one by video.
    package var place: String
    package var isByVideo: Bool
    /// What is typed as the link for those who come to the place by video; nil when everybody comes there.
    package var alsoByVideo: String?
    /// «oktober 2027», when no day is chosen; nil when one is.
    package var roughly: String?

    package init(
        day: String, start: String, end: String, place: String, isByVideo: Bool = false,
        alsoByVideo: String? = nil, roughly: String? = nil
    ) {
        self.alsoByVideo = alsoByVideo
        self.roughly = roughly
        self.isByVideo = isByVideo
        self.day = day
        self.start = start
        self.end = end
        self.place = place
    }

    /// What stands on the form of a dugnad that is planned, or of one that is over.
    package init(_ when: When, in language: Language = .bokmål) {
        if let held = when.held {
            self.init(held, place: when.place ?? "", in: language)
            return
        }
        self.init(
            day: when.roughly == nil ? NorwegianTime.isoDate(when.start) : "", start: NorwegianTime.isoTime(when.start),
            end: NorwegianTime.isoTime(when.end), place: when.place ?? "", isByVideo: when.isByVideo,
            alsoByVideo: when.alsoByVideo, roughly: when.roughly?.typed[language])
    }

    /// What can be wrong, in the order of the form.
    package enum Field: Sendable {
        case day, roughly, start, end, place, link
    }

    /// - Parameters:
    ///   - template: the run sheet that must fit into the hours.
    ///   - kept: how it is planned now. The length is not checked when it stays the same.
    package func check(
        for variant: Variant, by template: RunSheetTemplate, keeping kept: When? = nil, at now: Moment
    ) throws(Problems<Field>) -> When {
        if let roughly { return try check(roughly, keeping: kept, at: now) }
        var problems = Problems<Field>()
        let day = problems.reading(.day, try checkedDay())
        let times = problems.reading(.start, try checkedTimes())
        let place = problems.reading(.place, try checkedPlace()) ?? ""
        let link = problems.reading(.link, try checkedLink()) ?? nil
        try problems.throwIfAny()
        guard let day, let times,
            let start = NorwegianTime.moment(day: day.iso, hour: times.start.iso),
            let end = NorwegianTime.moment(day: day.iso, hour: times.end.iso)
        else { throw Problems(.start, .noHours) }
        guard end > start else { throw Problems(.end, .endsBeforeStart) }
        let when = When(start: start, end: end, place: place, isByVideo: isByVideo, alsoByVideo: link)
        if when.length != kept?.length {
            _ = problems.reading(.end, try variant.check(length: when.length, by: template))
        }
        try problems.throwIfAny()
        return when
    }

    /// The day and the hour it begins, where the end is not asked for beside them.
    package func checkBeginning() throws(Problems<Field>) -> Moment {
        var problems = Problems<Field>()
        let day = problems.reading(.day, try checkedDay())
        if TimeOfDay(typed: start) == nil { problems.add(.start, .noStart) }
        try problems.throwIfAny()
        guard let day, let hour = TimeOfDay(typed: start),
            let begins = NorwegianTime.moment(day: day.iso, hour: hour.iso)
        else { throw Problems(.start, .noStart) }
        return begins
    }

    package func checkedPlace() throws(Problem) -> String { try TypedText.place(place, isByVideo: isByVideo) }

    /// The link beside a place; nil when everybody comes there.
    package func checkedLink() throws(Problem) -> String? {
        guard !isByVideo, let alsoByVideo else { return nil }
        return try MeetingLink.read(alsoByVideo)
    }

    private func checkedDay() throws(Problem) -> Day {
        guard let day = try TypedText.day(day) else { throw .noDay }
        return day
    }

    private func checkedTimes() throws(Problem) -> (start: TimeOfDay, end: TimeOfDay) {
        guard let start = TimeOfDay(typed: start), let end = TimeOfDay(typed: end) else { throw .noHours }
        return (start, end)
    }
}

extension Variant {
    /// - Throws: what to do about it, when that is too short for the conversations or longer than a meeting can be.
    package func check(length: Int, by template: RunSheetTemplate) throws(Problem) {
        let shortest = shortest(template)
        if length < shortest { throw .tooShort(length, shortest: shortest) }
        if length > Variant.longest { throw .tooLong }
    }
}

extension Problem {
    fileprivate static let noDay = Problem(
        Phrase(nb: "Velg hvilken dag dere møtes.", nn: "Vel kva dag de møtest.", en: "Choose the day you meet."))
    static let noHours = Problem(
        Phrase(
            nb: "Skriv når dere begynner og slutter, for eksempel 18.00 og 20.30.",
            nn: "Skriv når de byrjar og sluttar, til dømes 18.00 og 20.30.",
            en: "Write when you begin and end, for example 18.00 and 20.30."))
    fileprivate static let noStart = Problem(
        Phrase(
            nb: "Skriv når dere begynner, for eksempel 18.00.", nn: "Skriv når de byrjar, til dømes 18.00.",
            en: "Write when you begin, for example 18.00."))
    package static let endsBeforeStart = Problem(
        Phrase(
            nb: "Slutten må komme etter starten. Sjekk klokkeslettene.",
            nn: "Slutten må kome etter starten. Sjekk klokkesletta.",
            en: "The end must come after the start. Check the times."))
    fileprivate static let tooLong = Problem(
        Phrase(
            nb: "Velg høyst fire timer. Lenger enn det snakker ingen godt sammen.",
            nn: "Vel høgst fire timar. Lenger enn det snakkar ingen godt saman.",
            en: "Choose four hours at most. Nobody talks well for longer than that."))

    fileprivate static func tooShort(_ length: Int, shortest: Int) -> Problem {
        Problem(
            Phrase(
                nb:
                    "Samtalene trenger minst \(shortest)\u{A0}minutter. Dere har satt av \(length). Sett av mer tid, så rekker dere alt.",
                nn:
                    "Samtalane treng minst \(shortest)\u{A0}minutt. De har sett av \(length). Set av meir tid, så rekk de alt.",
                en:
                    "The conversations need at least \(shortest)\u{A0}minutes. You have set aside \(length). Set aside more, and you will get through everything."
            ))
    }
}
