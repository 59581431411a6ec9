import Hummingbird
import Markup
import Words
import WorkModel

/// Taking a dugnad out as a file, and deleting it.
struct TakeoutPages {
    let doors: Doors
    let frame: Frame

    func show(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        frame.respond(takeoutPage(visit, isUnconfirmed: false), to: visit.visit)
    }

    /// The whole dugnad as one file.
    func file(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        try check(visit)
        let json = try await doors.takeouts.takeout(visit.dugnad.id).json()
        return .file(Array(json), named: "dugnad-\(visit.dugnad.code).json", type: "application/json")
    }

    /// Deletes it, when the code has been typed.
    func delete(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        try check(visit)
        let form = try await Form(request)
        guard RoomCode.key(typed: form["kode"]) == RoomCode.key(typed: visit.dugnad.code.text) else {
            return frame.respond(
                takeoutPage(visit, isUnconfirmed: true), to: visit.visit, status: .unprocessableContent)
        }
        try await doors.dugnader.delete(visit.dugnad.id, by: visit.actor)
        // A page of its own, so that going back from it does not ask to delete once more.
        return .redirect(to: visit.toSite(.deleted))
    }

    /// A unit's dugnad is given up by its contact person, who has signed in lately.
    private func check(_ visit: ModeratorVisit) throws {
        guard visit.dugnad.unit != nil else { return }
        guard visit.mayGiveUp else { throw NotForThisVisitor() }
        guard visit.hasSignedInLately else { throw SignInAgain(page: .takeout(visit.dugnad)) }
    }

    /// Says that it is gone. Says nothing of what it was, so anyone may read it.
    func deleted(_ request: Request, visit: Visit) async throws -> Response {
        let say = visit.say
        let title = say(nb: "Alt er slettet", nn: "Alt er sletta", en: "Everything is deleted")
        return frame.respond(
            Page(
                title: title,
                main: """
                    <h1>\(title)</h1><p class="lead">\(say(
                        nb: "Ingenting ligger igjen her: ingen notater, referat eller lenker. Eide en enhet den, ligger tiltakene fortsatt i handlingsplanen der.",
                        nn: "Ingenting ligg att her: ingen notat, referat eller lenkjer. Var det ei eining som eigde dugnaden, ligg tiltaka framleis i handlingsplanen der.",
                        en: "Nothing is left here: no notes, minutes or links. If a unit owned it, the measures are still in the action plan there."))</p>
                    <p><a href="\(visit.toSite(.front))">\(say(.toTheFrontPage))</a></p>
                    """,
                mainClass: "wrap stack"),
            to: visit)
    }
}

/// Whoever leads a unit's dugnad by a link reads here who can take it out or delete it.
private func forTheContactPerson(_ visit: ModeratorVisit) -> Page {
    let say = visit.say
    let title = say(nb: "Last ned eller slett", nn: "Last ned eller slett", en: "Download or delete")
    return deskPage(
        visit, at: .takeout(visit.dugnad), title: title,
        """
        <h1>\(title)</h1>
        <p class="lead">\(say(
            nb: "Denne dugnaden eies av en enhet. Kontaktpersonen der kan laste den ned og slette den.",
            nn: "Denne dugnaden er det ei eining som eig. Kontaktpersonen der kan laste han ned og slette han.",
            en: "This dugnad is owned by a unit. Its contact person can download it and delete it."))</p>
        <p><a href="\(visit.to(.signIn(for: .takeout(visit.dugnad))))">\(say(.signIn))</a></p>
        """)
}

/// What a unit's dugnad leaves behind when it is deleted.
private func staysInThePlan(_ say: Tongue) -> HTML {
    """
    <p>\(say(
        nb: "Tiltakene blir stående i handlingsplanen, med året og hvor mange bord de kom fra. Skal de også bort, slettes de der.",
        nn: "Tiltaka blir ståande i handlingsplanen, med året og kor mange bord dei kom frå. Skal dei òg bort, blir dei sletta der.",
        en: "The measures stay in the action plan, with the year and how many tables they came from. If they are to go too, they are deleted there."))</p>
    """
}

/// What others have of it once it is gone.
private func relayGoes(_ say: Tongue) -> HTML {
    """
    <p>\(say(
        nb: "Er dere med i stafetten, blir siden deres og utfordringene også borte. De som har startet etter dere, har fortsatt navnet deres hos seg.",
        nn: "Er de med i stafetten, blir sida dykkar og utfordringane òg borte. Dei som har starta etter dykk, har framleis namnet dykkar hos seg.",
        en: "If you are in the relay, your page and the challenges disappear too. Those who have started after you still have your name."))</p>
    """
}

