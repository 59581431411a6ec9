import Words

/// Something in a plan that looks wrong. It stops nothing: whoever plans looks, and knows best.
package enum PlanConcern: Sendable, Equatable {
    /// «tirsdag 13. november» is written somewhere, and that day is a Monday.
    case weekday(written: Int, day: String, place: TextPlace)
    /// A text says that people meet somewhere else than where it is planned.
    case twoPlaces(written: String, planned: Phrase, place: TextPlace)
    /// The invitation was written in their own words before something that it may tell of was changed.
    case textIsOlder
    case holiday(Phrase)
    case hasBeen
    case deadlineAfterStart
    /// Nobody has answered by the last day to do it.
    case deadlineHasBeen
    /// So many answered late, and nobody has decided.
    case undecided(Int)
    /// There is a place for so many whom no letter reaches.
    case toRing(Int)
    /// More are coming, or are on the list, than there is room for.
    case full(coming: Int, room: Int)
    case longList(listed: Int, room: Int)
    case nobodyWhoDecides
    case noFrontLine
    case notConfirmed
    /// The day is near, and people do not know where to go.
    case noPlace

    /// Where a text stands that whoever plans has written.
    package enum TextPlace: Sendable, Equatable {
        case about, invitation
        /// The invitation, as it is written in their own words.
        case ownText
    }
}

/// What one looks at to find what looks wrong.
package struct PlanFacts: Sendable {
    package let dugnad: Dugnad
    package let invitation: Invitation?
    /// How people answer; nil when nobody has said.
    package let signUp: SignUp?
    /// Nil for a dugnad without an owner.
    package let unit: Unit?
    /// How many are on the list of each kind.
    package let listed: [InviteeKind: Int]
    /// How many come; nil when nobody has been asked.
    package let coming: Int?
    /// How many there is room for: as many as were expected, until somebody says.
    package let room: Int
    /// How many answered late and wait for somebody to decide, and how many are to be rung about a place.
    package let undecided: Int
    package let toRing: Int
    /// The invitation, when somebody has written it in their own words.
    package var own: Invitations.Own?

    /// What is written about it goes: a unit has it, and is what it says.
    package var sendsLetters: Bool { unit?.isConfirmed == true }

    package init(
        dugnad: Dugnad, invitation: Invitation?, signUp: SignUp? = nil, unit: Unit?, listed: [InviteeKind: Int],
        coming: Int?, room: Int, undecided: Int = 0, toRing: Int = 0
    ) {
        (self.dugnad, self.invitation, self.signUp, self.unit) = (dugnad, invitation, signUp, unit)
        (self.listed, self.coming, self.room) = (listed, coming, room)
        (self.undecided, self.toRing) = (undecided, toRing)
    }

    /// In the order one looks: the day, the texts, the people, the unit.
    package func concerns(at now: Moment) -> [PlanConcern] {
        guard dugnad.isYetToBegin, !dugnad.isPast, dugnad.cancelledAt == nil else { return [] }
        return dayConcerns(at: now) + textConcerns + deadlineConcerns(at: now) + peopleConcerns + unitConcerns
    }

    private func dayConcerns(at now: Moment) -> [PlanConcern] {
        guard !dugnad.isWithoutDay else { return [] }
        var concerns: [PlanConcern] = []
        if dugnad.plannedEnd < now { concerns.append(.hasBeen) }
        if let holiday = Holidays.name(of: NorwegianTime.isoDate(dugnad.plannedStart)) {
            concerns.append(.holiday(holiday))
        }
        let isNear = dugnad.plannedStart - now < .days(28)
        if isNear, dugnad.place == nil, dugnad.plannedEnd > now, !dugnad.isForNow { concerns.append(.noPlace) }
        return concerns
    }

    private var textConcerns: [PlanConcern] {
        let about = [dugnad.title, dugnad.aims].compactMap(\.self).joined(separator: "\n")
        let letter = [invitation?.youthLine, invitation?.answerTo, invitation?.sender].compactMap(\.self)
            .joined(separator: "\n")
        let texts = [
            (about, PlanConcern.TextPlace.about), (letter, .invitation), (own?.invitation?.ownWords ?? "", .ownText),
        ]
        let concerns = texts.flatMap { text, place in wrongDays(in: text, place) + otherPlaces(in: text, place) }
        return own?.isOlder == true ? concerns + [.textIsOlder] : concerns
    }

    private func wrongDays(in text: String, _ place: PlanConcern.TextPlace) -> [PlanConcern] {
        WrittenDay.all(in: text, near: NorwegianTime.isoDate(dugnad.plannedStart)).filter { $0.isWrong }.map {
            .weekday(written: $0.weekday, day: $0.day, place: place)
        }
    }

    private func otherPlaces(in text: String, _ place: PlanConcern.TextPlace) -> [PlanConcern] {
        guard let planned = dugnad.placeInWords else { return [] }
        let other = WrittenPlace.all(in: text, outside: dugnad.nameAndDistrict).first { !$0.isIn(planned.nb) }
        return other.map { [.twoPlaces(written: $0.words, planned: planned, place: place)] } ?? []
    }

    private func deadlineConcerns(at now: Moment) -> [PlanConcern] {
        let answered = signUp.map { $0.deadline.map { NorwegianTime.isoDate($0.moment) } }
        guard let deadline = answered ?? invitation?.deadline, !dugnad.isWithoutDay else { return [] }
        if deadline > NorwegianTime.isoDate(dugnad.plannedStart) { return [.deadlineAfterStart] }
        return deadline < NorwegianTime.isoDate(now) && (coming ?? 0) == 0 && dugnad.plannedStart > now
            ? [.deadlineHasBeen] : []
    }

    private var peopleConcerns: [PlanConcern] {
        var concerns: [PlanConcern] = []
        if undecided > 0 { concerns.append(.undecided(undecided)) }
        if toRing > 0 { concerns.append(.toRing(toRing)) }
        let sum = listed.values.reduce(0, +)
        if let coming, coming > room {
            concerns.append(.full(coming: coming, room: room))
        } else if sum > room {
            concerns.append(.longList(listed: sum, room: room))
        }
        guard sum > 0, dugnad.variant.isForAMunicipality else { return concerns }
        func isAsked(_ kinds: (InviteeKind) -> Bool) -> Bool { listed.contains { kinds($0.key) && $0.value > 0 } }
        if !isAsked(\.decides) { concerns.append(.nobodyWhoDecides) }
        if !isAsked(\.isFrontLine) { concerns.append(.noFrontLine) }
        return concerns
    }

    private var unitConcerns: [PlanConcern] {
        guard let unit, !unit.isConfirmed, !unit.isInvented else { return [] }
        return [.notConfirmed]
    }
}

