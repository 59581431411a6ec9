import Words
import WorkModel

extension MeasureField {
    /// Its name in the form.
    var inForm: String {
        switch self {
        case .text: "tekst"
        case .hearer: "hores"
        case .owner: "ansvarlig"
        case .deadline: "frist"
        case .firstStep: "forste"
        case .knownBy: "virker"
        case .barriers: "barriere"
        case .partners: "sammen"
        case .cost: "kostnad"
        case .funding: "penger"
        case .area: "omrade"
        case .anchoring: "forankring"
        }
    }
}

extension PlannedDraft {
    init(_ form: Form) {
        self.init()
        (text, owner, hearer) = (form.at(.text), form.at(.owner), form.at(.hearer))
        (deadline, firstStep, knownBy) = (form.at(.deadline), form.at(.firstStep), form.at(.knownBy))
        (partners, cost, funding) = (form.at(.partners), form.at(.cost), form.at(.funding))
        (area, anchoring) = (form.at(.area), form.at(.anchoring))
        barriers = form.all(MeasureField.barriers.inForm)
    }

    /// What the tables wrote of the idea besides comes along; a time that is no day is theirs to decide.
    init(_ idea: LeftIdea, for variant: Variant) {
        self.init()
        text = idea.text
        firstStep = idea.written.answers[.firstStep] ?? ""
        let who = idea.written.answers[.who] ?? ""
        if variant.makesProposals { hearer = who } else { owner = who }
        deadline = Day(typed: idea.written.answers[.when] ?? "")?.iso ?? ""
    }
}

extension Form {
    fileprivate func at(_ field: MeasureField) -> String { self[field.inForm] }
}

extension LeftIdea.Source {
    /// The gathered idea or the note that a form or an address names.
    init?(_ form: Form) {
        if let cluster: Cluster.ID = form.identifier("ide") {
            self = .cluster(cluster)
        } else if let note: Note.ID = form.identifier("notat") {
            self = .note(note)
        } else {
            return nil
        }
    }

    /// «ide», and its id: as it stands in an address and in a form.
    var inForm: (name: String, value: String) {
        switch self {
        case .cluster(let id): ("ide", id.description)
        case .note(let id): ("notat", id.description)
        }
    }
}
