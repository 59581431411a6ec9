import Words
import WorkModel

extension TaskPlace {
    /// Where it is done, and what the way there says; nil when there is no such page for this dugnad, or for whoever
    /// leads it by a link alone.
    ///
    /// - Parameter isColleague: of somebody who works for the unit that owns it.
    func way(in dugnad: Dugnad, isColleague: Bool) -> (path: Path, words: Phrase)? {
        switch self {
        case .anchoring:
            (
                .anchoring(dugnad, dugnad.variant.isForAMunicipality ? .political : .administrative),
                Phrase(nb: "Skriv inn vedtaket", nn: "Skriv inn vedtaket", en: "Write in the decision")
            )
        case .details:
            (
                .planDetails(dugnad),
                Phrase(nb: "Skriv hvem som er med", nn: "Skriv kven som er med", en: "Write who is behind it")
            )
        case .when: (.when(dugnad), .timeAndPlace)
        case .moderator: (.moderator(dugnad), .moderatorsPage)
        case .youth:
            dugnad.unit == nil || isColleague
                ? (
                    .forerunners(dugnad),
                    Phrase(nb: "Planlegg samlingen", nn: "Planlegg samlinga", en: "Plan the young people’s samling")
                ) : (.guide("ung"), .readAboutTheSamling)
        case .invitees:
            (.invited(dugnad), Phrase(nb: "Gå til lista", nn: "Gå til lista", en: "Go to the list"))
        case .missing: (.missing(dugnad), .whoIsMissing)
        case .seats:
            dugnad.unit == nil
                ? nil
                : (
                    .seatPlan(dugnad),
                    Phrase(
                        nb: "Gå til \(dugnad.seating.theGroups.nb)", nn: "Gå til \(dugnad.seating.theGroups.nn)",
                        en: "Go to \(dugnad.seating.theGroups.en)")
                )
        case .sending:
            isColleague
                ? (
                    .sending(dugnad),
                    Phrase(
                        nb: "Se over og send", nn: "Sjå over og send", en: "Look over and send")
                ) : TaskPlace.invitation.way(in: dugnad, isColleague: false)
        case .invitation:
            dugnad.variant.sendsInvitations
                ? (
                    .invitation(dugnad),
                    Phrase(nb: "Gå til invitasjonen", nn: "Gå til invitasjonen", en: "Go to the invitation")
                ) : nil
        case .figures: (.ownFigures(dugnad), .ownFigures)
        case .documents:
            (.documents(dugnad), Phrase(nb: "Gå til papirene", nn: "Gå til papira", en: "Go to the papers"))
        case .cards: (.chosenCards(dugnad), Phrase(nb: "Velg kortene", nn: "Vel korta", en: "Choose the cards"))
        case .minutes:
            (.minutes(dugnad), Phrase(nb: "Gå til referatet", nn: "Gå til referatet", en: "Go to the minutes"))
        case .measures:
            (.measures(dugnad), Phrase(nb: "Se tiltakene", nn: "Sjå tiltaka", en: "See the measures"))
        }
    }
}

extension Phrase {
    static let readAboutTheSamling = Phrase(
        nb: "Les om samlingen", nn: "Les om samlinga", en: "Read about the young people’s samling")
    static let moderatorsPage = Phrase(
        nb: "Gå til ordstyrersiden", nn: "Gå til ordstyrarsida", en: "Go to the moderator’s page")
}
