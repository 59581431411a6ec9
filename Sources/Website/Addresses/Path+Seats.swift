import WorkModel

/// Tables and the door, for those who plan.
extension Path {
    static let seatPlan = Route<Dugnad>("/d/:code/bordplan")
    static let seat = Route<Dugnad>("/d/:code/bordplan/plass")
    static let lateSeats = Route<Dugnad>("/d/:code/bordplan/nye")
    static let seatPrint = Route<Dugnad>("/d/:code/bordplan/utskrift")
    static let badges = Route<Dugnad>("/d/:code/bordplan/navneskilt.pdf")
    static let seatDeletion = Route<Dugnad>("/d/:code/bordplan/sletting")

    static let door = Route<Dugnad>("/d/:code/dora")
    static let walkIn = Route<Dugnad>("/d/:code/dora/uten")
    static let doorClosing = Route<Dugnad>("/d/:code/dora/stenging")
    static let arrivalsToMinutes = Route<Dugnad>("/d/:code/dora/referat")
}
