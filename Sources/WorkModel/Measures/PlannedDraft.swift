import GRDB
import Words

/// What has been typed about a measure in the plan.
package struct PlannedDraft: Sendable, Equatable {
    package var text = ""
    package var hearer = ""
    package var owner = ""
    package var deadline = ""
    package var firstStep = ""
    package var knownBy = ""
    package var partners = ""
    package var cost = ""
    package var funding = ""
    package var area = ""
    package var anchoring = ""
    package var barriers: [Barrier.Key] = []

    package init() {}

    /// What is there now, as it stands in the form.
    package init(_ measure: Measure, _ followUp: FollowUp) {
        (text, owner, hearer) = (measure.text, measure.owner ?? "", measure.hearer ?? "")
        (deadline, firstStep, knownBy) = (measure.deadline ?? "", measure.firstStep ?? "", measure.knownBy ?? "")
        (partners, cost, funding) = (followUp.partners ?? "", followUp.cost ?? "", followUp.funding ?? "")
        (area, anchoring) = (followUp.area?.rawValue ?? "", followUp.anchoring ?? "")
        barriers = measure.barrierKeys
    }

    /// - Throws: everything that is wrong, except a deadline that only a dugnad's own date can rule out.
    func check() throws(Problems<MeasureField>) -> PlannedWords {
        var problems = Problems<MeasureField>()
        func lines(_ field: MeasureField, _ text: String) -> String? {
            (problems.reading(field, try TypedText.lines(text)) ?? "").nilIfEmpty
        }
        func line(_ field: MeasureField, _ text: String) -> String? {
            (problems.reading(field, try TypedText.line(text, longest: TypedText.longest)) ?? "").nilIfEmpty
        }
        let words = PlannedWords(
            text: problems.reading(.text, try TypedText.lines(text).required(or: .measureEmpty)) ?? "",
            hearer: line(.hearer, hearer), owner: line(.owner, owner),
            deadline: (problems.reading(.deadline, try TypedText.day(deadline)) ?? nil)?.iso,
            firstStep: lines(.firstStep, firstStep), knownBy: lines(.knownBy, knownBy),
            partners: lines(.partners, partners), cost: lines(.cost, cost), funding: lines(.funding, funding),
            area: MeasureArea(rawValue: area), anchoring: lines(.anchoring, anchoring),
            barriers: barriers.filter(Edition.isKey))
        try problems.throwIfAny()
        return words
    }

    /// As people read it beside another's.
    func inLines(in language: Language) -> String {
        let day = Day(typed: deadline).flatMap { NorwegianTime.moment(day: $0.iso) }.map {
            NorwegianTime.date($0)[language]
        }
        let area = MeasureArea(rawValue: area)?.name[language]
        return [text, hearer, owner, day, firstStep, knownBy, partners, cost, funding, area, anchoring]
            .compactMap { $0?.nilIfEmpty }.joined(separator: "\n")
    }
}

/// The same, once it has been read.
struct PlannedWords: Sendable, Equatable {
    let text: String
    let hearer: String?
    let owner: String?
    let deadline: String?
    let firstStep: String?
    let knownBy: String?
    let partners: String?
    let cost: String?
    let funding: String?
    let area: MeasureArea?
    let anchoring: String?
    let barriers: [Barrier.Key]

    func put(into followUp: inout FollowUp) {
        (followUp.partners, followUp.cost, followUp.funding) = (partners, cost, funding)
        (followUp.area, followUp.anchoring) = (area, anchoring)
    }
}

extension Measure {
    /// - Throws: `Problems` when the deadline is before the people met.
    mutating func take(_ words: PlannedWords, in db: Database) throws {
        if let new = words.deadline, new != deadline, let dugnad {
            let met = NorwegianTime.isoDate(try db.dugnad(dugnad).heldFrom)
            guard new >= met else { throw Problems(MeasureField.deadline, .deadlineTooEarly) }
        }
        (text, hearer, owner, deadline) = (words.text, words.hearer, words.owner, words.deadline)
        (firstStep, knownBy, barriers) = (words.firstStep, words.knownBy, Measure.json(words.barriers))
    }
}
