import Markup
import Words
import WorkModel

/// The foot of the card: the one thing to do next.
extension ModeratorPage {
    var next: HTML {
        if clock.startedAt == nil, let first = sheet.next {
            return nextForm(first, say(nb: "Først:", nn: "Først:", en: "First:"), say(.begin))
        }
        if clock.endedAt != nil { return ended }
        guard let next = sheet.next else { return end }
        return nextForm(
            next, say(nb: "Neste:", nn: "Neste:", en: "Next:"),
            say(.goToNext))
    }

    private func nextForm(_ step: Step, _ label: String, _ button: String) -> HTML {
        """
        <form class="next" method="post" action="\(visit.to(.step(dugnad)))"\(sentInPlace(changing: [.steps]))>
        <p>\(label) <b>\(opening(.step(step.id), "\(say(room.title(of: step)))"))</b>, \(step.minutes)\u{A0}min</p>
        <p class="row">\(toMeasures)<button class="btn\(isToAgree ? " quiet" : "")" name="steg" \
        value="\(step.id)">\(button)</button></p></form>
        """
    }

    private var end: HTML {
        """
        <form class="next" method="post" action="\(visit.to(.end(dugnad)))"\(sentInPlace(changing: [.steps]))>
        <p>\(say(
            nb: "Dette er det siste punktet.",
            nn: "Dette er det siste punktet.",
            en: "This is the last step."))</p>
        <p class="row">\(toMeasures)<button class="btn\(isToAgree ? " quiet" : "")">\(say(
            nb: "Avslutt \(room.variant.theMeeting.nb)",
            nn: "Avslutt \(room.variant.theMeeting.nn)",
            en: "End \(room.variant.theMeeting.en)"))</button>
        </p></form>
        """
    }

    /// What was ended too soon can go on again.
    private var ended: HTML {
        let goOn: HTML? = step.map { step in
            """
            <a class="btn quiet" href="\(visit.to(.moderator(dugnad)))\(Drawer.step(step.id).query)#gar-vi" data-drawer>\(say(
                nb: "Vi er ikke ferdige",
                nn: "Vi er ikkje ferdige",
                en: "We are not done"))</a>
            """
        }
        return """
            <p class="next row">\(goOn)\(toTheRealOne)<a class="btn\(dugnad.isTrial ? " quiet" : "")" href="\(visit.to(.minutes(dugnad)))">\(say(
                nb: "Se referatet",
                nn: "Sjå referatet",
                en: "See the minutes"))</a></p>
            """
    }

    private var toTheRealOne: HTML? {
        guard dugnad.isTrial else { return nil }
        return "<a class=\"btn\" href=\"\(visit.to(.beginning(dugnad)))\">\(say(TrialMark.isOver))</a>"
    }

    /// Writing down what the room agrees on is the thing to do until it has as many as it can get done, or there is
    /// nothing left to choose from; ending, or going on, can wait.
    private var isToAgree: Bool {
        guard let agreed, clock.endedAt == nil else { return false }
        let hasIdeasLeft = !(agreed.ideasToChoose.isEmpty && agreed.looseIdeas.isEmpty)
        return agreed.measures.isEmpty || words?.kind == .agreement && hasIdeasLeft && agreed.measures.count < 3
    }

    private var toMeasures: HTML? {
        guard agreed != nil else { return nil }
        return """
            <a class="btn\(isToAgree ? "" : " quiet")" href="\(visit.to(.measures(dugnad)))">\(say(
                nb: "Skriv \(room.variant.outcomes.nb)",
                nn: "Skriv \(room.variant.outcomes.nn)",
                en: "Write \(room.variant.outcomes.en)"))</a>
            """
    }

    // MARK: Going somewhere else than next

    /// At the foot of the words of a step that is read ahead. An ordinary form, not one that the script sends: the step is
    /// in the address, and answering must lead away from it.
    func moving(to: Step) -> HTML? {
        guard to.id != step?.id || clock.endedAt != nil else { return nil }
        return """
            <form class="going" id="gar-vi" method="post" action="\(visit.to(.step(dugnad)))">
            <p><b>\(question(to, say(room.title(of: to))))</b> \(say(
                nb: "Alle skjermer følger med.", nn: "Alle skjermar følgjer med.", en: "Every screen follows."))</p>
            <p class="row"><button class="btn quiet" name="steg" value="\(to.id)">\(say(
                nb: "Ja, gå dit",
                nn: "Ja, gå dit",
                en: "Yes, go there"))</button></p></form>
            """
    }

    private func question(_ to: Step, _ title: String) -> String {
        if clock.endedAt != nil {
            let groups = room.seating.theGroups
            return say(
                nb: "Åpne igjen og gå til «\(title)»? Da går klokka, og \(groups.nb) kan skrive.",
                nn: "Opne igjen og gå til «\(title)»? Då går klokka, og \(groups.nn) kan skrive.",
                en: "Open again and go to “\(title)”? The clock starts, and \(groups.en) can write.")
        }
        guard let step else {
            return say(
                nb: "Begynne på «\(title)»?", nn: "Starte på «\(title)»?", en: "Begin at “\(title)”?")
        }
        return to.position < step.position
            ? say(
                nb: "Gå tilbake til «\(title)»?", nn: "Gå tilbake til «\(title)»?", en: "Go back to “\(title)”?")
            : say(nb: "Gå rett til «\(title)»?", nn: "Gå rett til «\(title)»?", en: "Go straight to “\(title)”?")
    }
}
