import Documents
import Foundation
import Words
import WorkModel

/// Writes a letter: what it says in its language, with links that lead to this site, and the message around it.
struct LetterWriter: Sendable {
    /// Who runs the site, as its letters say.
    let operatorName: String?
    /// Where letters come from; nil on a machine that sends none.
    let from: Mailbox?

    func text(_ content: LetterContent, of letter: Letter) -> LetterText {
        let sender = LetterSender(
            name: operatorName, host: host(of: letter), answersTo: nil)
        func link(_ path: Path) -> String {
            letter.site + path.within(letter.language == .bokmål ? nil : letter.language)
        }
        switch content {
        case .signIn(let secret, let digits, let asked, let until, let isKnown):
            return SignInLetter(
                digits: digits, link: link(.signInLink(secret)), askedAt: asked, validUntil: until,
                isAddressKnown: isKnown, sender: sender
            ).text(in: letter.language)
        case .colleague(let unit, let role, let inviter, let secret, let until):
            return ColleagueLetter(
                unit: unit.name, role: role.name, inviter: inviter ?? unit.name,
                link: link(secret.map { .signInLink($0) } ?? .units), validUntil: until, sender: sender
            ).text(in: letter.language)
        case .guest(let dugnad, let unit, let inviter, let secret, let until):
            return GuestLetter(
                unit: unit.name, meeting: dugnad.variant.theMeeting, meetingAndDay: dugnad.theMeetingAndDay,
                inviter: inviter ?? unit.name, link: link(secret.map { .signInLink($0) } ?? .units), validUntil: until,
                sender: sender
            ).text(in: letter.language)
        case .newAddress(let secret, let until):
            return NewAddressLetter(link: link(.newAddress(secret)), validUntil: until, sender: sender)
                .text(in: letter.language)
        case .addressChanging(let secret, let asked, let until):
            return AddressChangingLetter(
                link: link(.addressStop(secret)), askedAt: asked, validUntil: until, sender: sender
            ).text(in: letter.language)
        case .handedOver(let unit, let from):
            return HandedOverLetter(
                unit: unit.name, from: from, link: link(.handOverReceived(unit)), sender: sender
            ).text(in: letter.language)
        case .letIn(let unit, let asker):
            return AskedInLetter(unit: unit.name, asker: asker, link: link(.people(unit)), sender: sender)
                .text(in: letter.language)
        case .confirmation(let unit, let asker, let secret, let until):
            return ConfirmationLetter(
                unit: unit.name, kind: unit.kindAndNumber, asker: asker.name, address: asker.address,
                link: link(.confirmation(secret)), validUntil: until, sender: sender
            ).text(in: letter.language)
        case .placeTaken(let unit, let other):
            return PlaceTakenLetter(
                unit: unit.name, confirmed: other.name, link: link(.home(unit)), sender: sender
            ).text(in: letter.language)
        case .unitsWaiting(let count, let since):
            return UnitsWaitingLetter(count: count, since: since, sender: sender).text(in: letter.language)
        }
    }

    /// - Returns: nil when there is no address that it could come from.
    func message(_ text: LetterText, of letter: Letter, at now: Moment) -> MailMessage? {
        let nobody = EmailAddress("allemed@\(host(of: letter))") ?? EmailAddress("allemed@allemed.invalid")
        guard let from = from ?? nobody.map({ Mailbox(name: operatorName ?? "ALLEMED", $0) }) else { return nil }
        return MailMessage(
            text, from: from, to: Mailbox(letter.address),
            id: MailMessage.id(letter.nextTag.description, at: host(of: letter)), date: now, isAnswerable: false)
    }

    func message(
        _ text: LetterText, of letter: Letter, at now: Moment, about content: AnswerLetter, links: AnswerLinks
    ) -> MailMessage? {
        message(
            text, of: letter, at: now, from: content.unit, answersTo: content.answersTo, stoppedAt: links.removal)
    }

    /// A letter to somebody outside is from the unit, can be answered where the unit reads its mail, and says in its
    /// headers too where it is stopped. When it comes back, its id tells which it was.
    ///
    /// - Returns: nil when there is no address that it could come from.
    func message(
        _ text: LetterText, of letter: Letter, at now: Moment, from unit: WorkModel.Unit, answersTo: EmailAddress?,
        stoppedAt stop: String
    ) -> MailMessage? {
        let nobody = EmailAddress("allemed@\(host(of: letter))") ?? EmailAddress("allemed@allemed.invalid")
        guard let address = from?.address ?? nobody else { return nil }
        return MailMessage(
            text, from: Mailbox(name: unit.name, address), to: Mailbox(letter.address),
            replyTo: answersTo.map { Mailbox(name: unit.name, $0) },
            id: MailMessage.id(letter.nextTag.description, at: host(of: letter)), date: now,
            unsubscribe: URL(string: stop), isAnswerable: answersTo != nil)
    }

    func host(of letter: Letter) -> String { URL(string: letter.site)?.host() ?? "localhost" }
}
