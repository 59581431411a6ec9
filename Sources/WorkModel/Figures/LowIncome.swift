import GRDB
import Words

/// How many children in one municipality, or in the whole country, live in a family with a low income: one figure as its
/// source gives it, never one that we have worked out.
package struct LowIncome: Sendable, Equatable, Codable, FetchableRecord {
    /// A municipality's number, or «0» for the whole country.
    package let region: String
    package let definition: Definition
    /// «2024», or three years in a row: «2022-2024».
    package let period: String
    /// In per cent; nil when the source keeps it hidden.
    package let share: Double?
    /// The children who live in such a family; nil when hidden or not in the file.
    package let children: Int?
    /// All the children that the share is of; nil when hidden or not in the file.
    package let among: Int?

    package static let country = "0"

    /// What is counted, and by whom.
    package enum Definition: String, Sendable, Codable, CaseIterable, DatabaseValueConvertible {
        case persistent = "ssb-12944"
        case yearly = "ssb-08764"
        case bufdirPersistent = "bufdir-vedvarende"
        case bufdirYearly = "bufdir-arlig"
    }

    package var isGiven: Bool { share != nil || children != nil }
}

extension LowIncome.Definition {
    /// What the figure tells, as a label beside it.
    package var label: Phrase {
        switch self {
        case .persistent, .bufdirPersistent:
            Phrase(
                nb: "Barn i familier med vedvarende lav inntekt", nn: "Barn i familiar med vedvarande låg inntekt",
                en: "Children in families with a persistently low income")
        case .yearly, .bufdirYearly:
            Phrase(
                nb: "Barn i familier med lav inntekt ett\u{A0}år", nn: "Barn i familiar med låg inntekt eitt\u{A0}år",
                en: "Children in families with a low income in one year")
        }
    }

    /// Who counted, and how.
    package var source: Phrase {
        switch self {
        case .persistent: LowIncome.ssb("12944").joined(LowIncome.threeYears)
        case .yearly: LowIncome.ssb("08764").joined(LowIncome.oneYear)
        case .bufdirPersistent: LowIncome.bufdir.joined(LowIncome.threeYears)
        case .bufdirYearly: LowIncome.bufdir.joined(LowIncome.oneYear)
        }
    }

    /// In English, for the person who runs the program.
    package var name: String {
        switch self {
        case .persistent: "persistent low income, 0–17 years (SSB, table 12944)"
        case .yearly: "low income in one year, under 18 years (SSB, table 08764)"
        case .bufdirPersistent: "persistent low income (Bufdir's monitor)"
        case .bufdirYearly: "low income (Bufdir's monitor)"
        }
    }
}

extension LowIncome {
    fileprivate static func ssb(_ table: String) -> Phrase {
        Phrase(nb: "SSB, tabell \(table)", nn: "SSB, tabell \(table)", en: "Statistics Norway, table \(table)")
    }
    fileprivate static let bufdir = Phrase(
        nb: "Bufdir, kommunemonitor for barnefattigdom", nn: "Bufdir, kommunemonitor for barnefattigdom",
        en: "Bufdir, municipal monitor of child poverty")
    fileprivate static let threeYears = Phrase(
        nb: "under 60\u{A0}prosent av medianinntekten (EU60) over tre år",
        nn: "under 60\u{A0}prosent av medianinntekta (EU60) over tre år",
        en: "below 60\u{A0}per cent of the median income (EU60) over three years")
    fileprivate static let oneYear = Phrase(
        nb: "under 60\u{A0}prosent av medianinntekten (EU60)", nn: "under 60\u{A0}prosent av medianinntekta (EU60)",
        en: "below 60\u{A0}per cent of the median income (EU60)")
}

extension Phrase {
    fileprivate func joined(_ other: Phrase) -> Phrase {
        Phrase(nb: "\(nb): \(other.nb)", nn: "\(nn): \(other.nn)", en: "\(en): \(other.en)")
    }
}
