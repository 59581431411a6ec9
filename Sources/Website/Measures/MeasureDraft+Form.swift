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

    /// A new measure that begins from an idea, gathered or as a group wrote it.
    init(from form: Form, _ agreed: Agreed) {
        self.init()
        let idea: Cluster.ID? = form.identifier("ide")
        let note: Note.ID? = form.identifier("notat")
        if let cluster = idea.flatMap(agreed.gathering.cluster) {
            take(agreed.fullestIdea(in: cluster.id), agreed.room.variant)
            text = cluster.name
            clusters = [cluster.id]
        } else if let note = agreed.looseIdeas.first(where: { $0.id == note }) {
            take(ConcreteIdea(reading: note.text), agreed.room.variant)
            notes = [note.id]
        }
    }

    /// A time that is no day, «i januar», is shown beside the field for the day.
    private mutating func take(_ idea: ConcreteIdea, _ variant: Variant) {
        text = idea.what
        firstStep = idea.answers[.firstStep] ?? ""
        if variant.makesProposals { hearer = idea.answers[.who] ?? "" } else { owner = idea.answers[.who] ?? "" }
        deadline = Day(typed: idea.answers[ConcreteIdea.Answer.when] ?? "")?.iso ?? ""
    }
}
