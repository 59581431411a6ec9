import Hummingbird
import Words
import WorkModel

/// A visitor who has signed in.
protocol SignedInVisit: ChildRequestContext, Speaking where ParentContext == Visit {
    var visit: Visit { get set }
}

extension SignedInVisit {
    var coreContext: CoreRequestContextStorage {
        get { visit.coreContext }
        set { visit.coreContext = newValue }
    }
    var chosenLanguage: Language? { visit.chosenLanguage }
    var found: FoundDugnad? { nil }
    var signedIn: SignedIn? { visit.signedIn }
}

/// Somebody who has shown that they read the mail of an address, whether any unit knows them or not.
struct PersonVisit: SignedInVisit {
    var visit: Visit
    let me: SignedIn

    init(context: Visit) throws {
        guard let me = context.signedIn else { throw NotSignedIn() }
        (visit, self.me) = (context, me)
    }
}

/// Somebody who acts for the unit in the address.
struct MemberVisit: SignedInVisit {
    var visit: Visit
    let me: SignedIn
    let person: Person
    let unit: WorkModel.Unit
    let role: UnitRole

    init(context: Visit) throws {
        guard let me = context.signedIn else { throw NotSignedIn() }
        guard let person = me.person, let membership = context.membership else { throw NotFound() }
        (visit, self.me, self.person) = (context, me, person)
        (unit, role) = (membership.unit, membership.role)
    }

    var actor: Actor { Actor(role, person: person.id) }

    /// - Throws: `NotForThisMember` when their role does not let them.
    func require(_ act: UnitRole.Act) throws {
        guard role.may(act) else { throw NotForThisMember(unit: unit) }
    }

    /// - Throws: `SignInAgain` when it is more than an hour since they signed in.
    func requireFresh(at now: Moment, for page: Path) throws {
        guard me.isFresh(at: now) else { throw SignInAgain(page: page) }
    }
}

/// The page is for somebody who has signed in.
struct NotSignedIn: Error {}

/// Right unit, wrong role.
struct NotForThisMember: Error {
    let unit: WorkModel.Unit
}

/// What cannot be undone is done by somebody who has signed in lately.
struct SignInAgain: Error {
    let page: Path
}

/// The link in a letter opens nothing, or nothing any more.
struct SignInLinkEnded: Error {}
