import Words

/// The letter to somebody from outside who is asked to lead one dugnad.
package struct GuestLetter: Sendable {
    /// «Fjordvik kommune»
    private let unit: String
    /// «dugnaden»
    private let meeting: Phrase
    /// «dugnaden mandag 7. desember 2026 kl. 18.00», as well as it is known.
    private let meetingAndDay: Phrase
    /// The name of who asks.
    private let inviter: String
    private let link: String
    private let validUntil: Moment
    private let sender: LetterSender

    package init(
        unit: String, meeting: Phrase, meetingAndDay: Phrase, inviter: String, link: String, validUntil: Moment,
        sender: LetterSender
    ) {
        (self.unit, self.meeting, self.meetingAndDay, self.inviter) = (unit, meeting, meetingAndDay, inviter)
        (self.link, self.validUntil, self.sender) = (link, validUntil, sender)
    }

    package func text(in language: Language) -> LetterText {
        LetterFrame(
            language: language,
            subject: Phrase(
                nb: "\(inviter) spør om du vil lede \(meeting.nb)", nn: "\(inviter) spør om du vil leie \(meeting.nn)",
                en: "\(inviter) asks you to lead \(meeting.en)"),
            heading: Phrase(
                nb: "Vil du lede \(meeting.nb)?", nn: "Vil du leie \(meeting.nn)?", en: "Will you lead \(meeting.en)?"),
            parts: [
                .words(what),
                .words(
                    Phrase(
                        nb: "Du får se planen og papirene til \(meeting.nb), og lede kvelden fra din egen maskin. "
                            + "Resten av enheten ser du ikke.",
                        nn: "Du får sjå planen og papira til \(meeting.nn), og leie kvelden frå di eiga maskin. "
                            + "Resten av eininga ser du ikkje.",
                        en:
                            "You get to see the plan and the papers of \(meeting.en), and lead the evening from your own "
                            + "computer. You do not see the rest of the unit.")),
                .act(
                    Phrase(nb: "Svar på invitasjonen", nn: "Svar på invitasjonen", en: "Answer the invitation"),
                    link: link),
                .words(validity),
                .words(
                    Phrase(
                        nb: "Kjenner du ikke \(inviter), eller passer det ikke, trenger du ikke å gjøre noe.",
                        nn: "Kjenner du ikkje \(inviter), eller passar det ikkje, treng du ikkje å gjere noko.",
                        en: "If you do not know \(inviter), or would rather not, you do not have to do anything.")),
            ],
            sender: sender
        ).text
    }

    private var what: Phrase {
        let (isUnit, meeting) = (inviter == unit, meetingAndDay)
        return Phrase(
            nb:
                "\(inviter)\(isUnit ? "" : " i \(unit)") spør om du vil være prosessleder for \(meeting.nb).",
            nn:
                "\(inviter)\(isUnit ? "" : " i \(unit)") spør om du vil vere prosessleiar for \(meeting.nn).",
            en:
                "\(inviter)\(isUnit ? "" : " of \(unit)") asks you to be the process leader of \(meeting.en)."
        )
    }

    private var validity: Phrase {
        let day = NorwegianTime.day(validUntil)
        return Phrase(
            nb: "Lenken er din, og virker til og med \(day.nb).", nn: "Lenkja er di, og verkar til og med \(day.nn).",
            en: "The link is yours, and works until the end of \(day.en).")
    }
}
