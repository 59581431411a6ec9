import Words

/// A municipality that is gone, or has another number now, and what became of it.
package struct FormerMunicipality: Sendable, Equatable {
    /// The number it had, when it was found by that.
    package let number: String?
    /// What it was called.
    package let name: String
    /// What it is a part of now; several when it was split.
    package let now: [Municipality]
    /// One of those now still has its name.
    let hasKeptItsName: Bool

    /// «Hurum er en del av Asker nå.»
    package var whatItIsNow: Phrase {
        if let number { return whatIsNow(of: number) }
        let all = Phrase.listing(now.map(\.name))
        if hasKeptItsName {
            return Phrase(
                nb: "\(name) heter \(all.nb) nå.", nn: "\(name) heiter \(all.nn) no.",
                en: "\(name) is called \(all.en) now.")
        }
        return Phrase(
            nb: "\(name) er en del av \(all.nb) nå.", nn: "\(name) er ein del av \(all.nn) no.",
            en: "\(name) is a part of \(all.en) now.")
    }

    private func whatIsNow(of number: String) -> Phrase {
        let all = Phrase.listing(now.map(\.name))
        if !hasKeptItsName {
            return Phrase(
                nb: "\(number) var nummeret til \(name), som er en del av \(all.nb) nå.",
                nn: "\(number) var nummeret til \(name), som er ein del av \(all.nn) no.",
                en: "\(number) was the number of \(name), which is a part of \(all.en) now.")
        }
        if now.count > 1 {
            return Phrase(
                nb: "\(number) var nummeret til \(name), som nå er delt i \(all.nb).",
                nn: "\(number) var nummeret til \(name), som no er delt i \(all.nn).",
                en: "\(number) was the number of \(name), which is now divided into \(all.en).")
        }
        let numbers = now.map(\.number).joined()
        return Phrase(
            nb: "\(number) var nummeret til \(name). Nå er nummeret \(numbers).",
            nn: "\(number) var nummeret til \(name). No er nummeret \(numbers).",
            en: "\(number) was the number of \(name). The number is now \(numbers).")
    }
}
