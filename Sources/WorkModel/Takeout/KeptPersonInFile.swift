import GRDB
import Words

/// Somebody who has said that a unit may ask them next time too, in its file. The keys in their letters are in no file:
/// where it is read in, the next letter has one.
struct KeptPersonInFile: Codable, Sendable {
    let variant: Variant
    let kind: InviteeKind
    let body: String?
    let role: String?
    let name: String?
    let address: EmailAddress
    let saidAt: Moment
    let until: Moment

    init(_ person: KeptPerson) {
        (variant, kind, body, role) = (person.variant, person.kind, person.body, person.role)
        (name, address, saidAt, until) = (person.name, person.address, person.saidAt, person.until)
    }

    /// As the program keeps them: nobody young, nothing that a form would not take, and for no longer than it says.
    var isSound: Bool {
        guard saidAt < until, until - saidAt <= .days(3 * 366), !variant.isOfYoungPeople(kind) else { return false }
        let read = try? InviteeDraft(facts).check(.until(until), for: variant)
        return read == facts
    }

    private var facts: InviteeFacts {
        InviteeFacts(kind: kind, body: body, role: role, name: name, address: address)
    }

    func put(into unit: Unit.ID, in db: Database) throws {
        guard until > (try db.now) else { return }
        try KeptPerson(facts, at: address, in: unit, of: variant, saidAt: saidAt, until: until).insert(db)
    }
}