private func takeoutPage(_ visit: ModeratorVisit, isUnconfirmed: Bool) -> Page {
    let say = visit.say
    guard visit.mayGiveUp else { return forTheContactPerson(visit) }
    let dugnad = visit.dugnad
    let day = NorwegianTime.date(dugnad.isDeletedAt)
    /// What goes by itself: all of a loose one, of a unit's what the tables wrote.
    func goes(by day: Phrase) -> Phrase {
        guard dugnad.unit != nil else {
            return Phrase(
                nb: "Hvis ingen gjør noe, slettes alt av seg selv \(day.nb).",
                nn: "Om ingen gjer noko, blir alt her sletta av seg sjølv \(day.nn).",
                en: "If nobody does anything, everything is deleted automatically on \(day.en).")
        }
        return Phrase(
            nb: "Det bordene har skrevet, slettes av seg selv \(day.nb). Resten blir liggende til dere sletter det.",
            nn: "Det borda har skrive, blir sletta av seg sjølv \(day.nn). Resten blir liggjande til de slettar det.",
            en:
                "What the tables have written is deleted automatically on \(day.en). The rest is kept until you delete it."
        )
    }
    var problems = FormProblems()
    if isUnconfirmed {
        problems.add(
            "kode",
            Phrase(
                nb: "Skriv koden nøyaktig: \(dugnad.code.shown). Ingenting er slettet.",
                nn: "Skriv koden nøyaktig: \(dugnad.code.shown). Ingenting er sletta.",
                en: "Type the code exactly: \(dugnad.code.shown). Nothing has been deleted."))
    }
    let title = say(nb: "Last ned eller slett", nn: "Last ned eller slett", en: "Download or delete")
    var page = deskPage(
        visit, at: .takeout(dugnad),
        title: problems.titled(title, say),
        mainClass: "wrap stack form desk",
        """
        \(problems.summary(say))
        <h1>\(title)</h1>
        <section class="stack" aria-labelledby="ut">
        <h2 id="ut">\(say(.downloadEverything))</h2>
        <p>\(say(
            nb: "\(dugnad.variant.theMeeting.nb.capitalisedFirst) er deres. Her får dere alt i én fil, i et åpent format som kan leses inn igjen her eller et annet sted.",
            nn: "\(dugnad.variant.theMeeting.nn.capitalisedFirst) er dykkar. Her får de alt i éi fil, i eit ope format som kan lesast inn igjen her eller ein annan stad.",
            en: "\(dugnad.variant.theMeeting.en.capitalisedFirst) is yours. Here you get everything in one file, in an open format that can be read in again, here or elsewhere."))</p>
        <p><a class="btn" href="\(visit.to(.takeoutFile(dugnad)))" download>\(say(.downloadEverything))</a>
        </p></section>
        <section class="stack" aria-labelledby="slett">
        <h2 id="slett">\(say(nb: "Slett alt", nn: "Slett alt", en: "Delete everything"))</h2>
        <p>\(say(
            nb: "\(goes(by: day).nb) Hvis du sletter det nå, kan ingen hente det tilbake.",
            nn: "\(goes(by: day).nn) Om du slettar det no, kan ingen hente det tilbake.",
            en: "\(goes(by: day).en) If you delete it now, nobody can bring it back."))</p>
        \(dugnad.unit == nil ? nil : staysInThePlan(say))
        \(dugnad.variant.hasRelay ? relayGoes(say) : nil)
        <form class="stack" method="post" action="\(visit.to(.deletion(dugnad)))" novalidate>
        <p><label for="kode">\(say(
            nb: "Skriv koden for å bekrefte",
            nn: "Skriv koden for å stadfeste",
            en: "Type the code to confirm"))</label></p>
        \(problems.at("kode", say))
        <p class="row code"><input id="kode" name="kode" size="16" autocomplete="off" autocapitalize="characters" \
        spellcheck="false"\(problems.told("kode"))>
        <button class="btn quiet">\(say(nb: "Slett for godt", nn: "Slett for godt", en: "Delete for good"))</button></p>
        </form></section>
        """)
    page.scripts = isUnconfirmed ? ["focus.js"] : []
    return page
}
