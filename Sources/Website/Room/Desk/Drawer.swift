import WorkModel

/// What stands in the desk's right column: one thing at a time. It is in the address, so that it opens without a script,
/// and *back* closes it.
enum Drawer: Equatable {
    /// The notes of the task, or the ideas when the room agrees.
    case notes
    /// What to do when the step gets stuck.
    case help
    /// The minutes that a room that is ahead can give back.
    case minutesBack
    /// One line to every table.
    case toAll
    /// The words of a step, to be read before the room is there.
    case step(Step.ID)
    /// One table: its card, and its notes by question.
    case table(Int)

    init(_ address: Form) {
        if let step: Step.ID = address.identifier("til") {
            self = .step(step)
        } else if let number = address.number("bord") {
            self = .table(number)
        } else {
            switch address["skuff"] {
            case "hjelp": self = .help
            case "minutter": self = .minutesBack
            case "alle": self = .toAll
            default: self = .notes
            }
        }
    }

    /// What is put after the desk's address to open it.
    var query: String {
        switch self {
        case .notes: ""
        case .help: "?skuff=hjelp"
        case .minutesBack: "?skuff=minutter"
        case .toAll: "?skuff=alle"
        case .step(let id): "?til=\(id)"
        case .table(let number): "?bord=\(number)"
        }
    }
}
