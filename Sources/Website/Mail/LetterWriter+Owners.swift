import Documents
import Foundation
import Words
import WorkModel

extension LetterWriter {
    /// A letter to somebody responsible is from the unit, can be answered where the unit reads its mail, and says in its
    /// headers too where it is stopped.
    ///
    /// - Returns: nil when there is no address that it could come from.
    func written(_ content: OwnerLetter, of letter: Letter, at now: Moment) -> (LetterText, MailMessage)? {
        let language = letter.language == .bokmål ? nil : letter.language
        let links = OwnerLinks(
            page: letter.site + Path.promised(content.link).within(language),
            stop: letter.site + Path.promisedStop(content.link).within(language))
        let text = OwnerLetterText(
            content, links: links,
            sender: LetterSender(name: operatorName, host: host(of: letter), answersTo: content.answersTo)
        ).text
        let nobody = EmailAddress("allemed@\(host(of: letter))") ?? EmailAddress("allemed@allemed.invalid")
        guard let address = from?.address ?? nobody else { return nil }
        let message = MailMessage(
            text, from: Mailbox(name: content.unit.name, address), to: Mailbox(letter.address),
            replyTo: content.answersTo.map { Mailbox(name: content.unit.name, $0) },
            id: MailMessage.newID(at: host(of: letter)), date: now, unsubscribe: URL(string: links.stop),
            isAnswerable: content.answersTo != nil)
        return (text, message)
    }
}
