import Words

/// The talk in pairs that some steps begin with.
extension RunSheet {
    /// How many minutes of talk in pairs the step that the room is at has; nil when it has none.
    package var minutesInPairs: Int? { current?.key.flatMap { limits[$0]?.pairs } }

    /// Sets the small clock going, or takes it away. One that goes already goes on.
    package mutating func talkInPairs(_ isTalking: Bool, at now: Moment) throws(Refusal) {
        guard clock.isRunning else { throw .notRunning }
        guard isTalking else {
            clock.pairsEndAt = nil
            return
        }
        guard let minutes = minutesInPairs else { throw .noPairs }
        if clock.pairsEndAt == nil { clock.pairsEndAt = now + .minutes(minutes) }
    }
}

extension Refusal {
    fileprivate static let noPairs = Refusal(
        Phrase(
            nb: "På dette punktet snakker dere ikke to og to.", nn: "På dette punktet snakkar de ikkje to og to.",
            en: "There is no talk in pairs at this step."))
}
