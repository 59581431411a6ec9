import Markup
import Words
import WorkModel

/// Ideas that were left lying in a dugnad, each with a way to make a measure of it.
struct LeftIdeasPage {
    let visit: PlanVisit
    /// The dugnader that are over, the latest first.
    let ended: [Dugnad]
    /// Nil when none is over.
    let left: LeftIdeas?

    static let title = Phrase(
        nb: "Ideer som ble liggende", nn: "Idear som blei liggjande", en: "Ideas that were left lying")

    private var say: Tongue { visit.say }

    var page: Page {
        visit.page(
            title: say(LeftIdeasPage.title), mainClass: "wrap stack after",
            """
            <p><a class="back" href="\(visit.to(visit.plan))">\(say(.backToActionPlan))</a></p>
            <h1>\(say(LeftIdeasPage.title))</h1>
            <p class="lead">\(say(
                nb: "En idé som ingen rakk å bli enige om, kan fortsatt bli noe av.",
                nn: "Ein idé som ingen rakk å bli einige om, kan framleis bli noko av.",
                en: "An idea that nobody had time to agree on can still become something."))</p>
            <p>\(say(
                nb: "Håndboka viser hvordan en idé blir til arbeid, med et eksempel for hvert tema.",
                nn: "Handboka viser korleis ein idé blir til arbeid, med eit døme for kvart tema.",
                en: "The handbook shows how an idea becomes work, with an example for each theme.")) \
            <a href="\(visit.toSite(.handbook))">\(say(
                nb: "Til håndboka", nn: "Til handboka", en: "To the handbook"))</a></p>
            \(others)
            \(left.map(ideas) ?? nothing)
            """)
    }

    private var nothing: HTML {
        """
        <p>\(say(
            nb: "Når en dugnad er over, ligger ideene derfra her.",
            nn: "Når ein dugnad er over, ligg ideane derifrå her.",
            en: "When a dugnad is over, its ideas are here."))</p>
        """
    }

    private var others: HTML? {
        guard ended.count > 1 else { return nil }
        let links = ended.map { dugnad -> HTML in
            let name = "\(dugnad.title ?? dugnad.nameAndDistrict), \(dugnad.yearHeld)"
            guard dugnad.id != left?.room.dugnad.id else { return "<b aria-current=\"true\">\(name)</b>\n" }
            return "<a href=\"\(visit.to(visit.ideas))?dugnad=\(dugnad.id)\">\(name)</a>\n"
        }
        return """
            <nav class="row sortby" aria-label="\(say(
                nb: "Hvilken dugnad", nn: "Kva for dugnad", en: "Which dugnad"))">\(links)</nav>
            """
    }

    private func ideas(_ left: LeftIdeas) -> HTML {
        guard !left.ideas.isEmpty else {
            return """
                <p>\(say(
                    nb: "Ingen ideer ligger igjen her. Alt ble til noe.",
                    nn: "Ingen idear ligg att her. Alt blei til noko.",
                    en: "No ideas are left here. Everything became something."))</p>
                """
        }
        let items = left.ideas.map { idea -> HTML in
            let source = idea.id.inForm
            return """
                <li class="slip blue"><h2 class="asis"\(asWritten)>\(idea.text)</h2>
                <p class="small">\(say(left.room.source(of: idea.origins)))</p>
                <p><a href="\(visit.to(visit.new))?dugnad=\(left.room.dugnad.id)&amp;\(source.name)=\(source.value)">\(say(
                    nb: "Lag tiltak av ideen", nn: "Lag tiltak av ideen", en: "Make a measure of the idea"))\
                <span class="vh">: \(String(idea.text.prefix(60)))</span></a></p></li>

                """
        }
        return "<ul class=\"stack plainlist\">\(items)</ul>"
    }
}
