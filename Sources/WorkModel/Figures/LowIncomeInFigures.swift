import Words

/// What the loaded figures say of low income in one place.
struct LowIncomeInFigures {
    let place: Phrase
    let picture: LowIncomePicture

    /// Persistent low income first: it says more than one year does.
    var figures: [SaidFigure] {
        LowIncome.Definition.allCases.flatMap { definition -> [SaidFigure] in
            guard let here = picture.here.first(where: { $0.definition == definition }) else { return [] }
            // The country beside it, only as the source itself counts it, and only for the same years.
            let country = picture.country.first { $0.definition == definition && $0.period == here.period }
            return [figure(here, definition.label)]
                + (country.map { [figure($0, LowIncomeInFigures.inTheCountry(definition.label))] } ?? [])
        }
    }

    private func figure(_ row: LowIncome, _ label: Phrase) -> SaidFigure {
        let source = row.definition.source
        return SaidFigure(
            label: label, value: row.value,
            source: source.map { "\($0), \(row.years)" })
    }

    private static func inTheCountry(_ label: Phrase) -> Phrase {
        Phrase(nb: "\(label.nb), hele landet", nn: "\(label.nn), heile landet", en: "\(label.en), the whole country")
    }

    /// What is not loaded, and where it can be found; nil when something is.
    var missing: Phrase? {
        guard picture.here.isEmpty else { return nil }
        return Phrase(
            nb:
                "Tallet på barn i familier med lav inntekt er ikke lastet inn her. Du finner det hos SSB, i tabell 12944 (vedvarende lavinntekt) og 08764 (lavinntekt ett år), og i Bufdirs kommunemonitor for barnefattigdom.",
            nn:
                "Talet på barn i familiar med låg inntekt er ikkje lasta inn her. Du finn det hos SSB, i tabell 12944 (vedvarande låginntekt) og 08764 (låginntekt eitt år), og i kommunemonitoren for barnefattigdom frå Bufdir.",
            en:
                "The number of children in families with a low income has not been loaded here. You can find it at Statistics Norway, in table 12944 (persistent low income) and 08764 (low income in one year), and in Bufdir’s municipal monitor of child poverty."
        )
    }

    /// For an invitation; nil when nothing is loaded, or the source keeps it hidden.
    var sentence: Phrase? {
        let order = LowIncome.Definition.allCases
        guard let row = order.compactMap({ kind in picture.here.first { $0.definition == kind && $0.isGiven } }).first
        else { return nil }
        let isPersistent = row.definition == .persistent || row.definition == .bufdirPersistent
        let who = row.definition == .persistent || row.definition == .yearly ? "SSB" : "Bufdir"
        let value = row.value
        return Phrase(
            nb:
                "\(value.nb) bor i en familie med \(isPersistent ? "vedvarende " : "")lav inntekt (\(who), \(row.years)).",
            nn:
                "\(value.nn) bur i ein familie med \(isPersistent ? "vedvarande " : "")låg inntekt (\(who), \(row.years)).",
            en:
                "\(value.en) live in a family with a \(isPersistent ? "persistently " : "")low income (\(who), \(row.years))."
        )
    }
}

extension LowIncome {
    /// «12,3 % av 31 018 barn», «12,3 % (1 234 barn)», «Ikke oppgitt».
    var value: Phrase {
        let number = children.map { NorwegianNumber.whole($0) }
        guard let share = share.map({ NorwegianNumber.percent($0) }) else {
            return number.map { Phrase(nb: "\($0) barn", nn: "\($0) barn", en: "\($0) children") } ?? SaidFigure.hidden
        }
        if let number {
            return Phrase(
                nb: "\(share) (\(number) barn)", nn: "\(share) (\(number) barn)", en: "\(share) (\(number) children)")
        }
        if let among = among.map({ NorwegianNumber.whole($0) }) {
            return Phrase(
                nb: "\(share) av \(among) barn", nn: "\(share) av \(among) barn", en: "\(share) of \(among) children")
        }
        return Phrase(nb: "\(share) av barna", nn: "\(share) av barna", en: "\(share) of the children")
    }

    /// «2024», «2022–2024».
    package var years: String { period.replacing("-", with: "–") }
}
