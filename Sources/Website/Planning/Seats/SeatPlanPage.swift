import Markup
import Words
import WorkModel

/// Who sits where, for whoever plans.
struct SeatPlanPage {
    static let tablesField = "bord"

    let visit: ModeratorVisit
    let seats: KeptSeats
    /// Whether the run sheet lets young people say what they have found out, if it can.
    var hasTimeForYouth = true
    /// How many tables somebody has typed that there are; nil for what we propose.
    var typed: String?
    var problems = FormProblems()

    var say: Tongue { visit.say }
    var dugnad: Dugnad { visit.dugnad }
    var seating: Seating { dugnad.seating }

    var page: Page {
        let title = say(nb: "Hvem sitter sammen?", nn: "Kven sit saman?", en: "Who sits together?")
        var page = deskPage(
            visit, at: .seatPlan(dugnad), title: problems.titled(title, say), mainClass: "wrap desk unit seatplan",
            """
            \(wayBackToPlan(visit))
            \(problems.summary(say))
            <div class="section"><h1>\(title)</h1>
            \(content)
            """)
        page.scripts += problems.isEmpty ? [] : ["focus.js"]
        return page
    }

    private var content: HTML {
        if visit.now >= dugnad.seatsEnd { return "<p>\(say(SeatPlanPage.isOver(seating)))</p></div>" }
        guard let plan = seats.plan else { return "\(first)</div>" }
        return """
            <p class="lead">\(lead(plan))</p>
            <p class="row noprint"><a class="btn" href="\(visit.to(.seatPrint(dugnad)))">\(say(
                nb: "Skriv ut lister og kort", nn: "Skriv ut lister og kort", en: "Print lists and cards"))</a>
            <a class="btn quiet" href="\(visit.to(.door(dugnad)))">\(say(
                nb: "Ved døra", nn: "Ved døra", en: "At the door"))</a></p></div>
            \(heed(plan))
            <ul class="seating later">\((1...plan.tableCount).map {
                TableOnPage(visit: visit, seats: seats, plan: plan, number: $0).html
            })</ul>
            \(again(plan))
            """
    }

    // MARK: Before there is a plan

    private var first: HTML {
        let people = seats.guests.count
        guard people >= 2 else {
            return """
                <p class="lead">\(say(
                    nb: "Når folk har svart at de kommer, deler programmet dem på \(seating.groups.nb) her.",
                    nn: "Når folk har svart at dei kjem, deler programmet dei på \(seating.groups.nn) her.",
                    en: "When people have answered that they are coming, the program seats them here."))</p>
                """
        }
        let count = Counting.people.inWords(people)
        let (among, each, plan) = (seating.among, seating.each, seating.plan)
        return """
            <p class="lead">\(say(
                nb: "\(count.nb.capitalisedFirst) kommer. Programmet blander dem: førstelinje og frivillige \(among.nb) \(each.nb), ungdom to og to, og folk fra samme sted hver for seg. Etterpå kan du flytte hvem du vil.",
                nn: "\(count.nn.capitalisedFirst) kjem. Programmet blandar dei: førstelinje og frivillige \(among.nn) \(each.nn), ungdom to og to, og folk frå same stad kvar for seg. Etterpå kan du flytte kven du vil.",
                en: "\(count.en.capitalisedFirst) are coming. The program mixes them: front-line staff and volunteers \(among.en) \(each.en), young people two and two, and people from the same place apart. Afterwards you can move whoever you want."))</p>
            \(form(proposed, button: say(nb: "Lag \(plan.nb)", nn: "Lag \(plan.nn)", en: "Make \(plan.en)")))
            \(kept)
            """
    }

    /// As many as the room has, if they are enough and not too many.
    private var proposed: Int {
        let people = seats.guests.count
        return 2 * dugnad.groupCount <= people && people <= 9 * dugnad.groupCount
            ? dugnad.groupCount : dugnad.variant.groupCount(forPeople: people)
    }

