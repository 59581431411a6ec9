import Markup
import Words
import WorkModel

/// All that young people have proposed to a unit, with what became of each, and where that is said.
struct ProposedPage {
    let visit: MemberVisit
    let board: ProposalBoard
    var problems = FormProblems()
    /// What was typed of one proposal, and could not be accepted; and the version that it began from.
    var typed: (proposal: Measure.ID, draft: ProposalFateDraft, version: Int)?
    var typedAddress: (samling: Dugnad.ID, text: String)?
    /// How many letters have just been made, and the day they go when that is later.
    var written: (letters: Int, day: String)?

    var say: Tongue { visit.say }
    private var unit: WorkModel.Unit { visit.unit }

    var page: Page {
        var page = unitPage(
            visit, at: .proposed(unit), title: problems.titled(say(.whatYouthProposed), say), mainClass: "wrap after",
            """
            \(problems.summary(say))
            \(written.map { OwnersPage.written($0, say) })
            <header class="stack"><h1>\(say(.whatYouthProposed))</h1>
            <p class="lead">\(say(
                nb: "De som foreslo noe, ser svarene med samlingens egen lenke. Skriv til dem, rett fram og uten fagord. Ingen navn.",
                nn: "Dei som foreslo noko, ser svara med lenkja til samlinga. Skriv til dei, beint fram og utan fagord. Ingen namn.",
                en: "Those who proposed something see the answers by the samling’s own link. Write to them, straight out and in plain words. No names."))</p></header>
            \(board.samlinger.isEmpty ? none : board.samlinger.map(samling).joined(by: ""))
            """)
        page.scripts = ["typed.js"] + (problems.isEmpty ? [] : ["focus.js"])
        return page
    }

    private var none: HTML {
        """
        <p>\(say(
            nb: "Ingen samling har kommet med forslag ennå. De kommer hit når en samling er over.",
            nn: "Inga samling har kome med forslag enno. Dei kjem hit når ei samling er over.",
            en: "No samling has proposed anything yet. Proposals come here when a samling is over."))
        <a href="\(visit.to(.home(unit)))">\(say(.home))</a></p>
        """
    }

    // MARK: One samling

    private func samling(_ one: SamlingProposals) -> HTML {
        let place = "samling-\(one.id)"
        return """
            <section class="section stack" aria-labelledby="\(place)"><h2 id="\(place)"\(asWritten)>\(say(one.samling.shownName))</h2>
            \(heardIn(one))
            \(waiting(one))
            \(one.proposals.map { proposal in form(proposal).html }.joined(by: ""))
            <div class="slip plain stack">\(link(one))\(letter(one))</div>
            </section>

            """
    }

    private func form(_ proposal: Proposal) -> ProposalForm {
        let typed = typed.flatMap { $0.proposal == proposal.id ? $0 : nil }
        return ProposalForm(
            visit: visit, board: board, proposal: proposal, problems: problems, draft: typed?.draft,
            version: typed?.version)
    }

    private func heardIn(_ one: SamlingProposals) -> HTML? {
        let there = one.heardIn.filter { $0.cancelledAt == nil }
        guard !there.isEmpty else { return nil }
        let names = there.map { dugnad in
            "<a href=\"\(visit.to(.plan(dugnad)))\"\(asWritten)>\(say(dugnad.shownName))</a>" as HTML
        }
        return "<p>\(say(nb: "Med inn i", nn: "Med inn i", en: "Brought into")) \(names.joined(by: ", ")).</p>"
    }

    private func waiting(_ one: SamlingProposals) -> HTML? {
        guard one.unanswered > 0 else {
            return
                "<p class=\"state ok\"><b>✓ \(say(nb: "Alle har fått svar", nn: "Alle har fått svar", en: "All have been answered"))</b></p>"
        }
        guard let wait = one.wait(at: board.at) else {
            return """
                <p>\(say(
                    nb: "Dere kan svare nå, eller når dugnaden har vært.", nn: "De kan svare no, eller når dugnaden har vore.",
                    en: "You can answer now, or when the dugnad has been."))</p>
                """
        }
        let since = NorwegianTime.date(wait.since)
        let words =
            wait.isLeft(at: board.at)
            ? Phrase(
                nb: "Ingen har svart ennå, og det står på ungdommenes side. De har ventet siden \(since.nb).",
                nn: "Ingen har svart enno, og det står på sida til ungdommane. Dei har venta sidan \(since.nn).",
                en: "Nobody has answered yet, and the young people’s page says so. They have waited since \(since.en).")
            : Phrase(
                nb: "De venter på svar, og har ventet siden \(since.nb).",
                nn: "Dei ventar på svar, og har venta sidan \(since.nn).",
                en: "They wait for an answer, and have waited since \(since.en).")
        return "<p class=\"heed\">\(say(words))</p>"
    }

    // MARK: Where they see it

    private func link(_ one: SamlingProposals) -> HTML {
        let made = one.linkMadeAt.map(NorwegianTime.date)
        let words =
            made.map { day in
                Phrase(
                    nb: "Lenken som ungdommene har, ble laget \(day.nb).",
                    nn: "Lenkja som ungdommane har, blei laga \(day.nn).",
                    en: "The link that the young people have was made on \(day.en).")
            }
            ?? Phrase(
                nb: "Ungdommene har ingen lenke ennå. Lag den, og gi den til den voksne som er med dem.",
                nn: "Ungdommane har inga lenkje enno. Lag ho, og gi ho til den vaksne som er med dei.",
                en: "The young people have no link yet. Make it, and give it to the adult who is with them.")
        return """
            <p>\(say(words)) <a href="\(visit.to(.samlingLink(one.samling)))">\(say(.linkToAnswers))\
            <span class="vh">: \(say(one.samling.shownName))</span></a></p>
            """
    }

    static func field(of samling: Dugnad.ID) -> String { "epost-\(samling)" }

    private func letter(_ one: SamlingProposals) -> HTML? {
        guard one.lastAnswer != nil else { return nil }
        guard board.isConfirmed else { return "<p class=\"heed\">\(say(WritingBlock.notConfirmed.reason))</p>" }
        let name = ProposedPage.field(of: one.id)
        let value = typedAddress.flatMap { $0.samling == one.id ? $0.text : nil } ?? ""
        return """
            <form class="stack" method="post" action="\(visit.to(.proposalsLetter(unit, one.id)))" novalidate>
            <p><label for="\(name)">\(say(
                nb: "Si fra til den voksne som er med ungdommene", nn: "Sei frå til den vaksne som er med ungdommane",
                en: "Tell the adult who is with the young people"))</label></p>
            <p class="small" id="\(name)-hint">\(say(
                nb: "Ett brev, med lenken til svarene. Skriv adressen til en voksen, aldri til noen under 18. Den slettes 30 dager etter brevet.",
                nn: "Eitt brev, med lenkja til svara. Skriv adressa til ein vaksen, aldri til nokon under 18. Ho blir sletta 30 dagar etter brevet.",
                en: "One letter, with the link to the answers. Write the address of an adult, never of anybody under 18. It is deleted 30 days after the letter."))</p>
            \(problems.at(name, say))
            <p class="row"><input id="\(name)" name="epost" type="email" value="\(value)" autocomplete="off" \
            spellcheck="false"\(problems.told(name, hint: "\(name)-hint"))><button class="btn quiet">\(say(
                nb: "Send", nn: "Send", en: "Send"))</button></p></form>
            """
    }
}
