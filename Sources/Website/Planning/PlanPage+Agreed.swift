import Markup
import Words
import WorkModel

/// What is agreed on, with the way to change each, and what looks wrong.
extension PlanPage {
    var agreed: HTML {
        """
        <section class="section" aria-labelledby="avtalt">
        <h2 id="avtalt">\(say(nb: "Dette er avtalt", nn: "Dette er avtalt", en: "What is agreed"))</h2>
        <dl class="answers">\(rows)</dl>
        </section>
        """
    }

    private var rows: [HTML] {
        let notYet = say(nb: "Ikke bestemt ennå", nn: "Ikkje bestemt enno", en: "Not decided yet")
        let none = say(nb: "Ingen ennå", nn: "Ingen enno", en: "None yet")
        let time =
            dugnad.roughTime.map { say($0 == .undecided ? .dayNotDecided : $0.words) } ?? say(dugnad.timeInWords)
        let asked = evening.tasks.filter(\.isOwnQuestion).compactMap(\.title).filter { !$0.isEmpty }
            .joined(separator: "; ")
        let people = say(Counting.people.inDigits(room))
        let decisions = anchorings.filter { $0.kind == .administrative || dugnad.variant.isForAMunicipality }
        return [
            row(say(nb: "Tid", nn: "Tid", en: "Time"), time.capitalisedFirst, .when(dugnad)),
            row(
                say(nb: "Sted", nn: "Stad", en: "Place"),
                dugnad.placeInWords.map { say($0) }?.capitalisedFirst ?? notYet, .when(dugnad)),
            row(say(nb: "Navn og mål", nn: "Namn og mål", en: "Name and aims"), dugnad.title ?? none, .about(dugnad)),
            row(say(nb: "Plass til", nn: "Plass til", en: "Room for"), people, isColleague ? .signUp(dugnad) : nil),
            row(
                say(dugnad.seating.groups).capitalisedFirst, String(dugnad.groupCount),
                dugnad.isPast ? nil : .ready(dugnad)),
            row(say(nb: "Språk", nn: "Språk", en: "Language"), dugnad.language.ownName, nil),
            row(
                say(nb: "Egne spørsmål", nn: "Eigne spørsmål", en: "Your own questions"), asked.nilIfEmpty ?? none,
                .runSheet(dugnad)),
            row(say(.ownFigures), figures.map(\.label).joined(separator: "\n").nilIfEmpty ?? none, .ownFigures(dugnad)),
            cards,
            row(
                say(.invitation),
                invitation == nil ? notWritten : say(nb: "Skrevet", nn: "Skriven", en: "Written"), .invitation(dugnad)),
        ] + decisions.map { row(say($0.kind.name), say($0.words), .anchoring(dugnad, $0.kind)) } + [behind]
    }

    /// Who is behind it.
    private var behind: HTML {
        let facts: [(Phrase, String?)] = [
            (
                dugnad.variant.makesProposals
                    ? Phrase(nb: "Leder og trygg voksen", nn: "Leiar og trygg vaksen", en: "Leads, and safe adult")
                    : Phrase(nb: "Kontakt", nn: "Kontakt", en: "Contact"), details.contacts
            ),
            (Phrase(nb: "Påmelding", nn: "Påmelding", en: "Sign-up"), details.registrar),
            (Phrase(nb: "Sammen med", nn: "Saman med", en: "With"), details.partner),
            (Phrase(nb: "Penger fra", nn: "Pengar frå", en: "Money from"), details.funder),
        ]
        let said = facts.compactMap { name, text in text.map { "\(say(name)): \($0)" } }.joined(separator: "\n")
        return row(
            say(nb: "Hvem som er med", nn: "Kven som er med", en: "Who is behind it"),
            said.nilIfEmpty ?? notWritten, .planDetails(dugnad))
    }

    private var notWritten: String {
        say(nb: "Ikke skrevet ennå", nn: "Ikkje skrive enno", en: "Not written yet")
    }

    /// Nothing where nobody chooses a card.
    private var cards: HTML {
        let all = evening.edition.persons(for: dugnad.variant).count + evening.edition.topics(for: dugnad.variant).count
        guard all > 0 else { return .nothing }
        let used = evening.persons.count + evening.topics.count
        let words =
            used == all
            ? say(nb: "Alle \(all)", nn: "Alle \(all)", en: "All \(all)")
            : say(nb: "\(used) av \(all)", nn: "\(used) av \(all)", en: "\(used) of \(all)")
        return row(say(nb: "Kort", nn: "Kort", en: "Cards"), words, .chosenCards(dugnad))
    }

