import Words

/// A unit as it stands in a file. Who has confirmed it elsewhere counts for nothing here.
package struct UnitInFile: Codable, Sendable {
    package let id: Unit.ID
    let kind: UnitKind
    let municipalityNumber: String?
    let municipalityValidFrom: String?
    let district: String?
    let organisationNumber: OrganisationNumber?
    let level: String?
    let parent: String?
    package let name: String
    let language: Language
    let roleAddress: EmailAddress?
    let sender: String?
    let keptYears: Int
    let madeAt: Moment
    let isInvented: Bool

    /// - Parameter withPeople: who invites, too, which may be people.
    init(_ unit: Unit, withPeople: Bool) {
        (id, kind, madeAt, isInvented) = (unit.id, unit.kind, unit.madeAt, unit.isInvented)
        (municipalityNumber, municipalityValidFrom) = (unit.municipalityNumber, unit.municipalityValidFrom)
        (district, organisationNumber) = (unit.district, unit.organisationNumber)
        (level, parent, name, language) = (unit.level, unit.parent, unit.name, unit.language)
        (roleAddress, keptYears) = (unit.roleAddress, unit.keptYears)
        sender = withPeople ? unit.sender : nil
    }

    /// It says nothing that could not have been typed here.
    var isSound: Bool {
        let lines = [district, level, parent, name].compactMap(\.self)
        return lines.allSatisfy { (try? TypedText.line($0)) == $0 && !$0.isEmpty }
            && sender.map { (try? UnitSettingsDraft.checkedSender($0)) == $0 } ?? true
            && Unit.yearLimits.contains(keptYears)
            && municipalityNumber.map(Municipality.isNumber) ?? true
            && municipalityValidFrom.map { NorwegianTime.moment(day: $0, hour: "00:00") != nil } ?? true
            && (kind != .district || district != nil)
    }
}
