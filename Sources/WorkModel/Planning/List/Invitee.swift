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
    package enum Way: String, Sendable, Codable, CaseIterable {
        /// Whoever plans put them there.
        case list
        /// By the open page.
        case open
        /// Sent by somebody who could not come.
        case substitute
    }
}

extension Invitee {
    init(_ facts: InviteeFacts, in dugnad: Dugnad.ID, way: Way = .list, at now: Moment) {
        self.init(
            id: .new(), dugnad: dugnad, kind: facts.kind, body: facts.body, role: facts.role, name: facts.name,
            address: facts.address, addressKey: facts.address?.key, way: way, version: 1, madeAt: now)
    }

    /// Whoever comes for an office or a club, or is sent by somebody, is asked what they are called; no young person is.
    package func isAskedForName(in variant: Variant) -> Bool { name == nil && !variant.isOfYoungPeople(kind) }

    package var facts: InviteeFacts {
        InviteeFacts(kind: kind, body: body, role: role, name: name, address: address)
    }

    /// What has been mended, as the next version.
    func with(_ facts: InviteeFacts) -> Invitee {
        var copy = self
        (copy.kind, copy.body, copy.role, copy.name) = (facts.kind, facts.body, facts.role, facts.name)
        (copy.address, copy.addressKey) = (facts.address, facts.address?.key)
        copy.version += 1
        return copy
    }
}
