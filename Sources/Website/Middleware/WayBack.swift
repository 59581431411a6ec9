import Hummingbird
import Words
import WorkModel

/// The page that a form stood on, for a visitor who is told that it could not be done.
struct WayBack {
    let path: Path
    let words: Phrase

    /// - Parameter visit: one that sent a form to a dugnad or a unit.
    init?(after visit: Visit) {
        guard let path = visit.endpointPath else { return nil }
        let route = RouterPath(path)
        if let unit = visit.membership?.unit {
            let pages: [(forms: RouterPath, path: Path)] = [
                (Path.unitSettings.pattern, .unitSettings(unit)), (Path.outbox.pattern, .outbox(unit)),
            ]
            self.path = pages.first { route.starts(with: $0.forms) }?.path ?? .people(unit)
            words = WayBack.form
            return
        }
        guard let dugnad = visit.found?.dugnad else { return nil }
        if let number = visit.parameters.get("group", as: Int.self) {
            let isPerson = route.starts(with: Path.ownPerson.pattern)
            self.path = isPerson ? .ownPerson(dugnad, number) : .group(dugnad, number)
            words = isPerson ? WayBack.form : WayBack.table(dugnad.seating)
        } else {
            let measure = visit.parameters.get("measure").flatMap { Measure.ID($0) }
            let page = WayBack.pages(of: dugnad, measure).first { route.starts(with: $0.forms) }
            self.path = page?.path ?? .moderator(dugnad)
            words = page?.words ?? .backToTheDesk
        }
    }

    /// The pages with forms, each with the beginning of where its forms are sent.
    private static func pages(
        of dugnad: Dugnad, _ measure: Measure.ID?
    ) -> [(forms: RouterPath, path: Path, words: Phrase)] {
        [
            (Path.runSheet.pattern, .runSheet(dugnad), runSheet),
            (Path.paper.pattern, .paper(dugnad), form),
            (Path.ideas.pattern, .gathering(dugnad), .backToNotes),
            (Path.measures.pattern, measure.map { .measure(dugnad, $0) } ?? .measures(dugnad), form),
            (Path.attendance.pattern, .attendance(dugnad), form),
            (Path.minutes.pattern, .minutes(dugnad), .backToMinutes),
            (Path.documents.pattern, .documents(dugnad), form),
            (Path.when.pattern, .when(dugnad), form),
            (Path.cancellation.pattern, .when(dugnad), form),
            (Path.invited.pattern, .invited(dugnad), form),
            (Path.invitation.pattern, .invitation(dugnad), form),
            (Path.chosenCards.pattern, .chosenCards(dugnad), form),
            (Path.links.pattern, .links(dugnad), form),
            (Path.deletion.pattern, .takeout(dugnad), form),
        ]
    }

    static let typeTheCode = WayBack(
        path: .join, words: Phrase(nb: "Skriv koden på nytt", nn: "Skriv koden på nytt", en: "Type the code again"))

    static func signIn(for page: Path) -> WayBack { WayBack(path: .signIn(for: page), words: .signIn) }

    private init(path: Path, words: Phrase) {
        self.path = path
        self.words = words
    }

    private static let runSheet = Phrase(
        nb: "Tilbake til kjøreplanen", nn: "Tilbake til køyreplanen", en: "Back to the run sheet")
    private static let form = Phrase(nb: "Tilbake til skjemaet", nn: "Tilbake til skjemaet", en: "Back to the form")

    private static func table(_ seating: Seating) -> Phrase {
        Phrase(
            nb: "Tilbake til \(seating.theGroup.nb)", nn: "Tilbake til \(seating.theGroup.nn)",
            en: "Back to \(seating.theGroup.en)")
    }
}
