import WorkModel

/// With the link in a letter to somebody responsible for measures.
extension Path {
    static let promised = Route<Secret>("/ansvarlig/:secret")
    static let promisedStop = Route<Secret>("/ansvarlig/:secret/slutt")
    /// Where they take a stop back.
    static let promisedResuming = Route<Secret>("/ansvarlig/:secret/igjen")
    static let promisedMeasure = Route<Secret, Measure.ID>("/ansvarlig/:secret/tiltak/:measure")
    /// Where a measure is given to another address.
    static let promisedPassing = Route<Secret, Measure.ID>("/ansvarlig/:secret/tiltak/:measure/videre")
    /// Where they say that it is not theirs.
    static let promisedDisowning = Route<Secret, Measure.ID>("/ansvarlig/:secret/tiltak/:measure/ikke-vart")
}

/// For those who follow up in a unit.
extension Path {
    static let owners = Route<WorkModel.Unit>("/e/:unit/ansvarlige")
    static let ownersRhythm = Route<WorkModel.Unit>("/e/:unit/paminnelser")
    /// One measure, and those responsible for it.
    static let measureOwners = Route<WorkModel.Unit, Measure.ID>("/e/:unit/ansvarlige/:measure")
    static let measureQuestion = Route<WorkModel.Unit, Measure.ID>("/e/:unit/ansvarlige/:measure/sporsmal")
    static let measureDecision = Route<WorkModel.Unit, Measure.ID>("/e/:unit/ansvarlige/:measure/avgjorelse")
    static let measureAside = Route<WorkModel.Unit, Measure.ID>("/e/:unit/ansvarlige/:measure/senere")
    static let ownerNewLink = Route<WorkModel.Unit, Measure.ID, MeasureOwner.ID>(
        "/e/:unit/ansvarlige/:measure/:owner/lenke")
    static let ownerRemoval = Route<WorkModel.Unit, Measure.ID, MeasureOwner.ID>(
        "/e/:unit/ansvarlige/:measure/:owner/fjerning")
}