    private func form(_ count: Int, button: String) -> HTML {
        """
        <form class="stack noprint" method="post" action="\(visit.to(.seatPlan(dugnad)))" novalidate>
        <input type="hidden" name="versjon" value="\(seats.version)">
        \(problems.at(SeatPlanPage.tablesField, say))
        <p class="row"><label for="\(SeatPlanPage.tablesField)">\(say(
            nb: "Hvor mange \(seating.groups.nb)?", nn: "Kor mange \(seating.groups.nn)?",
            en: "How many \(seating.groups.en)?"))</label>
        <input id="\(SeatPlanPage.tablesField)" name="\(SeatPlanPage.tablesField)" value="\(typed ?? String(count))" \
        inputmode="numeric" size="4" autocomplete="off"\(problems.told(SeatPlanPage.tablesField))>
        <button class="btn">\(button)</button></p></form>
        """
    }

    private func lead(_ plan: SeatPlan) -> String {
        let people = Counting.people.inWords(plan.guests.count - plan.withoutSeat.count)
        let tables = seating.groupCount(plan.tableCount)
        let sum = say(
            nb: "\(people.nb.capitalisedFirst), \(tables.nb).", nn: "\(people.nn.capitalisedFirst), \(tables.nn).",
            en: "\(people.en.capitalisedFirst), \(tables.en).")
        guard plan.shortfalls.isEmpty, plan.guests.count > plan.withoutSeat.count else { return sum }
        return sum
            + say(
                nb: " Alt gikk opp så langt det går.", nn: " Alt gjekk opp så langt det går.",
                en: " It all worked out as far as it could.")
    }

    // MARK: At the end

    private func again(_ plan: SeatPlan) -> HTML {
        let bound = plan.boundCount
        let who = Counting.people.inWords(bound)
        let stay = say(
            nb: bound == 0
                ? "Ingen er bundet, så alle får plass på nytt."
                : "De som er bundet, blir sittende: \(who.nb).",
            nn: bound == 0
                ? "Ingen er bundne, så alle får plass på nytt."
                : "Dei som er bundne, blir sitjande: \(who.nn).",
            en: bound == 0
                ? "Nobody is bound, so everybody gets a new place." : "Those who are bound stay: \(who.en).")
        return """
            <section class="section later noprint" aria-labelledby="igjen"><h2 id="igjen">\(say(
                nb: "Bland de løse på nytt", nn: "Bland dei lause på nytt", en: "Mix the loose ones again"))</h2>
            <p>\(stay)</p>
            \(form(plan.tableCount, button: say(nb: "Bland på nytt", nn: "Bland på nytt", en: "Mix again")))
            \(kept)
            \(deletion)
            </section>
            """
    }

    private var deletion: HTML {
        let plan = seating.plan
        let words = say(nb: "Slett \(plan.nb) nå", nn: "Slett \(plan.nn) no", en: "Delete \(plan.en) now")
        let yes = say(nb: "Ja, slett \(plan.nb)", nn: "Ja, slett \(plan.nn)", en: "Yes, delete \(plan.en)")
        return pressOnceMore(
            HTML(words), to: visit.to(.seatDeletion(dugnad)), "<p><button class=\"btn quiet\">\(yes)</button></p>")
    }

    private var kept: HTML {
        let day = dugnad.isWithoutDay ? SeatPlanPage.theDayAfter : NorwegianTime.on(NorwegianTime.day(dugnad.seatsEnd))
        return """
            <p class="small noprint">\(say(
                nb: "Hvem som sitter hvor, slettes \(day.nb). Det er aldri med i det dere laster ned, så ingen kan finne ut hvem som skrev et notat. Sikkerhetskopier har det så lenge de finnes.",
                nn: "Kven som sit kvar, blir sletta \(day.nn). Det er aldri med i det de lastar ned, så ingen kan finne ut kven som skreiv eit notat. Tryggingskopiar har det så lenge dei finst.",
                en: "Who sits where is deleted \(day.en). It is never in what you download, so nobody can work out who wrote a note. Backups hold it for as long as they are kept."))</p>
            """
    }

    private static let theDayAfter = Phrase(nb: "dagen etter", nn: "dagen etter", en: "the day after")

    static func isOver(_ seating: Seating) -> Phrase {
        let plan = seating.plan.map(\.capitalisedFirst)
        return Phrase(
            nb: "\(plan.nb) er slettet. Det skjer alltid dagen etter, så ingen kan finne ut hvem som skrev et notat.",
            nn: "\(plan.nn) er sletta. Det skjer alltid dagen etter, så ingen kan finne ut kven som skreiv eit notat.",
            en: "\(plan.en) is deleted. It always is the day after, so nobody can work out who wrote a note.")
    }
}
