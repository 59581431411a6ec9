import Words
import WorkModel

/// Something that a unit does on its way: done when the database says so, and never ticked by hand.
struct OnwardThing {
    let title: Phrase
    let text: Phrase
    let isDone: Bool
    /// Where it is done; nil as long as there is nothing to do it with.
    let path: Path?
    /// The day it is time for it: «2027-02-23».
    var day: String?
}

/// *Kom i gang*: the first five things of a unit that has held nothing yet.
struct FirstThings {
    let all: [OnwardThing]

    init(_ unit: WorkModel.Unit, _ home: UnitHome, _ progress: UnitProgress, for role: UnitRole, at now: Moment) {
        let next = home.next(at: now)?.dugnad
        all = [
            OnwardThing(
                title: Phrase(
                    nb: "Bli bekreftet", nn: "Bli stadfesta", en: "Be confirmed"),
                text: Phrase(
                    nb: "Da kan dere skrive til andre enn dere selv.",
                    nn: "Då kan de skrive til andre enn dykk sjølve.",
                    en: "Then you can write to others than yourselves."),
                isDone: unit.isConfirmed || unit.isInvented, path: Path.home(unit).at("apent")),
            OnwardThing(
                title: Phrase(nb: "Inviter en kollega", nn: "Inviter ein kollega", en: "Invite a colleague"),
                text: Phrase(
                    nb: "To er tryggere enn én, og noen vet det når den ene er borte.",
                    nn: "To er tryggare enn éin, og nokon veit det når den eine er borte.",
                    en: "Two are safer than one, and somebody knows when the other is away."),
                isDone: home.memberCount > 1, path: role.may(.people) ? .people(unit) : nil),
            OnwardThing(
                title: Phrase(
                    nb: "Planlegg den første dugnaden", nn: "Planlegg den første dugnaden",
                    en: "Plan the first dugnad"),
                text: Phrase(
                    nb: "En måned og et tema holder i første omgang.",
                    nn: "Ein månad og eit tema held i første omgang.",
                    en: "A month and a theme will do to begin with."),
                isDone: home.dugnader.contains { $0.dugnad.cancelledAt == nil }, path: .start(for: unit)),
            OnwardThing(
                title: Phrase(
                    nb: "Bestem hvem dere inviterer", nn: "Bestem kven de inviterer", en: "Decide whom you invite"),
                text: Phrase(
                    nb: "Programmet viser hvem som mangler i rommet.",
                    nn: "Programmet viser kven som manglar i rommet.",
                    en: "The program shows who is missing from the room."),
                isDone: progress.invitees > 0, path: next.flatMap { $0.variant.sendsInvitations ? .invited($0) : nil }),
            OnwardThing(
                title: Phrase(
                    nb: "Få noen til å stå bak", nn: "Få nokon til å stå bak", en: "Get somebody to stand behind it"),
                text: Phrase(
                    nb: "Et vedtak, eller et ja fra ledelsen, gir tid og penger etterpå.",
                    nn: "Eit vedtak, eller eit ja frå leiinga, gir tid og pengar etterpå.",
                    en: "A decision, or a yes from the management, gives time and money afterwards."),
                isDone: progress.isAnchored, path: next.map { .anchoring($0, .political) }),
        ]
    }
}

/// *Jobb videre*: the year after a dugnad. What has been done since last is told when they meet again, where that has a day.
struct YearAhead {
    let all: [OnwardThing]

    init(_ unit: WorkModel.Unit, _ year: YearAfter) {
        func after(_ months: Int, _ nb: String, _ nn: String, _ en: String) -> OnwardThing {
            OnwardThing(
                title: Phrase(nb: nb, nn: nn, en: en),
                text: Phrase(
                    nb: "Spør hvordan det går, og skriv det i planen.",
                    nn: "Spør korleis det går, og skriv det i planen.",
                    en: "Ask how it is going, and write it in the plan."),
                isDone: year.isHeard(after: months), path: .owners(unit), day: year.day(after: months))
        }
        // Where nothing was agreed on there is nobody to ask, and nothing to tell of.
        let ofMeasures = [
            OnwardThing(
                title: Phrase(
                    nb: "Ta den første runden med dem som er ansvarlige",
                    nn: "Ta den første runden med dei som er ansvarlege",
                    en: "The first round with those responsible"),
                text: Phrase(
                    nb: "Skriv eller ring mens de husker hva de lovet.",
                    nn: "Skriv eller ring medan dei hugsar kva dei lova.",
                    en: "Write or call while they remember what they promised."),
                isDone: year.hasBegun, path: .owners(unit), day: year.day(after: 1)),
            after(3, "Etter tre måneder", "Etter tre månader", "After three months"),
            after(6, "Etter et halvt år", "Etter eit halvt år", "After half a year"),
            OnwardThing(
                title: Phrase(
                    nb: "Hva har vi gjort siden sist?", nn: "Kva har vi gjort sidan sist?",
                    en: "What have we done since last time?"),
                text: Phrase(
                    nb: "Hvert tiltak får et svar: gjennomført, i gang, på vent eller lagt bort.",
                    nn: "Kvart tiltak får eit svar: gjennomført, i gang, på vent eller lagt bort.",
                    en: "Each measure gets an answer: done, under way, on hold or put away."),
                isDone: year.unsettled == 0, path: .sinceLasts(unit),
                day: year.next.map { NorwegianTime.isoDate($0.plannedStart) } ?? year.day(after: 10)),
        ]
        let next = OnwardThing(
            title: Phrase(
                nb: "Sett dagen for den neste", nn: "Set dagen for den neste", en: "Set a day for the next"),
            text: Phrase(
                nb: "Et år går fort. Da har alle den i kalenderen.",
                nn: "Eit år går fort. Då har alle han i kalenderen.",
                en: "A year goes fast. Then everybody has it in the calendar."),
            isDone: year.next != nil, path: year.next.map { Path.plan($0) } ?? Path.start(for: unit),
            day: year.day(after: 11))
        all = (year.measures > 0 ? ofMeasures : []) + [next]
    }
}
