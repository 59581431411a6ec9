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
        <section class="section stack" aria-labelledby="se"><h2 id="se">\(say(LetterToLookAt.heading))</h2>
        \(LetterToLookAt(text: text).html)</section>
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
            <input type="hidden" name="sett" value="\(reminder.seen)">
            <p><button class="btn wide">\(say(
                nb: "Send påminnelsen til \(count)", nn: "Send påminninga til \(count)",
                en: "Send the reminder to \(count)"))</button></p></form>
            """
    }
}
