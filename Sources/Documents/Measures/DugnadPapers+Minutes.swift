import Foundation
import Words
import WorkModel

/// The minutes as a document.
extension DugnadPapers {
    /// What is printed: the approved words while they stand, else the draft in the language asked for.
    package var minutesText: MinutesText { minutes.approval?.text ?? minutes.text(in: language) }

    /// - Parameter template: a municipality's own Word template; for Word only.
    package func minutesJob(as form: DocumentJob.Form, template: WordTemplate? = nil) throws -> DocumentJob {
        let text = minutesText
        let papers = DugnadPapers(minutes: minutes, language: text.language, drawings: drawings, base: base)
        // The file says when it was approved, or else when the meeting was: the same words give the same bytes.
        let frame = DocumentFrame(
            title: text.title, language: text.language, date: minutes.approval?.approvedAt ?? dugnad.plannedStart,
            isInvented: text.isInvented, isDraft: minutes.approval == nil,
            isTrial: dugnad.isTrial && minutes.approval == nil,
            drawings: (form == .pdf ? drawings.drawing("salen") : [:]).merging(
                head(as: form, template, in: text.language)
            ) { first, _ in first })
        return try DocumentJob(
            "minutes", as: form,
            Framed(
                frame: frame,
                content: PrintedMinutes(
                    text, invented: minutes.personsAreInvented?[text.language], status: papers.status,
                    template: form == .docx ? template?.bytes : nil,
                    drawing: form == .pdf ? "salen" : nil)))
    }

    /// What young people propose, for the council that it is handed to.
    package func proposalsJob(
        to recipient: ProposalsPaper.Recipient?, as form: DocumentJob.Form, template: WordTemplate? = nil
    ) throws -> DocumentJob {
        let paper = minutes.proposals(to: recipient, in: language)
        let frame = DocumentFrame(
            title: paper.title, language: language, date: dugnad.changedAt, isInvented: dugnad.isInvented,
            isTrial: dugnad.isTrial, drawings: head(as: form, template, in: language))
        return try DocumentJob(
            "minutes", as: form,
            Framed(frame: frame, content: PrintedMinutes(paper, template: form == .docx ? template?.bytes : nil)))
    }

    /// The unit's picture, but in a Word template, which has its own head.
    func head(
        as form: DocumentJob.Form, _ template: WordTemplate?, in language: Language
    ) -> [String: DocumentFrame.Drawing] {
        form == .docx && template != nil ? [:] : arms?.drawing(in: language) ?? [:]
    }

    /// «Godkjent 24. november 2026 i rollen som kontaktperson, versjon 1.»
    private var status: String? {
        guard let approval = minutes.approval else { return nil }
        let day = NorwegianTime.date(approval.approvedAt)
        return say(
            nb: "Godkjent \(day.nb) i rollen som \(approval.inRole), versjon \(approval.number).",
            nn: "Godkjent \(day.nn) i rolla som \(approval.inRole), versjon \(approval.number).",
            en: "Approved on \(day.en) in the role of \(approval.inRole), version \(approval.number).")
    }
}

/// The minutes as the worker reads them.
struct PrintedMinutes: Encodable {
    let lead: String
    let approved: String?
    let parts: [Part]
    let drawing: String?
    let template: String?

    struct Part: Encodable {
        let heading: String
        let colour: CardColour?
        let blocks: [PrintedBlock]
    }

    /// - Parameter invented: says that the persons in the minutes are invented.
    init(_ text: MinutesText, invented: String?, status: String?, template: Data?, drawing: String?) {
        lead = text.part(.meeting)?.blocks.asText ?? ""
        approved = status
        parts = text.parts.filter { $0.part != .meeting }.map { part in
            Part(
                heading: part.heading, colour: PrintedMinutes.colour(of: part.part),
                blocks: ((part.part == .persons ? invented.map { [.paragraph($0)] } ?? [] : []) + part.blocks)
                    .map(PrintedBlock.init))
        }
        self.template = template?.base64EncodedString()
        self.drawing = drawing
    }

    init(_ paper: ProposalsPaper, template: Data?) {
        lead = paper.lead
        (approved, drawing) = (nil, nil)
        parts = [Part(heading: paper.heading, colour: nil, blocks: paper.blocks.map(PrintedBlock.init))]
        self.template = template?.base64EncodedString()
    }

    init(_ paper: ActionPlanPaper, template: Data?) {
        lead = paper.lead
        (approved, drawing) = (nil, nil)
        parts = paper.parts.map { part in
            Part(heading: part.heading, colour: nil, blocks: part.blocks.map(PrintedBlock.init))
        }
        self.template = template?.base64EncodedString()
    }

    init(_ paper: CouncilPaper, template: Data?) {
        lead = paper.lead
        (approved, drawing) = (nil, nil)
        parts = paper.parts.map { part in
            Part(heading: part.heading, colour: nil, blocks: part.blocks.map(PrintedBlock.init))
        }
        self.template = template?.base64EncodedString()
    }

    /// Notes keep the colour of the question they answer.
    private static func colour(of part: Minutes.Part) -> CardColour? {
        switch part {
        case .strengths: .blue
        case .persons: .orange
        case .meeting, .attendance, .measures, .conclusions, .ideas, .ahead: nil
        }
    }
}

/// A block as the worker reads it: as in a takeout, but for the labels of a measure.
struct PrintedBlock: Encodable {
    let block: Block

    init(_ block: Block) {
        self.block = block
    }

    func encode(to encoder: any Encoder) throws {
        guard case .measures(let items) = block else { return try block.encode(to: encoder) }
        try PrintedMeasures(items: items.map(PrintedMeasures.Item.init)).encode(to: encoder)
    }
}

private struct PrintedMeasures: Encodable {
    let kind = "measures"
    let items: [Item]

    struct Item: Encodable {
        let text: String
        let from: String?
        let tags: [String]
        let facts: [PrintedFact]

        init(_ item: Block.MeasureItem) {
            text = item.text
            from = item.from
            tags =
                item.barriers.isEmpty
                ? [] : ["\(item.barriersLabel): \(item.barriers.joined(separator: ", ").lowercased())"]
            facts = item.facts.map {
                PrintedFact(
                    label: $0.label, text: $0.isMissing ? $0.text.capitalisedFirst : $0.text, missing: $0.isMissing)
            }
        }
    }
}

struct PrintedFact: Encodable {
    let label: String
    let text: String
    var missing = false
}
