import Foundation
import Words
import WorkModel

/// The picture of the unit that owns the dugnad, at the head of what is sent and archived.
package struct PrintedArms: Sendable {
    private let picture: PNGPicture
    /// «Fjordvik kommune»
    private let unit: String

    package init(_ picture: PNGPicture, of unit: String) {
        (self.picture, self.unit) = (picture, unit)
    }

    /// What the worker knows it by.
    static let key = "vapen"

    /// Among a document's drawings. There is nothing in it but numbers and what base64 is written with.
    func drawing(in language: Language) -> [String: DocumentFrame.Drawing] {
        let (width, height) = (String(picture.width), String(picture.height))
        let svg =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 \(width) \(height)'>"
            + "<image width='\(width)' height='\(height)' "
            + "href='data:image/png;base64,\(picture.bytes.base64EncodedString())'/></svg>"
        let alt = Phrase(
            nb: "Våpenet eller merket til \(unit)", nn: "Våpenet eller merket til \(unit)",
            en: "The coat of arms or mark of \(unit)")
        return [PrintedArms.key: .init(svg: svg, alt: alt[language])]
    }
}
