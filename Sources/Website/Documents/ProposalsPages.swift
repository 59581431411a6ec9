import Documents
import Hummingbird
import Markup
import Words
import WorkModel

/// What a samling proposes, on a sheet of its own for the council that it is handed to.
struct ProposalsPages {
    let sources: DocumentSources
    let frame: Frame

    func show(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        guard visit.dugnad.variant.makesProposals else { throw NotFound() }
        let recipient = ProposalsPaper.Recipient(rawValue: Form(addressOf: request)["til"])
        let minutes = try await sources.doors.minutesDesk.minutes(visit.dugnad.id)
        let page = ProposalsPage(
            visit: visit, recipient: recipient, paper: minutes.proposals(to: recipient, in: visit.language),
            isInstalled: sources.documents.isInstalled)
        return frame.respond(page.page, to: visit.visit)
    }
}

private struct ProposalsPage {
    let visit: ModeratorVisit
    let recipient: ProposalsPaper.Recipient?
    let paper: ProposalsPaper
    /// Whether PDF and Word can be made here.
    let isInstalled: Bool

    private var say: Tongue { visit.say }
    private var dugnad: Dugnad { visit.dugnad }

    var page: Page {
        var page = deskPage(
            visit, at: .documents(dugnad), title: paper.title, mainClass: "wrap stack desk minutes",
            """
            <div class="noprint stack">
            <p><a class="back" href="\(visit.to(.documents(dugnad)))">\(say(.backToDocuments))</a></p>
            <ul class="row plain">\(recipients)</ul>
            <p class="row">\(files)\(printButton(say(.print)))</p>
            \(answers)
            </div>
            <article>
            <header><h1>\(paper.title)</h1><p class="lead">\(paper.lead)</p></header>
            <section class="stack" aria-labelledby="forslag"><h2 id="forslag">\(paper.heading)</h2>
            \(proposals)</section>
            </article>
            """)
        page.scripts.append("copy.js")
        return page
    }

    /// To nobody in particular, or to one of the councils.
    private var recipients: [HTML] {
        let all: [ProposalsPaper.Recipient?] = [nil] + ProposalsPaper.Recipient.allCases.map(Optional.some)
        return all.map { one -> HTML in
            let name = say(words(one))
            let shown: HTML = one == recipient ? "<b>\(name)</b>" : "\(name)"
            return """
                <li><a href="\(visit.to(.proposals(dugnad)))\(query(one))"\("aria-current", is: one == recipient ? "true" : nil)>\(shown)</a></li>

                """
        }
    }

    private func words(_ recipient: ProposalsPaper.Recipient?) -> Phrase {
        guard let recipient else {
            return Phrase(nb: "Uten mottaker", nn: "Utan mottakar", en: "To nobody in particular")
        }
        let name = recipient.name
        return Phrase(nb: "Til \(name.nb)", nn: "Til \(name.nn)", en: "To \(name.en)")
    }

    private func query(_ recipient: ProposalsPaper.Recipient?) -> String {
        recipient.map { "?til=\($0.rawValue)" } ?? ""
    }

    private var files: HTML? {
        guard isInstalled else { return nil }
        return """
            <a class="btn quiet" href="\(file(.proposals))" download>PDF</a>
            <a class="btn quiet" href="\(file(.proposalsWord))" download>Word</a>

            """
    }

    /// Where the link is that those who took part see the answers by.
    private var answers: HTML? {
        guard dugnad.unit != nil else { return nil }
        return "<p><a href=\"\(visit.to(.samlingLink(dugnad)))\">\(say(.linkToAnswers))</a></p>"
    }

    private func file(_ file: DocumentFile) -> String {
        visit.to(.document(dugnad, file.rawValue)) + query(recipient)
    }

    private var proposals: HTML {
        paper.blocks.map { block in
            guard case .measures(let items) = block else { return block.html ?? .nothing }
            return "<ol class=\"down measures\">\(items.map { $0.html(mending: nil, say) })</ol>\n"
        }.joined(by: "")
    }
}
