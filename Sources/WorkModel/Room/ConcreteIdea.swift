import Words

/// An idea as four short answers: what, who, a first step, and when. Only the first is needed.
///
/// In a note they are its lines, each after its label. So an idea reads the same on the wall, on paper and in every file,
/// and one that somebody has typed in from paper, or written in one field, is understood as well.
package struct ConcreteIdea: Sendable, Equatable {
    package enum Answer: CaseIterable, Sendable {
        case who, firstStep, when
    }

    package var what: String
    package var answers: [Answer: String]

    package init(what: String, _ answers: [Answer: String] = [:]) {
        self.what = what
        self.answers = answers
    }

    /// Reads a note's text. A line without a label belongs to what stands before it.
    package init(reading text: String) {
        self.init(what: "")
        var current: Answer?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let labelled = ConcreteIdea.labelled(line)
            if let labelled { current = labelled.answer }
            let words = labelled?.words ?? String(line)
            if let current {
                answers[current] = [answers[current], words].compactMap(\.self).filter { !$0.isEmpty }
                    .joined(separator: " ")
            } else {
                what += what.isEmpty ? words : "\n" + words
            }
        }
        answers = answers.filter { !$0.value.isEmpty }
        // «Hvem: Fjordvik IL» alone: then that is what they wrote.
        if PlainText.lines(what).isEmpty { self.init(what: text) }
    }

    /// As the lines of a note, with the labels of the reader's language.
    package func text(of variant: Variant, in language: Language) -> String {
        let lines = Answer.allCases.compactMap { answer in
            PlainText.line(answers[answer] ?? "").nilIfEmpty.map { "\(variant.label(of: answer)[language]): \($0)" }
        }
        return ([what] + lines).joined(separator: "\n")
    }

    private static func labelled(_ line: Substring) -> (answer: Answer, words: String)? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        return labels[PlainText.line(String(line[..<colon])).lowercased()].map {
            ($0, PlainText.line(String(line[line.index(after: colon)...])))
        }
    }

    /// Every label that is used, in every language. A table may have written in another than the one it is read in.
    private static let labels = Dictionary(
        Variant.allCases.flatMap { variant in
            Answer.allCases.flatMap { answer in
                Language.allCases.map { (variant.label(of: answer)[$0].lowercased(), answer) }
            }
        }, uniquingKeysWith: { first, _ in first })
}

extension Note {
    /// What it is about, without who, how and when: what an idea is called, and what is put side by side.
    package var gist: String { ConcreteIdea(reading: text).what }
}

extension Variant {
    /// What stands before an answer in a note.
    package func label(of answer: ConcreteIdea.Answer) -> Phrase {
        switch answer {
        case .who where makesProposals: MeasureLabels.hearer
        case .who: Phrase(nb: "Hvem", nn: "Kven", en: "Who")
        case .firstStep: firstStep
        case .when: Phrase(nb: "Når", nn: "Når", en: "When")
        }
    }
}
