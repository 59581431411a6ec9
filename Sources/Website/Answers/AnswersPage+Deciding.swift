import Markup
import Words
import WorkModel

/// Those who wait for whoever plans: who answered late, and who is to be rung about a place.
extension AnswersPage {
    var late: HTML? {
        let rows = list.rows(.late)
        guard !rows.isEmpty else { return nil }
        let items = rows.map { row in
            """
            <li><p>\(who(row))<br><span class="small">\(say(
                nb: "Svarte", nn: "Svara", en: "Answered")) \(say(NorwegianTime.dayAndHour(row.answer?.answeredAt ?? row.invitee.madeAt)))</span></p>
            <form class="row" method="post" action="\(visit.to(.lateAnswer(dugnad, row.id)))">
            <button class="btn slim" name="svar" value="ja">\(say(.giveAPlace))<span class="vh">: \(name(row))</span></button>
            <button class="btn quiet slim" name="svar" value="nei">\(say(nb: "Si nei", nn: "Sei nei", en: "Say no"))<span class="vh">: \(name(row))</span></button>
            </form></li>

            """ as HTML
        }
        return """
            <section class="section later" aria-labelledby="sent"><h2 id="sent">\(say(undecided)) (\(list.people(.late)))</h2><ul class="links plainlist">\(items)</ul></section>
            """
    }

    private var undecided: Phrase {
        list.signUp?.isChosen == true
            ? Phrase(
                nb: "Vil være med: du velger hvem som får plass", nn: "Vil vere med: du vel kven som får plass",
                en: "Want to come: you choose who gets a place")
            : Phrase(
                nb: "Svarte etter fristen: du avgjør", nn: "Svara etter fristen: du avgjer",
                en: "Answered after the deadline: you decide")
    }

    /// There is a place for them, and no letter reaches them. If nobody rings, it goes to the next at the hour that stands
    /// there.
    var toRing: HTML? {
        let rows = list.toRing
        guard !rows.isEmpty else { return nil }
        let items = rows.map { row in
            let until = row.offeredUntil.map { NorwegianTime.dayAndHour($0.moment) }
            let kept: HTML? = until.map { until in
                "<br><span class=\"small\">\(say(nb: "Plassen holdes av til \(until.nb).", nn: "Plassen blir halden av til \(until.nn).", en: "The place is kept until \(until.en)."))</span>"
            }
            return """
                <li><p>\(who(row))\(kept)</p>
                <div class="row"><form method="post" action="\(visit.to(.answersByHand(dugnad)))">
                <input type="hidden" name="hvem" value="\(row.id.description)">
                <button class="btn slim" name="svar" value="kommer">\(say(.giveAPlace))<span class="vh">: \(name(row))</span></button>
                <button class="btn quiet slim" name="svar" value="nei">\(say(nb: "Kan ikke", nn: "Kan ikkje", en: "Cannot come"))<span class="vh">: \(name(row))</span></button></form>
                <form method="post" action="\(visit.to(.lateAnswer(dugnad, row.id)))">
                <button class="btn quiet slim" name="svar" value="videre">\(say(
                    nb: "Gi plassen til den neste", nn: "Gi plassen til den neste", en: "Pass it to the next"))<span class="vh">: \(name(row))</span></button></form></div></li>

                """ as HTML
        }
        return """
            <section class="section later" aria-labelledby="ring"><h2 id="ring">\(say(
                nb: "Ring: det er blitt plass", nn: "Ring: det er blitt plass", en: "Ring: there is room now"))</h2>
            <p class="small">\(say(
                nb: "De står på ventelista, og e-posten når dem ikke.",
                nn: "Dei står på ventelista, og e-posten når dei ikkje.",
                en: "They are on the waiting list, and no e-mail reaches them."))</p>
            <ul class="links plainlist">\(items)</ul></section>
            """
    }
}

extension Phrase {
    fileprivate static let giveAPlace = Phrase(nb: "Gi plass", nn: "Gi plass", en: "Give a place")
}
