import Foundation
import Words
import WorkModel

/// What those who decide are given, as files: PDF and Word.
package struct CouncilPapers: Sendable {
    private let paper: CouncilPaper
    /// «Til kommunestyret: Fjordvik kommune».
    package var title: String { paper.title }
    let language: Language
    let made: Moment
    let isInvented: Bool
    let arms: PrintedArms?

    package init(_ matter: CouncilMatter, language: Language, arms: PrintedArms?) {
        paper = CouncilPaper(matter, in: language)
        (self.language, made, isInvented, self.arms) = (language, matter.at, matter.unit.isInvented, arms)
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
}
