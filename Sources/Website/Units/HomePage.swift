import Markup
import Words
import WorkModel

/// A unit's own page: the next step, the years, what is ahead and behind, who acts for it.
struct HomePage {
    let visit: MemberVisit
    let home: UnitHome
    /// What there is to do for each of the dugnader ahead.
    let tasks: [Dugnad.ID: DugnadTasks]
    /// How many wait for somebody to decide whether they get a place, or to ring about one.
    let undecided: [Dugnad.ID: Int]
    let members: [Member]
    /// Those that this browser leads by a link, and that no unit owns.
    let nobodys: [Dugnad]
    /// What whoever looks has lately been given by somebody else.
    let handOver: HandOver?
    let assets: Assets
    let now: Moment
    /// What stands between it and being confirmed; nil when it is.
    let confirming: Confirming?
    /// How a provider's word can confirm it; nil when none can.
    let claim: ClaimNotice?
    /// How many its contact person can confirm.
    let othersWaiting: Int
    /// How many measures wait for somebody here, and how many stand still.
    let measures: (waiting: Int, standing: Int)
    let plan: PlanCounts
    let progress: UnitProgress
    /// How many samlinger wait for an answer, and somebody is to be reminded of it.
    let samlingerWaiting: Int

    var say: Tongue { visit.say }
    var unit: WorkModel.Unit { visit.unit }
    var list: DugnadList { DugnadList(visit: visit, now: now) }
    var works: Bool { visit.role.may(.work) }

    var page: Page {
        let step = works ? NextStep(home, tasks, undecided: undecided, of: unit, at: now) : nil
        let years = UnitYears(home, at: now)
        return unitPage(
            visit, at: .home(unit), title: step.map { say($0.title) } ?? say(.home),
            mainClass: step == nil ? "wrap" : "wrap hung",
            """
            <div class="house">
            \(step.map(once) ?? "<h1 class=\"beside\">\(unit.name)</h1>")
            \(open)
            </div>
            \(years.rope(say, assets) { address(of: $0, among: years) })
            <div class="house">
            <div class="chapters">
            \(gettingStarted)
            \(ahead)
            \(workingOn)
            \(actionPlan)
            \(behind(years))
            </div>
            <div class="chapters">
            \(people)
            \(aboutUnit)
            </div>
            </div>
            """)
    }

    private func once(_ step: NextStep) -> HTML {
        let about =
            step.about.map { list.name(of: $0.dugnad) }
            ?? say(nb: "Velkommen, \(unit.name)", nn: "Velkommen, \(unit.name)", en: "Welcome, \(unit.name)")
        let kind = say(nb: "Neste steg", nn: "Neste steg", en: "Next step")
        return """
            <section class="card once stack" aria-labelledby="neste">
            <p>\(home.dugnader.isEmpty ? about : step.about == nil ? kind : "\(kind) · \(about)")</p>
            <h1 id="neste">\(say(step.title))</h1>
            <p class="lead">\(say(step.text))</p>
            <p class="row"><a class="btn" href="\(visit.to(step.path))">\(say(step.button))</a></p>
            </section>
            """
    }

    // MARK: Ahead and behind

    private var ahead: HTML {
        let coming = home.dugnader.filter { $0.isAhead(at: now) }.reversed()
        let none = say(
            nb: "Ingen dugnad er planlagt.", nn: "Ingen dugnad er planlagd.", en: "No dugnad is planned.")
        let actions: HTML? =
            works
            ? """
            <p class="row"><a class="btn quiet" href="\(visit.to(.start(for: unit)))">\(say(.planADugnad))</a></p>
            """ : nil
        return """
            <section class="section" aria-labelledby="foran">
            <h2 id="foran">\(say(nb: "Foran dere", nn: "Framfor dykk", en: "Ahead of you"))</h2>
            \(coming.isEmpty ? "<p>\(none)</p>" : list.list(Array(coming)))
            \(actions)
            </section>
            """
    }

    /// How it stands with what has been agreed on, and what comes next.
    private var actionPlan: HTML? {
        guard plan.all > 0 || works else { return nil }
        let texts = ActionPlanTexts(language: visit.language)
        let soon = ActionPlanTexts.soon(plan.soon, of: plan.alive).map { " \(say($0))" } ?? ""
        let next: HTML? = plan.next.flatMap { first -> HTML? in
            guard let next = first.next, let words = texts.words(of: next), next.day != nil else { return nil }
            return """
                <p>\(texts.day(of: next).capitalisedFirst): <b\(asWritten)>\(first.shortText)</b> · \
                <span\(asWritten)>\(words)</span></p>
                """
        }
        let none = say(
            nb: "Her samles det dere blir enige om, med hvem, når og hvordan det går.",
            nn: "Her blir det de blir einige om, samla, med kven, når og korleis det går.",
            en: "What you agree on is put together here, with who, when and how it is going.")
        return """
            <section class="section" aria-labelledby="plan">
            <h2 id="plan">\(say(ActionPlanTexts.name))</h2>
            <p>\(plan.all == 0 ? none : say(ActionPlanTexts.alive(plan.alive)) + soon)</p>
            \(next)
            <p class="row"><a class="btn quiet" href="\(visit.to(.actionPlan(unit)))">\(say(
                nb: "Åpne handlingsplanen", nn: "Opne handlingsplanen", en: "Open the action plan"))</a></p>
            \(ofThePlan)
            </section>
            """
    }

