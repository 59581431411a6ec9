import GRDB
import Words

/// A unit is confirmed by whoever has signed in on its behalf: a provider has said its organisation number.
extension Units {
    /// Confirms it. Confirmed already, nothing happens.
    ///
    /// - Parameter me: as they signed in, within the last hour.
    /// - Throws: `NotFound` when that does not settle it, or when they may not; `Refusal` when another has its place.
    package func confirm(
        _ id: Unit.ID, as me: SignedIn, among municipalities: Municipalities, at site: String, by actor: Actor
    ) async throws {
        try await changing(unit: id, by: actor) { db in
            try db.require(.settings, of: actor, in: id)
            let unit = try db.unit(id)
            guard me.canConfirm(unit, among: municipalities, at: try db.now) else { throw NotFound() }
            return try db.confirm(unit, at: site) ? .confirmedByProvider : nil
        }
    }
}

extension SignedIn {
    /// Whether what the provider said settles what a unit is.
    package func canConfirm(_ unit: Unit, among municipalities: Municipalities, at now: Moment) -> Bool {
        guard isFresh(at: now), let number = unit.settlingNumber(among: municipalities) else { return false }
        return organisations.contains(number)
    }
}

extension Unit {
    /// The organisation number that settles what it is, when somebody signs in on behalf of it.
    ///
    /// Nil where the number alone says too little: a district and a youth group share their municipality's, and for two
    /// municipalities none is known. An organisation with a municipality's number may be any office of it.
    package func settlingNumber(among municipalities: Municipalities) -> OrganisationNumber? {
        guard !isInvented else { return nil }
        switch kind {
        case .municipality:
            let place = municipalityNumber.flatMap { municipalities.numbered($0) }
            return place?.organisationNumber.flatMap { OrganisationNumber($0) }
        case .organisation:
            let isMunicipalitys = municipalities.all.contains { $0.organisationNumber == organisationNumber?.text }
            return isMunicipalitys ? nil : organisationNumber
        case .district, .youthGroup: return nil
        }
    }
}
