import Markup
import Words
import WorkModel

/// What else can be written of a measure. It waits behind one press: the four that the room decides come first.
extension MeasureEditor {
    var rest: HTML {
        let outcome = room.variant.theOutcome
        return """
            <details class="rest" id="resten"\("open", when: isRestWrong)><summary>\(say(
                nb: "Mer om \(outcome.nb)", nn: "Meir om \(outcome.nn)", en: "More about \(outcome.en)"))
            <span class="small">\(say(
                nb: "hvordan dere vet at det virker, hender, ideer, barrierer",
                nn: "korleis de veit at det verkar, hender, idear, barrierar",
                en: "how you know it works, hands, ideas, barriers"))</span></summary>
            <ul class="stack">
            \(room.variant.makesProposals ? owner : nil)
            \(area(.knownBy, say(
                nb: "Hvordan vet dere at det virker?", nn: "Korleis veit de at det verkar?",
                en: "How do you know it works?"), draft.knownBy))
            \(line(.hands, say(
                nb: "Håndsopprekning: hvor mange hender? (valgfritt)",
                nn: "Handsopprekking: kor mange hender? (valfritt)", en: "Show of hands: how many? (optional)"), draft.hands))
            </ul>
            \(origins)
            \(barriers)
            </details>
            """
    }

    /// What has to be mended must be in sight.
    private var isRestWrong: Bool {
        let fields: [MeasureDraft.Field] =
            room.variant.makesProposals ? [.owner, .knownBy, .hands] : [.knownBy, .hands]
        return fields.contains { problems.has($0.name) }
    }

    private var origins: HTML? {
        let ideas = room.tasks.reversed().flatMap { agreed.gathering.clusters(on: $0.id) }
        let notes = room.notes.filter { draft.notes.contains($0.id) && $0.isPresent }
        guard !(ideas.isEmpty && notes.isEmpty) else { return nil }
        let boxes =
            ideas.map { box("ide", "\($0.id)", $0.name, isChecked: draft.clusters.contains($0.id), asWritten) }
            + notes.map { box("notat", "\($0.id)", $0.text, isChecked: true, asWritten) }
        return """
            <fieldset><legend>\(say(
                nb: "Hvilke ideer kommer det fra?",
                nn: "Kva for idear kjem det frå?",
                en: "Which ideas does it come from?"))</legend>\(boxes)</fieldset>
            """
    }

    private var barriers: HTML {
        let boxes = room.edition.barriers.map {
            box("barriere", $0.key, say($0.name), isChecked: draft.barriers.contains($0.key))
        }
        return """
            <fieldset><legend>\(say(
                nb: "Hvilke barrierer hjelper det mot?",
                nn: "Kva for barrierar hjelper det mot?",
                en: "Which barriers does it help with?"))</legend>\(boxes)</fieldset>
            """
    }

    private func box(_ name: String, _ value: String, _ label: String, isChecked: Bool, _ attributes: HTML = .nothing)
        -> HTML
    {
        """
        <label class="box"><input type="checkbox" name="\(name)" value="\(value)"\("checked", when: isChecked)> \
        <span\(attributes)>\(label)</span></label>

        """
    }
}
