import Markup
import Words
import WorkModel

/// Those who have not answered, and typing in what came by telephone or by mail.
extension AnswersPage {
    var silent: HTML {
        let rows = list.rows(nil)
        guard !rows.isEmpty else {
            return """
                <section class="section" aria-labelledby="stille"><h2 id="stille">\(say(
                    nb: "Har ikke svart", nn: "Har ikkje svara", en: "Have not answered"))</h2>
                <p>\(say(
                    nb: "Ingen. Alle på lista har svart.", nn: "Ingen. Alle på lista har svara.",
                    en: "Nobody. All on the list have answered."))</p>\(byHand([]))</section>
                """
        }
        let canRemind = list.block == nil && rows.contains(where: \.isWrittenTo)
        let remind: HTML? =
            canRemind
            ? """
            <form method="post" action="\(visit.to(.secondReminder(dugnad)))"><p><button class="btn quiet slim">\(say(
                nb: "Minn dem på det", nn: "Minn dei på det", en: "Remind them"))</button></p></form>
            <p class="small">\(say(
                nb: "Den går bare én gang.", nn: "Ho går berre éin gong.", en: "It goes only once."))\(byItself)</p>
            """ : nil
        return """
            <section class="section" aria-labelledby="stille"><h2 id="stille">\(say(
                nb: "Har ikke svart", nn: "Har ikkje svara", en: "Have not answered")) (\(rows.count))</h2>
            \(byHand(rows))\(remind)</section>
            """
    }

    private var byItself: String {
        guard let day = list.remindedAt.map(NorwegianTime.day) else { return "" }
        return say(
            nb: " En annen går av seg selv \(day.nb).", nn: " Ei anna går av seg sjølv \(day.nn).",
            en: " Another goes by itself on \(day.en).")
    }

    /// Tick, press, done. Those who have answered can be changed from the same form.
    private func byHand(_ rows: [AnswerList.Row]) -> HTML {
        let answered = list.rows.filter { $0.answer != nil && $0.answer?.state != .late }
        guard !rows.isEmpty || !answered.isEmpty else { return .nothing }
        let others: HTML? =
            answered.isEmpty
            ? nil
            : """
            <details class="slip plain"><summary>\(say(
                nb: "Endre for noen som har svart", nn: "Endre for nokon som har svara",
                en: "Change it for somebody who has answered"))</summary>\(answered.map(box))</details>
            """
        return """
            <form class="stack" method="post" action="\(visit.to(.answersByHand(dugnad)))">
            <p class="small">\(say(
                nb: "Har noen ringt eller svart på e-posten? Kryss av, og trykk på svaret.",
                nn: "Har nokon ringt eller svara på e-posten? Kryss av, og trykk på svaret.",
                en: "Has somebody rung, or answered the e-mail? Tick, and press the answer."))</p>
            \(rows.map(box))\(others)
            <p><label for="antall">\(say(
                nb: "Hvor mange kommer for hver?", nn: "Kor mange kjem for kvar?", en: "How many come for each?"))</label>
            <input id="antall" name="antall" inputmode="numeric" size="3" autocomplete="off" aria-describedby="antall-hint"></p>
            <p class="small" id="antall-hint">\(say(
                nb: "La stå tomt for like mange som før, eller én.", nn: "La stå tomt for like mange som før, eller éin.",
                en: "Leave empty for as many as before, or one."))</p>
            <p class="row"><button class="btn slim" name="svar" value="kommer">\(say(nb: "Kommer", nn: "Kjem", en: "Coming"))</button>
            <button class="btn quiet slim" name="svar" value="nei">\(say(nb: "Kan ikke", nn: "Kan ikkje", en: "Cannot come"))</button>
            <button class="btn quiet slim" name="svar" value="vetikke">\(say(nb: "Vet ikke ennå", nn: "Veit ikkje enno", en: "Does not know yet"))</button></p></form>
            """
    }

    private func box(_ row: AnswerList.Row) -> HTML {
        """
        <p><label class="box"><input type="checkbox" name="hvem" value="\(row.id.description)"> <span>\(who(row))</span></label></p>

        """
    }
}
