import Words

/// No dugnad has this code.
struct WrongCode: Error {
    static let sentence = Phrase(
        nb: "Ingen dugnad har den koden. \(whereItIs.nb)", nn: "Ingen dugnad har den koden. \(whereItIs.nn)",
        en: "No dugnad has that code. \(whereItIs.en)")

    static let whereItIs = Phrase(
        nb: "Sjekk veggen: to ord og to sifre, for eksempel HAVN SEIL\u{A0}42.",
        nn: "Sjekk veggen: to ord og to siffer, til dømes HAVN SEIL\u{A0}42.",
        en: "Check the wall: two words and two digits, for example HAVN SEIL\u{A0}42.")

    static let missing = Phrase(
        nb: "Skriv koden først. \(whereItIs.nb)", nn: "Skriv koden først. \(whereItIs.nn)",
        en: "Type the code first. \(whereItIs.en)")
}
