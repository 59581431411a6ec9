import Documents
import Foundation
import TestWorld
import Words

/// The papers of a dugnad with something in it.
func papers(of hall: Hall, in language: Language = .bokmål) async throws -> DugnadPapers {
    DugnadPapers(
        minutes: try await hall.minutes(), language: language, drawings: Drawings([:]),
        base: "https://dugnad.example.no")
}
