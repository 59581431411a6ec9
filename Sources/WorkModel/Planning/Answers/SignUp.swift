import GRDB
import Words

/// How people answer an invitation: how many there is room for, until when, and whether anybody may sign up.
package struct SignUp: Sendable, Codable, Equatable, FetchableRecord, PersistableRecord {
    package let dugnad: Dugnad.ID
    /// What the public page is known by in its address. It is there to be passed on, and opens nothing else.
    package let page: String
    /// Anybody may sign up on the public page.
    package var isOpen: Bool
    /// The contact person chooses who gets a place, once the deadline is over.
    package var isChosen = false
    /// Nil where there is no limit.
    package var capacity: Int?
    package var deadline: LastMinute?
    /// The most that come from one body; nil where there is no limit.
    package var perBody: Int?
    /// Where the links in its letters lead.
    package var site: String
    /// When the invitation first went.
    package var sentAt: Moment?
    package var version: Int

    init(dugnad: Dugnad.ID, site: String) {
        self.dugnad = dugnad
        self.site = site
        page = String(Secret.new().text.prefix(12))
        isOpen = false
        version = 0
    }

    /// The rules of another dugnad like this one: its places, and neither its deadline nor what has been sent.
    func again(for dugnad: Dugnad.ID) -> SignUp {
        var copy = SignUp(dugnad: dugnad, site: site)
        (copy.capacity, copy.perBody, copy.isChosen, copy.version) = (capacity, perBody, isChosen, 1)
        return copy
    }

    /// Answers that come now are late.
    package func isLate(at now: Moment) -> Bool { deadline?.isOver(at: now) ?? false }

    /// It came in time, and waits with the others until the contact person has chosen.
    package func isYetToChoose(_ answer: Answer) -> Bool { isChosen && !isLate(at: answer.answeredAt) }

    package static let mostPlaces = 2000
}

/// What is typed about how people answer.
package struct SignUpDraft: Sendable, Equatable {
    package var capacity = ""
    package var day = ""
    package var hour = ""
    package var perBody = ""
    package var isChosen = false
    package var isOpen = false

    package init() {}

    package init(_ signUp: SignUp) {
        capacity = signUp.capacity.map(String.init) ?? ""
        day = signUp.deadline.map { NorwegianTime.isoDate($0.moment) } ?? ""
        hour = signUp.deadline.map { NorwegianTime.isoTime($0.moment) } ?? ""
        perBody = signUp.perBody.map(String.init) ?? ""
        (isOpen, isChosen) = (signUp.isOpen, signUp.isChosen)
    }

    /// What can be wrong, in the order of the form.
    package enum Field: Sendable, CaseIterable {
        case capacity, day, hour, perBody
    }

    /// - Parameter before: how it is now. A deadline that stays as it was may be over.
    func check(for dugnad: Dugnad, from before: SignUp, at now: Moment) throws(Problems<Field>) -> SignUp {
        var problems = Problems<Field>()
        var new = before
        new.capacity =
            problems.reading(
                .capacity, try TypedText.number(capacity, in: 1...SignUp.mostPlaces, or: .noSuchCapacity)) ?? nil
        new.perBody =
            problems.reading(.perBody, try TypedText.number(perBody, in: 1...Answer.mostPeople, or: .noSuchShare))
            ?? nil
        new.deadline = try readDeadline(&problems)
        if let deadline = new.deadline, deadline != before.deadline {
            if deadline.moment >= dugnad.plannedStart {
                problems.add(.day, .deadlineAfterStart(dugnad.variant.theMeeting))
            } else if deadline.isOver(at: now) {
                problems.add(.day, .deadlineIsOver)
            }
        }
        if isChosen, new.deadline == nil, PlainText.line(day).isEmpty { problems.add(.day, .choosingNeedsDeadline) }
        (new.isOpen, new.isChosen) = (isOpen, isChosen)
        try problems.throwIfAny()
        return new
    }

    /// A day without an hour is until it is over.
    private func readDeadline(_ problems: inout Problems<Field>) throws(Problems<Field>) -> LastMinute? {
        let typedHour = PlainText.line(hour)
        guard let day = problems.reading(.day, try TypedText.day(day)) else { return nil }
        guard let day else {
            if !typedHour.isEmpty { problems.add(.day, .hourWithoutDay) }
            return nil
        }
        guard let time = typedHour.isEmpty ? TimeOfDay(typed: "23:59") : TimeOfDay(typed: typedHour) else {
            problems.add(.hour, .noSuchHour)
            return nil
        }
        guard let moment = NorwegianTime.moment(day: day.iso, hour: time.iso) else {
            problems.add(.hour, .skippedHour)
            return nil
        }
        return LastMinute(moment)
    }
}

