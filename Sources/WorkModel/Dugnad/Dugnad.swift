import GRDB
import Words

/// A meeting where people agree on how every child gets to take part.
package struct Dugnad: Sendable, Codable, Equatable, Identifiable, FetchableRecord, PersistableRecord {
    package typealias ID = Identifier<Dugnad>

    package let id: ID
    package private(set) var code: RoomCode
    package let variant: Variant
    package let municipalityNumber: String?
    package let municipalityValidFrom: String?
    package let district: String?
    /// For whom: the municipality's, organisation's or group's name as it was then.
    package let name: String
    package private(set) var place: String?
    package let language: Language
    package let people: Int
    package private(set) var groupCount: Int
    package private(set) var plannedStart: Moment
    package private(set) var plannedEnd: Moment
    package let edition: Edition.Hash
    package private(set) var agreedEnd: Moment
    package private(set) var currentStep: Step.ID?
    package private(set) var stepEndsAt: Moment?
    package private(set) var pausedLeft: Int64?
    package private(set) var pairsEndAt: Moment?
    package private(set) var startedAt: Moment?
    package private(set) var endedAt: Moment?
    /// The run sheet's version: every change to it says which one it began from.
    package var planVersion: Int
    /// Counts every change; screens follow it.
    package private(set) var revision: Int
    package let madeAt: Moment
    package private(set) var changedAt: Moment
    package let isInvented: Bool
    /// How many times what stands in people's calendars has changed; nil when never (RFC 5545, SEQUENCE).
    package private(set) var calendarSequence: Int?
    package private(set) var cancelledAt: Moment?
    /// Since when a trial goes on; nil when it is for real, or has not begun.
    package private(set) var trialSince: Moment?
    /// When the last trial was emptied: what was begun before that is not a part of the real one.
    package private(set) var trialEmptiedAt: Moment?
    /// When one that was over before it was typed in was held, as well as it is known; nil for every other.
    package private(set) var held: PastTime?
    /// What those who hold it call it.
    package private(set) var title: String?
    /// What they want with it, one aim a line.
    package private(set) var aims: String?
    /// Where what people come up with may get money, one a line.
    package private(set) var funding: String?
    /// What the room came to besides what it is going to do, one thing a line.
    package private(set) var conclusions: String?

    /// People meet by video, and the place is a link; nil for a dugnad in a hall.
    package private(set) var isByVideo: Bool?
    /// The link for those who come to the place by video, empty until there is one; nil when everybody comes there.
    package private(set) var alsoByVideo: String?

    /// What the moderator says to every table, and since when; gone at the next step.
    package private(set) var lineToAll: String?
    package private(set) var lineSaidAt: Moment?

    /// Since when nobody at the tables may write; nil when they may.
    package private(set) var writingPausedAt: Moment?
    /// The codes it had before this one, with a space between, the latest last.
    package private(set) var formerCodes: String?

    /// Who owns it; nil for one that belongs to whoever has its links.
    package private(set) var unit: Unit.ID?
    /// How long what the tables write is kept, as they have been told; nil for the rule of those without an owner.
    package private(set) var keptMonths: Int?
    /// When its owner took it in; nil for one that was the unit's from the beginning, or was handed to it.
    package private(set) var takenInAt: Moment?
    /// When it is going to be, as long as no day is chosen; the planned hours are then only a place in the calendar.
    package private(set) var plannedFor: RoughTime?

    package init(id: ID, code: RoomCode, plan: DugnadPlan, edition: Edition.Hash, at now: Moment, isInvented: Bool) {
        self.id = id
        self.code = code
        variant = plan.variant
        municipalityNumber = plan.municipality?.number
        municipalityValidFrom = plan.municipality?.validFrom
        district = plan.district
        name = plan.name
        place = plan.place
        isByVideo = plan.isByVideo ? true : nil
        alsoByVideo = plan.isByVideo ? nil : plan.alsoByVideo
        language = plan.language
        people = plan.people
        groupCount = plan.groupCount
        plannedStart = plan.start
        plannedEnd = plan.end
        self.edition = edition
        agreedEnd = plan.end
        planVersion = 1
        revision = 1
        madeAt = now
        changedAt = now
        self.isInvented = isInvented
        plannedFor = plan.roughly
        if let past = plan.held { hold(past, at: now) }
    }

    package var clock: Clock {
        get {
            var clock = Clock(agreedEnd: agreedEnd)
            clock.currentStep = currentStep
            clock.stepEndsAt = stepEndsAt
            clock.pausedLeft = pausedLeft.map { .milliseconds($0) }
            clock.pairsEndAt = pairsEndAt
            clock.startedAt = startedAt
            clock.endedAt = endedAt
            clock.trialSince = trialSince
            return clock
        }
        set {
            agreedEnd = newValue.agreedEnd
            currentStep = newValue.currentStep
            stepEndsAt = newValue.stepEndsAt
            pausedLeft = newValue.pausedLeft?.milliseconds
            pairsEndAt = newValue.pairsEndAt
            startedAt = newValue.startedAt
            endedAt = newValue.endedAt
            trialSince = newValue.trialSince
        }
    }

    /// Another day, hour or place. A run sheet that has begun keeps the end that was agreed in the room.
    mutating func move(to plan: When) {
        guard plan != When(self) else { return }
        (place, isByVideo, alsoByVideo) = (plan.place, plan.isByVideo ? true : nil, plan.alsoByVideo)
        if startedAt == nil { agreedEnd = plan.end }
        plannedStart = plan.start
        plannedEnd = plan.end
        plannedFor = plan.roughly
        changeCalendar()
    }

    /// When it was, of one that is over. It has neither clock nor code, and is ended from the first.
    private mutating func hold(_ past: PastTime, at now: Moment) {
        held = past
        (plannedStart, plannedEnd, agreedEnd) = (past.begins, past.ends, past.ends)
        (startedAt, endedAt) = (past.begins, min(past.ends, now))
    }

    /// Another time or place for one that is over.
    mutating func redate(to when: When, at now: Moment) {
        guard let past = when.held else { return }
        place = when.place
        hold(past, at: now)
        changeCalendar()
    }

    /// What it is called, what it is for, and where there is money. The first two stand in people's calendars.
    mutating func describe(as about: About) {
        if (title, aims) != (about.title, about.aims) { changeCalendar() }
        (title, aims, funding) = (about.title, about.aims, about.funding)
    }

    mutating func setGroupCount(_ count: Int) { groupCount = count }

    mutating func conclude(_ text: String?) { conclusions = text }

    /// Calls it off, or on again.
    mutating func cancel(_ isCancelled: Bool, at now: Moment) {
        guard isCancelled != (cancelledAt != nil) else { return }
        cancelledAt = isCancelled ? now : nil
        changeCalendar()
    }

    /// What is written from now on is no part of a trial.
    mutating func emptyTrial(at now: Moment) { trialEmptiedAt = now }

    /// Says something to every table, or nothing any more.
    mutating func sayToAll(_ line: String?, at now: Moment) {
        lineToAll = line
        lineSaidAt = line == nil ? nil : now
    }

    mutating func pauseWriting(_ isPaused: Bool, at now: Moment) {
        writingPausedAt = isPaused ? writingPausedAt ?? now : nil
    }

    /// Gives it another code. The row is read for every page, so only the latest ninety of the old ones are known again.
    mutating func replaceCode(by new: RoomCode) {
        let former = (formerCodes?.split(separator: " ").suffix(89).map(String.init) ?? []) + [code.text]
        (code, formerCodes) = (new, former.joined(separator: " "))
    }

    private mutating func changeCalendar() {
        calendarSequence = min(calendarSequence ?? 0, 1_000_000) + 1
    }

    /// Its owner from the beginning.
    ///
    /// - Parameter told: how many months its tables have been told already, here or elsewhere; the shortest counts.
    func owned(by unit: Unit, told: [Int?] = []) -> Dugnad {
        var copy = self
        (copy.unit, copy.keptMonths) = (unit.id, told.compactMap(\.self).reduce(unit.keptYears * 12, min))
        return copy
    }

    /// As it is in a file: a unit's things are the unit's here, and nobody's elsewhere.
    func loose() -> Dugnad {
        var copy = self
        (copy.unit, copy.keptMonths, copy.takenInAt) = (nil, nil, nil)
        return copy
    }

    /// A unit's from now on. What its tables were told holds.
    ///
    /// - Parameter told: how many months they were told elsewhere.
    func taken(into unit: Unit, told: Int? = nil, at now: Moment) -> Dugnad {
        var copy = owned(by: unit, told: [retention.months, told])
        copy.takenInAt = now
        return copy
    }

    /// Another unit's from now on, which may keep things shorter.
    func received(in unit: Unit) -> Dugnad {
        var copy = owned(by: unit, told: [retention.months])
        copy.takenInAt = nil
        return copy
    }

    /// Nobody's from now on: all of it goes when what the tables wrote does, and no later than others that are nobody's.
    func givenUp() -> Dugnad {
        var copy = loose()
        if retention.months < Retention.ofLoose.months { copy.keptMonths = keptMonths }
        return copy
    }

    /// How long after it has been taken in whoever has a moderator's link can say that it is not that unit's.
    package static let disowningLength = Moment.Length.days(14)

    /// Lately taken in, so that whoever leads it by a link can still say that it is not that unit's.
    package func canBeDisowned(at now: Moment) -> Bool {
        takenInAt.map { now < $0 + Dugnad.disowningLength } ?? false
    }

    /// The same dugnad under another code, for when its own is taken in the database it is read into.
    func with(code: RoomCode) -> Dugnad {
        var copy = self
        copy.code = code
        return copy
    }

    /// «Lillehammer» or «Oslo, bydel Frogner».
    package var nameAndDistrict: String { district.map { "\(name), \($0)" } ?? name }

    /// Started by people who had already met, so no hour was announced.
    var isForNow: Bool { plannedStart - madeAt <= .minutes(1) && madeAt - plannedStart <= .minutes(1) }
}

extension Database {
    func dugnad(_ id: Dugnad.ID) throws -> Dugnad {
        guard let dugnad = try Dugnad.fetchOne(self, key: id) else { throw NotFound() }
        return dugnad
    }
}

extension Dugnad {
    /// Said of everything in the demo's dugnader.
    package static let everythingIsInvented = Phrase(
        nb: "Alt her er oppdiktet", nn: "Alt her er oppdikta", en: "Everything here is invented")
}
