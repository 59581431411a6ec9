import Documents
import Markup
import Words
import WorkModel

/// The reminder is looked over before it goes: to whom, and what it says.
struct ReminderPage {
    let visit: PlannerVisit
    let reminder: Answers.Reminder
    /// As the first of them will read it; nil when nobody gets one.
    let text: LetterText?

    private var say: Tongue { visit.say }
    private var dugnad: Dugnad { visit.dugnad }

    var page: Page {
        let title = say(nb: "Minn dem på det", nn: "Minn dei på det", en: "Remind them")
        return deskPage(
            visit.moderator, at: .answers(dugnad), title: title, mainClass: "wrap stack form desk unit",
            """
            <p><a class="back" href="\(visit.to(.answers(dugnad)))">\(say(.answersToInvitation))</a></p>
            <h1>\(title)</h1>
            <p class="lead">\(lead)</p>
            \(sentAt)
            \(reminder.invitees.isEmpty ? nil : ListOfReceivers(reminder.invitees, visit).html)
            \(text.map(letter))
            \(button)
            """)
    }

    private func letter(_ text: LetterText) -> HTML {
        """
        <section class="section stack" aria-labelledby="se"><h2 id="se">\(say(
            nb: "Slik blir det", nn: "Slik blir det", en: "This is how it will be"))</h2>
        <p><b\(asWritten)>\(text.subject)</b></p>
        <div class="letter card" lang="\(text.language.tag)">\(text.onPage)</div></section>
        """
    }

    private var lead: String {
        if let block = reminder.block { return say(block.reason) }
        let count = reminder.invitees.count
        guard count > 0 else {
            return say(
                nb: "Alle som er stille, har fått påminnelsen.", nn: "Alle som er stille, har fått påminninga.",
                en: "All who are silent have had the reminder.")
        }
        let who = Counting.each(count).map(\.capitalisedFirst)
        return say(
            nb: "\(who.nb) har fått invitasjonen og ikke svart.", nn: "\(who.nn) har fått invitasjonen og ikkje svart.",
            en: "\(who.en) \(count == 1 ? "has" : "have") had the invitation and not answered.")
    }

    /// Somebody who sent it two minutes ago is told so.
    private var sentAt: HTML? {
        reminder.sentAt.map { moment in
            let day = NorwegianTime.dayAndHour(moment)
            return
                "<p>\(say(nb: "Invitasjonen ble sendt \(day.nb).", nn: "Invitasjonen blei send \(day.nn).", en: "The invitation was sent on \(day.en)."))</p>"
        }
    }

    private var button: HTML? {
        guard reminder.block == nil, !reminder.invitees.isEmpty else { return nil }
        let count = reminder.invitees.count
        return """
            <form method="post" action="\(visit.to(.secondReminder(dugnad)))">
            <p><button class="btn wide">\(say(
                nb: "Send påminnelsen til \(count)", nn: "Send påminninga til \(count)",
                en: "Send the reminder to \(count)"))</button></p></form>
            """
    }
}

/// Whom letters are to, each with the way to what stands of them.
struct ListOfReceivers {
    let invitees: [Invitee]
    let visit: PlannerVisit

    init(_ invitees: [Invitee], _ visit: PlannerVisit) { (self.invitees, self.visit) = (invitees, visit) }

    var html: HTML {
        let say = visit.say
        return """
            <details class="slip plain"><summary>\(say(
                nb: "Se hvem det er", nn: "Sjå kven det er", en: "See who they are")) (\(invitees.count))</summary>
            \(list)</details>
            """
    }

    var list: HTML {
        let items = invitees.map { invitee in
            let known = [invitee.name, invitee.role, invitee.body, invitee.address?.text].compactMap(\.self)
            let words = known.isEmpty ? visit.say(invitee.kind.name) : known.joined(separator: ", ")
            return "<li><a href=\"\(visit.to(.invitee(visit.dugnad, invitee.id)))\"\(asWritten)>\(words)</a></li>\n"
                as HTML
        }
        return "<ul class=\"plainlist names\">\(items)</ul>"
    }
}
