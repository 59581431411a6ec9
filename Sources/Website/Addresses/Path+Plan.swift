import WorkModel

/// Before the evening: what is agreed on, and what there is to do.
extension Path {
    static let plan = Route<Dugnad>("/d/:code/plan")
    /// One of the days that are proposed for a dugnad without one.
    static let chosenDay = Route<Dugnad>("/d/:code/plan/dag")
    static let taskList = Route<Dugnad>("/d/:code/plan/liste")
    static let newTask = Route<Dugnad>("/d/:code/oppgaver")
    static let task = Route<Dugnad, String>("/d/:code/oppgaver/:task")
    static let taskTick = Route<Dugnad, String>("/d/:code/oppgaver/:task/gjort")
    static let taskLeftOut = Route<Dugnad, String>("/d/:code/oppgaver/:task/utelatelse")
    /// What it builds on: the young people's samling, and earlier dugnader of the unit's.
    static let forerunners = Route<Dugnad>("/d/:code/bygger-pa")
    static let forerunner = Route<Dugnad, Dugnad.ID>("/d/:code/bygger-pa/:earlier")
    static let forerunnerRemoval = Route<Dugnad, Dugnad.ID>("/d/:code/bygger-pa/:earlier/fjerning")
    /// What a samling proposes, on a sheet of its own.
    static let proposals = Route<Dugnad>("/d/:code/forslag")
    static let planDetails = Route<Dugnad>("/d/:code/arrangorer")
    static let anchoring = Route<Dugnad, Anchoring.Kind>("/d/:code/forankring/:kind")
}

/// As it stands in an address, which is Norwegian.
extension Anchoring.Kind: PathPart {
    package var inPath: String {
        switch self {
        case .political: "politisk"
        case .administrative: "administrativ"
        }
    }

    init?(inPath text: String) {
        guard let kind = Anchoring.Kind.allCases.first(where: { $0.inPath == text }) else { return nil }
        self = kind
    }
}
