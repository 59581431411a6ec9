import Markup
import Words
import WorkModel

/// Those who have not answered, and typing in what came by telephone or by mail.
extension AnswersPage {
    var silent: HTML {
        let rows = list.rows(nil)
        guard !rows.isEmpty else {
            return """
                <section class="section" aria-labelledby="stille"><h2 id="stille">\(say(.haveNotAnswered))</h2>
                <p>\(nobody)</p>\(byHand([]))</section>
                """
        }
        return """
            <section class="section" aria-labelledby="stille"><h2 id="stille">\(say(.haveNotAnswered)) (\(rows.count))</h2>
            \(byHand(rows))\(remind)</section>
            """
    }

    private var nobody: HTML {
        guard list.rows.isEmpty else {
            return
                "\(say(nb: "Ingen. Alle på lista har svart.", nn: "Ingen. Alle på lista har svart.", en: "Nobody. All on the list have answered."))"
        }
        return """
            \(say(nb: "Det står ingen på lista ennå.", nn: "Det står ingen på lista enno.", en: "There is nobody on the list yet."))
            <a href="\(visit.to(.invited(dugnad)))">\(say(nb: "Gå til lista", nn: "Gå til lista", en: "Go to the list"))</a>
            """
    }

    /// To a page where it is looked over first.
    private var remind: HTML? {
        guard list.block == nil, list.rows(nil).contains(where: \.isWrittenTo) else { return nil }
        return """
            <p><a class="btn quiet slim" href="\(visit.to(.secondReminder(dugnad)))">\(say(
                nb: "Minn dem på det", nn: "Minn dei på det", en: "Remind them"))</a></p>
            <p class="small">\(say(
                nb: "Du kan minne dem på det én gang.", nn: "Du kan minne dei på det éin gong.",
                en: "You can remind them once."))\(byItself)</p>
            """
    }

    private var byItself: String {
        guard let day = list.remindedAt.map(NorwegianTime.day) else { return "" }
        return say(
            nb: " Programmet gjør det også én gang, \(day.nb).", nn: " Programmet gjer det òg éin gong, \(day.nn).",
            en: " The program does it once as well, on \(day.en).")
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
                nb: "Endre for noen som har svart", nn: "Endre for nokon som har svart",
                en: "Change it for somebody who has answered"))</summary>\(answered.map(box))</details>
            """
        return """
            <form class="stack" method="post" action="\(visit.to(.answersByHand(dugnad)))">
            <p class="small">\(say(
                nb: "Har noen ringt eller svart på e-posten? Kryss av, og trykk på svaret.",
                nn: "Har nokon ringt eller svart på e-posten? Kryss av, og trykk på svaret.",
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

extension Phrase {
    static let haveNotAnswered = Phrase(nb: "Har ikke svart", nn: "Har ikkje svart", en: "Have not answered")
}
