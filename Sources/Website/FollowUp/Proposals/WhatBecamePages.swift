import HTTPTypes
import Hummingbird
import Markup
import Words
import WorkModel

/// What young people meet by their samling's own link: to read, and nothing to do. Looking changes nothing.
struct WhatBecamePages {
    let doors: Doors
    let frame: Frame

    func show(_ request: Request, visit: Visit) async throws -> Response {
        guard let secret = visit.parameters.get("secret").flatMap({ Secret($0) }),
            let card = try await doors.proposals.card(at: secret)
        else { throw LinkEnded() }
        return frame.respond(WhatBecamePage(visit: visit, card: card).page, to: visit)
    }
}

/// What became of what a samling proposed, in plain words.
struct WhatBecamePage {
    let visit: Visit
    let card: ProposalCard

    var say: Tongue { visit.say }
    private var samling: SamlingProposals { card.samling }

    var page: Page {
        let title = say(
            nb: "Hva ble det av forslagene deres?", nn: "Kva blei det av forslaga dykkar?",
            en: "What became of your proposals?")
        var page = Page(
            title: title, bodyClass: "room unit reply",
            main: """
                <h1>\(title)</h1>
                <p class="lead">\(lead)</p>
                \(proposals)
                \(ideas)
                \(kept)
                """, mainClass: "wrap stack form")
        page.top = .own(
            """
            <header class="top"><div class="wrap"><p><b>ALLEMED</b> \(say(nb: "i", nn: "i", en: "in"))\
             <span\(asWritten)>\(card.unit.name)</span></p></div></header>
            """)
        return page
    }

    // MARK: How it stands

    private var lead: String {
        let day = samling.samling.held?.words ?? NorwegianTime.date(samling.samling.heldFrom)
        guard card.isOver else {
            return say(
                nb: "Samlingen er ikke over ennå. Etterpå står forslagene deres her, og svarene når de kommer.",
                nn: "Samlinga er ikkje over enno. Etterpå står forslaga dykkar her, og svara når dei kjem.",
                en: "The samling is not over yet. Afterwards your proposals stand here, and the answers when they come."
            )
        }
        let from = say(
            nb: "Dere møttes \(day.nb).", nn: "De møttest \(day.nn).", en: "You met on \(day.en).")
        return "\(from) \(say(standing))"
    }

    private var standing: Phrase {
        let unit = card.unit.name
        guard !samling.proposals.isEmpty else {
            return Phrase(
                nb: "Det ble ikke skrevet ned noen forslag.", nn: "Det blei ikkje skrive ned nokon forslag.",
                en: "No proposals were written down.")
        }
        if samling.isAnswered {
            return Phrase(
                nb: "\(unit) har svart på alt.", nn: "\(unit) har svart på alt.", en: "\(unit) has answered it all.")
        }
        let all = samling.proposals.count
        let answered = all - samling.unanswered
        if answered > 0 {
            let (some, many) = (Counting.ofProposals(answered), Counting.ofProposals(all))
            return Phrase(
                nb: "\(unit) har svart på \(some.nb) av \(many.nb) forslag.",
                nn: "\(unit) har svart på \(some.nn) av \(many.nn) forslag.",
                en: "\(unit) has answered \(some.en) of \(many.en) proposals.")
        }
        guard let wait = samling.wait(at: card.at) else { return heardLater }
        let since = NorwegianTime.date(wait.since)
        return wait.isLeft(at: card.at)
            ? Phrase(
                nb: "Ingen har svart ennå. Dere har ventet siden \(since.nb).",
                nn: "Ingen har svart enno. De har venta sidan \(since.nn).",
                en: "Nobody has answered yet. You have waited since \(since.en).")
            : Phrase(
                nb: "\(unit) har fått forslagene. Svarene kommer her.",
                nn: "\(unit) har fått forslaga. Svara kjem her.",
                en: "\(unit) has your proposals. The answers come here.")
    }

    private var heardLater: Phrase {
        let next = samling.heardIn.first { $0.cancelledAt == nil && !$0.isWithoutDay }?.dateInWords
        guard let next else {
            return Phrase(nb: "Svarene kommer her.", nn: "Svara kjem her.", en: "The answers come here.")
        }
        return Phrase(
            nb: "Forslagene skal opp i en dugnad \(next.nb). Svarene kommer her etterpå.",
            nn: "Forslaga skal opp i ein dugnad \(next.nn). Svara kjem her etterpå.",
            en: "Your proposals are heard at a dugnad on \(next.en). The answers come here afterwards.")
    }

    // MARK: Each of them

    private var proposals: HTML? {
        guard card.isOver, !samling.proposals.isEmpty else { return nil }
        return samling.proposals.map { proposal in
            """
            <section class="card stack promised"><h2 class="asis"\(asWritten)>\(proposal.measure.text)</h2>
            \(answer(to: proposal))</section>

            """ as HTML
        }.joined(by: "")
    }

    private func answer(to proposal: Proposal) -> HTML {
        guard let fate = proposal.fate else {
            return
                "<p class=\"st no\">\(say(nb: "Ikke svart ennå", nn: "Ikkje svart enno", en: "Not answered yet"))</p>"
        }
        let words: HTML? = fate.words.map { "<p class=\"asis\"\(asWritten)>\($0)</p>" }
        let day = NorwegianTime.date(fate.answeredAt)
        return """
            <p><b class="st \(fate.fate.mark)">\(say(fate.fate.toYouth))</b></p>
            \(words)\(became(proposal))
            <p class="small">\(say(
                nb: "Svart \(day.nb).", nn: "Svart \(day.nn).", en: "Answered on \(day.en)."))</p>
            """
    }

    /// What it is called there, who does it, and how it goes today: of what it is a part of now, when it is one.
    private func became(_ proposal: Proposal) -> HTML? {
        let joined: HTML? =
            proposal.became.map { became in
                guard proposal.standsIn.first.map({ $0.id != became.id }) == true else { return .nothing }
                return "<p>\(joining(became, proposal.standsIn.count))</p>"
            }
        return "\(joined)\(proposal.standsIn.map { facts($0, isNamed: $0.id != proposal.id) })"
    }

    /// That what it became was put together with something else, or divided, later.
    private func joining(_ became: PlannedMeasure, _ count: Int) -> String {
        count > 1
            ? say(
                nb: "Senere ble det delt i to.", nn: "Seinare blei det delt i to.",
                en: "Later it was divided in two.")
            : say(
                nb: "Senere ble det slått sammen med noe annet.", nn: "Seinare blei det slått saman med noko anna.",
                en: "Later it was put together with something else.")
    }

    /// What the page knows of them, and how long it is there.
    private var kept: HTML {
        let unit = card.unit.name
        return """
            <p class="small">\(say(
                nb: "Siden vet ikke hvem som foreslo hva, og ikke hvem som leser den. Alle som har lenken, kan lese. Den virker så lenge \(unit) har samlingen her, og ikke har byttet lenken.",
                nn: "Sida veit ikkje kven som foreslo kva, og ikkje kven som les ho. Alle som har lenkja, kan lese. Ho verkar så lenge \(unit) har samlinga her, og ikkje har bytt lenkja.",
                en: "This page does not know who proposed what, nor who reads it. Everybody who has the link can read. It works as long as \(unit) has the samling here, and has not replaced the link."))
            <a href="\(visit.toSite(.privacy))">\(say(.privacy))</a></p>
            """
    }
}
