import Words

/// What a provider that people sign in at says of somebody: as much of it as is used here, and no more.
package struct Vouching: Sendable, Equatable {
    /// The provider's name in the settings.
    package let provider: String
    /// A fingerprint of who it is there. What it calls them is not kept.
    let subject: String
    /// An address that the provider says is verified; nil for any other.
    package let address: EmailAddress?
    /// Whom they have signed in on behalf of.
    package let organisations: [OrganisationNumber]
    /// When the provider itself last asked them who they are: it may let somebody in who signed in there this morning. Nil
    /// when it does not say.
    package let provedAt: Moment?

    /// - Parameters:
    ///   - issuer: who says it, as the provider writes itself.
    ///   - subject: what it calls them.
    package init(
        provider: String, issuer: String, subject: String, address: EmailAddress?,
        organisations: [OrganisationNumber] = [], provedAt: Moment? = nil
    ) {
        self.provider = provider
        self.subject = Fingerprint.of("\(issuer)\n\(subject)")
        self.address = address
        self.provedAt = provedAt
        var seen: Set<OrganisationNumber> = []
        self.organisations = Array(organisations.filter { seen.insert($0).inserted }.prefix(Vouching.mostOrganisations))
    }

    /// Room for them in the database.
    static let mostOrganisations = 50
}

extension OrganisationNumber {
    /// As they are kept with a sign-in, and read from there.
    static func kept(_ numbers: [OrganisationNumber]) -> String? {
        numbers.map(\.text).joined(separator: " ").nilIfEmpty
    }

    static func several(_ kept: String?) -> [OrganisationNumber] {
        (kept ?? "").split(separator: " ").compactMap { OrganisationNumber(String($0)) }
    }
}

/// That a person is known again at a provider.
package struct KnownAtProvider: Sendable, Equatable {
    /// The provider's name in the settings.
    package let provider: String
    package let since: Moment

    /// How long somebody is known again who does not use it.
    package static let length = Moment.Length.days(365)
}
