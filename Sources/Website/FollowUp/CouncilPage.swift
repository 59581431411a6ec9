import Markup
import Words
import WorkModel

/// What those who decide are given, as a page: it is printed as it stands, without the form above it.
struct CouncilPage {
    let visit: MemberVisit
    let matter: CouncilMatter
    /// Whether PDF and Word can be made here.
    let hasDocuments: Bool
    var problems = FormProblems()
    /// What was typed, and could not be accepted; and the version that it began from.
    var typed: (draft: CouncilWordsDraft, version: Int)?

    private var say: Tongue { visit.say }
    private var unit: WorkModel.Unit { visit.unit }

    var page: Page {
        let paper = CouncilPaper(matter, in: visit.language)
        var page = unitPage(
            visit, at: .council(unit), title: problems.titled(paper.title, say), mainClass: "wrap after minutes",
            """
            <div class="noprint stack">
            <p><a class="back" href="\(visit.to(.actionPlan(unit)))">\(say(.backToActionPlan))</a></p>
            \(problems.summary(say))
            <p class="row">\(files)\(printButton(say(.print)))</p>
            \(visit.role.may(.work) ? writing(paper) : nil)
            </div>
            <article class="stack">
            <header><h1>\(paper.title)</h1><p class="lead"\(asWritten)>\(paper.lead)</p></header>
            \(paper.parts.enumerated().map { part($0.element, $0.offset) }.joined(by: ""))
            </article>
            """)
        page.scripts = ["typed.js", "copy.js"] + (problems.isEmpty ? [] : ["focus.js"])
        return page
    }

    private var files: HTML? {
        guard hasDocuments else { return nil }
        return CouncilFile.allCases.map { file in
            """
            <a class="btn quiet" href="\(visit.to(.councilFile(unit, file.rawValue)))" download>\(file.linkText)</a>

            """ as HTML
        }.joined(by: "")
    }

    // MARK: What is asked for

    private func writing(_ paper: CouncilPaper) -> HTML {
        let draft = typed?.draft ?? CouncilWordsDraft(matter.words)
        let isOpen = !problems.isEmpty || !paper.hasAsked
        return """
            <details class="slip plain"\("open", when: isOpen)><summary>\(say(
                nb: "Skriv hva dere ber om", nn: "Skriv kva de bed om", en: "Write what you ask for"))</summary>
            <form class="stack" method="post" action="\(visit.to(.council(unit)))" novalidate\(keptUntilSaved(say))>
            <input type="hidden" name="versjon" value="\(String(typed?.version ?? matter.words.version))">
            \(asks(draft))
            \(caseNumber(draft))
            <p><button class="btn">\(say(.save))</button></p></form></details>
            """
    }

    private func asks(_ draft: CouncilWordsDraft) -> HTML {
        let name = CouncilWordsDraft.Field.asks.name
        let whom = unit.kind.deciders
        return """
            <p><label for="\(name)">\(say(
                nb: "Hva skal \(whom.nb) ta stilling til?", nn: "Kva skal \(whom.nn) ta stilling til?",
                en: "What is \(whom.en) to decide?"))</label></p>
            <p class="small" id="\(name)-hint">\(say(
                nb: "For eksempel penger til ett av tiltakene, eller at dugnaden holdes hvert år.",
                nn: "Til dømes pengar til eitt av tiltaka, eller at dugnaden blir halden kvart år.",
                en: "Such as money for one of the measures, or that the dugnad is held every year."))</p>
            \(problems.at(name, say))
            <textarea dir="auto" id="\(name)" name="\(name)" rows="4"\(problems.told(name, hint: "\(name)-hint"))>\(draft.asks)</textarea>
            """
    }

    private func caseNumber(_ draft: CouncilWordsDraft) -> HTML {
        let name = CouncilWordsDraft.Field.caseNumber.name
        let other = matter.words.caseNumber == nil ? matter.caseNumber : nil
        let hint = other.map { number in
            say(
                nb: "Står det tomt, brukes nummeret på det politiske vedtaket, \(number).",
                nn: "Står det tomt, blir nummeret på det politiske vedtaket brukt, \(number).",
                en: "If it is empty, the number of the political decision is used, \(number).")
        }
        let hintText: HTML? = hint.map { "<p class=\"small\" id=\"\(name)-hint\">\($0)</p>" }
        return """
            <p><label for="\(name)">\(say(nb: "Saksnummer", nn: "Saksnummer", en: "Case number"))</label>
            <span class="small">(\(say(.optional)))</span></p>
            \(hintText)\(problems.at(name, say))
            <p><input dir="auto" id="\(name)" name="\(name)" type="text" value="\(draft.caseNumber)" autocomplete="off"\
            \(problems.told(name, hint: hint == nil ? nil : "\(name)-hint"))></p>
            """
    }

    // MARK: The paper

    private func part(_ part: ActionPlanPaper.Part, _ index: Int) -> HTML {
        let blocks = part.blocks.map { block -> HTML in
            guard case .measures(let items) = block else { return block.html ?? .nothing }
            return "<ol class=\"down measures\">\(items.map { $0.html(mending: nil, say) })</ol>\n"
        }
        return """
            <section class="stack" aria-labelledby="del-\(index)"><h2 id="del-\(index)">\(part.heading)</h2>
            \(blocks.joined(by: ""))</section>

            """
    }
}
