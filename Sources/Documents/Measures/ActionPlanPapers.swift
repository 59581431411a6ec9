import Foundation
import Words
import WorkModel

/// A plan as files: PDF, Word, and a table for a spreadsheet.
package struct ActionPlanPapers: Sendable {
    let plan: ActionPlan
    let paper: ActionPlanPaper
    let language: Language
    let made: Moment
    let isInvented: Bool
    let arms: PrintedArms?
    let barrier: @Sendable (Barrier.Key) -> String?

    /// - Parameters:
    ///   - owner: whose plan it is.
    ///   - barrier: what a barrier is called, by its key.
    package init(
        _ plan: ActionPlan, of owner: String, by order: PlanOrder, language: Language, at now: Moment,
        isInvented: Bool, arms: PrintedArms?, barrier: @escaping @Sendable (Barrier.Key) -> String?
    ) {
        (self.plan, self.language, made) = (plan, language, now)
        (self.isInvented, self.arms, self.barrier) = (isInvented, arms, barrier)
        paper = ActionPlanPaper(plan, of: owner, by: order, in: language, at: now, barrier: barrier)
    }

    /// - Parameter template: the unit's own Word template; for Word only.
    package func job(as form: DocumentJob.Form, template: Data? = nil) throws -> DocumentJob {
        let own = form == .docx ? template : nil
        let frame = DocumentFrame(
            title: paper.title, language: language, date: made, isInvented: isInvented,
            drawings: own == nil ? arms?.drawing(in: language) ?? [:] : [:])
        return try DocumentJob(
            "minutes", as: form, Framed(frame: frame, content: PrintedMinutes(paper, template: own)))
    }

    /// Every measure on a row of its own, as `DugnadPapers.table`: UTF-8 with a mark that Excel looks for.
    package var table: String {
        let fields: [MeasureField] = [
            .owner, .deadline, .firstStep, .knownBy, .hearer, .partners, .cost, .funding, .area, .barriers, .anchoring,
        ]
        func say(_ nb: String, _ nn: String, _ en: String) -> String { Phrase(nb: nb, nn: nn, en: en)[language] }
        let head =
            [
                MeasureField.text.name[language], say("Status", "Status", "Status"), say("Siden", "Sidan", "Since"),
                say("Grunn", "Grunn", "Reason"), say("Neste dato", "Neste dato", "Next date"),
                say("Neste", "Neste", "Next"),
            ] + fields.map { $0.name[language] } + [
                say("Milepæler", "Milepælar", "Milestones"), say("Nådd", "Nådd", "Reached"),
                ActionPlanTexts.effects[language],
                say("Kommer fra", "Kjem frå", "Comes from"),
            ]
        let sunk = plan.sunk(in: language).flatMap(\.measures)
        let rows = (plan.alive + sunk).map { row($0, fields) }
        return "\u{FEFF}" + ([head] + rows).map { $0.map(DugnadPapers.field).joined(separator: ";") + "\r\n" }.joined()
    }

    private func row(_ planned: PlannedMeasure, _ fields: [MeasureField]) -> [String] {
        let texts = ActionPlanTexts(language: language)
        let (measure, followUp) = (planned.measure, planned.followUp)
        func value(_ field: MeasureField) -> String? {
            switch field {
            case .text: measure.text
            case .hearer: measure.hearer
            case .owner: measure.owner
            case .deadline: measure.deadline
            case .firstStep: measure.firstStep
            case .knownBy: measure.knownBy
            case .barriers: measure.barrierKeys.compactMap(barrier).joined(separator: ", ")
            case .partners: followUp.partners
            case .cost: followUp.cost
            case .funding: followUp.funding
            case .area: followUp.area?.name[language]
            case .anchoring: followUp.anchoring
            }
        }
        let next = planned.state.isAlive ? planned.next : nil
        return [
            measure.text, planned.state.name[language], followUp.since, followUp.reason ?? "", next?.day ?? "",
            texts.words(of: next) ?? "",
        ] + fields.map { value($0) ?? "" } + [
            planned.milestones.map(\.text).joined(separator: "\n"),
            planned.milestones.isEmpty
                ? "" : "\(planned.milestones.count { $0.isDone })/\(planned.milestones.count)",
            texts.latest(of: planned) ?? "",
            texts.source(of: planned),
        ]
    }
}
