import Words

/// What a person is in a unit, and what that lets them do. The table stands in docs/privacy.md too, and a test compares.
package enum UnitRole: String, Sendable, Codable, CaseIterable {
    /// Everything; there may be several.
    case contact
    /// Plans, invites, runs and follows up.
    case colleague
    /// Sees how it goes.
    case reader

    /// What can be done in a unit.
    package enum Act: String, Sendable, CaseIterable {
        /// Its own page, its dugnader, and how many of which kind.
        case see
        /// Planning, leading and writing in its dugnader, and starting new ones.
        case work
        /// Letters that have gone out, or lie there.
        case letters
        /// Who acts for it, and what they have done.
        case people
        /// Its name, its language, and how long things are kept.
        case settings
        /// Deleting, taking out, handing over, giving back.
        case giveUp
    }

    package func may(_ act: Act) -> Bool {
        switch self {
        case .contact: true
        case .colleague: act == .see || act == .work
        case .reader: act == .see
        }
    }

    package var name: Phrase {
        switch self {
        case .contact: Phrase(nb: "kontaktperson", nn: "kontaktperson", en: "contact person")
        case .colleague: Phrase(nb: "medarbeider", nn: "medarbeidar", en: "colleague")
        case .reader: Phrase(nb: "leser", nn: "lesar", en: "reader")
        }
    }

    /// In a sentence, for whoever chooses.
    package var inWords: Phrase {
        switch self {
        case .contact:
            Phrase(
                nb: "gjør alt, og bestemmer hvem som er med", nn: "gjer alt, og avgjer kven som er med",
                en: "does everything, and decides who takes part")
        case .colleague:
            Phrase(
                nb: "planlegger, inviterer, leder og følger opp", nn: "planlegg, inviterer, leier og følgjer opp",
                en: "plans, invites, leads and follows up")
        case .reader:
            Phrase(
                nb: "ser hvordan det går, og leser godkjente referater",
                nn: "ser korleis det går, og les godkjende referat",
                en: "sees how it goes, and reads approved minutes")
        }
    }
}

/// A person in a unit.
package struct Member: Sendable, Equatable {
    package let person: Person
    package let role: UnitRole
    package let since: Moment
}

/// A unit that a person is in.
package struct Membership: Sendable, Equatable {
    package let unit: Unit
    package let role: UnitRole
}
