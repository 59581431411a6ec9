import Foundation
import GRDB
import Words

/// A unit's own Word template, which its dugnader use as long as they have none of their own.
package struct UnitTemplate: Sendable, Codable, Equatable, FetchableRecord, PersistableRecord {
    let unit: Unit.ID
    /// The file's name.
    package let name: String
    package let bytes: Data
    let uploadedAt: Moment
}

/// As it stands in a unit's file.
struct UnitTemplateInFile: Codable, Sendable {
    let name: String
    let bytes: Data
    let uploadedAt: Moment

    init(_ template: UnitTemplate) {
        (name, bytes, uploadedAt) = (template.name, template.bytes, template.uploadedAt)
    }

    /// It says nothing that could not have been put there here.
    var isSound: Bool {
        !name.isEmpty && WordTemplates.name(name) == name && (1...WordTemplate.largest).contains(bytes.count)
    }
}
