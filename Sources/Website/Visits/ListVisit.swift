import Hummingbird
import Words
import WorkModel

/// A visitor who plans the dugnad: whoever leads one that is nobody's, and of a unit's somebody who works there. Nobody
/// else is shown the name or the address of somebody who is invited.
struct ListVisit: DugnadVisit {
    /// The same visitor, as the pages of whoever leads know them.
    var leading: ModeratorVisit

    init(context: Visit) throws {
        let leading = try ModeratorVisit(context: context)
        guard leading.plans else { throw NotForThisList(dugnad: leading.dugnad) }
        self.leading = leading
    }

    /// - Returns: nil for somebody who leads a unit's dugnad by a link alone.
    init?(_ leading: ModeratorVisit) {
        guard leading.plans else { return nil }
        self.leading = leading
    }

    var visit: Visit {
        get { leading.visit }
        set { leading.visit = newValue }
    }
    var dugnad: Dugnad { leading.dugnad }
    var actor: Actor { leading.actor }
}

extension ModeratorVisit {
    fileprivate var plans: Bool { dugnad.unit == nil || isColleague }
}

/// Right dugnad, but what is asked for is for those who work in the unit that owns it.
struct NotForThisList: Error {
    let dugnad: Dugnad
}
