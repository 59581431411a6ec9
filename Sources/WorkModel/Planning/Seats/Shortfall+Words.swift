import Words

extension SeatPlan.Shortfall {
    /// In a sentence. Few tables are named, many are counted; each table says it of itself as well.
    package func sentence(_ seating: Seating, named label: (SeatPlan.Guest.ID) -> String) -> Phrase {
        switch self {
        case .noFrontLine(let tables, let people):
            seating.lacking(
                tables, Phrase(nb: "førstelinje", nn: "førstelinje", en: "front-line staff"), people,
                Phrase(nb: "fra førstelinja", nn: "frå førstelinja", en: ""))
        case .noVolunteers(let tables, let people):
            seating.lacking(
                tables, Phrase(nb: "frivillige", nn: "frivillige", en: "volunteers"), people,
                Phrase(nb: "frivillige", nn: "frivillige", en: ""))
        case .youthAlone(let tables, let people): seating.alone(tables, people)
        case .youthTogether(let tables):
            seating.sentence(
                tables,
                one: Phrase(
                    nb: "har mange unge, mens andre har få", nn: "har mange unge, mens andre har få",
                    en: "has many young people, while others have few"),
                several: Phrase(
                    nb: "har mange unge, mens andre har få", nn: "har mange unge, mens andre har få",
                    en: "have many young people, while others have few"))
        case .sameHouse(let guest, let table, let people):
            SeatPlan.Shortfall.sameHouse(label(guest), seating.naming([table]), people)
        case .decidersTogether(let tables):
            seating.sentence(
                tables,
                one: Phrase(
                    nb: "har flere som bestemmer, mens andre har færre",
                    nn: "har fleire som bestemmer, mens andre har færre",
                    en: "has several who decide, while others have fewer"),
                several: Phrase(
                    nb: "har flere som bestemmer, mens andre har færre",
                    nn: "har fleire som bestemmer, mens andre har færre",
                    en: "have several who decide, while others have fewer"))
        case .unevenSizes(let smallest, let largest): seating.uneven(smallest, largest)
        }
    }

    private static func sameHouse(_ house: String, _ table: Phrase, _ people: Int) -> Phrase {
        let count = Counting.word(for: people)
        return Phrase(
            nb: "\(table.nb) har \(count.nb) fra samme sted: \(house).",
            nn: "\(table.nn) har \(count.nn) frå same stad: \(house).",
            en: "\(table.en) has \(count.en) from the same place: \(house).")
    }
}

extension Seating {
    /// The most tables that are named one by one.
    private static let mostNamed = 3

    /// «Bord 2 og 5», «Seks bord».
    private func subject(_ tables: [Int]) -> Phrase {
        tables.count <= Seating.mostNamed ? naming(tables) : groupCount(tables.count).map(\.capitalisedFirst)
    }

    fileprivate func sentence(_ tables: [Int], one: Phrase, several: Phrase) -> Phrase {
        let (subject, rest) = (subject(tables), tables.count == 1 ? one : several)
        return Phrase(
            nb: "\(subject.nb) \(rest.nb).", nn: "\(subject.nn) \(rest.nn).", en: "\(subject.en) \(rest.en).")
    }

    /// «Seks bord mangler førstelinje. Det kommer bare fire fra førstelinja.»
    fileprivate func lacking(_ tables: [Int], _ what: Phrase, _ people: Int, _ who: Phrase) -> Phrase {
        let lack = sentence(
            tables,
            one: Phrase(nb: "mangler \(what.nb)", nn: "manglar \(what.nn)", en: "has no \(what.en)"),
            several: Phrase(nb: "mangler \(what.nb)", nn: "manglar \(what.nn)", en: "have no \(what.en)"))
        let word = Counting.word(for: people)
        let english = people == 0 ? "None are" : people == 1 ? "Only one is" : "\(word.en.capitalisedFirst) are"
        let (nb, nn) = people < 2 ? ("bare \(word.nb)", "berre \(word.nn)") : (word.nb, word.nn)
        return Phrase(
            nb: people == 0 ? "\(lack.nb) Det kommer ingen \(who.nb)." : "\(lack.nb) Det kommer \(nb) \(who.nb).",
            nn: people == 0 ? "\(lack.nn) Det kjem ingen \(who.nn)." : "\(lack.nn) Det kjem \(nn) \(who.nn).",
            en: "\(lack.en) \(english) coming.")
    }

    fileprivate func alone(_ tables: [Int], _ people: Int) -> Phrase {
        guard people > 1 else {
            let place = at(tables.first ?? 1)
            return Phrase(
                nb: "Det kommer bare én ungdom, som sitter alene blant voksne \(place.nb).",
                nn: "Det kjem berre éin ungdom, som sit åleine blant vaksne \(place.nn).",
                en: "Only one young person is coming, alone among adults \(place.en).")
        }
        return sentence(
            tables,
            one: Phrase(
                nb: "har én ungdom alene blant voksne", nn: "har éin ungdom åleine blant vaksne",
                en: "has one young person alone among adults"),
            several: Phrase(
                nb: "har én ungdom hver alene blant voksne", nn: "har éin ungdom kvar åleine blant vaksne",
                en: "each have one young person alone among adults"))
    }

    fileprivate func uneven(_ smallest: Int, _ largest: Int) -> Phrase {
        let (least, most) = (Counting.word(for: smallest), Counting.word(for: largest))
        return Phrase(
            nb: "\(theGroups.nb.capitalisedFirst) er ikke like store: fra \(least.nb) til \(most.nb).",
            nn: "\(theGroups.nn.capitalisedFirst) er ikkje like store: frå \(least.nn) til \(most.nn).",
            en: "The sizes are not even: from \(least.en) to \(most.en).")
    }
}
