import Words

/// What has been said of how a measure goes.
package struct StateDraft: Sendable, Equatable {
    package var state: String
    package var reason: String
    /// Since when; today when nothing is typed.
    package var since: String

    package init(state: String = "", reason: String = "", since: String = "") {
        (self.state, self.reason, self.since) = (state, reason, since)
    }

    package enum Field: Sendable {
        case state, since, reason
    }

    struct Said: Sendable {
        let state: MeasureState
        /// Nil when none was typed.
        let day: String?
        let reason: String?

        /// Since when it is so: the day that was typed; else as it was, if it was so already; else today.
        func since(_ was: FollowUp, at now: Moment) -> String {
            day ?? (state == was.state ? was.since : NorwegianTime.isoDate(now))
        }

    }

    func check(at now: Moment) throws(Problems<Field>) -> Said {
        var problems = Problems<Field>()
        let state = MeasureState(rawValue: state)
        if state == nil { problems.add(.state, .noState) }
        let today = NorwegianTime.isoDate(now)
        let day = (problems.reading(.since, try TypedText.day(since)) ?? nil)?.iso
        if let day, day > today { problems.add(.since, .dayAhead) }
        let reason = (problems.reading(.reason, try TypedText.lines(reason)) ?? "").nilIfEmpty
        if let state, state.needsReason, reason == nil, PlainText.lines(self.reason).isEmpty {
            problems.add(.reason, state == .waiting ? .noReasonToWait : .noReasonToPutAway)
        }
        try problems.throwIfAny()
        let chosen = state ?? .notBegun
        return Said(state: chosen, day: day, reason: chosen.needsReason ? reason : nil)
    }
}

extension Problem {
    static let noState = Problem(
        Phrase(nb: "Velg hvordan det går.", nn: "Vel korleis det går.", en: "Choose how it is going."))
    static let dayAhead = Problem(
        Phrase(
            nb: "Dagen har ikke vært ennå. Velg i dag eller en dag før.",
            nn: "Dagen har ikkje vore enno. Vel i dag eller ein dag før.",
            en: "That day has not been yet. Choose today or an earlier one."))
    static let noReasonToWait = Problem(
        Phrase(
            nb: "Skriv hva det venter på. Da vet de som leser planen, hva som skal til.",
            nn: "Skriv kva det ventar på. Då veit dei som les planen, kva som skal til.",
            en: "Write what it waits for. Then those who read the plan know what it takes."))
    static let noReasonToPutAway = Problem(
        Phrase(
            nb: "Skriv hvorfor dere legger det bort. Om noen år er det det noen lurer på.",
            nn: "Skriv kvifor de legg det bort. Om nokre år er det det nokon lurer på.",
            en: "Write why you put it away. In some years that is what somebody will wonder."))
}
