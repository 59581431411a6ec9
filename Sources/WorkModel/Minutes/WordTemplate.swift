import Foundation
import GRDB
import Words

/// A municipality's own Word template, with its letterhead and styles.
package struct WordTemplate: Sendable, Codable, Equatable, FetchableRecord, PersistableRecord {
    package let dugnad: Dugnad.ID
    /// The file's name.
    package let name: String
    package let bytes: Data
    package let uploadedAt: Moment

    package init(dugnad: Dugnad.ID, name: String, bytes: Data, uploadedAt: Moment) {
        self.dugnad = dugnad
        self.name = name
        self.bytes = bytes
        self.uploadedAt = uploadedAt
    }

    /// Largest template, in bytes.
    package static let largest = 5 * 1024 * 1024
}

extension Problem {
    package static let templateTooLarge = Problem(
        Phrase(
            nb: "Malen er større enn 5\u{A0}MB. Ta ut store bilder, og prøv på nytt.",
            nn: "Malen er større enn 5\u{A0}MB. Ta ut store bilete, og prøv på nytt.",
            en: "The template is larger than 5\u{A0}MB. Take out large pictures, and try again."))
}
