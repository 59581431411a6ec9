import Markup
import Words
import WorkModel

/// The ideas that the notes have become.
extension GatheringPage {
    var ideasRegion: Region {
        let ideas = shown.flatMap { gathering.clusters(on: $0.id) }.reversed().map(ideaItem)
        let loose = loose.count
        let alone = say(Counting.notes.inWords(loose)).capitalisedFirst
        let rest: HTML? =
            loose == 0
            ? nil
            : """
            <p class="small">\(say(
                nb: "\(alone) står alene ennå. Det er helt greit.",
                nn: "\(alone) står åleine enno. Det er heilt greitt.",
                en: "\(alone) standing alone so far. That is fine."))</p>
            """
        return Region(
            id: "ideer", follows: [.gathering, .notes],
            attributes: " class=\"ideas stack\" aria-labelledby=\"ideer-tittel\"",
            content: """
                <h2 id="ideer-tittel">\(say(nb: "Samlede ideer", nn: "Samla idear", en: "Gathered ideas"))</h2>
                \(done)
                \(ideas)
                \(rest)
                <p><a href="\(visit.to(.otherIdeas(dugnad)))">\(say(.ideasOfAnother))</a></p>
                \(fundingThatMayFit(dugnad, say))
                <p><a href="\(visit.to(.measures(dugnad)))">\(say(
                    nb: "Videre til \(room.variant.theOutcomes.nb)",
                    nn: "Vidare til \(room.variant.theOutcomes.nn)",
                    en: "On to \(room.variant.theOutcomes.en)"))</a></p>
                """)
    }

    /// What was just done, and the way back.
    var done: HTML? {
        guard let (text, path, fields) = moved ?? form.identifier("ide").flatMap({ undoing(form["gjort"], $0) })
        else { return nil }
        return """
            <div class="undo row" id="gjort" role="status"><p>\(text)</p>
            <form method="post" action="\(visit.to(path))">\(fields)\(stepField)\
            <button class="btn link slim">\(say(.undo))</button>
            </form></div>
            """
    }

    /// Notes that were moved from the question that is shown; from several at once there is no one way back.
    private var moved: (String, Path, HTML)? {
        guard form["gjort"] == "flyttet", let task, !isAll else { return nil }
        let back: HTML = "<input type=\"hidden\" name=\"punkt\" value=\"\(task.id)\">\(hidden(form.identifiers("ut")))"
        return (say(nb: "Flyttet.", nn: "Flytta.", en: "Moved."), .movedNotes(dugnad), back)
    }

    /// What to say of what was done to an idea, and the address and the fields of the form that undoes it.
    private func undoing(_ done: String, _ idea: Cluster.ID) -> (String, Path, HTML)? {
        switch done {
        case "bundet":
            return (
                say(nb: "Slått sammen.", nn: "Slått saman.", en: "Put together."), .ideaUntying(dugnad, idea),
                .nothing
            )
        case "tattut" where gathering.cluster(idea) != nil:
            let notes = form.identifiers("ut") as [Note.ID]
            let text = say(nb: "Tatt ut av ideen.", nn: "Teke ut av ideen.", en: "Taken out of the idea.")
            return (text, .ideas(dugnad), "<input type=\"hidden\" name=\"ide\" value=\"\(idea)\">\(hidden(notes))")
        case "opplost", "tattut":
            let text = say(
                nb: "Delt opp. Nå står hvert notat for seg.", nn: "Delt opp. No står kvart notat for seg.",
                en: "Split up. Each note stands alone again.")
            return (text, .ideaTyingAgain(dugnad, idea), .nothing)
        case "delt":
            guard let from: Cluster.ID = form.identifier("fra") else { return nil }
            let text = say(nb: "Delt opp i to ideer.", nn: "Delt opp i to idear.", en: "Split into two ideas.")
            let fields: HTML = """
                <input type="hidden" name="gjor" value="flytt">\
                <input type="hidden" name="til" value="\(from)">\(hidden(gathering.notes(in: idea).map(\.id)))
                """
            return (text, .ideaChoice(dugnad, idea), fields)
        default:
            return nil
        }
    }

    private func hidden(_ notes: [Note.ID]) -> [HTML] {
        notes.map { "<input type=\"hidden\" name=\"n\" value=\"\($0)\">" }
    }

    var stepField: HTML { "<input type=\"hidden\" name=\"steg\" value=\"\(shownKey)\">" }

