import WorkModel

/// What has been done since last.
extension Path {
    static let sinceLasts = Route<WorkModel.Unit>("/e/:unit/siden-sist")
    static func sinceLasts(of unit: WorkModel.Unit.ID) -> Path { sinceLasts.filled(with: [unit.description]) }
    static let sinceLast = Route<WorkModel.Unit, SinceLast.ID>("/e/:unit/siden-sist/:since")
    static let sinceMeasure = Route<WorkModel.Unit, SinceLast.ID, Measure.ID>(
        "/e/:unit/siden-sist/:since/tiltak/:measure")
    static let sinceUnediting = Route<WorkModel.Unit, SinceLast.ID, Measure.ID>(
        "/e/:unit/siden-sist/:since/tiltak/:measure/tilbake")
    static let sincePublishing = Route<WorkModel.Unit, SinceLast.ID>("/e/:unit/siden-sist/:since/publisering")
    static let sinceTakingBack = Route<WorkModel.Unit, SinceLast.ID>("/e/:unit/siden-sist/:since/publisering/slutt")
    static let sinceDeletion = Route<WorkModel.Unit, SinceLast.ID>("/e/:unit/siden-sist/:since/sletting")
    static let sinceFile = Route<WorkModel.Unit, SinceLast.ID, String>("/e/:unit/siden-sist/:since/filer/:file")
    /// For a screen that everybody looks at.
    static let sinceWall = Route<WorkModel.Unit, SinceLast.ID>("/e/:unit/siden-sist/:since/vegg")
    /// What is published, for everybody who has the address.
    static let publicSince = Route<String>("/siden-sist/:page")
}
