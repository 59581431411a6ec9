import Markup

/// What a form has just done, said at the top of the page that it leads to.
enum Done: String {
    case saved = "lagret"
    case moved = "flyttet"
    /// Those who come, or may, are written to.
    case movedAndTold = "flyttet-og-fortalt"
    case added = "lagt-til"
    case invited = "invitert"
    case asked = "spurt"
    case takenIn = "tatt-inn"
    case confirmed = "bekreftet"
    case linked = "koblet"

    /// At the end of the address that is gone to.
    var query: String { "?gjort=\(rawValue)" }

    /// What the address of a page says has been done.
    init?(address: String) {
        let query = address.split(separator: "?", maxSplits: 1).dropFirst().first ?? ""
        self.init(rawValue: Form(encoded: String(query))["gjort"])
    }

    func notice(_ say: Tongue) -> HTML {
        let words =
            switch self {
            case .invited:
                say(
                    nb: "Invitasjonen er laget. Brevet står i utboksen.",
                    nn: "Invitasjonen er laga. Brevet står i utboksen.",
                    en: "The invitation is made. The letter is in the outbox.")
            case .asked:
                say(
                    nb: "Vi har spurt kontaktpersonene. Du får e-post når en av dem slipper deg inn.",
                    nn: "Vi har spurt kontaktpersonane. Du får e-post når ein av dei slepp deg inn.",
                    en: "We have asked the contact persons. You get an e-mail when one of them lets you in.")
            case .takenIn:
                say(
                    nb: "Dugnaden er deres nå, og står i listen.", nn: "Dugnaden er dykkar no, og står i lista.",
                    en: "The dugnad is yours now, and stands in the list.")
            case .confirmed:
                say(
                    nb: "Bekreftet. Det står i loggen hos begge.", nn: "Stadfesta. Det står i loggen hos begge.",
                    en: "Confirmed. It stands in the record of both.")
            case .linked: say(nb: "Koblet til.", nn: "Kopla til.", en: "Connected.")
            case .added: say(nb: "Lagt til.", nn: "Lagt til.", en: "Added.")
            case .saved: say(nb: "Lagret.", nn: "Lagra.", en: "Saved.")
            case .movedAndTold:
                say(
                    nb:
                        "Lagret. De som kommer eller kanskje kommer, får brev om det. Hvis dere har endret lengden, er kjøreplanen tilpasset.",
                    nn:
                        "Lagra. Dei som kjem eller kanskje kjem, får brev om det. Om de har endra lengda, er køyreplanen tilpassa.",
                    en:
                        "Saved. Those who are coming, or may be, are written to. If you changed the length, the run sheet has been adjusted."
                )
            case .moved:
                say(
                    nb: "Lagret. Hvis dere har endret lengden, er kjøreplanen tilpasset. Send kalenderfilen på nytt.",
                    nn: "Lagra. Om de har endra lengda, er køyreplanen tilpassa. Send kalenderfila på nytt.",
                    en:
                        "Saved. If you changed the length, the run sheet has been adjusted. Send the calendar file again."
                )
            }
        return "<p class=\"slip done\" role=\"status\"><b>✓ \(words)</b></p>\n"
    }
}
