import GRDB
import Words

/// What is agreed on around a dugnad, besides when and where: who is behind it, and which tasks are counted from when.
package struct PlanDetails: Sendable, Codable, Equatable, FetchableRecord, PersistableRecord {
    package static let databaseTableName = "plan"

    package let dugnad: Dugnad.ID
    /// The name of the list of tasks that somebody has chosen; nil for the one that there is time for.
    package var taskList: String?
    /// The day that the time for it is counted from, when it is not the day it was started.
    var countedFrom: String?
    /// Whom to ask, by role, one a line.
    package var contacts: String?
    /// Who registers those who come; may be somebody outside.
    package var registrar: String?
    package var partner: String?
    package var funder: String?
    package var version: Int

    package init(dugnad: Dugnad.ID) {
        self.dugnad = dugnad
        version = 0
    }

    /// As one reads it in a conflict.
    var words: String { [contacts, registrar, partner, funder].compactMap(\.self).joined(separator: "\n") }

    /// The day that the planning began on.
    package func begun(of dugnad: Dugnad) -> String { countedFrom ?? NorwegianTime.isoDate(dugnad.madeAt) }
}

/// What is typed about who is behind a dugnad.
package struct PlanDetailsDraft: Sendable, Equatable {
    package var contacts = ""
    package var registrar = ""
    package var partner = ""
    package var funder = ""

    package init() {}

    package init(_ details: PlanDetails) {
        contacts = details.contacts ?? ""
        registrar = details.registrar ?? ""
        partner = details.partner ?? ""
        funder = details.funder ?? ""
    }

    /// What can be wrong, in the order of the form.
    package enum Field: Sendable, CaseIterable {
        case contacts, registrar, partner, funder
    }

    /// - Parameter details: what stands there, which what is typed is put into.
    func check(into details: PlanDetails) throws(Problems<Field>) -> PlanDetails {
        var (problems, details) = (Problems<Field>(), details)
        details.contacts = problems.reading(.contacts, try TypedText.lines(contacts))?.nilIfEmpty
        details.registrar = problems.reading(.registrar, try TypedText.line(registrar))?.nilIfEmpty
        details.partner = problems.reading(.partner, try TypedText.line(partner))?.nilIfEmpty
        details.funder = problems.reading(.funder, try TypedText.line(funder))?.nilIfEmpty
        try problems.throwIfAny()
        return details
    }
}