    /// The question that a note answers, where it is another than the idea's.
    private func answering(_ note: Note, unlike idea: Cluster) -> String {
        room.question(of: note, unlike: idea).map { ", \(say(room.title(of: $0)).quoted(in: say.language))" } ?? ""
    }

    /// What has become of it, for those who have the plan.
    private func timeline(of idea: Cluster) -> HTML? {
        guard let measure = measures[idea.id], let address = timelineAddress(of: measure, visit) else { return nil }
        return timelineLink(address, about: idea.name, say)
    }

    func ideaItem(_ idea: Cluster) -> HTML {
        let notes = gathering.notes(in: idea.id)
        let from = gathering.origins(of: idea.id).map { "<b>\(say(room.source(of: [$0])))</b>" as HTML }
        let lines = notes.map { note in
            "<li><span class=\"asis\"\(asWritten)>«\(note.text)»</span> <span>\(say(room.source(of: note)))\(answering(note, unlike: idea))</span></li>\n"
                as HTML
        }
        let boxes = notes.map { note in
            "<label class=\"row\" data-note=\"\(note.id)\"><input type=\"checkbox\" name=\"n\" value=\"\(note.id)\"> <span\(asWritten)>\(note.text)</span></label>\n"
                as HTML
        }
        let isRenamed = renaming == idea.id
        let isFresh = form["gjort"] == "bundet" && form["ide"] == idea.id.description
        return """
            <article class="\(notes.count > 1 ? "tied" : "card")\(isFresh ? " fresh" : "")" id="ide-\(idea.id)" \
            aria-labelledby="navn-\(idea.id)">
            <h3 id="navn-\(idea.id)"\(asWritten)>\(idea.name)</h3>
            <p class="from">\(from)</p>
            <ul>\(lines)</ul>
            \(timeline(of: idea))
            <details id="endre-\(idea.id)"\("open", when: isRenamed)>
            <summary>\(say(
                nb: "Gi nytt navn, ta ut, del opp",
                nn: "Gi nytt namn, ta ut, del opp",
                en: "Rename, take out, split up"))<span class="vh">: \(idea.name)</span>
            </summary>
            <form class="stack" method="post" action="\(visit.to(.ideaName(dugnad, idea.id)))">
            \(problems.at("n-\(idea.id)", say))
            <label for="n-\(idea.id)">\(say(nb: "Navn på ideen", nn: "Namn på ideen", en: "Name of the idea"))</label>
            <p class="row"><input dir="auto" id="n-\(idea.id)" name="navn" value="\(isRenamed ? form["navn"] : idea.name)"\
            \("aria-describedby", is: problems.describedBy("n-\(idea.id)"))>
            <button class="btn quiet slim">\(say(nb: "Gi nytt navn", nn: "Gi nytt namn", en: "Rename"))</button></p>
            <input type="hidden" name="versjon" \
            value="\(isRenamed ? form["versjon"] : String(idea.version))">\(stepField)</form>
            <form class="stack" method="post" action="\(visit.to(.ideaChoice(dugnad, idea.id)))"><fieldset>
            <legend class="vh">\(say(nb: "Notater", nn: "Notat", en: "Notes"))</legend>\(boxes)</fieldset>
            <input type="hidden" name="blankett" value="\(Cluster.ID.new())">\(stepField)<p class="row">
            <button class="btn quiet slim" name="gjor" value="ut">\(say(
                nb: "Ta ut de valgte notatene",
                nn: "Ta ut dei valde notata",
                en: "Take out the chosen notes"))</button>
            <button class="btn quiet slim" name="gjor" value="del">\(say(
                nb: "Gjør dem til en egen idé",
                nn: "Gjer dei til ein eigen idé",
                en: "Make them an idea of their own"))</button>
            </p></form>
            </details>
            <div class="row"><form method="post" action="\(visit.to(.ideaUntying(dugnad, idea.id)))">\(stepField)\
            <button class="btn quiet slim">\(say(
                nb: "Del opp igjen",
                nn: "Del opp igjen",
                en: "Split up again"))<span class="vh">: \(idea.name)</span>
            </button></form><a class="btn quiet slim" href="\(visit.to(.newMeasure(dugnad)))?ide=\(idea.id)">\(say(
                nb: "Lag \(room.variant.outcome.nb)",
                nn: "Lag \(room.variant.outcome.nn)",
                en: "Make \(room.variant.anOutcome.en)"))<span class="vh">: \(idea.name)</span>
            </a></div>
            </article>

            """
    }
}
