import Words

/// What a dugnad began with, as it reads at one moment: what is looked over, published, and told to those challenged.
package struct RelayText: Sendable, Codable, Equatable {
    /// What those who held it are called.
    package let club: String
    /// When it was.
    package let held: Phrase
    /// Of people's own words.
    package let language: Language
    package let isInvented: Bool
    package let steps: [Step]

    package struct Step: Sendable, Codable, Equatable {
        package let measure: Measure.ID
        package let text: String
        /// What it begins with.
        package let firstStep: String?
        /// A body or a role; nil when that is not to be shown.
        package let owner: String?
    }

    /// Changes when anything that is read does.
    package var fingerprint: String {
        Fingerprint.of(
            ([club] + steps.flatMap { [$0.text, $0.firstStep ?? "", $0.owner ?? ""] }).joined(separator: "\n"))
    }

    /// Somebody's name, number or address that has come into it some other way than through a field is stopped here.
    func checkForRealPeople() throws(Problem) {
        for step in steps {
            for words in [step.text, step.firstStep, step.owner].compactMap({ $0 }) {
                try TypedText.checkForRealPeople(words)
            }
        }
    }
}

/// Which steps are to be shown, and whether it is said who does them.
package struct RelayChoice: Sendable, Equatable {
    package var measures: [Measure.ID]
    package var showsOwners: Bool

    package init(_ measures: [Measure.ID], showsOwners: Bool) {
        (self.measures, self.showsOwners) = (measures, showsOwners)
    }

    /// What was chosen of what is published.
    package init(_ text: RelayText) {
        self.init(text.steps.map(\.measure), showsOwners: text.steps.contains { $0.owner != nil })
    }

    func text(of dugnad: Dugnad, _ all: [Measure]) -> RelayText {
        let chosen = Set(measures)
        return RelayText(
            club: dugnad.name, held: dugnad.dateInWords, language: dugnad.language, isInvented: dugnad.isInvented,
            steps: all.filter { chosen.contains($0.id) }.map { measure in
                RelayText.Step(
                    measure: measure.id, text: measure.text, firstStep: measure.firstStep,
                    owner: showsOwners ? measure.owner : nil)
            })
    }
}
