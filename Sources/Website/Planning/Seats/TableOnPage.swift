import Markup
import Words
import WorkModel

/// One table, and what can be done with each who sits there.
struct TableOnPage {
    let visit: ModeratorVisit
    let seats: KeptSeats
    let plan: SeatPlan
    let number: Int

    private var say: Tongue { visit.say }
    private var seating: Seating { visit.dugnad.seating }

    var html: HTML {
        let guests = plan.guests(at: number)
        return """
            <li class="card" id="bord-\(number)"><h2>\(say(seating.naming([number])))</h2>
            \(state(guests))
            <ul class="seats">\(guests.map(item))</ul></li>

            """
    }

    /// Whether those are there who must be at every table.
    private func state(_ guests: [SeatPlan.Guest]) -> HTML {
        let hasFrontLine = guests.contains(where: \.isFrontLine)
        let hasVolunteers = guests.contains(where: \.isVolunteer)
        let words =
            switch (hasFrontLine, hasVolunteers) {
            case (true, true):
                Phrase(
                    nb: "Førstelinje og frivillige", nn: "Førstelinje og frivillige",
                    en: "Front-line staff and volunteers")
            case (true, false): Phrase(nb: "Ingen frivillige", nn: "Ingen frivillige", en: "No volunteers")
            case (false, true): Phrase(nb: "Ingen førstelinje", nn: "Inga førstelinje", en: "No front-line staff")
            case (false, false):
                Phrase(
                    nb: "Verken førstelinje eller frivillige", nn: "Verken førstelinje eller frivillige",
                    en: "Neither front-line staff nor volunteers")
            }
        return "<p class=\"\(hasFrontLine && hasVolunteers ? "whole" : "gap")\">\(say(words))</p>"
    }

    private func item(_ guest: SeatPlan.Guest) -> HTML {
        let isBound = plan.isBound(guest.id)
        let label = seats.label(guest.id, in: say.language)
        let rest: HTML? = label.rest.isEmpty ? nil : "<small\(asWritten)>\(label.rest)</small>"
        let place = seating.theGroup
        let words = say(nb: "bundet til \(place.nb)", nn: "bunden til \(place.nn)", en: "bound to \(place.en)")
        let bound: HTML? = isBound ? "<span class=\"vh\">, \(words)</span>" : nil
        return """
            <li\("class", is: isBound ? "fast" : nil)><details><summary><b\(asWritten)>\(label.title)</b>\(bound)\(rest)</summary>
            \(form(guest, isBound: isBound))</details></li>

            """
    }

    private func form(_ guest: SeatPlan.Guest, isBound: Bool) -> HTML {
        let id = "til-\(guest.id.inForm)"
        let options = (1...plan.tableCount).map { table in
            "<option\("selected", when: table == number)>\(table)</option>" as HTML
        }
        let table = say(seating.naming([number])).lowercased()
        let bind: HTML =
            isBound
            ? "value=\"los\">\(say(nb: "Løs fra \(table)", nn: "Løys frå \(table)", en: "Release from \(table)"))"
            : "value=\"bind\">\(say(nb: "Bind til \(table)", nn: "Bind til \(table)", en: "Bind to \(table)"))"
        let move: HTML = """
            <p class="row"><label for="\(id)">\(say(
                nb: "Flytt til \(seating.group.nb.lowercased())", nn: "Flytt til \(seating.group.nn.lowercased())",
                en: "Move to \(seating.group.en.lowercased())"))</label>
            <select id="\(id)" name="bord">\(options)</select>
            <button class="btn quiet slim" name="gjor" value="flytt">\(say(nb: "Flytt", nn: "Flytt", en: "Move"))</button></p>
            """
        return """
            <form class="stack" method="post" action="\(visit.to(.seat(visit.dugnad)))">
            <input type="hidden" name="gjest" value="\(guest.id.inForm)"><input type="hidden" name="sett" value="\(number)">
            \(plan.tableCount > 1 ? move : .nothing)
            <p><button class="btn quiet slim" name="gjor" \(bind)</button></p></form>
            """
    }
}

/// Those who have come to the list since the plan was made, each with the best place.
struct LateOnes {
    let visit: ModeratorVisit
    let seats: KeptSeats
    let plan: SeatPlan

    private var say: Tongue { visit.say }
    private var seating: Seating { visit.dugnad.seating }

    var items: [HTML] {
        let late = plan.withoutSeat
        let seated = plan.withPlaces()
        let all: [HTML] = late.count > 1 ? ["<li>\(together(late.count))</li>\n"] : []
        return all + late.compactMap { guest in seated.table(of: guest.id).map { item(guest, best: $0) } }
    }

    private func together(_ count: Int) -> HTML {
        """
        <b>\(say(
            nb: "\(Counting.word(for: count).nb.capitalisedFirst) er kommet til siden sist.",
            nn: "\(Counting.word(for: count).nn.capitalisedFirst) er komne til sidan sist.",
            en: "\(Counting.word(for: count).en.capitalisedFirst) have come onto the list since last time."))</b>
        <form method="post" action="\(visit.to(.lateSeats(visit.dugnad)))"><button class="btn quiet slim">\(say(
            nb: "Gi alle den beste plassen", nn: "Gi alle den beste plassen", en: "Give each the best place"))</button></form>
        """
    }

    private func item(_ guest: SeatPlan.Guest, best: Int) -> HTML {
        let label = seats.label(guest.id, in: say.language)
        let who = [label.title, label.rest].filter { !$0.isEmpty }.joined(separator: ", ")
        let place = seating.at(best)
        return """
            <li><b>\(say(nb: "Ny siden sist:", nn: "Ny sidan sist:", en: "New since last time:"))</b> <span\(asWritten)>\(who)</span>.
            <form method="post" action="\(visit.to(.seat(visit.dugnad)))">
            <input type="hidden" name="gjest" value="\(guest.id.inForm)"><input type="hidden" name="bord" value="\(best)">
            <button class="btn quiet slim" name="gjor" value="flytt">\(say(
                nb: "Sett \(place.nb)", nn: "Set \(place.nn)", en: "Seat \(place.en)"))</button></form></li>

            """
    }
}
