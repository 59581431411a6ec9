import Markup
import Words
import WorkModel

/// What to look at: what could not be met, who has come to the list since, and what the room is not ready for.
extension SeatPlanPage {
    func heed(_ plan: SeatPlan) -> HTML? {
        let late = LateOnes(visit: visit, seats: seats, plan: plan).items
        let missing = plan.shortfalls.map { shortfall in
            "<li>\(say(shortfall.sentence(seating) { seats.coming[$0.invitee]?.place(in: say.language) ?? "" }))</li>\n"
                as HTML
        }
        let ahead = [roomCount(plan), timeForYouth(plan)].compactMap(\.self)
        guard !ahead.isEmpty || !late.isEmpty || !missing.isEmpty else { return nil }
        return """
            <section class="section later noprint" aria-labelledby="se"><h2 id="se">\(say(
                nb: "Se på dette", nn: "Sjå på dette", en: "Look at this"))</h2>
            <ul class="heed">\(ahead)\(late)\(missing)</ul></section>
            """
    }

    /// The room starts with as many as it has been given, not with as many as somebody has planned.
    private func roomCount(_ plan: SeatPlan) -> HTML? {
        guard plan.tableCount != dugnad.groupCount, dugnad.endedAt == nil else { return nil }
        let (planned, meeting) = (seating.groupCount(plan.tableCount), dugnad.variant.theMeeting)
        let there = seating.groupCount(dugnad.groupCount)
        let button: HTML = """
            <form method="post" action="\(visit.to(.groupCount(dugnad)))">
            <input type="hidden" name="bord" value="\(plan.tableCount)"><input type="hidden" name="fra" value="bordplan">
            <button class="btn quiet slim">\(say(
                nb: "Gi \(meeting.nb) \(planned.nb)", nn: "Gi \(meeting.nn) \(planned.nn)",
                en: "Give \(meeting.en) \(planned.en)"))</button></form>
            """
        return """
            <li>\(say(
                nb: "Her er det planlagt med \(planned.nb), men \(meeting.nb) er satt opp med \(there.nb).",
                nn: "Her er det planlagt med \(planned.nn), men \(meeting.nn) er sett opp med \(there.nn).",
                en: "This is planned for \(planned.en), but \(meeting.en) is set up with \(there.en)."))
            \(dugnad.startedAt == nil || plan.tableCount > dugnad.groupCount ? button : .nothing)</li>

            """
    }

    private func timeForYouth(_ plan: SeatPlan) -> HTML? {
        guard !hasTimeForYouth, dugnad.startedAt == nil, plan.guests.contains(where: \.isYoung) else { return nil }
        return """
            <li>\(say(
                nb: "Ungdom kommer, men kjøreplanen har ikke satt av tid til dem.",
                nn: "Ungdom kjem, men køyreplanen har ikkje sett av tid til dei.",
                en: "Young people are coming, but the run sheet has no time for them."))
            <a href="\(visit.to(.runSheet(dugnad)))">\(say(
                nb: "Gi dem ordet i kjøreplanen", nn: "Gi dei ordet i køyreplanen",
                en: "Give them a place in the run sheet"))</a></li>

            """
    }
}