    private func row(_ label: String, _ value: String, _ path: Path?) -> HTML {
        let change: HTML =
            path.map { path in
                "<a href=\"\(visit.to(path))\">\(say(.change))<span class=\"vh\">: \(label)</span></a>"
            } ?? .nothing
        return """
            <div><dt>\(label)</dt><dd class="asis" dir="auto">\(value)</dd><dd>\(change)</dd></div>

            """
    }

    // MARK: What looks wrong

    var heed: HTML? {
        guard !concerns.isEmpty else { return nil }
        return """
            <section class="section" aria-labelledby="se">
            <h2 id="se">\(say(nb: "Se på dette", nn: "Sjå på dette", en: "Look at this"))</h2>
            <ul class="heed">\(concerns.map { "<li>\(sentence($0))</li>\n" as HTML })</ul>
            <p class="small">\(say(
                nb: "Ingenting av dette stopper dere.", nn: "Ingenting av dette stoppar dykk.",
                en: "None of this stops you."))</p>
            </section>
            """
    }

    private func sentence(_ concern: PlanConcern) -> HTML {
        let (words, path, link) = concern.said(of: dugnad, to: visit)
        guard let path, let link else { return "\(say(words))" }
        return "\(say(words)) <a href=\"\(visit.to(path))\">\(say(link))</a>"
    }
}

