import Foundation
import Words
import WorkModel

/// What every document has, whatever it is about.
struct DocumentFrame: Encodable {
    let language: String
    let title: String
    let footer: String
    /// For the file's own facts; never shown.
    let date: String
    /// What must be seen at once: that it is a draft, that it is invented.
    let invented: String?
    let pageLabel: String
    var drawings: [String: Drawing]

    struct Drawing: Encodable {
        let svg: String
        /// Empty for decoration.
        let alt: String
    }

    init(
        title: String, language: Language, date: Moment, isInvented: Bool = false, isDraft: Bool = false,
        isTrial: Bool = false,
        drawings: [String: Drawing] = [:]
    ) {
        self.title = title
        self.language = language.tag
        self.date = NorwegianTime.isoDate(date)
        self.drawings = drawings
        footer =
            Phrase(nb: "Laget for bruk med ALLEMED", nn: "Laga for bruk med ALLEMED", en: "Made for use with ALLEMED")[
                language]
        pageLabel =
            Phrase(nb: "Side {page} av {pages}", nn: "Side {page} av {pages}", en: "Page {page} of {pages}")[
                language]
        let marks = [
            isDraft
                ? Phrase(nb: "Utkast, ikke godkjent", nn: "Utkast, ikkje godkjent", en: "Draft, not approved") : nil,
            isTrial ? Phrase(nb: "Fra en prøve", nn: "Frå ei prøve", en: "From a trial") : nil,
            isInvented
                ? Dugnad.everythingIsInvented
                : nil,
        ].compactMap { $0?[language] }
        invented = marks.isEmpty ? nil : marks.joined(separator: " · ")
    }
}

/// A document's own content inside the frame.
struct Framed<Content: Encodable>: Encodable {
    let frame: DocumentFrame
    let content: Content

    func encode(to encoder: any Encoder) throws {
        try frame.encode(to: encoder)
        try content.encode(to: encoder)
    }
}

/// A QR code on the way to a document.
struct PrintedQRCode: Encodable {
    let size: Int
    let path: String
    /// Read aloud: the address.
    let alt: String

    /// - Returns: nil when the address cannot be made a code of.
    init?(_ address: String) {
        guard let code = QRCode(address) else { return nil }
        size = code.size
        path = code.path
        alt = address
    }
}

/// The drawings that documents may use, by name: SVG.
package struct Drawings: Sendable {
    private let files: [String: String]

    /// - Parameter files: the public files by path; only what is below `tegninger` is used.
    package init(_ files: [String: [UInt8]]) {
        self.files = files.reduce(into: [:]) { drawings, file in
            guard file.key.hasPrefix("tegninger/"), file.key.hasSuffix(".svg") else { return }
            drawings[String(file.key.dropFirst(10).dropLast(4))] = String(decoding: file.value, as: UTF8.self)
        }
    }

    func drawing(_ name: String?, alt: String = "") -> [String: DocumentFrame.Drawing] {
        guard let name, let svg = files[name] else { return [:] }
        return [name: DocumentFrame.Drawing(svg: svg, alt: alt)]
    }
}
