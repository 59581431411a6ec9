import Hummingbird
import WorkModel

/// Somebody who works for the unit that owns the dugnad, and has signed in: who may see who comes. A moderator's link
/// alone does not do, and one that nobody owns has no such pages.
struct PlannerVisit: DugnadVisit {
    /// The same visitor, as the pages of the list know them.
    var list: ListVisit
    let role: UnitRole
    let unit: WorkModel.Unit.ID

    init(context: Visit) throws {
        list = try ListVisit(context: context)
        guard let membership = list.found?.standing.membership, let unit = list.dugnad.unit else { throw NotFound() }
        (role, self.unit) = (membership.role, unit)
    }

    var visit: Visit {
        get { list.visit }
        set { list.visit = newValue }
    }
    var dugnad: Dugnad { list.dugnad }
    var actor: Actor { list.actor }
    /// The same, for the bar at the top of the page.
    var moderator: ModeratorVisit { list.leading }
}
