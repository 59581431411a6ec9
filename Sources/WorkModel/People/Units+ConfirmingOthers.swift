import GRDB
import Words

/// A unit that a municipality can confirm, with the names of those who must be known to judge it.
package struct Confirmable: Sendable, Equatable {
    package let unit: Unit
    package let contacts: [String]
}

/// A confirmed municipality confirms its own districts and youth groups, and organisations it knows.
extension Units {
    /// Those that wait: the municipality's own, or else the organisations of a number. Nothing of a confirmed one is told.
    ///
    /// - Throws: `NotFound` when it is no confirmed municipality.
    package func confirmable(
        by municipality: Unit.ID, organisation: OrganisationNumber? = nil
    ) async throws -> [Confirmable] {
        try await store.read { db in
            let own = try db.confirmedMunicipality(municipality)
            return try db.confirmableUnits().filter { $0.isWithin(own, or: organisation) }
                .filter { organisation == nil || $0.kind == .organisation }
                .map { Confirmable(unit: $0, contacts: try db.contacts(of: $0.id).map(\.name)) }
        }
    }

    /// Confirms one of those. Who did it stands in the records of both. Confirmed already, nothing happens.
    ///
    /// - Parameter organisation: the number that was typed, for an organisation.
    /// - Throws: `NotFound` when it is none of those, or when whoever does it may not.
    package func confirm(
        _ other: Unit.ID, organisation: OrganisationNumber?, for municipality: Unit.ID, at site: String, by actor: Actor
    ) async throws {
        try await changing(unit: other, by: actor) { db in
            try db.require(.settings, of: actor, in: municipality)
            let unit = try db.unit(other)
            guard try unit.isWithin(db.confirmedMunicipality(municipality), or: organisation) else { throw NotFound() }
            guard try db.confirm(unit, at: site) else { return nil }
            try db.record(.confirmedAnother, in: municipality, by: actor, about: other.description)
            return .confirmedByMunicipality
        }
    }
}

extension Unit {
    /// Whether a municipality can know it: a district or a youth group of its own, or an organisation by its number.
    fileprivate func isWithin(_ municipality: Unit, or organisation: OrganisationNumber?) -> Bool {
        guard !isInvented else { return false }
        return switch kind {
        case .district, .youthGroup: municipalityNumber == municipality.municipalityNumber
        case .organisation: organisation != nil && organisationNumber == organisation
        case .municipality: false
        }
    }

    /// Whether it is one that confirms others.
    package var confirmsOthers: Bool {
        kind == .municipality && isConfirmed && !isInvented && municipalityNumber != nil
    }
}

extension Database {
    fileprivate func confirmedMunicipality(_ id: Unit.ID) throws -> Unit {
        let unit = try unit(id)
        guard unit.confirmsOthers else { throw NotFound() }
        return unit
    }
}