/// A weekday with a date, as somebody has written them: «tirsdag 13. november».
struct WrittenDay: Equatable {
    /// 1 for Monday to 7 for Sunday.
    let weekday: Int
    /// «2028-11-13».
    let day: String

    var isWrong: Bool { NorwegianTime.weekday(of: day) != weekday }

    /// - Parameter near: the day of the dugnad. Without a year, a day is in the same year or the one before: the answers
    ///   to a dugnad in February are due in December.
    static func all(in text: String, near: String) -> [WrittenDay] {
        let words = text.prefix(20_000).split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map(String.init)
        return words.indices.compactMap { index in
            guard let weekday = NorwegianTime.weekday(named: words[index]) else { return nil }
            // «tirsdag 13. november 2028», «tirsdag den 13.11», and no more words than that.
            var rest = words[(index + 1)...].prefix(5)[...]
            while let first = rest.first?.lowercased(), Day.fillers.contains(first) { rest = rest.dropFirst() }
            return [4, 3, 2].lazy.compactMap { count in
                read(rest.prefix(count).joined(separator: " "), weekday, near: near)
            }.first
        }
    }

    /// The nearest of the days that it can be: «mandag 2. februar» was right last year, and says nothing of this one.
    private static func read(_ text: String, _ weekday: Int, near: String) -> WrittenDay? {
        guard text.first?.isNumber == true, let year = Int(near.prefix(4)) else { return nil }
        if let day = Day(typed: text) { return WrittenDay(weekday: weekday, day: day.iso) }
        let days = [year, year - 1].compactMap { Day(typed: "\(text) \($0)") }.map {
            WrittenDay(weekday: weekday, day: $0.iso)
        }
        return days.min {
            abs(NorwegianTime.days(from: $0.day, to: near) ?? 0) < abs(NorwegianTime.days(from: $1.day, to: near) ?? 0)
        }
    }
}
