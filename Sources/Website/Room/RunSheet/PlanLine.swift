import Markup
import Words
import WorkModel

/// Over the run sheet: how long it is, and whether that is as long as there is time for.
struct PlanLine {
    let room: Room
    let say: Tongue

    var html: HTML {
        guard !room.dugnad.isPast else {
            return """
                <p>\(say(
                    nb: "Spørsmålene som notatene svarer på. Legg til det dere spurte om, og hopp over det dere ikke spurte om.",
                    nn: "Spørsmåla som notata svarer på. Legg til det de spurde om, og hopp over det de ikkje spurde om.",
                    en: "The questions that the notes answer. Add what you asked, and skip what you did not ask."))</p>
                """
        }
        let end = NorwegianTime.clock(room.dugnad.agreedEnd)
        return """
            <p>\(say(
                nb: "\(sum)\u{A0}minutter i alt. Avtalt slutt kl.\u{A0}\(end). Endringer vises på alle skjermer med én gang.",
                nn: "\(sum)\u{A0}minutt i alt. Avtalt slutt kl.\u{A0}\(end). Endringar kjem på alle skjermar med éin gong.",
                en: "\(sum)\u{A0}minutes in all. Agreed end at \(end). Changes appear on every screen at once."))</p>
            \(tooLong)
            """
    }

    private var sum: Int { room.sheet.going.map(\.minutes).reduce(0, +) }

    /// Before the start; once the clock goes, the desk says how far behind they are.
    private var tooLong: HTML? {
        let over = sum - When(room.dugnad).length
        guard room.dugnad.startedAt == nil, over > 0 else { return nil }
        let more = Counting.minutes.inDigits(over)
        return """
            <p class="warn">\(say(
                nb: "Det er \(more.nb) mer enn dere har satt av. Kort ned noe, hopp over noe, eller endre tida.",
                nn: "Det er \(more.nn) meir enn de har sett av. Kort ned noko, hopp over noko, eller endre tida.",
                en: "That is \(more.en) more than you have set aside. Shorten something, skip something, or change the time."))</p>
            """
    }
}
