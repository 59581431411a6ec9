import Words

/// What became of a measure since last. The names stand in what is published, so they never change. In the order that they
/// are told.
package enum SinceFate: String, Sendable, Codable, CaseIterable {
    case done, grown, renamed, goesOn, putAway, merged, divided, new

    package var name: Phrase {
        switch self {
        case .done: Phrase(nb: "Gjort", nn: "Gjort", en: "Done")
        case .grown: Phrase(nb: "Vokst", nn: "Vakse", en: "Grown")
        case .renamed: Phrase(nb: "Nytt navn", nn: "Nytt namn", en: "New name")
        case .goesOn: Phrase(nb: "Fortsetter", nn: "Held fram", en: "Goes on")
        case .putAway: Phrase(nb: "Lagt bort", nn: "Lagt bort", en: "Put away")
        case .merged: Phrase(nb: "Slått sammen", nn: "Slått saman", en: "Put together")
        case .divided: Phrase(nb: "Delt i to", nn: "Delt i to", en: "Divided in two")
        case .new: Phrase(nb: "Nytt", nn: "Nytt", en: "New")
        }
    }

    /// Of how many: «er ett gjennomført» when the sentence begins with something else, «ett er gjennomført» after a comma.
    func clause(_ number: Phrase, isMany: Bool, isFirst: Bool) -> Phrase {
        func clause(_ words: [String], _ number: String) -> String {
            let verb = Array(words[..<1])
            let order = isFirst ? verb + [number] : [number] + verb
            return (order + words.dropFirst()).joined(separator: " ")
        }
        return Phrase(
            nb: clause(norwegian.nb, number.nb), nn: clause(norwegian.nn, number.nn),
            en: "\(number.en) \(isMany ? english.many : english.one)")
    }

    /// The verb, and what may follow it.
    private var norwegian: (nb: [String], nn: [String]) {
        switch self {
        case .done: (["er", "gjennomført"], ["er", "gjennomført"])
        case .grown: (["har", "vokst"], ["har", "vakse"])
        case .renamed: (["har", "fått nytt navn"], ["har", "fått nytt namn"])
        case .goesOn, .new: (["fortsetter"], ["held", "fram"])
        case .putAway: (["er", "lagt bort"], ["er", "lagt bort"])
        case .merged: (["er", "slått sammen med et annet"], ["er", "slått saman med eit anna"])
        case .divided: (["er", "delt i to"], ["er", "delt i to"])
        }
    }

    private var english: (one: String, many: String) {
        switch self {
        case .done: ("is done", "are done")
        case .grown: ("has grown", "have grown")
        case .renamed: ("has a new name", "have new names")
        case .goesOn, .new: ("goes on", "go on")
        case .putAway: ("has been put away", "have been put away")
        case .merged: ("has been put together with another", "have been put together with others")
        case .divided: ("has been divided in two", "have been divided in two")
        }
    }
}
