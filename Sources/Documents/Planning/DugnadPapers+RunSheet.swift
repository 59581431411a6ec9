import Words
import WorkModel

/// The run sheet on paper, with the hours it is planned for.
extension DugnadPapers {
    /// - Parameter withHelp: with what to do if it goes slowly, one voice takes over, or someone tells of a real child.
    package func runSheetJob(as form: DocumentJob.Form, withHelp: Bool = false) throws -> DocumentJob {
        let content = PrintedRunSheet(
            lead: ([[hours, place].compactMap(\.self).joined(separator: ", ")]
                + [aims].compactMap(\.self))
                .joined(separator: ". "),
            columns: .init(
                time: say(nb: "Kl.", nn: "Kl.", en: "Time"), minutes: say(Step.minutesLabel),
                what: say(nb: "Hva vi gjør", nn: "Kva vi gjer", en: "What we do")), compact: !withHelp,
            skippedLabel: say(Step.skippedLabel), steps: printedSteps)
        return try DocumentJob(
            "run-sheet", as: form,
            Framed(
                frame: frame(
                    say(
                        nb: "Kjøreplan for \(dugnad.nameAndDistrict)", nn: "Køyreplan for \(dugnad.nameAndDistrict)",
                        en: "Run sheet for \(dugnad.nameAndDistrict)")), content: content))
    }

    private var printedSteps: [PrintedRunSheet.Step] {
        var begins = dugnad.heldFrom
        // What a trial has made of the minutes is not what the evening is planned as.
        let sheet = dugnad.isTrial ? room.sheet.asPlanned : room.sheet
        return sheet.steps.map { step in
            defer { if !step.isSkipped { begins = begins + .minutes(step.minutes) } }
            return printed(step, begins: begins)
        }
    }

    private func printed(_ step: Step, begins: Moment) -> PrintedRunSheet.Step {
        let words = room.words(of: step)
        let colour = words?.card
        return PrintedRunSheet.Step(
            time: NorwegianTime.clock(begins), minutes: "\(step.minutes) min", title: say(room.title(of: step)),
            colour: colour, kind: colour.map { say($0.cardName) }, isSkipped: step.isSkipped,
            say: words.map { say($0.say) } ?? step.say, sayLabel: say(StepTemplate.sayLabel),
            do: words.map { $0.do[language] } ?? [], doLabel: say(StepTemplate.doLabel),
            groups: words.map { say($0.groups) },
            groupsLabel: say(dugnad.seating.theGroups).capitalisedFirst, help: help(words))
    }

    private func help(_ words: StepTemplate?) -> [PrintedFact] {
        let isSmall = dugnad.groupCount == 1
        let isLarge = dugnad.people > 40
        let lines: [(Phrase, Phrase?)] = [
            (StepTemplate.slowLabel, words?.slow), (StepTemplate.voiceLabel, words?.voice),
            (StepTemplate.disagreeLabel, words?.disagree), (StepTemplate.childLabel, words?.child),
            (StepTemplate.smallLabel(dugnad.seating), isSmall ? words?.small : nil),
            (StepTemplate.largeLabel, isLarge ? words?.large : nil),
        ]
        return lines.compactMap { label, text in text.map { PrintedFact(label: say(label), text: say($0)) } }
    }
}

private struct PrintedRunSheet: Encodable {
    struct Columns: Encodable {
        let time: String
        let minutes: String
        let what: String
    }

    struct Step: Encodable {
        let time: String
        let minutes: String
        let title: String
        let colour: CardColour?
        let kind: String?
        let isSkipped: Bool
        let say: String?
        let sayLabel: String
        let `do`: [String]
        let doLabel: String
        let groups: String?
        let groupsLabel: String
        let help: [PrintedFact]
    }

    let lead: String
    let columns: Columns
    let compact: Bool
    let skippedLabel: String
    let steps: [Step]
}
