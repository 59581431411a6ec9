import GRDB
import Words

/// Whoever owns dugnader: a municipality, a city district, an organisation or a youth group.
package struct Unit: Sendable, Codable, Equatable, Identifiable, FetchableRecord, PersistableRecord {
    package typealias ID = Identifier<Unit>

    package let id: ID
    package let kind: UnitKind
    package let municipalityNumber: String?
    package let municipalityValidFrom: String?
    package let district: String?
    let districtKey: String?
    package let organisationNumber: OrganisationNumber?
    /// Where an organisation stands among others, in its own word: «krets», «lokallag».
    package let level: String?
    package let parent: String?
    /// As it writes itself.
    package private(set) var name: String
    /// What its dugnader and its letters are written in.
    package private(set) var language: Language
    /// An address that may be shown: the office's, never a person's.
    package private(set) var roleAddress: EmailAddress?
    /// Who invites to its dugnader, as it stands in an invitation until somebody writes something else there.
    package private(set) var sender: String?
    /// How many years what the tables write in its dugnader is kept.
    package private(set) var keptYears: Int
    package private(set) var version: Int
    package let madeAt: Moment
    package private(set) var confirmedAt: Moment?
    package let isInvented: Bool

    init(id: ID, _ founding: Founding, at now: Moment, isInvented: Bool) {
        self.id = id
        kind = founding.kind
        municipalityNumber = founding.municipality?.number
        municipalityValidFrom = founding.municipality?.validFrom
        district = founding.district
        districtKey = founding.district.map(Districts.key)
        organisationNumber = founding.organisationNumber
        level = founding.level
        parent = founding.parent
        name = founding.name
        language = founding.language
        keptYears = Unit.usualYears
        version = 1
        madeAt = now
        self.isInvented = isInvented
    }

    /// From a file: nobody here has said that it is what it says.
    init(_ file: UnitInFile) {
        (id, kind, madeAt, isInvented) = (file.id, file.kind, file.madeAt, file.isInvented)
        (municipalityNumber, municipalityValidFrom) = (file.municipalityNumber, file.municipalityValidFrom)
        (district, districtKey) = (file.district, file.district.map(Districts.key))
        (organisationNumber, level, parent) = (file.organisationNumber, file.level, file.parent)
        (name, language, roleAddress, keptYears) = (file.name, file.language, file.roleAddress, file.keptYears)
        sender = file.sender
        version = 1
    }

    package static let usualYears = 5
    package static let yearLimits = 1...10

    /// Somebody who can know has said that it is what it says; who, the unit's record tells.
    package var isConfirmed: Bool { confirmedAt != nil }

    mutating func confirm(at now: Moment) { confirmedAt = confirmedAt ?? now }

    mutating func set(_ settings: UnitSettings) {
        (name, language) = (settings.name, settings.language)
        (roleAddress, sender, keptYears) = (settings.roleAddress, settings.sender, settings.keptYears)
        version += 1
    }
}

/// What a unit decides for itself.
package struct UnitSettings: Sendable, Equatable {
    package var name: String
    package var language: Language
    package var roleAddress: EmailAddress?
    package var sender: String?
    package var keptYears: Int

    package init(_ unit: Unit) {
        (name, language, roleAddress, keptYears) = (unit.name, unit.language, unit.roleAddress, unit.keptYears)
        sender = unit.sender
    }

    /// What people have written in it, a line each.
    var words: String {
        [name, roleAddress?.text, sender].compactMap(\.self).joined(separator: "\n")
    }
}

extension Database {
    func unit(_ id: Unit.ID) throws -> Unit {
        guard let unit = try Unit.fetchOne(self, key: id) else { throw NotFound() }
        return unit
    }
}
