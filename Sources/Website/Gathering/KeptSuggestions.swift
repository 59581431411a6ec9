import Synchronization
import Words
import WorkModel

/// What has been suggested, kept until the dugnad has changed: to find it is slow when there are thousands of notes.
final class KeptSuggestions: Sendable {
    private struct Found {
        let revision: Int
        /// Tells it from one with the same revision, when the dugnad has been deleted and read in anew.
        let changedAt: Moment
        let suggestions: Suggestions
    }

    private let found = Mutex<[[Step.ID]: Found]>([:])
    /// When so many are kept, all are forgotten: a hall that is open asks again.
    private static let most = 500

    /// - Parameter steps: those whose notes are seen together.
    func suggestions(on steps: [Step.ID], of gathering: Gathering) -> Suggestions {
        let dugnad = gathering.room.dugnad
        if let known = found.withLock({ $0[steps] }), known.revision == dugnad.revision,
            known.changedAt == dugnad.changedAt
        {
            return known.suggestions
        }
        let suggestions = gathering.suggestions(among: steps.flatMap(gathering.looseNotes))
        found.withLock { found in
            if found.count >= KeptSuggestions.most { found = [:] }
            found[steps] = Found(revision: dugnad.revision, changedAt: dugnad.changedAt, suggestions: suggestions)
        }
        return suggestions
    }
}
