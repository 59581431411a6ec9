import Words
import WorkModel

/// The page that a form stood on, for whoever is told that it could not be done.
struct WayBack {
    let path: Path
    let words: Phrase

    /// - Parameter address: where the form was sent, without its language.
    init?(from address: String, in dugnad: Dugnad?) {
        let parts = address.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").map(String.init)
        guard let dugnad, parts.count > 2 else { return nil }
        if parts[0] == "b" {
            guard parts.count > 3, let number = Int(parts[3]) else { return nil }
            let isPerson = parts.count > 4 && parts[4] == "person"
            path = .group(dugnad, number, isPerson ? "/person" : "")
            words = isPerson ? WayBack.form : WayBack.table(dugnad.variant)
        } else {
            (path, words) = WayBack.desk(parts[2], parts.count > 3 ? parts[3] : nil, dugnad)
        }
    }

    private static func desk(_ place: String, _ which: String?, _ dugnad: Dugnad) -> (Path, Phrase) {
        switch place {
        case "kjoreplan":
            let words = Phrase(
                nb: "Tilbake til kjøreplanen", nn: "Tilbake til køyreplanen", en: "Back to the run sheet")
            return (.runSheet(dugnad), words)
        case "samle", "ideer":
            return (
                .gathering(dugnad),
                Phrase(nb: "Tilbake til notatene", nn: "Tilbake til notata", en: "Back to the notes")
            )
        case "tiltak":
            return (Measure.ID(which ?? "").map { .dugnad(dugnad, "tiltak/\($0)") } ?? .measures(dugnad), form)
        case "referat":
            let words = Phrase(
                nb: "Tilbake til referatet", nn: "Tilbake til referatet", en: "Back to the minutes")
            return (which == "frammote" ? (.dugnad(dugnad, "referat/frammote"), form) : (.minutes(dugnad), words))
        case "papir", "lenker", "uttak", "dokumenter", "tid", "invitasjon", "kort":
            return (.dugnad(dugnad, place), form)
        case "avlysning": return (.dugnad(dugnad, "tid"), form)
        case "sletting": return (.takeout(dugnad), form)
        default:
            let words = Phrase(
                nb: "Tilbake til ordstyrersiden", nn: "Tilbake til ordstyrarsida", en: "Back to the moderator’s page")
            return (.moderator(dugnad), words)
        }
    }

    static let typeTheCode = WayBack(
        path: .join, words: Phrase(nb: "Skriv koden på nytt", nn: "Skriv koden på nytt", en: "Type the code again"))

    private init(path: Path, words: Phrase) {
        self.path = path
        self.words = words
    }

    private static let form = Phrase(nb: "Tilbake til skjemaet", nn: "Tilbake til skjemaet", en: "Back to the form")

    private static func table(_ variant: Variant) -> Phrase {
        Phrase(
            nb: "Tilbake til \(variant.theGroup.nb)", nn: "Tilbake til \(variant.theGroup.nn)",
            en: "Back to \(variant.theGroup.en)")
    }
}
