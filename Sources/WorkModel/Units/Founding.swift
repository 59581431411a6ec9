import Words

/// What is known of a unit when it is founded.
package struct Founding: Sendable, Equatable {
    package let kind: UnitKind
    /// An organisation belongs to none.
    package let municipality: Municipality?
    /// «Alna»
    package let district: String?
    package let organisationNumber: OrganisationNumber?
    /// What an organisation says that it is: «krets», «klubb».
    package let level: String?
    /// What an organisation is a part of.
    package let parent: String?
    /// «Herøy kommune», «Bydel Alna»
    package let name: String
    /// What the unit writes in.
    package let language: Language
}
