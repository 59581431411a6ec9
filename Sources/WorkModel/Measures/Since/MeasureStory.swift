import Words

/// A measure through the years, read from its history: what it was called on a day, and how it went then.
struct MeasureStory {
    let planned: PlannedMeasure
    /// The first day that anybody knew of it.
    let began: String
    /// How it goes, each time somebody has said so, in the order it was said.
    private let said: [Said]
    private let changes: [MeasureChange]

    private struct Said {
        let day: String
        let was: MeasureState
        let standing: Standing
    }

    /// How it goes, since when, and why.
    struct Standing: Equatable {
        let state: MeasureState
        let since: String
        let reason: String?
    }

    /// - Parameters:
    ///   - changes: of this measure, the first first.
    ///   - met: the day of the dugnad that agreed on it, as long as that is there.
    init(_ planned: PlannedMeasure, _ changes: [MeasureChange], met: String?) {
        (self.planned, self.changes) = (planned, changes)
        let said = changes.compactMap(MeasureStory.said)
        let written = NorwegianTime.isoDate(planned.measure.madeAt)
        let made = planned.measure.way == nil ? met ?? written : written
        // What is typed in afterwards may have gone on for long.
        began = said.map(\.day).min().map { min($0, made) } ?? made
        self.said = said
    }

    private static func said(_ change: MeasureChange) -> Said? {
        guard let was = change.was.flatMap(MeasureState.init) else { return nil }
        switch change.kind {
        case .stateSet:
            guard let state = change.became.flatMap(MeasureState.init) else { return nil }
            let day = change.about ?? change.day
            return Said(day: day, was: was, standing: Standing(state: state, since: day, reason: change.words))
        case .told:
            // What the contact person has put on hold or away is hers to take up again.
            guard !was.needsReason, let state = change.became.flatMap(OwnersWord.How.init)?.state, state != was else {
                return nil
            }
            return Said(day: change.day, was: was, standing: Standing(state: state, since: change.day, reason: nil))
        default: return nil
        }
    }

    /// How it went on a day: the last that somebody said of that day or one before.
    func standing(on day: String) -> Standing {
        let now = planned.followUp
        guard let first = said.first else {
            return Standing(state: now.state, since: now.since, reason: now.reason)
        }
        if let then = said.last(where: { $0.day <= day }) { return then.standing }
        return Standing(state: first.was, since: began, reason: nil)
    }

    /// What it was called in the evening of a day. A slip of the pen that was mended was never its name.
    func name(on day: String) -> String {
        renamings.first { $0.day > day }?.was ?? planned.measure.text
    }

    /// When it became something that stands, and how, if that was in those days and still holds at the end of them.
    func growth(after first: String, through last: String) -> (day: String, words: String?)? {
        let growths = changes.filter { $0.kind == .grown || $0.kind == .notStanding }
        guard let latest = growths.last(where: { ($0.kind == .grown ? $0.about ?? $0.day : $0.day) <= last }),
            latest.kind == .grown
        else { return nil }
        let day = latest.about ?? latest.day
        return day > first ? (day, latest.words) : nil
    }

    private var renamings: [MeasureChange] {
        changes.filter { change in
            guard change.about == MeasureField.text.rawValue else { return false }
            switch change.kind {
            case .renamed: return true
            case .edited: return !MeasureStory.isSlip(change.was ?? "", change.became ?? "")
            default: return false
            }
        }
    }

    /// Whether a text was only mended: other letters in no more than a word, a capital, a full stop.
    static func isSlip(_ was: String, _ became: String) -> Bool {
        func words(_ text: String) -> [String] {
            text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        }
        let (was, became) = (words(was), words(became))
        guard was.count == became.count else { return false }
        return zip(was, became).count { $0 != $1 } <= (was.count > 1 ? 1 : 0)
            && zip(was, became).allSatisfy { $0 == $1 || $0.count > 2 && $0.prefix(2) == $1.prefix(2) }
    }
}

extension MeasureChange {
    /// «2027-01-14».
    var day: String { NorwegianTime.isoDate(at) }

    /// What a story is read from.
    static let kindsInStories: [Kind] = [.stateSet, .told, .renamed, .grown, .notStanding]
}
