import Words

/// A kind of people that a dugnad needs. Each has its own place on the ring, always the same, so that a gap is found
/// again next year. The names stand in the database, so they never change.
package enum InviteeKind: String, Sendable, Codable, CaseIterable {
    case schools, health, welfare, culture, management, politicians, youth, sports, music, volunteers, parents, business

    package var name: Phrase {
        switch self {
        case .schools:
            Phrase(nb: "Skole og barnehage", nn: "Skule og barnehage", en: "Schools and kindergartens")
        case .health: Phrase(nb: "Helse og barnevern", nn: "Helse og barnevern", en: "Health and child welfare")
        case .welfare:
            Phrase(
                nb: "NAV og flyktningtjeneste", nn: "NAV og flyktningteneste", en: "NAV and the refugee service")
        case .culture: Phrase(nb: "Kultur og fritid", nn: "Kultur og fritid", en: "Culture and leisure")
        case .management:
            Phrase(nb: "Ledelsen i kommunen", nn: "Leiinga i kommunen", en: "The municipality’s management")
        case .politicians: Phrase(nb: "Politikere", nn: "Politikarar", en: "Politicians")
        case .youth:
            Phrase(nb: "Ungdomsråd og elevråd", nn: "Ungdomsråd og elevråd", en: "Youth and pupils’ councils")
        case .sports: Phrase(nb: "Idrettslag", nn: "Idrettslag", en: "Sports clubs")
        case .music:
            Phrase(nb: "Korps, kor og speider", nn: "Korps, kor og speidarar", en: "Bands, choirs and scouts")
        case .volunteers:
            Phrase(
                nb: "Frivillige og trossamfunn", nn: "Frivillige og trussamfunn", en: "Volunteers and congregations")
        case .parents: Phrase(nb: "Foreldre", nn: "Foreldre", en: "Parents")
        case .business: Phrase(nb: "Næringsliv", nn: "Næringsliv", en: "Business")
        }
    }

    /// They meet children in their work.
    package var isFrontLine: Bool { [.schools, .health, .welfare, .culture].contains(self) }
    /// They run what children take part in.
    package var isVolunteer: Bool { [.sports, .music, .volunteers].contains(self) }
    package var decides: Bool { self == .management || self == .politicians }
}

extension Variant {
    /// Those of this kind are young people, of whom no name is kept. To a samling the young come from the sports club and
    /// the band as well; to a dugnad it is the adults there who are asked.
    package func isOfYoungPeople(_ kind: InviteeKind) -> Bool {
        switch self {
        case .municipality, .organisation: kind == .youth
        case .youth: [.youth, .sports, .music, .volunteers].contains(kind)
        }
    }
}
