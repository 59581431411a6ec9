import Hummingbird

/// Who sits where, and who has come.
extension Routes {
    func seats(_ router: Router<Visit>) {
        let pages = SeatPlanPages(doors: doors, frame: frame, sources: site.documentSources)
        // Whoever leads it by a link sees how many of which kind, and nobody's name.
        let leading = found(router).group(context: ModeratorVisit.self)
        leading.get(Path.seatPlan.pattern, use: pages.show)

        let planning = found(router).group(context: PlannerVisit.self)
        planning.post(Path.seatPlan.pattern, use: pages.mix)
        planning.post(Path.seat.pattern, use: pages.change)
        planning.post(Path.lateSeats.pattern, use: pages.seatLate)
        planning.get(Path.seatPrint.pattern, use: pages.print)
        planning.get(Path.badges.pattern, use: pages.badges)
        planning.post(Path.seatDeletion.pattern, use: pages.discard)

        let door = DoorPages(doors: doors, frame: frame)
        planning.get(Path.door.pattern, use: door.show)
        planning.post(Path.door.pattern, use: door.tick)
        planning.post(Path.walkIn.pattern, use: door.walkIn)
        planning.post(Path.doorClosing.pattern, use: door.close)
        planning.post(Path.arrivalsToMinutes.pattern, use: door.takeOver)
    }
}
