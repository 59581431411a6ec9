import WorkModel

/// Whom a dugnad invites, and who is missing.
extension Path {
    static let invited = Route<Dugnad>("/d/:code/inviterte")
    /// Where several are written in at once: pasted, or from a file.
    static let manyInvited = Route<Dugnad>("/d/:code/inviterte/liste")
    /// Where what is pasted is read, and shown before anything is kept.
    static let pastedInvited = Route<Dugnad>("/d/:code/inviterte/lesing")
    static let fileOfInvited = Route<Dugnad>("/d/:code/inviterte/fil")
    static let suggestedInvited = Route<Dugnad>("/d/:code/inviterte/forslag")
    static let addingTakenBack = Route<Dugnad>("/d/:code/inviterte/angring")
    static let newInvitee = Route<Dugnad>("/d/:code/inviterte/ny")
    static func newInvitee(_ dugnad: Dugnad, _ kind: InviteeKind) -> Path {
        Path("\(newInvitee(dugnad).text)?slag=\(kind.rawValue)")
    }
    static let invitee = Route<Dugnad, Invitee.ID>("/d/:code/inviterte/:invitee")
    static let inviteeRemoval = Route<Dugnad, Invitee.ID>("/d/:code/inviterte/:invitee/sletting")

    static let missing = Route<Dugnad>("/d/:code/mangler")
    /// With the suggestions for one kind open.
    static func missing(_ dugnad: Dugnad, _ kind: InviteeKind) -> Path {
        Path("\(missing(dugnad).text)?slag=\(kind.rawValue)#\(kind.rawValue)")
    }
    /// The same for somebody in the unit who only sees how it goes.
    static let missingToSee = Route<WorkModel.Unit, Dugnad.ID>("/e/:unit/dugnader/:dugnad/mangler")
}
