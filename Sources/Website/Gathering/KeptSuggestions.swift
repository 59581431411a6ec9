import Synchronization
import WorkModel

/// What has been suggested, kept until the dugnad has changed: to find it is slow when there are thousands of notes.
final class KeptSuggestions: Sendable {
    private struct Found {
        let revision: Int
        let suggestions: Suggestions
    }

    private let found = Mutex<[Step.ID: Found]>([:])
    /// When so many tasks are kept, all are forgotten: a hall that is open asks again.
    private static let most = 500

    func suggestions(on step: Step.ID, of gathering: Gathering) -> Suggestions {
        let revision = gathering.room.dugnad.revision
        if let known = found.withLock({ $0[step] }), known.revision == revision { return known.suggestions }
        let suggestions = gathering.suggestions(on: step)
        found.withLock { found in
            if found.count >= KeptSuggestions.most { found = [:] }
            found[step] = Found(revision: revision, suggestions: suggestions)
        }
        return suggestions
    }
}
