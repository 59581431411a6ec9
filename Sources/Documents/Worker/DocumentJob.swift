import Foundation

/// A document to make: what, in which form, of which words and figures. `Worker/README.md` says what each is made of.
package struct DocumentJob: Sendable {
    /// What the worker is handed: one line of JSON.
    package let line: [UInt8]

    /// - Parameters:
    ///   - make: «minutes», «cards», «slides» …
    ///   - form: «pdf», «docx» or «pptx».
    init(_ make: String, as form: Form, _ data: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes]
        line = Array(try encoder.encode(Envelope(id: 1, make: make, as: form.rawValue, data: data))) + [0x0A]
    }

    package enum Form: String, Sendable {
        case pdf, docx, pptx

        package var mediaType: String {
            switch self {
            case .pdf: "application/pdf"
            case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            case .pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation"
            }
        }
    }

    private struct Envelope<Content: Encodable>: Encodable {
        let id: Int
        let make: String
        let `as`: String
        let data: Content
    }
}

/// Why there is no document.
package enum NoDocument: Error, Sendable, Equatable {
    /// The environment for documents has not been installed here.
    case notInstalled
    /// Twenty are waiting already.
    case tooManyWaiting
    /// It took longer than it may, or the worker died of it.
    case failed
    /// Something a person can put right: the worker's word for what is wrong, such as «template-broken».
    case refused(String)
}
