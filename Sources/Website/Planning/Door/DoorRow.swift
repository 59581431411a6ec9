import Markup
import Words
import WorkModel

/// One on the list at the door; of several who come together, one row with how many of them are here.
struct DoorRow {
    let visit: PlannerVisit
    let row: DoorList.Row
    let id: Arrival.ID

    init?(visit: PlannerVisit, row: DoorList.Row) {
        guard let id = row.id else { return nil }
        (self.visit, self.row, self.id) = (visit, row, id)
    }

    private var say: Tongue { visit.say }
    private var people: Int { row.coming.people }
    /// How many of a group one can choose: a few more may have come along.
    private var most: Int { min(max(people + 3, row.here), 50) }

    var html: HTML {
        let label = row.coming.label(in: say.language)
        let several = Counting.word(for: people)
        let many = people > 1 ? say(nb: ", \(several.nb)", nn: ", \(several.nn)", en: ", \(several.en)") : ""
        let rest: HTML? = label.rest.isEmpty ? nil : "<small\(asWritten)>\(label.rest)</small>"
        let tables = say(visit.dugnad.seating.naming(row.tables))
        let table: HTML? = row.tables.isEmpty ? nil : "<b class=\"tag\">\(tables)</b>"
        let words: HTML = """
            <span><span\(asWritten)>\(label.title)</span>\(many)\(rest)<small data-state>\(state)</small></span>\(table)
            """
        return """
            <li data-row="\(id)"\("class", is: people > 1 && row.here > 0 ? "here" : nil)><input type="hidden" name="sett-\(id)" value="\(row.here)">\(
                people > 1 ? group(words) : one(words))</li>

            """
    }

    private func one(_ words: HTML) -> HTML {
        """
        <label class="slip plain"><input type="checkbox" name="kom" value="\(id)"\("checked", when: row.here > 0)>\(words)</label>
        """
    }

    private func group(_ words: HTML) -> HTML {
        let options = (0...most).map { number in
            "<option value=\"\(number)\"\("selected", when: number == row.here)>\(number)</option>" as HTML
        }
        return """
            <label class="slip plain"><select name="antall-\(id)" aria-label="\(say(
                nb: "Hvor mange kom?", nn: "Kor mange kom?", en: "How many came?")) \(row.coming.label(in: say.language).title)">\(
                    options)</select>\(words)</label>
            """
    }

    private var state: HTML? {
        guard let arrival = row.arrival, arrival.people > 0 else { return nil }
        let clock = NorwegianTime.clock(arrival.tickedAt)
        let count = people > 1 ? "\(arrival.people) " : ""
        return "<b>✓ \(say(nb: "\(count)kom", nn: "\(count)kom", en: "\(count)came").capitalisedFirst)</b> \(clock)"
    }
}

extension ScriptWords {
    static let ticking = ScriptWords(phrases: [
        (
            "here",
            Phrase(nb: "{n} av {all} er her", nn: "{n} av {all} er her", en: "{n} of {all} are here")
        ),
        ("cameOne", Phrase(nb: "✓ Kom", nn: "✓ Kom", en: "✓ Came")),
        ("cameMany", Phrase(nb: "✓ {n} kom", nn: "✓ {n} kom", en: "✓ {n} came")),
        (
            "inPhone",
            Phrase(nb: "ligger i telefonen", nn: "ligg i telefonen", en: "is in the phone")
        ),
        (
            "lostNone",
            Phrase(
                nb: "Uten nett akkurat nå. Kryss videre.", nn: "Utan nett akkurat no. Kryss vidare.",
                en: "No network right now. Go on ticking.")
        ),
        (
            "lostOne",
            Phrase(
                nb: "Uten nett akkurat nå. Kryss videre. Ett kryss ligger i telefonen og sendes av seg selv.",
                nn: "Utan nett akkurat no. Kryss vidare. Eitt kryss ligg i telefonen og blir sendt av seg sjølv.",
                en: "No network right now. Go on ticking. One tick is in the phone and will be sent by itself.")
        ),
        (
            "lostMany",
            Phrase(
                nb: "Uten nett akkurat nå. Kryss videre. {n} kryss ligger i telefonen og sendes av seg selv.",
                nn: "Utan nett akkurat no. Kryss vidare. {n} kryss ligg i telefonen og blir sende av seg sjølve.",
                en: "No network right now. Go on ticking. {n} ticks are in the phone and will be sent by themselves.")
        ),
        (
            "stay",
            Phrase(
                nb: "Ikke lukk siden, og ikke last den på nytt. Den åpner seg ikke igjen før nettet er tilbake.",
                nn: "Ikkje lukk sida, og ikkje last ho på nytt. Ho opnar seg ikkje igjen før nettet er tilbake.",
                en: "Do not close the page or load it again: it cannot be opened until the network is back.")
        ),
        (
            "signIn",
            Phrase(
                nb: "Du er ikke logget inn lenger. Kryssene ligger i telefonen: logg inn i en ny fane, så sendes de.",
                nn: "Du er ikkje logga inn lenger. Kryssa ligg i telefonen: logg inn i ei ny fane, så blir dei sende.",
                en: "You are signed out. The ticks are in the phone: sign in in a new tab, and they will be sent.")
        ),
        (
            "room",
            Phrase(
                nb: "Det er best plass {table}.", nn: "Det er best plass {table}.",
                en: "The best place is {table}.")
        ),
        ("undo", .undo),
        (
            "notYet",
            Phrase(
                nb: "Noen kryss er ikke sendt ennå. Steng døra når nettet er tilbake.",
                nn: "Nokre kryss er ikkje sende enno. Steng døra når nettet er tilbake.",
                en: "Some ticks have not been sent yet. Close the door when the network is back.")
        ),
    ])
}
