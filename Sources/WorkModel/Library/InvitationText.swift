import Words

/// The standard invitation of a variant, part by part in the order that works, with places to fill in.
package struct InvitationText: Sendable, Codable, Equatable {
    package let invitation: Variant
    package let subject: Phrase
    package let parts: [Part]
    package let recipients: [Recipient]

    package struct Part: Sendable, Codable, Equatable {
        package let key: String
        /// With the names of what is filled in between braces: `{navn}`, `{dag}` …
        package let text: Phrase
    }

    /// A kind of people that one invites, with its own line about why.
    package struct Recipient: Sendable, Codable, Equatable {
        package let key: String
        package let name: Phrase
        package let why: Phrase
    }
}