    private func behind(_ years: UnitYears) -> HTML {
        let held = home.dugnader.filter { !$0.isAhead(at: now) }
        guard !held.isEmpty else { return .nothing }
        let latest = held.first?.year ?? 0
        let shown = years.areMany ? held.filter { $0.year > latest - 2 } : held
        return """
            <section class="section" aria-labelledby="bak">
            <h2 id="bak">\(say(nb: "Bak dere", nn: "Bak dykk", en: "Behind you"))</h2>
            \(list.list(shown))
            </section>
            """
    }

    private func address(of year: Int, among years: UnitYears) -> String? {
        guard home.dugnader.contains(where: { $0.year == year }) else { return nil }
        return years.areMany ? visit.to(.year(unit, year)) : "#\(DugnadList.place(of: year))"
    }

    // MARK: Who and what

    private var people: HTML {
        let items = members.map { member in
            """
            <li><b>\(member.person.name)</b><span>\(say(member.role.name))\(member.person.id == visit.person.id
                ? say(nb: ", deg", nn: ", deg", en: ", you") : "")</span></li>

            """ as HTML
        }
        // A reader is told how many, and not who.
        let count = say(Counting.members.inWords(members.count)).capitalisedFirst
        let list: HTML = visit.role.may(.work) ? "<ul class=\"links\">\(items)</ul>" : "<p>\(count).</p>"
        let manage: HTML? =
            visit.role.may(.people)
            ? """
            <p><a class="btn quiet slim" href="\(visit.to(.people(unit)))">\(say(
                nb: "Inviter en til", nn: "Inviter ein til", en: "Invite another"))</a></p>
            """ : nil
        return """
            <section class="section" aria-labelledby="folk">
            <h2 id="folk">\(say(.peopleOfUnit))</h2>
            \(list)
            \(manage)
            </section>
            """
    }

    private var aboutUnit: HTML {
        let confirmed =
            unit.isInvented
            ? say(Dugnad.everythingIsInvented) + "."
            : unit.isConfirmed
                ? say(nb: "Bekreftet.", nn: "Stadfesta.", en: "Confirmed.")
                : say(nb: "Ikke bekreftet.", nn: "Ikkje stadfesta.", en: "Not confirmed.")
        let years = Counting.years.inWords(unit.keptYears)
        let settings: HTML? =
            visit.role.may(.settings)
            ? "<a href=\"\(visit.to(.unitSettings(unit)))\">\(say(.unitSettings))</a>" : nil
        let others: HTML? =
            visit.role.may(.settings) && unit.confirmsOthers
            ? "\n<p><a href=\"\(visit.to(.confirmingOthers(unit)))\">\(say(.confirmOthers))</a></p>" : nil
        return """
            <section class="section" aria-labelledby="enheten">
            <h2 id="enheten">\(say(unit.kind.name).capitalisedFirst)</h2>
            <p>\(unit.language.ownName). \(confirmed) \(say(
                nb: "Det bordene skriver, blir liggende i \(years.nb). Resten blir liggende til dere sletter det.",
                nn: "Det borda skriv, blir liggjande i \(years.nn). Resten blir liggjande til de slettar det.",
                en: "What the tables write is kept for \(years.en). The rest is kept until you delete it.")) \(settings)</p>\(others)
            </section>
            """
    }
}

/// A year of a unit's that has many.
struct YearPage {
    let visit: MemberVisit
    let home: UnitHome
    let year: Int
    let assets: Assets
    let now: Moment

    var page: Page {
        let say = visit.say
        let held = home.dugnader.filter { $0.year == year }
        let rope = UnitYears(home, at: now).rope(say, assets, current: year) { year in
            home.dugnader.contains { $0.year == year } ? visit.to(.year(visit.unit, year)) : nil
        }
        let none = say(
            nb: "Ingen dugnad dette året.", nn: "Ingen dugnad dette året.", en: "No dugnad this year.")
        return unitPage(
            visit, at: .year(visit.unit, year), title: String(year), mainClass: "wrap",
            """
            <h1 class="beside">\(visit.unit.name), \(String(year))</h1>
            \(rope)
            <section class="section">
            \(held.isEmpty ? "<p>\(none)</p>" : DugnadList(visit: visit, now: now, isUnderHeading: false).list(held))
            <p><a href="\(visit.to(.home(visit.unit)))">\(say(
                nb: "Til det som gjelder nå", nn: "Til det som gjeld no", en: "To what matters now"))</a></p>
            </section>
            """)
    }
}

extension Counting {
    static let dugnader = Counting(
        one: Phrase(nb: "én dugnad", nn: "éin dugnad", en: "one dugnad"),
        many: Phrase(nb: "dugnader", nn: "dugnader", en: "dugnader"))
    static let members = Counting(
        one: Phrase(nb: "én person", nn: "éin person", en: "one person"),
        many: Phrase(nb: "personer", nn: "personar", en: "people"))
    static let years = Counting(
        one: Phrase(nb: "ett år", nn: "eitt år", en: "one year"), many: Phrase(nb: "år", nn: "år", en: "years"))
}
