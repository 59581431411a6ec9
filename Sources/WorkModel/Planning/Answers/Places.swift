import Words

/// How many there is room for, and how many places are taken or kept for somebody.
package struct Places: Sendable, Equatable {
    /// Nil where there is no limit.
    package let capacity: Int?
    package let taken: Int

    package init(capacity: Int?, taken: Int) {
        (self.capacity, self.taken) = (capacity, taken)
    }

    /// Nil where there is no limit; never less than none.
    package var free: Int? { capacity.map { max($0 - taken, 0) } }

    package func hasRoom(for people: Int) -> Bool { free.map { people <= $0 } ?? true }

    /// The same with some of the taken ones left out: what somebody has already is not in their own way.
    func without(_ people: Int) -> Places { Places(capacity: capacity, taken: max(taken - people, 0)) }

    /// Who of those that wait is asked now, in the order they wait. Who needs more places than there are, waits as a
    /// whole, and keeps nobody behind from those that are free.
    ///
    /// - Parameters:
    ///   - waiting: how many each needs.
    ///   - mayCome: whether there is more than room that one of them waits for; asked of those that there is room for.
    func asked(of waiting: [Int], if mayCome: (Int) -> Bool = { _ in true }) -> [Int] {
        var left = free ?? .max
        return waiting.indices.filter { index in
            guard waiting[index] <= left, mayCome(index) else { return false }
            left -= waiting[index]
            return true
        }
    }
}

/// What an answer becomes: who has a place keeps it, who comes in time gets one as long as there are any, and who comes
/// late waits for the contact person.
struct AnswerRule {
    let now: Moment
    let start: Moment
    let deadline: LastMinute?
    /// With everybody else's.
    let places: Places
    let before: Answer?
    /// How many places are kept for them: on the waiting list, or in somebody's stead.
    let kept: Int
    /// Nobody gets a place by being first.
    var isChosen = false

    var isLate: Bool { deadline?.isOver(at: now) ?? false }

    /// The places that are theirs already.
    var mine: Int { max(before?.state == .coming ? before?.people ?? 0 : 0, kept) }

    /// - Throws: `Refusal` when it has begun, or when somebody who has a place wants more than there are.
    func state(coming people: Int) throws(Refusal) -> Answer.State {
        guard now < start else { throw .answersAreOver }
        if people <= mine || (mine > 0 && places.hasRoom(for: people)) { return .coming }
        guard mine == 0 else { throw .noRoomForMore(max(places.free ?? 0, mine)) }
        guard !isChosen, !isLate || before?.state == .waiting else { return .late }
        return places.hasRoom(for: people) ? .coming : .waiting
    }
}

extension Places {
    /// «12 av 30 plasser er tatt», «plass til 30», «32 plasser er tatt, og det er plass til 30»; nil where there is no limit.
    package var inWords: Phrase? {
        capacity.map { capacity in
            if taken == 0 {
                return Phrase(nb: "plass til \(capacity)", nn: "plass til \(capacity)", en: "room for \(capacity)")
            }
            let all = Counting.places.inDigits(capacity)
            guard taken <= capacity else {
                let taken = Counting.places.inDigits(taken)
                return Phrase(
                    nb: "\(taken.nb) er tatt, og det er plass til \(capacity)",
                    nn: "\(taken.nn) er tekne, og det er plass til \(capacity)",
                    en: "\(taken.en) taken, and there is room for \(capacity)")
            }
            return Phrase(
                nb: "\(taken) av \(all.nb) er tatt",
                nn: "\(taken) av \(all.nn) er \(capacity == 1 ? "teken" : "tekne")",
                en: "\(taken) of \(all.en) taken")
        }
    }
}

extension Counting {
    /// «nummer én på ventelista», «nummer to».
    package static func number(_ number: Int) -> Phrase {
        number == 1 ? Phrase(nb: "én", nn: "éin", en: "one") : word(for: number)
    }
}

extension Refusal {
    package static let answersAreOver = Refusal(
        Phrase(
            nb: "Vi har begynt, så svaret kan ikke endres lenger.",
            nn: "Vi har starta, så svaret kan ikkje endrast lenger.",
            en: "We have begun, so the answer can no longer be changed."))

    /// - Parameter room: how many there is room for, with those who have a place already.
    static func noRoomForMore(_ room: Int) -> Refusal {
        let people = Counting.people.inWords(room)
        return Refusal(
            Phrase(
                nb: "Det er plass til \(people.nb) fra dere. Svaret dere ga før, står.",
                nn: "Det er plass til \(people.nn) frå dykk. Svaret de gav før, står.",
                en: "There is room for \(people.en) from you. The answer you gave before stands."))
    }
}
