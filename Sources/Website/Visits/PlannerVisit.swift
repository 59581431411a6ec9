import Hummingbird
import WorkModel

/// Somebody who works for the unit that owns the dugnad, and has signed in: who may see whom it invites. A moderator's
/// link alone does not do.
struct PlannerVisit: DugnadVisit {
    var visit: Visit
    let dugnad: Dugnad
    let actor: Actor
    let role: UnitRole
    let unit: WorkModel.Unit.ID
    /// The same, for the bar at the top of the page.
    let moderator: ModeratorVisit

    init(context: Visit) throws {
        guard let found = context.found else { throw NotFound() }
        guard let membership = found.standing.membership, membership.role.may(.work), let unit = found.dugnad.unit
        else {
            throw found.refusal
        }
        moderator = try ModeratorVisit(context: context)
        (visit, dugnad) = (context, found.dugnad)
        (actor, role, self.unit) = (moderator.actor, membership.role, unit)
    }
}
