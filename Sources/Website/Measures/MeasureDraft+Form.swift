import Words
import WorkModel

extension MeasureDraft.Field {
    /// Its name in the form.
    var name: String {
        switch self {
        case .text: "tekst"
        case .hearer: "hores"
        case .owner: "ansvarlig"
        case .deadline: "frist"
        case .firstStep: "forste"
        case .knownBy: "virker"
        case .hands: "hender"
        }
    }
}

extension MeasureDraft {
    init(_ form: Form) {
        self.init()
        text = form[Field.text.name]
        owner = form[Field.owner.name]
        deadline = form[Field.deadline.name]
        firstStep = form[Field.firstStep.name]
        knownBy = form[Field.knownBy.name]
        hearer = form[Field.hearer.name]
        hands = form[Field.hands.name]
        barriers = form.all("barriere")
        clusters = form.identifiers("ide")
        notes = form.identifiers("notat")
    }

    init(_ measure: Measure, _ agreed: Agreed) {
        self.init()
        text = measure.text
        owner = measure.owner ?? ""
        deadline = measure.deadline ?? ""
        firstStep = measure.firstStep ?? ""
        knownBy = measure.knownBy ?? ""
        hearer = measure.hearer ?? ""
        barriers = measure.barrierKeys
        hands = measure.hands.map(String.init) ?? ""
        clusters = agreed.clustersOfMeasure[measure.id] ?? []
        notes = agreed.notesOfMeasure[measure.id] ?? []
    }

    /// A new measure that begins from a gathered idea, or from notes: one, or those that are ticked.
    init(from form: Form, _ agreed: Agreed) {
        self.init()
        let cluster = (form.identifier("ide") as Cluster.ID?).flatMap(agreed.gathering.cluster)
        let asked = Set(form.identifiers("notat") + form.identifiers("n") as [Note.ID])
        let chosen = agreed.room.notes.filter { asked.contains($0.id) && $0.isPresent }
        // The fullest of what has been written; the room decides the rest.
        let written = cluster.map { [agreed.fullestIdea(in: $0.id)] } ?? []
        let fullest = (written + chosen.map { ConcreteIdea(reading: $0.text) }).max {
            $0.answers.count < $1.answers.count
        }
        take(fullest ?? ConcreteIdea(what: ""), agreed.room.variant)
        text = cluster?.name ?? form["navn"].nilIfEmpty ?? chosen.map(\.gist).min { $0.count < $1.count } ?? text
        clusters = cluster.map { [$0.id] } ?? []
        notes = chosen.map(\.id)
    }

    /// A time that is no day, «i januar», is shown beside the field for the day.
    private mutating func take(_ idea: ConcreteIdea, _ variant: Variant) {
        text = idea.what
        firstStep = idea.answers[.firstStep] ?? ""
        if variant.makesProposals { hearer = idea.answers[.who] ?? "" } else { owner = idea.answers[.who] ?? "" }
        deadline = Day(typed: idea.answers[ConcreteIdea.Answer.when] ?? "")?.iso ?? ""
    }
}
