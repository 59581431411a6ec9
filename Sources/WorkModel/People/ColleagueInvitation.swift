import GRDB
import Words

/// An open door into a unit, for one address, in one role.
package struct ColleagueInvitation: Sendable, Codable, Equatable, Identifiable, FetchableRecord, PersistableRecord {
    package typealias ID = Identifier<ColleagueInvitation>

    package let id: ID
    package let unit: Unit.ID
    package let address: EmailAddress
    let addressKey: String
    package internal(set) var role: UnitRole
    package internal(set) var invitedBy: Person.ID?
    package internal(set) var madeAt: Moment
    package internal(set) var until: Moment

    /// How long it stands open.
    package static let length = Moment.Length.days(14)

    func isOpen(at now: Moment) -> Bool { until > now }
}

/// What is typed when somebody is invited to a unit.
package struct ColleagueDraft: Sendable, Equatable {
    package var address = ""
    package var role: UnitRole?

    package init() {}

    package enum Field: Sendable, CaseIterable {
        case address, role
    }

    func check() throws(Problems<Field>) -> (address: EmailAddress, role: UnitRole) {
        var problems = Problems<Field>()
        let address = problems.reading(.address, try EmailAddress(typed: self.address))
        if role == nil { problems.add(.role, .noRole) }
        try problems.throwIfAny()
        guard let address, let role else { throw problems }
        return (address, role)
    }
}

extension Problem {
    fileprivate static let noRole = Problem(
        Phrase(
            nb: "Velg hva den du inviterer, skal kunne gjøre.", nn: "Vel kva den du inviterer, skal kunne gjere.",
            en: "Choose what the one you invite may do."))
}
