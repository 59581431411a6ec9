import Hummingbird
import WorkModel

/// What the moderator does with one table from the desk.
struct TablesOnDesk {
    let doors: Doors

    /// Marks that a table writes on paper, or does not after all.
    func mark(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let (form, number) = (try await Form(request), try table(visit))
        try await doors.groups.mark(number, isOnPaper: form["papir"] == "1", in: visit.dugnad.id, by: visit.actor)
        return .done(visit.visit, else: visit.to(.moderator(visit.dugnad)) + Drawer.table(number).query)
    }

    private func table(_ visit: ModeratorVisit) throws -> Int {
        guard let number = visit.parameters.get("group").flatMap({ Int($0) }),
            (1...visit.dugnad.groupCount).contains(number)
        else { throw NotFound() }
        return number
    }
}
