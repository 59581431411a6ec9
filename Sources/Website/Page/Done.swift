import Markup

/// What a form has just done, said at the top of the page that it leads to.
enum Done: String {
    case saved = "lagret"
    case moved = "flyttet"
    case added = "lagt-til"

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
            case .added: say(nb: "Lagt til.", nn: "Lagt til.", en: "Added.")
            case .saved: say(nb: "Lagret.", nn: "Lagra.", en: "Saved.")
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
