import Words

/// What may be written in one language only, when it comes from elsewhere: a page then says which.
package protocol InOneLanguage {
    /// The one language; nil when it is in all three.
    var language: Language? { get }
}

extension CardSet: InOneLanguage {}
extension Guide: InOneLanguage {}
extension Checklist: InOneLanguage {}
extension Handbook: InOneLanguage {}
extension InviteeCatalogue: InOneLanguage {}