extension Phrase {
    /// Said to whoever has answered where places are chosen.
    package static let chosenAfterTheDeadline = Phrase(
        nb: "Plassene blir gitt når fristen er ute. Da får du svar på e-post, enten det blir plass eller ikke.",
        nn: "Plassane blir gitt når fristen er ute. Då får du svar på e-post, anten det blir plass eller ikkje.",
        en: "Places are given once the deadline has passed. Then you get an e-mail, whether there is room or not.")
}

extension Problem {
    fileprivate static let noSuchCapacity = Problem(
        Phrase(
            nb: "Skriv et tall fra 1 til \(SignUp.mostPlaces), eller la feltet stå tomt når det er plass til alle.",
            nn: "Skriv eit tal frå 1 til \(SignUp.mostPlaces), eller la feltet stå tomt når det er plass til alle.",
            en: "Write a number from 1 to \(SignUp.mostPlaces), or leave it empty when there is room for everybody."))

    fileprivate static let choosingNeedsDeadline = Problem(
        Phrase(
            nb: "Skriv en frist. Når den er ute, velger du hvem som får plass.",
            nn: "Skriv ein frist. Når han er ute, vel du kven som får plass.",
            en: "Write a deadline. Once it has passed, you choose who gets a place."))

    fileprivate static let noSuchShare = Problem(
        Phrase(
            nb: "Skriv et tall fra 1 til \(Answer.mostPeople), eller la feltet stå tomt.",
            nn: "Skriv eit tal frå 1 til \(Answer.mostPeople), eller la feltet stå tomt.",
            en: "Write a number from 1 to \(Answer.mostPeople), or leave it empty."))

    fileprivate static let hourWithoutDay = Problem(
        Phrase(
            nb: "Skriv også dagen.", nn: "Skriv òg dagen.", en: "Write the day as well."))

    fileprivate static let noSuchHour = Problem(
        Phrase(
            nb: "Skriv klokkeslettet slik: 12.00.", nn: "Skriv klokkeslettet slik: 12.00.",
            en: "Write the hour like this: 12.00."))

    fileprivate static let skippedHour = Problem(
        Phrase(
            nb: "Det klokkeslettet finnes ikke den natta: klokka stilles fram. Velg et annet.",
            nn: "Det klokkeslettet finst ikkje den natta: klokka blir stilt fram. Vel eit anna.",
            en: "There is no such hour that night: the clocks go forward. Choose another."))

    fileprivate static let deadlineIsOver = Problem(
        Phrase(
            nb: "Den fristen er allerede ute. Skriv en som kommer.",
            nn: "Den fristen er alt ute. Skriv ein som kjem.", en: "That deadline is over already. Write one to come."))

    fileprivate static func deadlineAfterStart(_ meeting: Phrase) -> Problem {
        Problem(
            Phrase(
                nb: "Svarfristen må være før \(meeting.nb) begynner.",
                nn: "Svarfristen må vere før \(meeting.nn) startar.",
                en: "Replies must be due before \(meeting.en) begins."))
    }
}
