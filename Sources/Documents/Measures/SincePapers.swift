import Foundation
import Words
import WorkModel

/// What has been done since last as files: PDF, Word and a slide.
package struct SincePapers: Sendable {
    let text: SinceText
    let made: Moment
    let arms: PrintedArms?

    package init(_ text: SinceText, at now: Moment, arms: PrintedArms?) {
        (self.text, made, self.arms) = (text, now, arms)
    }

    /// - Parameter template: the unit's own Word template; for Word only.
    package func job(as form: DocumentJob.Form, template: Data? = nil) throws -> DocumentJob {
        if form == .pptx {
            return try DocumentJob(
                "slides", as: .pptx, Framed(frame: frame(withArms: false), content: Slides(slides: [slide])))
        }
        let own = form == .docx ? template : nil
        return try DocumentJob(
            "minutes", as: form,
            Framed(frame: frame(withArms: own == nil), content: PrintedMinutes(text, template: own)))
    }

    private func frame(withArms: Bool) -> DocumentFrame {
        DocumentFrame(
            title: text.title, language: text.language, date: made, isInvented: text.isInvented,
            drawings: withArms ? arms?.drawing(in: text.language) ?? [:] : [:])
    }

    /// All of it on one slide, as far as there is room, with the rest of the words beneath it.
    private var slide: Slides.Slide {
        var slide = Slides.Slide("list", text.title)
        slide.body = text.rows.map { row in "\(row.fate.name[text.language]): \(PlainText.line(row.name))" }
        slide.notes = ([text.lead] + text.rows.map { "\($0.name)\n\($0.text)" }).joined(separator: "\n\n")
        return slide
    }
}

extension PrintedMinutes {
    init(_ text: SinceText, template: Data?) {
        lead = text.lead
        (approved, drawing) = (nil, nil)
        parts = SinceFate.allCases.compactMap { fate in
            let rows = text.rows.filter { $0.fate == fate }
            guard !rows.isEmpty else { return nil }
            let items = rows.map { row in
                Block.Item(row.name, under: row.text.isEmpty ? [] : [Block.Item(row.text)])
            }
            return Part(heading: fate.name[text.language], colour: nil, blocks: [PrintedBlock(.list(items))])
        }
        self.template = template?.base64EncodedString()
    }
}
