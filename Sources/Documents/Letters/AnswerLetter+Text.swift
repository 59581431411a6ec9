import Words
import WorkModel

/// Where the links in a letter about an invitation lead.
package struct AnswerLinks: Sendable {
    /// To one's own answer, where everything can be changed.
    package let answer: String
    /// To a page where one can be taken away.
    package let removal: String
    /// To a page where one sees what is kept, mends it, or is taken away.
    package let facts: String
    /// The calendar file of whoever comes.
    package let calendar: String
    /// The page that everybody may read; nil when there is none.
    package let page: String?

    package init(answer: String, removal: String, facts: String, calendar: String, page: String?) {
        (self.answer, self.removal, self.facts) = (answer, removal, facts)
        (self.calendar, self.page) = (calendar, page)
    }
}

/// A letter to somebody whom a dugnad invites. Each has one link that does something, and that is to a page with a button.
package struct AnswerLetterText: Sendable {
    let letter: AnswerLetter
    let links: AnswerLinks
    let sender: LetterSender
    /// The invitation's own subject and paragraphs; empty in the other letters.
    let invitation: (subject: String, paragraphs: [String])

    package init(
        _ letter: AnswerLetter, links: AnswerLinks, sender: LetterSender, subject: String = "",
        paragraphs: [String] = []
    ) {
        (self.letter, self.links, self.sender) = (letter, links, sender)
        invitation = (subject, paragraphs)
    }

    var dugnad: Dugnad { letter.dugnad }
    var meeting: Phrase { dugnad.variant.theMeeting }
    var day: Phrase { dugnad.dayInWords }

    package var text: LetterText {
        switch letter.kind {
        case .reminder: reminder
        case .askedAgain: askedAgain
        case .receipt: receipt
        case .placeOffer: placeOffer
        case .substituteFailed: substituteFailed
        case .declined: declined
        case .moved: moved
        case .cancelled: cancelled
        case .invited, .invitationTest, .signIn, .colleague, .letIn, .guest, .newAddress, .addressChanging, .handedOver,
            .confirmation, .placeTaken, .unitsWaiting, .answersNews, .ownerAsked, .ownerReminder, .ownerLink,
            .ownerChanged, .proposalsAnswered, .proposalsWait, .relayChallenge:
            invited
        }
    }

    func framed(_ subject: Phrase, _ heading: Phrase, _ parts: [LetterPart]) -> LetterText {
        LetterFrame(
            language: dugnad.language, subject: subject, heading: heading, parts: parts + [.words(why), removal],
            sender: sender
        ).text
    }

    // MARK: The invitation

    private var invited: LetterText {
        let instead: [LetterPart] = letter.sender.map { [.words(sentBy($0))] } ?? []
        let more: [LetterPart] = links.page.map { [.more(AnswerLetterText.readMore, link: $0)] } ?? []
        let heading = Phrase(same: dugnad.title ?? invitation.subject)
        return framed(
            Phrase(same: invitation.subject), heading,
            instead + [facts, answerHere] + invitation.paragraphs.map { .own($0) } + [
                answerHere, .words(AnswerLetterText.yours),
            ] + more)
    }

    var answerHere: LetterPart {
        .act(Phrase(nb: "Svar her", nn: "Svar her", en: "Answer here"), link: links.answer)
    }

    private func sentBy(_ sender: Invitee) -> Phrase {
        let who = sender.name ?? sender.body
        return Phrase(
            nb: "\(who ?? "En annen") kan ikke komme, og har bedt oss spørre deg i stedet.",
            nn: "\(who ?? "Ein annan") kan ikkje kome, og har bede oss spørje deg i staden.",
            en: "\(who ?? "Somebody") cannot come, and has asked us to invite you instead.")
    }

    // MARK: What all of them say

    /// «dugnaden «Flere voksne som kan hente»», «dugnad i Fjordvik».
    var name: Phrase {
        if let title = dugnad.title {
            return Phrase(
                nb: "\(meeting.nb) «\(title)»", nn: "\(meeting.nn) «\(title)»", en: "\(meeting.en) “\(title)”")
        }
        let what = dugnad.variant.meeting
        return Phrase(
            nb: "\(what.nb) i \(dugnad.nameAndDistrict)", nn: "\(what.nn) i \(dugnad.nameAndDistrict)",
            en: "the \(what.en) in \(dugnad.nameAndDistrict)")
    }

    var facts: LetterPart { .facts(whenAndWhere + answerBy) }

    var whenAndWhere: [(label: Phrase, text: Phrase)] {
        let whereTo: [(label: Phrase, text: Phrase)] = place.map { [(AnswerLetterText.at, $0)] } ?? []
        return [(AnswerLetterText.when, dugnad.timeInWords)]
            + whereTo
    }

    /// The link to a video meeting is for those who come.
    private var place: Phrase? {
        if dugnad.isByVideo == true {
            guard let link = dugnad.meetingLink, letter.answer?.state == .coming else { return .byVideo }
            return Phrase.byVideo.map { "\($0): \(link)" }
        }
        guard dugnad.alsoByVideo != nil else { return dugnad.place.map { Phrase(same: $0) } }
        guard let link = dugnad.meetingLink, letter.answer?.state == .coming else { return dugnad.placeInWords }
        return dugnad.placeInWords?.map { "\($0): \(link)" }
    }

    private var answerBy: [(label: Phrase, text: Phrase)] {
        // One that was there before it was moved to an earlier day is nobody's deadline.
        guard let deadline = letter.signUp?.deadline, deadline.moment < dugnad.plannedStart else { return [] }
        let by = NorwegianTime.dayAndHour(deadline.moment)
        return [
            (
                AnswerLetterText.replyBy,
                Phrase(
                    nb: "\(by.nb), også om du ikke kan", nn: "\(by.nn), òg om du ikkje kan",
                    en: "\(by.en), also if you cannot come")
            )
        ]
    }

    /// Who is responsible, why they are written to, and until when it is kept.
    private var why: Phrase {
        let (unit, gone) = (letter.unit.name, letter.forgotten)
        if let kept = letter.kept { return why(kept, unit) }
        return Phrase(
            nb: "\(unit) inviterer og er ansvarlig for opplysningene. Du får dette fordi du står på lista over dem vi "
                + "inviterer. Navnet og adressen din slettes \(gone.nb).",
            nn: "\(unit) inviterer og er ansvarleg for opplysningane. Du får dette fordi du står på lista over dei vi "
                + "inviterer. Namnet og adressa di blir sletta \(gone.nn).",
            en:
                "\(unit) invites, and is responsible for what is kept. You get this because you are on the list of those "
                + "we invite. Your name and address are deleted \(gone.en).")
    }

    /// Of somebody who has said that they may be asked again.
    private func why(_ kept: KeptPerson, _ unit: String) -> Phrase {
        let day = NorwegianTime.date(kept.until)
        let yes =
            letter.isAskedAgain
            ? Phrase(
                nb: "Du får dette fordi du har sagt ja til å bli spurt igjen.",
                nn: "Du får dette fordi du har sagt ja til å bli spurd igjen.",
                en: "You get this because you have said that we may ask you again.")
            : Phrase(
                nb: "Du har sagt ja til å bli spurt neste gang også.",
                nn: "Du har sagt ja til å bli spurd neste gong òg.",
                en: "You have said that we may ask you next time too.")
        return Phrase(
            nb:
                "\(unit) inviterer og er ansvarlig for opplysningene. \(yes.nb) Derfor tar vi vare på navnet og adressen "
                + "din til \(day.nb). Det kan du ta tilbake når du vil, med lenken under.",
            nn:
                "\(unit) inviterer og er ansvarleg for opplysningane. \(yes.nn) Derfor tek vi vare på namnet og adressa di "
                + "til \(day.nn). Det kan du ta tilbake når du vil, med lenkja under.",
            en:
                "\(unit) invites, and is responsible for what is kept. \(yes.en) So your name and address are kept until "
                + "\(day.en). You can take that back whenever you like, by the link below.")
    }

    private var removal: LetterPart {
        .more(
            Phrase(
                nb: "Rett eller slett opplysningene om deg", nn: "Rett eller slett opplysningane om deg",
                en: "Correct or delete what is kept about you"), link: links.facts)
    }

    static let yours = Phrase(
        nb: "Lenken er din egen. Der kan du også sende en annen.",
        nn: "Lenkja er di eiga. Der kan du òg sende ein annan.",
        en: "The link is your own. There you can also send somebody else.")
    private static let readMore = Phrase(nb: "Les mer", nn: "Les meir", en: "Read more")
    static let when = Phrase(nb: "Når", nn: "Når", en: "When")
    static let at = Phrase(nb: "Hvor", nn: "Kvar", en: "Where")
    private static let replyBy = Phrase(nb: "Svar innen", nn: "Svar innan", en: "Reply by")
    static let change = Phrase(
        nb: "Se eller endre svaret", nn: "Sjå eller endre svaret", en: "See or change your answer")
}
