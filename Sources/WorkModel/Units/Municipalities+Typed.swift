import Words

/// The municipality that somebody has typed, when it must be one and no other.
extension Municipalities {
    /// One that is gone is taken as what it is now, unless it was split.
    package func one(typed text: String) throws(Problem) -> Municipality {
        let typed = try TypedText.line(text).required(or: .municipalityMissing)
        let county = inCounty(typed)
        guard county.count < 2 else { throw .isACounty(typed, county) }
        // Oslo is the whole of its county.
        if let place = county.first ?? named(typed) { return place }
        if let former = former(typed) {
            guard former.now.count == 1, let place = former.now.first else { throw .wasSplit(former) }
            return place
        }
        let matches = matching(typed)
        throw matches.isEmpty ? .noMunicipality(typed) : .severalMunicipalities(matches)
    }

    /// All in the county that was typed: «Innlandet», «Innlandet fylke», 34 or 3400. Empty when it is no county.
    private func inCounty(_ typed: String) -> [Municipality] {
        var words = Spellings.folded(typed).split(separator: " ")
        if words.count > 1, ["fylke", "fylkeskommune"].contains(words.last) { words.removeLast() }
        let county = Spellings.onAnyKeyboard(words.joined(separator: " "))
        let name = Set(all.map(\.county)).first { Spellings.onAnyKeyboard(Spellings.folded($0)) == county }
        return all.filter { place in
            let number = place.number.prefix(2)
            return place.county == name || county == number || county == "\(number)00"
        }
    }
}

extension Problem {
    package static let municipalityMissing = Problem(
        Phrase(
            nb: "Skriv hvilken kommune det er.", nn: "Skriv kva for ein kommune det er.",
            en: "Write which municipality it is."))

    package static func noMunicipality(_ typed: String) -> Problem {
        Problem(
            Phrase(
                nb:
                    "Vi finner ingen kommune som heter «\(typed)». Hvis den er slått sammen med en annen, skriv det nye navnet.",
                nn:
                    "Vi finn ingen kommune som heiter «\(typed)». Om han er slått saman med ein annan, skriv det nye namnet.",
                en: "We find no municipality called “\(typed)”. If it has merged with another, write the new name."))
    }

    /// The most that are named in a sentence.
    private static let mostNamed = 6

    fileprivate static func severalMunicipalities(_ found: [Municipality]) -> Problem {
        guard found.count <= mostNamed else {
            return Problem(
                Phrase(
                    nb: "Flere kommuner passer. Skriv mer av navnet, eller skriv nummeret.",
                    nn: "Fleire kommunar passar. Skriv meir av namnet, eller skriv nummeret.",
                    en: "Several municipalities fit. Write more of the name, or write the number."))
        }
        let all = Phrase.listing(found.map(\.withItsNumber))
        return Problem(
            Phrase(
                nb: "Flere kommuner passer: \(all.nb). Skriv nummeret til den rette, så er det avgjort.",
                nn: "Fleire kommunar passar: \(all.nn). Skriv nummeret til den rette, så er det avgjort.",
                en: "Several municipalities fit: \(all.en). Write the number of the right one, and that settles it."))
    }

    fileprivate static func wasSplit(_ former: FormerMunicipality) -> Problem {
        let (now, all) = (former.whatItIsNow, Phrase.listing(former.now.map(\.withItsNumber)))
        return Problem(
            Phrase(
                nb: "\(now.nb) Skriv hvilken det skal være: \(all.nb).",
                nn: "\(now.nn) Skriv kva for ein det skal vere: \(all.nn).",
                en: "\(now.en) Write which it should be: \(all.en)."))
    }

    fileprivate static func isACounty(_ typed: String, _ places: [Municipality]) -> Problem {
        let (county, example) = (places.first?.county ?? typed, places.first?.name ?? "")
        let isNumber = typed.allSatisfy(\.isNumber)
        return Problem(
            Phrase(
                nb: (isNumber ? "\(typed) er nummeret til fylket \(county)." : "\(county) er et fylke.")
                    + " Skriv en av kommunene der, for eksempel \(example).",
                nn: (isNumber ? "\(typed) er nummeret til fylket \(county)." : "\(county) er eit fylke.")
                    + " Skriv ein av kommunane der, til dømes \(example).",
                en: (isNumber ? "\(typed) is the number of the county \(county)." : "\(county) is a county.")
                    + " Write one of its municipalities, for example \(example)."))
    }
}

extension Municipality {
    /// «Herøy (Nordland, 1818)»
    fileprivate var withItsNumber: String { "\(nameAlone) (\(county), \(number))" }
}
