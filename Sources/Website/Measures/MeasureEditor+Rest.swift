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
            \(room.variant.makesProposals ? ownerOfProposal : nil)
            \(area(.knownBy, say(room.variant.howItIsKnown), draft.knownBy))
            \(line(.hands, say(
                nb: "Håndsopprekning: hvor mange hender? (valgfritt)",
                nn: "Handsopprekking: kor mange hender? (valfritt)", en: "Show of hands: how many? (optional)"), draft.hands))
            </ul>
            \(origins)
            \(barriers)
            </details>
            """
    }

    /// Others decide on it, so it is asked only of those who open the rest.
    private var ownerOfProposal: HTML {
        line(
            .owner,
            say(
                nb: "Hvem kan ta ansvar for det? Ikke navn på en person.",
                nn: "Kven kan ta ansvar for det? Ikkje namn på ein person.",
                en: "Who could take responsibility for it? Not a person’s name."), draft.owner)
    }

    /// What has to be mended must be in sight.
    private var isRestWrong: Bool {
        let fields: [MeasureDraft.Field] =
            room.variant.makesProposals ? [.owner, .knownBy, .hands] : [.knownBy, .hands]
        return fields.contains { problems.has($0.name) }
    }

    private var origins: HTML? {
        let ideas = room.stepsOfNotes.reversed().flatMap { agreed.gathering.clusters(on: $0.id) }
        let notes = room.notes.filter { draft.notes.contains($0.id) && $0.isPresent }
        guard !(ideas.isEmpty && notes.isEmpty) else { return nil }
        let boxes =
            ideas.map { box("ide", "\($0.id)", $0.name, isChecked: draft.clusters.contains($0.id), asWritten) }
            + notes.map {
                box("notat", "\($0.id)", "\($0.text) (\(say(room.source(of: $0))))", isChecked: true, asWritten)
            }
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
            <fieldset><legend>\(say(room.variant.barrierQuestion))</legend>\(boxes)</fieldset>
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

extension Variant {
    fileprivate var howItIsKnown: Phrase {
        makesProposals
            ? Phrase(
                nb: "Hva er annerledes når det har virket?", nn: "Kva er annleis når det har verka?",
                en: "What will be different once it has worked?")
            : Phrase(
                nb: "Hvordan vet dere at det virker?", nn: "Korleis veit de at det verkar?",
                en: "How do you know it works?")
    }

    /// Youth call it what stops people, as their cards do.
    fileprivate var barrierQuestion: Phrase {
        switch self {
        case .municipality, .organisation:
            Phrase(
                nb: "Hvilke barrierer hjelper det mot?", nn: "Kva for barrierar hjelper det mot?",
                en: "Which barriers does it help with?")
        case .youth:
            Phrase(
                nb: "Hva stopper folk, som dette hjelper mot?", nn: "Kva stoppar folk, som dette hjelper mot?",
                en: "What stops people that this helps with?")
        }
    }
}
