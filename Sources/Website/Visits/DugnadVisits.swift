import Hummingbird
import Words
import WorkModel

/// A visit to a dugnad, which has been found through what the visitor may see.
protocol DugnadVisit: ChildRequestContext, Speaking where ParentContext == Visit {
    var visit: Visit { get set }
    var dugnad: Dugnad { get }
}

extension DugnadVisit {
    var coreContext: CoreRequestContextStorage {
        get { visit.coreContext }
        set { visit.coreContext = newValue }
    }
    var chosenLanguage: Language? { visit.chosenLanguage }
    var found: FoundDugnad? { visit.found }
    var signedIn: SignedIn? { visit.signedIn }
    var now: Moment { visit.found?.at ?? Moment(milliseconds: 0) }
}

/// A visitor who leads the dugnad.
struct ModeratorVisit: DugnadVisit {
    var visit: Visit
    let dugnad: Dugnad
    let actor: Actor

    init(context: Visit) throws {
        guard let found = context.found else { throw NotFound() }
        guard found.roles.contains(.moderator) else { throw found.refusal }
        visit = context
        dugnad = found.dugnad
        actor = found.standing.moderator
    }

    var hasSignedInLately: Bool {
        found?.standing.membership.map { now - $0.signedInAt < SignedIn.freshness } ?? false
    }

    /// Somebody who works for the unit that owns it, and has signed in.
    var isColleague: Bool { dugnad.unit != nil && found?.standing.membership?.role.may(.work) == true }

    /// Whoever has the link of a loose one may give it up; a unit's is for its contact person.
    var mayGiveUp: Bool { dugnad.unit == nil || found?.standing.membership?.role.may(.giveUp) == true }

    /// Whoever leads one by a link, and is nobody in the unit that has lately taken it in, can say that it is not theirs.
    var mayDisown: Bool { isOutside && dugnad.canBeDisowned(at: now) }

    /// Leads it by a link, and is nobody in the unit that owns it.
    var isOutside: Bool { found?.standing.membership == nil && found?.standing.hasModeratorsLink == true }

    /// Has been let in to this one, and is nobody in the unit otherwise.
    var isGuest: Bool { actor.role == .guest }

    /// A unit's contact person lets others in to lead one.
    var mayLetGuestsIn: Bool { dugnad.unit != nil && found?.standing.membership?.role.may(.people) == true }
}

/// A visitor who may look at the wall: one with its own link, or the moderator who drives it. By video also everybody
/// with the code, who sits alone at a screen.
struct WallVisit: DugnadVisit {
    var visit: Visit
    let dugnad: Dugnad
    var isLooking = false

    init(looking visit: CodeVisit) throws {
        guard visit.dugnad.hasVideo else { throw NotFound() }
        (self.visit, dugnad, isLooking) = (visit.visit, visit.dugnad, true)
    }

    init(context: Visit) throws {
        guard let found = context.found else { throw NotFound() }
        guard !found.roles.isDisjoint(with: [.moderator, .wall]) else { throw found.refusal }
        visit = context
        dugnad = found.dugnad
    }
}

/// A visitor with the groups' code, who has not chosen a table yet.
struct CodeVisit: DugnadVisit {
    var visit: Visit
    let dugnad: Dugnad

    init(context: Visit) throws {
        guard let found = context.found else { throw NotFound() }
        visit = context
        dugnad = found.dugnad
    }
}

/// A visitor who takes notes for a group.
struct GroupVisit: DugnadVisit {
    var visit: Visit
    let dugnad: Dugnad
    let group: Int
    let actor = Actor.group

    init(context: Visit) throws {
        guard let found = context.found, let text = context.parameters.get("group"), let number = Int(text),
            (1...found.dugnad.groupCount).contains(number)
        else { throw NotFound() }
        visit = context
        dugnad = found.dugnad
        group = number
    }
}

/// Right address, wrong visitor: the page is another role's.
struct NotForThisVisitor: Error {}

/// The link has been replaced or ended.
struct LinkEnded: Error {}
