import Documents
import Words

/// A file that can be made of what has been done since last, by its name in the address.
enum SinceFile: String, CaseIterable {
    case pdf = "siden-sist.pdf"
    case word = "siden-sist.docx"
    case slide = "siden-sist.pptx"

    var form: DocumentJob.Form {
        switch self {
        case .pdf: .pdf
        case .word: .docx
        case .slide: .pptx
        }
    }

    var linkText: Phrase {
        switch self {
        case .pdf: Phrase(same: "PDF")
        case .word: Phrase(same: "Word")
        case .slide: Phrase(nb: "Lysbilde", nn: "Lysbilete", en: "Slide")
        }
    }
}
