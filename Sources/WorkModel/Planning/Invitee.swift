import GRDB
import Words

/// Somebody whom a dugnad invites: an office or an association, and perhaps a person there.
package struct Invitee: Sendable, Codable, Equatable, Identifiable, FetchableRecord, PersistableRecord {
    package typealias ID = Identifier<Invitee>

    package let id: ID
    package let dugnad: Dugnad.ID
    package var kind: InviteeKind
    /// «FAU ved Fjordvik skole».
    package var body: String?
    /// «leder».
    package var role: String?
    /// Gone some days after the dugnad, as the address is.
    package var name: String?
    package var address: EmailAddress?
    var addressKey: String?
    package let way: Way
    package var version: Int
    package let madeAt: Moment

    /// How they came onto the list.
    package enum Way: String, Sendable, Codable {
        /// Whoever plans put them there.
        case list
        /// By the open page.
        case open
        /// Sent by somebody who could not come.
        case substitute
    }
}
