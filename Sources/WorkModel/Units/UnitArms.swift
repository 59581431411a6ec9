import Foundation
import GRDB
import Words

/// A unit's coat of arms, or its mark: a picture at the head of its minutes and invitations.
package struct UnitArms: Sendable, Codable, Equatable, FetchableRecord, PersistableRecord {
    let unit: Unit.ID
    let bytes: Data
    let width: Int
    let height: Int
    let uploadedAt: Moment

    init(_ picture: PNGPicture, of unit: Unit.ID, at now: Moment) {
        self.unit = unit
        (bytes, width, height) = (picture.bytes, picture.width, picture.height)
        uploadedAt = now
    }

    package var picture: PNGPicture { PNGPicture(kept: bytes, width: width, height: height) }
}

/// As they stand in a unit's file.
struct UnitArmsInFile: Codable, Sendable {
    /// PNG.
    let bytes: Data
    let uploadedAt: Moment

    init(_ arms: UnitArms) {
        (bytes, uploadedAt) = (arms.bytes, arms.uploadedAt)
    }

    /// Nil when it could not have been put there here.
    var picture: PNGPicture? {
        (try? PNGPicture(bytes)).flatMap { $0.bytes == bytes ? $0 : nil }
    }
}
