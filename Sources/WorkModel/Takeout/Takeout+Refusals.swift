import Words

extension Refusal {
    static let fileTooLarge = Refusal(
        Phrase(
            nb: "Filen er større enn 50\u{A0}MB. En dugnad tar bare noen få, så dette er neppe en av våre filer.",
            nn: "Fila er større enn 50\u{A0}MB. Ein dugnad tek berre nokre få, så dette er neppe ei av filene våre.",
            en: "The file is larger than 50\u{A0}MB. A dugnad takes only a few, so this is hardly one of our files."))
    package static let fileUnreadable = Refusal(
        Phrase(
            nb: "Filen er ikke hel. Kanskje ble nedlastingen avbrutt. Last den ned på nytt.",
            nn: "Fila er ikkje heil. Kanskje blei nedlastinga avbroten. Last ho ned på nytt.",
            en: "The file is not complete. The download may have been cut off. Download it again."))
    static let fileOfAnotherKind = Refusal(
        Phrase(
            nb: "Dette er ikke en fil med en dugnad.", nn: "Dette er ikkje ei fil med ein dugnad.",
            en: "This is not a file with a dugnad."))
    package static let fileIncomplete = Refusal(
        Phrase(
            nb: "Noe mangler i filen, eller er endret for hånd, så den kan ikke leses inn. Ingenting er endret her.",
            nn: "Noko manglar i fila, eller er endra for hand, så ho kan ikkje lesast inn. Ingenting er endra her.",
            en:
                "Something is missing in the file, or was changed by hand, so it cannot be read in. Nothing here has changed."
        ))

    static func fileFromNewer(_ version: Int) -> Refusal {
        Refusal(
            Phrase(
                nb: "Filen er laget av en nyere utgave av programmet (format \(version)). Oppdater programmet først.",
                nn: "Fila er laga av ei nyare utgåve av programmet (format \(version)). Oppdater programmet først.",
                en: "The file was made by a newer version of the program (format \(version)). Update the program first."
            ))
    }
}
