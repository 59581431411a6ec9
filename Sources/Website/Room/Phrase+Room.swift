import Words
import WorkModel

/// What is said through several of the room's doors, once.
extension Phrase {
    static let farewell = Phrase(nb: "Takk for i dag!", nn: "Takk for i dag!", en: "Thank you, everyone!")
    static let goToNext = Phrase(nb: "Gå til neste", nn: "Gå til neste", en: "Go to next")
    static let whoTakesThis = Phrase(nb: "Hvem tar denne?", nn: "Kven tek denne?", en: "Who will take this one?")
    static let now = Phrase(nb: "nå", nn: "no", en: "now")

    static let clockGoesOn = Phrase(
        nb: "Klokka går videre. De andre ser det du trykker på, når nettet er tilbake og du trykker igjen.",
        nn: "Klokka går vidare. Dei andre ser det du trykkjer på, når nettet er tilbake og du trykkjer igjen.",
        en: "The clock goes on. The others see what you press once the network is back and you press again.")

    // MARK: The clock; an hour follows the first two

    static let atHour = Phrase(nb: "kl.", nn: "kl.", en: "at")

    static let twoMinutesLeft = Phrase(
        nb: "Under to minutter igjen", nn: "Under to minutt att", en: "Less than two minutes left")
    static let tellTwoMinutes = Phrase(
        nb: "Si fra: under to minutter igjen", nn: "Sei frå: under to minutt att",
        en: "Say it: less than two minutes left")
    static let finishTheSentence = Phrase(
        nb: "Skriv ferdig setningen", nn: "Skriv ferdig setninga", en: "Finish your sentence")
    static let wallWaits = Phrase(
        nb: "Klokka går videre. Veggen følger med igjen når nettet er tilbake.",
        nn: "Klokka går vidare. Veggen følgjer med igjen når nettet er tilbake.",
        en: "The clock goes on. The wall follows again when the network is back.")

    // MARK: Notes

    static let onPaper = Phrase(nb: "på papir", nn: "på papir", en: "on paper")
    static let typeInFromPaper = Phrase(
        nb: "Skriv inn fra papir", nn: "Skriv inn frå papir", en: "Type in from paper")

    static let cameInAfterwards = Phrase(nb: "kom inn etterpå", nn: "kom inn etterpå", en: "came in afterwards")
    static let hide = Phrase(nb: "Skjul", nn: "Gøym", en: "Hide")
    static let showAgain = Phrase(nb: "Vis igjen", nn: "Vis igjen", en: "Show again")

    // MARK: The way in, and the table's own card

    static let makeOwnPerson = Phrase(
        nb: "Lag en egen person", nn: "Lag ein eigen person", en: "Make your own person")

    static func qrCode(for seating: Seating) -> Phrase {
        let groups = seating.theGroups
        return Phrase(
            nb: "QR-kode som åpner siden til \(groups.nb)", nn: "QR-kode som opnar sida til \(groups.nn)",
            en: "QR code that opens the page for \(groups.en)")
    }
}

extension Dugnad {
    /// Where it was and when, for what is looked at when it is over.
    func placeAndDay(_ say: Tongue) -> String {
        let day = say(held?.words ?? NorwegianTime.day(startedAt ?? plannedStart))
        return "\(titleAndPlace ?? nameAndDistrict), \(day)"
    }
}
