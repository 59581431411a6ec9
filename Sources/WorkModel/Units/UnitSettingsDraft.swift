import Words

/// What is typed on a unit's page of settings.
package struct UnitSettingsDraft: Sendable, Equatable {
    package var name = ""
    package var language: Language?
    package var roleAddress = ""
    package var sender = ""
    package var keptYears = ""

    package init() {}

    package init(_ unit: Unit) {
        (name, language) = (unit.name, unit.language)
        (roleAddress, keptYears) = (unit.roleAddress?.text ?? "", String(unit.keptYears))
        sender = unit.sender ?? ""
    }

    /// What can be wrong, in the order of the form.
    package enum Field: Sendable, CaseIterable {
        case name, roleAddress, sender, keptYears
    }

    func check(for unit: Unit) throws(Problems<Field>) -> UnitSettings {
        var problems = Problems<Field>()
        var settings = UnitSettings(unit)
        settings.name = problems.reading(.name, try checkedName()) ?? ""
        settings.language = language ?? unit.language
        settings.roleAddress = problems.reading(.roleAddress, try checkedAddress()) ?? nil
        settings.sender = problems.reading(.sender, try UnitSettingsDraft.checkedSender(sender)) ?? nil
        settings.keptYears = problems.reading(.keptYears, try checkedYears()) ?? unit.keptYears
        try problems.throwIfAny()
        return settings
    }

    private func checkedName() throws(Problem) -> String {
        try TypedText.line(name).required(or: .noName)
    }

    private func checkedAddress() throws(Problem) -> EmailAddress? {
        guard !PlainText.line(roleAddress).isEmpty else { return nil }
        return try EmailAddress(typed: roleAddress)
    }

    /// Names and telephone numbers may stand in it, as in an invitation: it says whom to ring.
    static func checkedSender(_ typed: String) throws(Problem) -> String? {
        let text = PlainText.lines(typed)
        guard PlainText.length(of: text) <= longestSender else { throw .lineTooLong(longestSender) }
        return text.nilIfEmpty
    }

    /// As long as it may be in an invitation.
    package static let longestSender = 600

    private func checkedYears() throws(Problem) -> Int {
        guard let years = try TypedText.number(keptYears, in: Unit.yearLimits, or: .noSuchYears) else {
            throw .noSuchYears
        }
        return years
    }
}

extension Problem {
    fileprivate static let noName = Problem(
        Phrase(
            nb: "Skriv hva enheten heter, for eksempel «Lillehammer kommune».",
            nn: "Skriv kva eininga heiter, til dømes «Lillehammer kommune».",
            en: "Write what the unit is called, such as “Lillehammer kommune”."))

    fileprivate static let noSuchYears = Problem(
        Phrase(
            nb: "Velg hvor mange år dugnadene skal bli liggende: fra ett til ti.",
            nn: "Vel kor mange år dugnadene skal bli liggjande: frå eitt til ti.",
            en: "Choose how many years the dugnader are kept: from one to ten."))
}
