import Words
import WorkModel

/// What is said through several of the room's doors, once.
extension Phrase {
    static let farewell = Phrase(nb: "Takk for i dag!", nn: "Takk for i dag!", en: "Thank you, everyone!")
    static let goToNext = Phrase(nb: "Gå til neste", nn: "Gå til neste", en: "Go to next")
    static let now = Phrase(nb: "nå", nn: "no", en: "now")

    // MARK: The clock; an hour follows the first two

    static let atHour = Phrase(nb: "kl.", nn: "kl.", en: "at")
    static let untilHour = Phrase(nb: "til kl.", nn: "til kl.", en: "until")
    static let clockStands = Phrase(nb: "klokka står", nn: "klokka står", en: "stopped")

    // MARK: Notes

    static let cameInAfterwards = Phrase(nb: "kom inn etterpå", nn: "kom inn etterpå", en: "came in afterwards")
    static let hide = Phrase(nb: "Skjul", nn: "Gøym", en: "Hide")
    static let showAgain = Phrase(nb: "Vis igjen", nn: "Vis igjen", en: "Show again")

    // MARK: The way in, and the table's own card

    static let makeOwnPerson = Phrase(
        nb: "Lag en egen person", nn: "Lag ein eigen person", en: "Make your own person")

    static func qrCode(for variant: Variant) -> Phrase {
        let groups = variant.theGroups
        return Phrase(
            nb: "QR-kode som åpner siden til \(groups.nb)", nn: "QR-kode som opnar sida til \(groups.nn)",
            en: "QR code that opens the page for \(groups.en)")
    }
}
