extension UnitKind {
    /// What kind of dugnad such a unit holds, unless it says otherwise.
    package var variant: Variant {
        switch self {
        case .municipality, .district: .municipality
        case .organisation: .organisation
        case .youthGroup: .youth
        }
    }
}