extension PlanConcern {
    /// What it says, and the way to where it is mended.
    fileprivate func said(of dugnad: Dugnad, to visit: ModeratorVisit) -> (words: Phrase, path: Path?, link: Phrase?) {
        let changeTime = Phrase(nb: "Endre dagen", nn: "Endre dagen", en: "Change the day")
        switch self {
        case .weekday(let written, let day, let place):
            return (
                PlanConcern.wrongWeekday(written, day), PlanConcern.way(to: place, of: dugnad),
                Phrase(nb: "Rett teksten", nn: "Rett teksten", en: "Correct the text")
            )
        case .twoPlaces(let written, let planned, let place):
            return (
                Phrase(
                    nb: "Det står «\(written)» i en tekst, men i planen er det \(planned.nb).",
                    nn: "Det står «\(written)» i ein tekst, men i planen er det \(planned.nn).",
                    en: "A text says “\(written)”, but the plan says \(planned.en)."),
                PlanConcern.way(to: place, of: dugnad),
                Phrase(nb: "Rett teksten", nn: "Rett teksten", en: "Correct the text")
            )
        case .textIsOlder:
            return (
                .ownTextIsOlder, .invitationText(dugnad),
                Phrase(nb: "Gå til teksten", nn: "Gå til teksten", en: "Go to the text")
            )
        case .holiday(let name):
            return (
                Phrase(
                    nb: "Dagen er \(name.nb). Da er mange opptatt.", nn: "Dagen er \(name.nn). Då er mange opptekne.",
                    en: "The day is \(name.en). Many are busy then."), .when(dugnad), changeTime
            )
        case .hasBeen:
            return (
                Phrase(nb: "Dagen har vært.", nn: "Dagen har vore.", en: "The day has been."), .when(dugnad), changeTime
            )
        case .deadlineAfterStart:
            return (
                Phrase(
                    nb: "Svarfristen er etter at dere møtes.", nn: "Svarfristen er etter at de møtest.",
                    en: "Replies are due after you have met."),
                visit.isColleague ? .signUp(dugnad) : .invitation(dugnad),
                Phrase(nb: "Endre fristen", nn: "Endre fristen", en: "Change the date")
            )
        case .deadlineHasBeen:
            return (
                Phrase(
                    nb: "Svarfristen har vært, og ingen har svart her.",
                    nn: "Svarfristen har vore, og ingen har svart her.",
                    en: "The date for replies has passed, and nobody has replied here."), .invitation(dugnad),
                Phrase(nb: "Endre fristen", nn: "Endre fristen", en: "Change the date")
            )
        case .undecided(let count):
            let who = Counting.each(count).map(\.capitalisedFirst)
            return (
                Phrase(
                    nb: "\(who.nb) svarte etter fristen og venter på at du avgjør.",
                    nn: "\(who.nn) svara etter fristen og ventar på at du avgjer.",
                    en: "\(who.en) answered after the deadline and \(count == 1 ? "waits" : "wait") for you to decide."),
                visit.isColleague ? Path.answers(dugnad) : nil, Phrase.seeAnswers
            )
        case .toRing(let count):
            let who = Counting.each(count)
            return (
                Phrase(
                    nb: "Det er blitt plass til \(who.nb) på ventelista som e-posten ikke når. Ring.",
                    nn: "Det er blitt plass til \(who.nn) på ventelista som e-posten ikkje når. Ring.",
                    en: "\(count == 1 ? "There is a place" : "There are places") for \(who.en) on the waiting list "
                        + "whom no e-mail reaches. Ring."),
                visit.isColleague ? Path.answers(dugnad) : nil, Phrase.seeAnswers
            )
        case .full(let coming, let room):
            return (
                Phrase(
                    nb: "\(coming) kommer, og det er plass til \(room).",
                    nn: "\(coming) kjem, og det er plass til \(room).",
                    en: "\(coming) are coming, and there is room for \(room)."), nil, nil
            )
        case .longList(let listed, let room):
            return (
                Phrase(
                    nb: "\(listed) på lista, plass til \(room). Noen kan som regel ikke.",
                    nn: "\(listed) på lista, plass til \(room). Nokon kan som regel ikkje.",
                    en: "\(listed) on the list, room for \(room). As a rule some cannot."), nil, nil
            )
        case .nobodyWhoDecides:
            return (
                Phrase(
                    nb: "Ingen som bestemmer, er på lista. Uten dem blir ideene liggende.",
                    nn: "Ingen som bestemmer, er på lista. Utan dei blir ideane liggjande.",
                    en: "Nobody who decides is on the list. Without them the ideas are left lying."), nil, nil
            )
        case .noFrontLine:
            return (
                Phrase(
                    nb: "Ingen som møter barn i jobben, er på lista: skole, helse, NAV, fritid.",
                    nn: "Ingen som møter barn i jobben, er på lista: skule, helse, NAV, fritid.",
                    en: "Nobody who meets children at work is on the list: schools, health, NAV, leisure."), nil, nil
            )
        case .notConfirmed:
            return (
                Phrase(
                    nb: "Enheten er ikke bekreftet, så den kan ikke sende invitasjoner ennå.",
                    nn: "Eininga er ikkje stadfesta, så ho kan ikkje sende invitasjonar enno.",
                    en: "The unit is not confirmed, so it cannot send invitations yet."),
                // The unit's own page is for those who are in it.
                visit.isColleague ? dugnad.unit.map { Path.home(of: $0) } : nil,
                Phrase(nb: "Se hvordan den blir det", nn: "Sjå korleis ho blir det", en: "See how it is confirmed")
            )
        case .noPlace:
            return (
                Phrase(
                    nb: "Stedet er ikke bestemt, og det er under fire uker igjen.",
                    nn: "Staden er ikkje bestemt, og det er under fire veker att.",
                    en: "The place is not decided, and there are less than four weeks left."), .when(dugnad),
                Phrase(nb: "Velg sted", nn: "Vel stad", en: "Choose a place")
            )
        }
    }

    private static func date(_ day: String) -> Phrase {
        NorwegianTime.moment(day: day).map(NorwegianTime.date) ?? Phrase(same: day)
    }

    /// To where a text is mended.
    private static func way(to place: TextPlace, of dugnad: Dugnad) -> Path {
        switch place {
        case .about: .about(dugnad)
        case .invitation: .invitation(dugnad)
        case .ownText: .invitationText(dugnad)
        }
    }

    private static func wrongWeekday(_ written: Int, _ day: String) -> Phrase {
        let named = NorwegianTime.weekday(written)
        let really = NorwegianTime.weekday(NorwegianTime.weekday(of: day) ?? 1)
        let date = date(day)
        return Phrase(
            nb: "Det står «\(named.nb)» \(date.nb). Det er en \(really.nb).",
            nn: "Det står «\(named.nn)» \(date.nn). Det er ein \(really.nn).",
            en: "It says “\(named.en)” \(date.en). That is a \(really.en).")
    }
}
