import Words
import WorkModel

/// The letter to a contact person in the morning: how many have answered what since the last one, and what there is to
/// decide. It has nobody's name, and leads to the page where names are.
package struct AnswerNewsLetter: Sendable {
    private let news: AnswerNews
    /// To the answers, for whoever signs in.
    private let link: String
    private let sender: LetterSender

    package init(_ news: AnswerNews, link: String, sender: LetterSender) {
        (self.news, self.link, self.sender) = (news, link, sender)
    }

    private var meeting: Phrase { news.dugnad.variant.theMeeting }
    private var day: Phrase { news.dugnad.dayInWords }

    package func text(in language: Language) -> LetterText {
        let told: [LetterPart?] = [.words(standing), answers, late, toRing, needs, unusuallyMany]
        let rest: [LetterPart] = [
            .act(Phrase(nb: "Se svarene", nn: "Sjå svara", en: "See the answers"), link: link), .words(why),
        ]
        return LetterFrame(
            language: language, subject: subject, heading: heading, parts: told.compactMap(\.self) + rest,
            sender: sender
        ).text
    }

    private var subject: Phrase {
        news.isUrgent
            ? Phrase(
                nb: "Dette må avgjøres nå: \(meeting.nb) \(day.nb)",
                nn: "Dette må avgjerast no: \(meeting.nn) \(day.nn)",
                en: "To be decided now: \(meeting.en) on \(day.en)")
            : Phrase(
                nb: "Nye svar: \(meeting.nb) \(day.nb)", nn: "Nye svar: \(meeting.nn) \(day.nn)",
                en: "New answers: \(meeting.en) on \(day.en)")
    }

    private var heading: Phrase {
        news.isUrgent
            ? Phrase(nb: "Dette må avgjøres nå", nn: "Dette må avgjerast no", en: "This is to be decided now")
            : Phrase(nb: "Dette er nytt", nn: "Dette er nytt", en: "This is new")
    }

    private var standing: Phrase {
        let people = Counting.people.inDigits(news.comingInAll)
        let room = news.places.inWords?.map { " \($0.capitalisedFirst)." }
        return Phrase(
            nb: "Så langt kommer \(people.nb) til \(meeting.nb) \(day.nb).\(room?.nb ?? "")",
            nn: "Så langt kjem \(people.nn) til \(meeting.nn) \(day.nn).\(room?.nn ?? "")",
            en: "So far \(people.en) for \(meeting.en) on \(day.en).\(room?.en ?? "")")
    }

    private var answers: LetterPart? {
        let states: [(Answer.State, Phrase)] = [
            (.coming, Phrase(nb: "Nye som kommer", nn: "Nye som kjem", en: "New, coming")),
            (.waiting, Phrase(nb: "Nye på ventelista", nn: "Nye på ventelista", en: "New on the waiting list")),
            (
                .late,
                Phrase(
                    nb: "Vil være med, og du velger etter fristen", nn: "Vil vere med, og du vel etter fristen",
                    en: "Want to come, and you choose after the deadline")
            ), (.unsure, Phrase(nb: "Vet ikke ennå", nn: "Veit ikkje enno", en: "Do not know yet")),
            (.sentOn, Phrase(nb: "Sender en annen", nn: "Sender ein annan", en: "Send somebody else")),
            (.notComing, Phrase(nb: "Kan ikke", nn: "Kan ikkje", en: "Cannot come")),
        ]
        let facts = states.compactMap { state, label in
            news.new[state].map { (label: label, text: Phrase(same: String($0))) }
        }
        return facts.isEmpty ? nil : .facts(facts)
    }

    private var late: LetterPart? {
        guard news.undecided > 0 else { return nil }
        let more =
            news.isUrgent
            ? Phrase(
                nb: " Kommer det flere i dag, står de på siden.", nn: " Kjem det fleire i dag, står dei på sida.",
                en: " If more come today, they are on the page.") : Phrase(same: "")
        let number = Counting.word(for: news.undecided).map(\.capitalisedFirst)
        let who = news.undecided == 1 ? Phrase(nb: "Én", nn: "Éin", en: "One") : number
        return .words(
            Phrase(
                nb: "\(who.nb) venter på at du avgjør om det blir plass.\(more.nb)",
                nn: "\(who.nn) ventar på at du avgjer om det blir plass.\(more.nn)",
                en:
                    "\(who.en) \(news.undecided == 1 ? "waits" : "wait") for you to decide whether there is room.\(more.en)"
            ))
    }

    private var toRing: LetterPart? {
        guard news.toRing > 0 else { return nil }
        let number = Counting.number(news.toRing)
        let places = news.toRing == 1 ? "There is a place" : "There are places"
        return .words(
            Phrase(
                nb: "Det er blitt plass til \(number.nb) på ventelista som e-posten ikke når. På siden ser du hvem "
                    + "du skal ringe.",
                nn: "Det er blitt plass til \(number.nn) på ventelista som e-posten ikkje når. På sida ser du kven "
                    + "du skal ringje.",
                en: "\(places) for \(number.en) on the waiting list whom no e-mail reaches. The page says whom to ring."
            ))
    }

    private var needs: LetterPart? {
        guard news.needs > 0 else { return nil }
        return .words(
            Phrase(
                nb: "Nye behov: \(news.needs). Les dem på siden.", nn: "Nye behov: \(news.needs). Les dei på sida.",
                en: "New needs: \(news.needs). Read them on the page."))
    }

    private var unusuallyMany: LetterPart? {
        news.unusuallyMany.map { count in
            .words(
                Phrase(
                    nb:
                        "På én time kom det \(count) påmeldinger på siden alle kan lese. Er det flere enn du ventet, kan "
                        + "du stenge påmeldingen der og se over lista.",
                    nn:
                        "På éin time kom det \(count) påmeldingar på sida alle kan lese. Er det fleire enn du venta, kan "
                        + "du stengje påmeldinga der og sjå over lista.",
                    en: "In one hour \(count) signed up on the public page. If that is more than you expected, you can "
                        + "close sign-up there and look over the list."))
        }
    }

    private var why: Phrase {
        Phrase(
            nb: "Kontaktpersonene får dette om morgenen når det er noe nytt. Navnene står bare på siden, der du må "
                + "logge inn.",
            nn: "Kontaktpersonane får dette om morgonen når det er noko nytt. Namna står berre på sida, der du må "
                + "logge inn.",
            en: "Contact persons get this in the morning when there is something new. The names are only on the page, "
                + "where you sign in.")
    }
}
