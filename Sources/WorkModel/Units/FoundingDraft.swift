import Words

/// What is typed when a unit is founded.
package struct FoundingDraft: Sendable, Equatable {
    package var kind: UnitKind
    /// By name or number.
    package var municipality = ""
    package var district = ""
    package var name = ""
    package var organisationNumber = ""
    package var level = ""
    package var parent = ""
    /// Nil: as the municipality writes.
    package var language: Language?

    package init(kind: UnitKind) {
        self.kind = kind
    }

    /// What can be wrong, in the order of the form.
    package enum Field: Sendable, CaseIterable {
        case municipality, district, name, organisationNumber, level, parent
    }

    /// What stands in a field that the kind does not have is left out.
    package func check(_ municipalities: Municipalities) throws(Problems<Field>) -> Founding {
        var problems = Problems<Field>()
        let has = Set(kind.fields)
        let place =
            has.contains(.municipality)
            ? problems.reading(.municipality, try municipalities.one(typed: municipality)) : nil
        let district =
            has.contains(.district)
            ? problems.reading(.district, try Districts.one(typed: district, in: place)) : nil
        let name = problems.reading(.name, try checkedName(place, district))
        let number =
            has.contains(.organisationNumber)
            ? problems.reading(.organisationNumber, try checkedNumber()) ?? nil : nil
        let level = has.contains(.level) ? problems.reading(.level, try TypedText.line(level))?.nilIfEmpty : nil
        let parent = has.contains(.parent) ? problems.reading(.parent, try TypedText.line(parent))?.nilIfEmpty : nil
        try problems.throwIfAny()
        return Founding(
            kind: kind, municipality: place, district: district, organisationNumber: number, level: level,
            parent: parent, name: name ?? "", language: language ?? place?.language ?? .bokmål)
    }

    /// What is typed, or what such a unit is called when nothing is. Where that is not known yet, something else is wrong.
    private func checkedName(_ place: Municipality?, _ district: String?) throws(Problem) -> String {
        let typed = try TypedText.line(name)
        if typed.contains(where: { $0.isLetter || $0.isNumber }) { return typed }
        switch kind {
        case .municipality where typed.isEmpty: return place.map { "\($0.nameAlone) kommune" } ?? ""
        case .district where typed.isEmpty: return district.map { "Bydel \($0)" } ?? ""
        case .municipality, .district: throw .nameWithoutLetters
        case .organisation: throw .organisationWithoutName
        case .youthGroup: throw .youthGroupWithoutName
        }
    }

    private func checkedNumber() throws(Problem) -> OrganisationNumber? {
        PlainText.line(organisationNumber).isEmpty ? nil : try OrganisationNumber(typed: organisationNumber)
    }
}

extension Problem {
    fileprivate static let nameWithoutLetters = Problem(
        Phrase(
            nb: "Skriv navnet med bokstaver, eller la feltet stå tomt.",
            nn: "Skriv namnet med bokstavar, eller la feltet stå tomt.",
            en: "Write the name in letters, or leave the field empty."))
    fileprivate static let organisationWithoutName = Problem(
        Phrase(
            nb: "Skriv hva organisasjonen heter.", nn: "Skriv kva organisasjonen heiter.",
            en: "Write what the organisation is called."))
    fileprivate static let youthGroupWithoutName = Problem(
        Phrase(
            nb: "Skriv hva ungdomsgruppa heter.", nn: "Skriv kva ungdomsgruppa heiter.",
            en: "Write what the youth group is called."))
}
